/**
 * What was computed from one state of the graph, kept for the requests that come while it lasts. The graph notes each
 * change (queries/state.cypher), so that nothing outlives the state that it was computed from.
 */
import type { GraphStore, Value } from '../store/store.js';
import { type Context, newContext } from './context.js';
import { currentScope, outsideScope, type Scope } from './scope.js';

/** How many values one store's shelf holds at most; what was asked for longest ago goes first. */
const MOST_VALUES = 2_000_000;
/** A result larger than this share of the shelf would leave no place for the others. */
const LARGEST = MOST_VALUES / 2;

interface Kept {
  readonly value: Promise<unknown>;
  /** About how many values it holds; 0 while it is made. */
  size: number;
}

interface Shelf {
  readonly revision: Value;
  /** Values by key, by what they are: rows of a table that many requests read a few of. */
  readonly tables: Map<string, Map<string, unknown>>;
  /** The one asked for last stands last. */
  readonly items: Map<string, Kept>;
}

const shelves = new WeakMap<GraphStore, Shelf>();

/**
 * The value of this name for the graph as it stands: made if nobody has asked for it since the last change.
 * @param name says all that the value depends on, but for the graph
 * @param make gets a context of its own, since what it makes outlives the request
 * @param sizeOf about how many values the result holds; 0 for what must be kept in any case
 * @throws what `make` throws, and GraphQLError (TIMEOUT) when the time of the request is up; the value is made to its end
 */
export async function kept<T>(
  context: Context,
  name: string,
  make: (fresh: Context) => Promise<T>,
  sizeOf: (value: T) => number,
): Promise<T> {
  const shelf = await shelfOf(context);
  const known = shelf.items.get(name);
  const item = known ?? {
    value: outsideScope(() => make(newContext(context.store, context.load.once('state')))),
    size: 0,
  };
  shelf.items.delete(name);
  shelf.items.set(name, item);
  const scope = currentScope();
  if (!known) {
    watch(shelf, name, item, sizeOf);
    if (scope) whileMade(item, scope);
  }
  const over = scope?.over;
  return (over ? Promise.race([item.value, over]) : item.value) as Promise<T>;
}

/** How many values of a table are kept; those that came first go first. */
const MOST_OF_TABLE = 20_000;

/**
 * The values of these keys: those that are not kept yet are read together.
 * @param read gives the values of keys that are wanted; it may leave out those that there are none of
 */
export async function keptEach<T>(
  context: Context,
  table: string,
  keys: readonly string[],
  read: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<ReadonlyMap<string, T>> {
  const { tables } = await shelfOf(context);
  const known = (tables.get(table) ?? new Map()) as Map<string, T>;
  tables.set(table, known);
  const found = new Map(keys.flatMap((key) => (known.has(key) ? [[key, known.get(key) as T] as const] : [])));
  const missing = keys.filter((key) => !found.has(key));
  if (missing.length === 0) return found;
  for (const [key, value] of await read(missing)) {
    found.set(key, value);
    known.set(key, value);
  }
  for (const key of known.keys()) {
    if (known.size <= MOST_OF_TABLE) break;
    known.delete(key);
  }
  return found;
}

/** The request that began it keeps its place among those under way until it is made, also when it is given up before. */
function whileMade({ value }: Kept, { running }: Scope): void {
  const done = () => running.delete(value);
  running.add(value);
  value.then(done, done);
}

async function shelfOf({ store, load }: Context): Promise<Shelf> {
  const revision = (await load.once('state'))[0]?.revision ?? null;
  const known = shelves.get(store);
  if (known?.revision === revision) return known;
  const shelf: Shelf = { revision, tables: new Map(), items: new Map() };
  shelves.set(store, shelf);
  return shelf;
}

function watch<T>(shelf: Shelf, name: string, item: Kept, sizeOf: (value: T) => number): void {
  item.value.then(
    (value) => {
      item.size = sizeOf(value as T);
      if (item.size > LARGEST) shelf.items.delete(name);
      else makeRoom(shelf);
    },
    () => shelf.items.delete(name),
  );
}

function makeRoom({ items }: Shelf): void {
  let total = 0;
  for (const { size } of items.values()) total += size;
  for (const [name, { size }] of items) {
    if (total <= MOST_VALUES) return;
    if (size === 0) continue;
    items.delete(name);
    total -= size;
  }
}

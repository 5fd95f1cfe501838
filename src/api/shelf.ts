/**
 * Where is kept what was learnt from one state of the graph. The graph notes each change (queries/state.cypher); with
 * the next state everything is learnt anew.
 */
import type { GraphStore, Row, Value } from '../store/store.js';

/** How many values the results of analyses hold at most; what was asked for longest ago goes first. */
const MOST_VALUES = 2_000_000;
/** A result larger than this share of the shelf would leave no place for the others. */
const LARGEST = MOST_VALUES / 2;
/** How many keys' rows are kept at most; those that came first go first. */
const MOST_ROWS = 50_000;

/** A result, or the work on it. */
export interface Kept {
  readonly value: Promise<unknown>;
  /** About how many values it holds; 0 while it is made. */
  size: number;
}

export class Shelf {
  /** Results by name; the one asked for last stands last. */
  private readonly results = new Map<string, Kept>();
  /** What statements gave for a key, by statement and key. */
  private readonly rows = new Map<string, unknown>();

  constructor(readonly revision: Value) {}

  /** The result of this name, if there is one: it is then the one asked for last. */
  result(name: string): Kept | undefined {
    const known = this.results.get(name);
    if (!known) return undefined;
    this.results.delete(name);
    this.results.set(name, known);
    return known;
  }

  /** Keeps a result, unless it fails or is too large. @param sizeOf - 0 for what must be kept in any case */
  keep<T>(name: string, value: Promise<T>, sizeOf: (value: T) => number): Kept {
    const item: Kept = { value, size: 0 };
    this.results.set(name, item);
    value.then(
      (made) => {
        item.size = sizeOf(made);
        if (item.size > LARGEST) this.results.delete(name);
        else this.makeRoom();
      },
      () => this.results.delete(name),
    );
    return item;
  }

  /** The value of this key of a table, if it is kept. */
  peek(table: string, key: string): unknown {
    return this.rows.get(`${table} ${key}`);
  }

  /**
   * The values of these keys: those that are not kept yet are read together.
   * @param table - what they are
   * @param read - gives the values of keys that are wanted; it may leave out those that there are none of
   */
  async each<T>(
    table: string,
    keys: readonly string[],
    read: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  ): Promise<ReadonlyMap<string, T>> {
    const found = new Map<string, T>();
    for (const key of keys) {
      const known = this.rows.get(`${table} ${key}`);
      if (known !== undefined) found.set(key, known as T);
    }
    const missing = keys.filter((key) => !found.has(key));
    if (missing.length === 0) return found;
    for (const [key, value] of await read(missing)) {
      found.set(key, value);
      this.rows.set(`${table} ${key}`, value);
    }
    for (const key of this.rows.keys()) {
      if (this.rows.size <= MOST_ROWS) break;
      this.rows.delete(key);
    }
    return found;
  }

  private makeRoom(): void {
    let total = 0;
    for (const { size } of this.results.values()) total += size;
    for (const [name, { size }] of this.results) {
      if (total <= MOST_VALUES) return;
      if (size === 0) continue;
      this.results.delete(name);
      total -= size;
    }
  }
}

const shelves = new WeakMap<GraphStore, Shelf>();

/** The shelf for the graph as it stands. @param state - what queries/state.cypher gave */
export function shelfFor(store: GraphStore, state: readonly Row[]): Shelf {
  const revision = state[0]?.revision ?? null;
  const known = shelves.get(store);
  if (known?.revision === revision) return known;
  const shelf = new Shelf(revision);
  shelves.set(store, shelf);
  return shelf;
}

/**
 * Batches what the fields of one request ask for: all ids that one level needs go into one statement, so the number
 * of statements follows the depth of a request and never the number of its rows.
 */
import DataLoader from 'dataloader';
import type { GraphStore, Parameters, Row, Value } from '../store/store.js';
import type { Properties } from './model.js';
import { currentScope } from './scope.js';
import { type Shelf, shelfFor } from './shelf.js';
import { stateOf } from './state.js';

/** One owner's share of a list: which owner, how many elements to leave out and how many to return. */
export interface Slice {
  readonly skip: number;
  readonly limit: number;
  /** What names the owner to the statement: {id} or {group}. */
  readonly owner: { readonly [key: string]: Value };
}

export interface SlicePage {
  readonly total: number;
  readonly page: readonly Properties[];
}

/** Whole documents are large, and each is wanted for one place in it. */
const UNKEPT: ReadonlySet<string> = new Set(['document-texts']);

export class Loaders {
  private readonly known = new Map<string, unknown>();
  /** What is kept for the state that this request sees, once that is known. */
  private current: Shelf | null = null;

  constructor(readonly store: GraphStore) {}

  /** All rows of a statement that takes $ids and returns the column `key`, for one key. They are kept while the graph stays. */
  rows(query: string, key: string): Promise<readonly Row[]> {
    const load = async (ids: readonly string[]) => {
      const byKey = group(await this.ask(query, { ids }));
      return new Map(ids.map((id) => [id, byKey.get(id) ?? []]));
    };
    return this.remember(`rows ${query}`, () =>
      batch(async (ids: readonly string[]) => {
        const found = UNKEPT.has(query) ? await load(ids) : await (await this.shelf()).each(query, ids, load);
        return ids.map((id) => found.get(id) ?? []);
      }),
    ).load(key);
  }

  /** The state of the graph that this request sees. */
  state(): Promise<readonly Row[]> {
    return this.remember('state', () => {
      const state = stateOf(this.store);
      const over = currentScope()?.over;
      return over ? Promise.race([state, over]) : state;
    });
  }

  /** What is kept for the graph as it stands. */
  async shelf(): Promise<Shelf> {
    this.current ??= shelfFor(this.store, await this.state());
    return this.current;
  }

  /** What `read` makes of the rows for one key: at once where they are kept, since a promise for each costs more than they do. */
  of<T>(query: string, key: string, read: (rows: readonly Row[]) => T): T | Promise<T> {
    const kept = this.current?.peek(query, key) as readonly Row[] | undefined;
    return kept ? read(kept) : this.rows(query, key).then(read);
  }

  /** The only row for one key, or null. */
  async row(query: string, key: string): Promise<Row | null> {
    return (await this.rows(query, key))[0] ?? null;
  }

  /** A page of each owner's list, from a statement that takes $owners and returns key, total and page. */
  page(query: string, parameters: Parameters, slice: Slice): Promise<SlicePage> {
    const load = async (slices: readonly Slice[]): Promise<SlicePage[]> => {
      const owners = slices.map(({ owner, skip, limit }, i) => ({ key: String(i), skip, limit, ...owner }));
      const rows = await this.ask(query, { ...parameters, owners });
      const byKey = new Map(rows.map((row) => [row.key, row]));
      return slices.map((_, i) => {
        const row = byKey.get(String(i));
        return { total: Number(row?.total ?? 0), page: (row?.page ?? []) as readonly Properties[] };
      });
    };
    const name = `page ${query} ${JSON.stringify(parameters)}`;
    return this.remember(name, () => batch(load, (s: Slice) => JSON.stringify(s))).load(slice);
  }

  /** The answer of a statement, asked once a request. */
  once(query: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.remember(nameOfOnce(query, parameters), () => this.ask(query, parameters));
  }

  /** What is kept needs the state of the graph: it is asked for beside the request's first statement, not behind it. */
  private ask(query: string, parameters: Parameters): Promise<Row[]> {
    const rows = this.store.run(query, parameters);
    // If it fails, whoever needs it will be told.
    this.state().catch(() => undefined);
    return rows;
  }

  /** What `make` gives, made once a request for each name. */
  remember<T>(name: string, make: () => T): T {
    if (!this.known.has(name)) this.known.set(name, make());
    return this.known.get(name) as T;
  }
}

const nameOfOnce = (query: string, parameters: Parameters): string => `once ${query} ${JSON.stringify(parameters)}`;

/** A DataLoader that waits until the answers of other batches have been handed on, so that one level is one batch. */
export function batch<K, V>(
  load: (keys: readonly K[]) => Promise<V[]>,
  cacheKeyFn?: (key: K) => unknown,
): DataLoader<K, V, unknown> {
  const options = { batchScheduleFn: (run: () => void) => setImmediate(run) };
  return new DataLoader<K, V, unknown>(load, cacheKeyFn ? { ...options, cacheKeyFn } : options);
}

function group(rows: readonly Row[]): Map<Value | undefined, Row[]> {
  const groups = new Map<Value | undefined, Row[]>();
  for (const row of rows) {
    const known = groups.get(row.key);
    if (known) known.push(row);
    else groups.set(row.key, [row]);
  }
  return groups;
}

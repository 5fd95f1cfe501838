/** GraphStore on top of an engine: statements by name, loading, digest, listeners. */
import type { TextGraph } from '../graph/rows.js';
import { GRAPH_SCHEMA } from '../versions.js';
import { digestOf } from './digest.js';
import type { Engine, Run } from './engine.js';
import { StoreError } from './errors.js';
import { loadText, removeText } from './load.js';
import { loadQueries, type Query } from './queries.js';
import { schemaFor } from './schema.js';
import type { GraphStore, LoadOptions, LoadReport, Parameters, QueryEvent, Row, Value } from './store.js';

/** Runs the statement queries/<name>.cypher within a transaction. */
export type RunNamed = (name: string, parameters?: Parameters) => Promise<Row[]>;

export class EngineStore implements GraphStore {
  private readonly listeners = new Set<(event: QueryEvent) => void>();
  /** Loads wait for one another; reads do not wait. */
  private writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly engine: Engine,
    private readonly queries: ReadonlyMap<string, Query> = loadQueries(),
  ) {}

  get kind(): GraphStore['kind'] {
    return this.engine.kind;
  }

  async prepare(): Promise<void> {
    for (const statement of schemaFor(this.kind, 'first')) await this.engine.define(statement);
  }

  async indexText(): Promise<void> {
    for (const statement of schemaFor(this.kind, 'loaded')) await this.engine.define(statement);
  }

  load(graph: TextGraph, options: LoadOptions = {}): Promise<LoadReport> {
    return this.write((run) => loadText(run, graph, options));
  }

  remove(file: string): Promise<void> {
    return this.write((run) => removeText(run, file));
  }

  async clear(): Promise<void> {
    while (await this.write(removeSome));
    await this.write((run) => run('reset-state', { schema: GRAPH_SCHEMA }));
  }

  async run(query: string | Query, parameters: Parameters = {}): Promise<Row[]> {
    const statement = typeof query === 'string' ? this.find(query) : query;
    if (statement.writes) {
      throw new StoreError(
        `queries/${statement.name}.cypher changes the graph`,
        'Only load and remove run such statements; ask one whose header says "question:".',
      );
    }
    const rows: Row[] = [];
    await this.each(statement, parameters, (row) => rows.push(row));
    return rows;
  }

  digest(): Promise<string> {
    return digestOf((name, onRow) => this.each(this.find(name), {}, onRow));
  }

  observe(listener: (event: QueryEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.writing.catch(() => undefined);
    await this.engine.close();
  }

  private find(name: string): Query {
    const query = this.queries.get(name);
    if (query) return query;
    throw new StoreError(
      `There is no statement queries/${name}.cypher`,
      'The files of queries/ are the names that can be asked.',
    );
  }

  private async each(query: Query, parameters: Parameters, onRow: (row: Row) => void): Promise<void> {
    let rows = 0;
    const begun = performance.now();
    await this.engine.read(query, filled(query, parameters), (row) => {
      rows++;
      onRow(row);
    });
    this.tell({ query: query.name, rows, milliseconds: performance.now() - begun });
  }

  private write<T>(work: (run: RunNamed) => Promise<T>): Promise<T> {
    const next = this.writing
      .catch(() => undefined)
      .then(() => this.engine.write((run) => work((name, parameters) => this.observed(run, name, parameters ?? {}))));
    this.writing = next.catch(() => undefined);
    return next;
  }

  private async observed(run: Run, name: string, parameters: Parameters): Promise<Row[]> {
    const query = this.find(name);
    const begun = performance.now();
    const rows = await run(query, filled(query, parameters));
    this.tell({ query: name, rows: rows.length, milliseconds: performance.now() - begun });
    return rows;
  }

  private tell(event: QueryEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

/** Nodes that go in one transaction: Neo4j holds each of them, and all their edges, in memory until it ends. */
const REMOVED_AT_ONCE = 10_000;

/** @returns whether there may be more */
async function removeSome(run: RunNamed): Promise<boolean> {
  const [row] = await run('remove-all', { most: REMOVED_AT_ONCE });
  return Number(row?.removed ?? 0) > 0;
}

/** Exactly the parameters that the statement names; those left out are null. */
function filled(query: Query, parameters: Parameters): Parameters {
  return Object.fromEntries(
    query.parameters.map(({ name, positions }) => [name, asLists(parameters[name] ?? null, positions)]),
  );
}

/**
 * Rows as lists, where the statement takes them so: the names of the properties need not go to the engine with every
 * row, which is half of what it costs to bring a row to the embedded one.
 */
function asLists(rows: Value, positions: readonly string[]): Value {
  if (positions.length === 0 || !Array.isArray(rows)) return rows;
  return (rows as readonly Row[]).map((row) => positions.map((property) => row[property] ?? null));
}

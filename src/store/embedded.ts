/**
 * The embedded engine: @grafeo-db/js, in memory or in one file.
 *
 * Where it differs from Neo4j (0.6.0), and what follows:
 * - a unique constraint makes no index, so each id has both (graph/schema.cypher);
 * - a date as parameter is `{ $date: 'YYYY-MM-DD' }`, a date in an answer is a string;
 * - nodes and edges in an answer carry `_id`, `_labels`, `_source`, `_target` and `_type` among their properties;
 * - a parameter that is left out is an error, not null (EngineStore fills them);
 * - `OR` over two indexed properties, and `EXISTS {}` or `OPTIONAL MATCH` after an UNWIND of many keys, may scan;
 * - there is no index over properties of edges and no full-text index in Cypher;
 * - readers see the last committed state while a load goes on, and are not held up.
 */
import grafeo, { type GrafeoDB, type Transaction } from '@grafeo-db/js';
import { type Engine, type Run, reasonOf } from './engine.js';
import { StoreError } from './errors.js';
import { statementFor } from './given.js';
import type { Query } from './queries.js';
import type { Parameters, Row, Value } from './store.js';

export interface EmbeddedEngine extends Engine {
  /** Brings all that is committed into the database file itself. */
  checkpoint(): void;
}

/**
 * Opens the embedded engine. A file that users have is opened with its seal (sealed.ts).
 * @param path the database file, made if it is not there; in memory if left out
 * @throws StoreError if the file is damaged, in use, or cannot be written
 */
export function openEmbedded(path?: string): EmbeddedEngine {
  const database = open(path);
  return {
    kind: 'embedded',
    define: async (statement) => {
      await attempt('graph/schema.cypher', () => database.executeCypher(statement));
    },
    read: async (query, parameters, onRow) => {
      for (const row of await execute(database, query, parameters)) onRow(row);
    },
    write: (work) => transact(database, work),
    checkpoint: () => attemptNow('a checkpoint', () => database.walCheckpoint()),
    close: async () => attemptNow('the end of a load', () => database.close()),
  };
}

/** How to make a database file again, as commands. */
export function rebuilding(path: string): string {
  const name = /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
  const parts = ['', '.wal', '.session', '.spill'].map((part) => name + part).join(' ');
  return `All that it holds comes from the texts. Remove it and load them again: rm -rf ${parts}; zeren load PATH… --database ${name}`;
}

function open(path: string | undefined): GrafeoDB {
  try {
    return grafeo.GrafeoDB.create(path);
  } catch (error) {
    throw explainOpening(path ?? 'in memory', error);
  }
}

function explainOpening(path: string, error: unknown): StoreError {
  const reason = reasonOf(error);
  if (/locked/i.test(reason)) {
    return new StoreError(
      `The database file ${path} is in use by another process`,
      'Stop the other one, or give this one a file of its own.',
      error,
    );
  }
  if (/damaged|magic|serialization|not a database file|checksum|corrupt/i.test(reason)) {
    return new StoreError(`The database file ${path} is damaged or no database (${reason})`, rebuilding(path), error);
  }
  return new StoreError(
    `The database file ${path} cannot be opened (${reason})`,
    'Give a path in a folder that exists and can be written.',
    error,
  );
}

async function transact<T>(database: GrafeoDB, work: (run: Run) => Promise<T>): Promise<T> {
  const transaction = database.beginTransaction();
  try {
    const value = await work((query, parameters) => execute(transaction, query, parameters));
    transaction.commit();
    return value;
  } catch (error) {
    takeBack(transaction);
    throw error instanceof StoreError ? error : explain('a load', error);
  }
}

/** A transaction whose commit has failed may be over, though it says that it is not: what went wrong first counts. */
function takeBack(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // Nothing of it is in the graph.
  }
}

async function execute(on: GrafeoDB | Transaction, query: Query, parameters: Parameters): Promise<Row[]> {
  const result = await attempt(`queries/${query.name}.cypher`, () =>
    on.executeCypher(statementFor(query, parameters), parameters),
  );
  return result.toArray().map((row) => clean(row) as Row);
}

async function attempt<T>(what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw explain(what, error);
  }
}

function attemptNow(what: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw explain(what, error);
  }
}

function explain(what: string, error: unknown): StoreError {
  const reason = reasonOf(error);
  const [, advice = OTHERWISE] = ADVICE.find(([pattern]) => pattern.test(reason)) ?? [];
  return new StoreError(`The embedded store could not run ${what}: ${reason}`, advice, error);
}

const ADVICE: readonly (readonly [reason: RegExp, advice: string])[] = [
  [/UNIQUE constraint/i, 'Two texts hold a record with the same id: load only one of them, or remove the other first.'],
  [
    /no space|file too large|quota/i,
    'Make room on the disk of the database file and run the same command again: what was loaded is kept.',
  ],
];
const OTHERWISE = 'Check the statement and its parameters; if a database file is used, that its disk is not full.';

const INTERNAL = new Set(['_id', '_labels', '_source', '_target', '_type']);

/** An answer's value as GraphStore promises it: nodes and edges are their properties. */
function clean(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value as string | number | boolean;
  if (Array.isArray(value)) return value.map(clean);
  if (value instanceof Date) return value.toISOString();
  const map: Record<string, Value> = {};
  for (const [key, one] of Object.entries(value)) if (!INTERNAL.has(key)) map[key] = clean(one);
  return map;
}

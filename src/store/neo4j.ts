/** Neo4j (5.26 and later): one machine, a cluster or Aura. */
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  type Driver,
  isRetryableError,
  type ManagedTransaction,
  type Neo4jError,
  type Record as Neo4jRecord,
  type Session,
} from 'neo4j-driver';
import { type Engine, isDateValue, type Run, reasonOf } from './engine.js';
import { StoreError } from './errors.js';
import { statementFor } from './given.js';
import { explainNeo4j } from './neo4j-errors.js';
import type { Query } from './queries.js';
import type { Parameters, Row, Value } from './store.js';

export interface Neo4jOptions {
  /** neo4j:// (a cluster, Aura, or one machine) or bolt:// (one machine) with host and port; with +s or +ssc for TLS. */
  readonly uri: string;
  readonly user: string;
  /** Empty for a server without authentication. */
  readonly password: string;
  /** The server's default database if left out. */
  readonly database?: string;
  /** After how long a reading statement is given up, in milliseconds; 30,000 if left out. */
  readonly readTimeout?: number;
}

const { READ, WRITE } = neo4j.session;

/**
 * Connects to a Neo4j and makes sure that it answers.
 * @throws StoreError if the address, the password or the database is wrong, or nothing answers
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Engine> {
  const driver = makeDriver(options);
  const fault = (error: unknown) => explainNeo4j(error, options);
  // What one session has written or read, every later one sees, whichever member of a cluster it asks: no answer shows an
  // older graph than the one before it.
  const bookmarkManager = neo4j.bookmarkManager();
  const where = { bookmarkManager, ...(options.database ? { database: options.database } : {}) };
  try {
    await ping(driver, where);
  } catch (error) {
    await driver.close();
    throw fault(error);
  }
  const timeout = options.readTimeout ?? 30_000;
  const inSession = async <T>(work: (session: Session) => Promise<T>, defaultAccessMode = WRITE): Promise<T> => {
    const session = driver.session({ ...where, defaultAccessMode });
    try {
      return await work(session);
    } catch (error) {
      throw error instanceof StoreError ? error : fault(error);
    } finally {
      await session.close();
    }
  };
  return {
    kind: 'neo4j',
    define: (statement) =>
      inSession(async (session) => {
        await session.executeWrite((transaction) => transaction.run(statement)).catch(unlessThere);
      }),
    read: (query, parameters, onRow) =>
      retried(() => inSession((session) => readRows(session, query, parameters, timeout, onRow), READ)),
    write: (work) => inSession((session) => session.executeWrite((on) => work(runOn(on)))),
    close: () => driver.close(),
  };
}

/** Another process made it in the same moment: then IF NOT EXISTS has looked too early. */
function unlessThere(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/Schema\.(EquivalentSchemaRule|(Constraint|Index)(WithName)?)AlreadyExists$/.test(code)) throw error;
}

/** How long a reading statement is tried again while the server is away, and the first wait between; as the driver does. */
const RETRIED_FOR = 30_000;
const FIRST_WAIT = 250;

/**
 * A reading statement runs by itself, which saves the way to the server and back for a transaction's begin and end; so
 * what the driver would try again in a transaction is tried again here.
 */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  const begun = Date.now();
  for (let wait = FIRST_WAIT; ; wait *= 2) {
    try {
      return await work();
    } catch (error) {
      const cause = error instanceof StoreError ? error.cause : error;
      const again = cause instanceof Error && isRetryableError(cause as Neo4jError);
      if (!again || Date.now() - begun + wait > RETRIED_FOR) throw error;
      await sleep(wait);
    }
  }
}

/** One statement, tried once: the driver's own check would not notice a database that is missing. Any member answers it. */
async function ping(driver: Driver, where: { readonly database?: string }): Promise<void> {
  const session = driver.session({ ...where, defaultAccessMode: READ });
  try {
    await session.run('RETURN 1');
  } finally {
    await session.close();
  }
}

function makeDriver(options: Neo4jOptions): Driver {
  const auth = options.password === '' ? undefined : neo4j.auth.basic(options.user, options.password);
  try {
    return neo4j.driver(options.uri, auth, { disableLosslessIntegers: true });
  } catch (error) {
    throw new StoreError(
      `NEO4J_URI ${options.uri} is no address of a Neo4j (${reasonOf(error)})`,
      'Give neo4j://HOST:PORT or bolt://HOST:PORT, with +s behind the scheme for TLS (+ssc for a certificate of your own).',
      error,
    );
  }
}

const runOn =
  (transaction: ManagedTransaction): Run =>
  async (query, parameters) => {
    const rows: Row[] = [];
    const { records } = await transaction.run(statementFor(query, parameters), outgoingMap(parameters));
    for (const record of records) rows.push(rowOf(record));
    return rows;
  };

/** A retried read would tell rows twice, so they are told when all are there; only the digest is larger than an answer. */
async function readRows(
  session: Session,
  query: Query,
  parameters: Parameters,
  timeout: number,
  onRow: (row: Row) => void,
): Promise<void> {
  const { records } = await session.run(statementFor(query, parameters), outgoingMap(parameters), { timeout });
  for (const record of records) onRow(rowOf(record));
}

function rowOf(record: Neo4jRecord): Row {
  const row: Record<string, Value> = {};
  record.forEach((value, column) => {
    row[String(column)] = incoming(value);
  });
  return row;
}

/** A parameter as the driver sends it: without this every number would be a float, and a date a map. */
function outgoing(value: Value | undefined): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || value === undefined || typeof value !== 'object') return value ?? null;
  if (isList(value)) return value.map(outgoing);
  if (isDateValue(value)) return dateOf(value.$date);
  return outgoingMap(value);
}

function outgoingMap(values: Parameters): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(values)) map[key] = outgoing(one);
  return map;
}

const isList = (value: object): value is readonly Value[] => Array.isArray(value);

function dateOf(date: string): unknown {
  const [year, month, day] = date.split('-').map(Number);
  return new neo4j.types.Date(neo4j.int(year ?? 0), neo4j.int(month ?? 0), neo4j.int(day ?? 0));
}

/** An answer's value as GraphStore promises it: nodes and edges are their properties, dates YYYY-MM-DD. */
function incoming(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value as string | number | boolean;
  if (Array.isArray(value)) return value.map(incoming);
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isDate(value)) return value.toString();
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return incoming(value.properties);
  const map: Record<string, Value> = {};
  for (const [key, one] of Object.entries(value)) map[key] = incoming(one);
  return map;
}

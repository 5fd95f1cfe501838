/** What differs from one store to the other; all else is built on this. */
import type { Query } from './queries.js';
import type { GraphStore, Parameters, Row } from './store.js';

/** Runs one statement inside a transaction and gives its rows. */
export type Run = (query: Query, parameters: Parameters) => Promise<Row[]>;

export interface Engine {
  readonly kind: GraphStore['kind'];
  /** Runs a statement of graph/schema.cypher. */
  define(statement: string): Promise<void>;
  /** Runs a statement that only reads, and tells each row as it comes. */
  read(query: Query, parameters: Parameters, onRow: (row: Row) => void): Promise<void>;
  /** Runs the work in one transaction: all of it holds, or nothing. The work may be run again after a passing fault. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A date among parameters: `$date` is YYYY-MM-DD. Engines turn it into their own date. */
export interface DateValue {
  readonly $date: string;
}

export function isDateValue(value: object): value is DateValue {
  return '$date' in value;
}

/** What an engine has thrown, as text. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

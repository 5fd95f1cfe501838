/** What a store must do. Everything above the store (api, exports, cli) sees this interface only. */
import type { TextGraph } from '../graph/rows.js';
import type { Query } from './queries.js';

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
/** One row of an answer. Integers are numbers, dates are YYYY-MM-DD strings, nodes and edges are maps of their properties. */
export type Row = { readonly [column: string]: Value };
export type Parameters = { readonly [name: string]: Value | undefined };

export interface LoadReport {
  readonly file: string;
  /** False if the graph held the same rows of this text already (by their hash) and nothing was written. */
  readonly changed: boolean;
  readonly nodes: number;
  readonly edges: number;
}

export interface LoadOptions {
  /** Write the text even if the graph holds the same already. */
  readonly force?: boolean;
}

/** Told of each statement a store has run. */
export interface QueryEvent {
  readonly query: string;
  readonly rows: number;
  readonly milliseconds: number;
}

export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j';
  /** Creates constraints and indexes, without the full-text ones; may be called again. */
  prepare(): Promise<void>;
  /**
   * Creates the full-text indexes, where the store has such; may be called again. To be called when texts have been
   * loaded: filling an index costs less than keeping it in step with a load, and goes on in the background.
   */
  indexText(): Promise<void>;
  /** Replaces all that the text said before, in one transaction. */
  load(graph: TextGraph, options?: LoadOptions): Promise<LoadReport>;
  /** Removes a text and all that only it says, in one transaction. */
  remove(file: string): Promise<void>;
  /** Removes all texts and what they brought, in many transactions; what is of no use to zeren stays. */
  clear(): Promise<void>;
  /**
   * Runs the read-only statement queries/<name>.cypher, or one read with readQuery. Parameters that it does not name
   * are ignored, missing ones are null.
   * @throws StoreError if there is no such statement, it changes the graph, or the store cannot run it
   */
  run(query: string | Query, parameters?: Parameters): Promise<Row[]>;
  /** SHA-256 over all nodes and edges in a canonical order: equal graphs give equal digests, on either store. */
  digest(): Promise<string>;
  /** Listens to every statement run; returns the function that stops it. */
  observe(listener: (event: QueryEvent) => void): () => void;
  close(): Promise<void>;
}

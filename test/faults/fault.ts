/** What a fault is, for the runner. */
import type { FaultCorpus } from './corpus.js';
import type { Draw } from './draw.js';

/** What all faults of one campaign share. */
export interface Bench {
  readonly corpus: FaultCorpus;
  /** For whatever the fault writes; removed at the end. */
  readonly folder: string;
}

/** How one run went. A run that ends with a wrong graph, or with no clear end, throws. */
export interface Struck {
  /** When or where the fault struck: counted in the table, so that one sees how the moments are spread. */
  readonly moment: string;
  /** What came of it. */
  readonly outcome: string;
}

export interface Prepared {
  run(draw: Draw): Promise<Struck>;
  close(): Promise<void>;
}

export interface Fault {
  readonly name: string;
  /** In one line, for the table. */
  readonly what: string;
  /** Runs in the short form. */
  readonly short: number;
  /** Whether it needs Java and Neo4j's jars. */
  readonly neo4j: boolean;
  prepare(bench: Bench): Promise<Prepared>;
}

/** A run that went wrong. */
export class WrongEnd extends Error {
  override readonly name = 'WrongEnd';
}

/** @throws WrongEnd if a graph is another than that of a clean load */
export function expectSame(digest: string, wanted: string, when: string): void {
  if (digest !== wanted) throw new WrongEnd(`The graph is another one ${when}`);
}

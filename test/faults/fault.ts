/** What a fault is, for the runner. */
import type { FaultCorpus } from './corpus.js';
import type { Draw } from './draw.js';
import type { FaultNeo4j } from './neo4j.js';

/** What a fault is given. */
export interface Bench {
  readonly corpus: FaultCorpus;
  /** For whatever the fault writes; removed at the end. */
  readonly folder: string;
  /** Whether a disk of its own may be mounted for it. */
  readonly mount: boolean;
  /** The Neo4j that all faults share, empty; started when the first asks for it. */
  neo4j(): Promise<FaultNeo4j>;
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

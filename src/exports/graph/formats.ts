/** Every format of the whole graph. A new one is one file and one line here. */
import { graphJsonLd } from './json-ld.js';
import { graphJsonl } from './jsonl.js';
import { neo4jCsv } from './neo4j-csv.js';
import type { GraphRenderer } from './renderer.js';

export const GRAPH_FORMATS: ReadonlyMap<string, GraphRenderer> = new Map([
  ['jsonl', graphJsonl],
  ['json-ld', graphJsonLd],
  ['neo4j-csv', neo4jCsv],
]);

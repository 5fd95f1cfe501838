/**
 * The graph as a folder for `neo4j-admin database import`: a CSV a label and a kind of edge, the import's options in a
 * file of their own, and the statements that are to run afterwards. For graphs that would take long to load otherwise.
 */
import { AFTER_IMPORT } from './neo4j-after.js';
import { EDGE_TABLES, headLine, itemLine, itemTable, NODE_TABLES, stateLine, type TableName } from './neo4j-rows.js';
import type { GraphRenderer, Piece } from './renderer.js';

const OPTIONS = ['--array-delimiter=U+001F', '--multiline-fields=true', '--id-type=string', '--read-buffer-size=16m'];

export const neo4jCsv: GraphRenderer = {
  extension: null,
  mediaType: 'text/csv; charset=utf-8',
  purpose: 'a folder for neo4j-admin database import (--out FOLDER)',
  async *render(graph) {
    for (const name of [...NODE_TABLES, ...EDGE_TABLES]) yield { file: tableFile(name), text: headLine(name) };
    yield { file: tableFile('Graph'), text: stateLine(graph.version) };
    for await (const item of graph.items()) yield { file: tableFile(itemTable(item)), text: itemLine(item) };
    yield* instructions((name) => [tableFile(name)]);
  },
};

/** A table's file: its head, and the rows that no part has. */
export const tableFile = (name: TableName): string => `${name}.csv`;

/**
 * What stands in the folder beside the tables: the importer's options, what is to be done after it, and how.
 * @param files those of a table, the one with its head first
 */
export function instructions(files: (name: TableName) => readonly string[]): Piece[] {
  const nodes = NODE_TABLES.map((name) => `--nodes=${files(name).join(',')}`);
  const edges = EDGE_TABLES.map((name) => `--relationships=${files(name).join(',')}`);
  return [
    { file: 'import.args', text: [...nodes, ...edges, ...OPTIONS].map((option) => `${option}\n`).join('') },
    { file: 'after-import.cypher', text: AFTER_IMPORT },
    { file: 'README.txt', text: README },
  ];
}

const README = `Run in this folder, for a database that is empty or not there yet:

  neo4j-admin database import full neo4j @import.args
  (start Neo4j)
  cypher-shell -f after-import.cypher

The last line fills in lists that are empty, which a CSV cannot hold. Constraints and indexes are made when zeren first
opens the database.
`;

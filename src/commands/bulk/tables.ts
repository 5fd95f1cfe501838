/** The files of the folder itself: each table's head, and the rows that no single text owns. */
import { join } from 'node:path';
import { tableFile } from '../../exports/graph/neo4j-csv.js';
import {
  EDGE_TABLES,
  headLine,
  itemLine,
  itemTable,
  NODE_TABLES,
  type TableName,
} from '../../exports/graph/neo4j-rows.js';
import type { GraphItem } from '../../graph/items.js';
import { Lines } from './lines.js';

export class Tables {
  private readonly files: ReadonlyMap<TableName, Lines>;

  constructor(folder: string) {
    this.files = new Map(
      [...NODE_TABLES, ...EDGE_TABLES].map((name) => [name, new Lines(join(folder, tableFile(name)))]),
    );
    for (const [name, file] of this.files) file.add(headLine(name));
  }

  add(item: GraphItem): void {
    this.line(itemTable(item), itemLine(item));
  }

  line(name: TableName, line: string): void {
    this.files.get(name)?.add(line);
  }

  close(): void {
    for (const file of this.files.values()) file.close();
  }
}

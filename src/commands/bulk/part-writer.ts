/** Writes one part: the rows of each text as they come, and what is needed to settle what texts share. */
import { join } from 'node:path';
import { type BulkBody, type BulkText, OWN_TABLES } from '../../exports/graph/bulk-text.js';
import { tableFile } from '../../exports/graph/neo4j-csv.js';
import { Lines } from './lines.js';
import { BODIES, TEXTS } from './parts.js';

/** Bodies whose last form is remembered, so that it is not written again; more are forgotten and written again. */
const REMEMBERED = 200_000;

export class PartWriter {
  private readonly tables: readonly Lines[];
  private readonly texts: Lines;
  private readonly bodies: Lines;
  private readonly known = new Map<string, { readonly print: string; readonly names: Set<string> }>();

  /** @param folder the part's, empty */
  constructor(folder: string) {
    this.tables = OWN_TABLES.map((name) => new Lines(join(folder, tableFile(name))));
    this.texts = new Lines(join(folder, TEXTS));
    this.bodies = new Lines(join(folder, BODIES));
  }

  add({ rows, record, bodies }: BulkText): void {
    for (const [i, bytes] of rows.entries()) this.tables[i]?.add(bytes);
    this.texts.add(`${JSON.stringify({ ...record, sizes: rows.map(({ length }) => length) })}\n`);
    for (const { print, ...body } of bodies) if (this.isNews(print, body)) this.bodies.add(`${JSON.stringify(body)}\n`);
  }

  close(): void {
    for (const file of [...this.tables, this.texts, this.bodies]) file.close();
  }

  /** Whether a text says of a body what the one before it did not: most texts name the same bodies alike. */
  private isNews(print: string, { row: { id }, naming }: Omit<BulkBody, 'print'>): boolean {
    const last = this.known.get(id);
    const names = [JSON.stringify([naming.name]), ...naming.mentions];
    if (last?.print === print && names.every((one) => last.names.has(one))) return false;
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(id, { print, names: new Set([...(last?.names ?? []), ...names]) });
    return true;
  }
}

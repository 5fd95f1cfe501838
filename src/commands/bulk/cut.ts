/** Tables of a part without the rows of texts that are left out: a copy, so that the part stays what it was. */
import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_TABLES } from '../../exports/graph/bulk-text.js';
import { tableFile } from '../../exports/graph/neo4j-csv.js';
import { Lines } from './lines.js';
import { type Part, textsIn } from './parts.js';

/** Bytes of a file, the last not among them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the copies lie, in the folder. */
const COPIES = 'without';

/**
 * Copies the tables of a part without some texts.
 * @param dropped which texts, by their place in the part
 * @returns for each table that is copied, where the copy is in the folder and what was left out
 */
export async function cutPart(
  folder: string,
  part: Part,
  dropped: ReadonlySet<number>,
): Promise<ReadonlyMap<string, { readonly copy: string; readonly removed: string }>> {
  const stretches = await stretchesOf(part, dropped);
  const copies = new Map<string, { copy: string; removed: string }>();
  mkdirSync(join(folder, COPIES, part.name), { recursive: true });
  for (const [i, name] of OWN_TABLES.entries()) {
    const out = stretches[i] ?? [];
    if (out.length === 0) continue;
    const file = tableFile(name);
    const copy = `${COPIES}/${part.name}/${file}`;
    copies.set(file, { copy, removed: copyWithout(join(part.path, file), join(folder, copy), out) });
  }
  return copies;
}

/** Of each table, the bytes of the texts that go. */
async function stretchesOf(part: Part, dropped: ReadonlySet<number>): Promise<Stretch[][]> {
  const found: Stretch[][] = OWN_TABLES.map(() => []);
  const ends = OWN_TABLES.map(() => 0);
  for await (const { at, text } of textsIn([part])) {
    for (const [i, size] of text.sizes.entries()) {
      const from = ends[i] ?? 0;
      ends[i] = from + size;
      if (size > 0 && dropped.has(at)) found[i]?.push({ from, to: from + size });
    }
  }
  return found;
}

function copyWithout(source: string, target: string, stretches: readonly Stretch[]): string {
  const handle = openSync(source, 'r');
  const copy = new Lines(target);
  const removed: Buffer[] = [];
  let at = 0;
  try {
    for (const { from, to } of stretches) {
      for (const piece of piecesOf(handle, at, from)) copy.add(piece);
      removed.push(...piecesOf(handle, from, to));
      at = to;
    }
    for (const piece of piecesOf(handle, at, Number.POSITIVE_INFINITY)) copy.add(piece);
  } finally {
    closeSync(handle);
    copy.close();
  }
  return Buffer.concat(removed).toString();
}

const PIECE = 1 << 20;

function* piecesOf(handle: number, from: number, to: number): Generator<Buffer> {
  for (let at = from; at < to; ) {
    const piece = Buffer.alloc(Math.min(PIECE, to - at));
    const read = readSync(handle, piece, 0, piece.length, at);
    if (read === 0) return;
    yield piece.subarray(0, read);
    at += read;
  }
}

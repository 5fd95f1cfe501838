/**
 * Texts that loading would leave out or replace: one with a document whose id another text has already, and one whose
 * name a later text has too. Two ids are seldom equal, so only their hashes are held for all of them.
 */
import { createHash } from 'node:crypto';
import { type Part, type TextRecord, textsIn } from './parts.js';

/** A text that is not to be imported. */
export interface Dropped {
  readonly part: string;
  readonly at: number;
  /** Why it is left out; null where a later text of the same name stands for it. */
  readonly why: string | null;
}

/** Finds them, text by text as loading would. */
export async function findDropped(parts: readonly Part[]): Promise<Dropped[]> {
  const twice = await keysTwice(parts);
  const owners = new Map<string, string>();
  const held = new Map<string, { readonly part: string; readonly at: number; readonly ids: readonly string[] }>();
  const dropped: Dropped[] = [];
  if (twice.size === 0) return dropped;
  for await (const { part, at, text } of textsIn(parts)) {
    if (!keysOf(text).some((key) => twice.has(hash(key)))) continue;
    const { file } = text;
    const ids = text.documents.map(({ id }) => id);
    const clash = ids.find((id) => (owners.get(id) ?? file) !== file);
    if (clash !== undefined) {
      const why = `${file} holds the document ${clash}, which ${owners.get(clash)} holds too: it is left out.`;
      dropped.push({ part: part.name, at, why });
      continue;
    }
    const before = held.get(file);
    if (before) dropped.push({ part: before.part, at: before.at, why: null });
    for (const id of before?.ids ?? []) owners.delete(id);
    for (const id of ids) owners.set(id, file);
    held.set(file, { part: part.name, at, ids });
  }
  return dropped;
}

const keysOf = ({ file, documents }: TextRecord): string[] => [`T ${file}`, ...documents.map(({ id }) => `D ${id}`)];

/** Six bytes as a number: of ten million keys hardly two meet by chance, and those that do are looked at once more. */
const hash = (key: string): number => createHash('sha1').update(key).digest().readUIntBE(0, 6);

async function keysTwice(parts: readonly Part[]): Promise<ReadonlySet<number>> {
  let hashes = new Float64Array(1 << 12);
  let count = 0;
  for await (const { text } of textsIn(parts)) {
    for (const key of keysOf(text)) {
      if (count === hashes.length) {
        const larger = new Float64Array(count * 2);
        larger.set(hashes);
        hashes = larger;
      }
      hashes[count++] = hash(key);
    }
  }
  const sorted = hashes.subarray(0, count).sort();
  return new Set(sorted.filter((one, i) => i > 0 && one === sorted[i - 1]));
}

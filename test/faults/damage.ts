/** What may happen to a database file and what lies beside it. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draw } from './draw.js';

/** Bytes that are changed or cut off, in a file as a whole or in its head, where the engine keeps what it begins with. */
export const DAMAGES = [
  'flipped bit',
  'flipped bit in the head',
  'zeroed block',
  'cut off',
  'appended',
  'empty',
  'other content',
  'gone',
  'put back',
] as const;
export type Damage = (typeof DAMAGES)[number];

/** Where the engine keeps its headers. */
const HEAD = 12_288;
const BLOCK = 4096;

/** @param older what stood there at an earlier time; null if nothing did */
export function damage(file: string, what: Damage, older: string | null, draw: Draw): void {
  if (what === 'gone' || (what === 'put back' && older === null)) rmSync(file, { recursive: true });
  else writeFileSync(file, changed(readFileSync(file), what, older, draw));
}

function changed(bytes: Buffer, what: Damage, older: string | null, draw: Draw): Buffer {
  const head = what === 'flipped bit in the head';
  const at = draw.below(Math.max(1, head ? Math.min(HEAD, bytes.length) : bytes.length));
  switch (what) {
    case 'empty':
      return Buffer.alloc(0);
    case 'put back':
      return readFileSync(older ?? '');
    case 'cut off':
      return bytes.subarray(0, at);
    case 'appended':
      return Buffer.concat([bytes, Buffer.alloc(1 + draw.below(BLOCK), draw.below(256))]);
    case 'other content':
      return Buffer.alloc(bytes.length, `no database ${draw.below(1000)}\n`);
    case 'zeroed block':
      return Buffer.from(bytes).fill(0, at, Math.min(at + BLOCK, bytes.length));
    default: {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << draw.below(8));
      return flipped;
    }
  }
}

/** The files of a database that may be damaged: itself, its note, and each file of its .wal. */
export function partsOf(database: string): { readonly name: string; readonly file: string }[] {
  const folder = join(database, '..');
  const wal = `${database}.wal`;
  const own = readdirSync(folder).map((name) => join(folder, name));
  return [
    { name: 'the file', file: database },
    ...own.filter((file) => file === `${database}.session`).map((file) => ({ name: 'its note', file })),
    ...(own.includes(wal) ? readdirSync(wal).map((name) => ({ name: 'its .wal', file: join(wal, name) })) : []),
  ];
}

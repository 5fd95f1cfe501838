/**
 * Part i of n of the texts (--shard i/n), so that several processes or machines share them without speaking to each
 * other. The parts are stretches of the list, one behind the other: what they write, put together in their order, is
 * what one run writes, byte for byte. All see the same list and cut it at the same places.
 */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { TextPath } from '../files.js';
import { kindOfName } from '../intake/kinds.js';
import { CommandError, EXIT } from './output.js';

export interface Shard {
  /** From 1. */
  readonly i: number;
  readonly n: number;
}

/** All texts as one part. */
export const WHOLE = '1/1';

/**
 * Reads what --shard was given.
 * @throws CommandError if it is not i/n with 1 ≤ i ≤ n
 */
export function readShard(shard: string): Shard {
  const [, i, n] = (/^\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*$/.exec(shard) ?? []).map(Number);
  if (i && n && i <= n) return { i, n };
  throw new CommandError(
    `--shard ${shard} is not understood`,
    'Write it as i/n, for example 2/4 for the second of four parts.',
    EXIT.usage,
  );
}

/** How much longer a kind of file takes than a plain text of its size. */
const SLOWER = { text: 1, html: 2, docx: 20, pdf: 20, zip: 1 } as const;

/** About how long a text takes to read, in bytes of plain text. One that has gone meanwhile is told of when it is its turn. */
export function workOf({ path, file, bytes }: TextPath): number {
  const size = bytes ?? statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return size * SLOWER[kindOfName(file) ?? 'text'];
}

/** To open a text and to write what it gives takes as long as so many bytes of it. */
const OPENING = 1024;

export interface Part {
  readonly texts: readonly TextPath[];
  /** Of the whole list, names and sizes: parts of lists that differ do not fit together. */
  readonly list: string;
}

/** The texts of one part: a stretch of the list that takes about as long as every other. */
export function partOf(all: readonly TextPath[], { i, n }: Shard): Part {
  const hash = createHash('sha256');
  const work = Float64Array.from(all, (text) => {
    const bytes = workOf(text);
    hash.update(`${JSON.stringify([text.file, bytes])}\n`);
    return bytes + OPENING;
  });
  const total = work.reduce((sum, one) => sum + one, 0);
  let before = 0;
  const texts = all.filter((_, at) => {
    const middle = before + (work[at] ?? 0) / 2;
    before += work[at] ?? 0;
    return Math.floor((middle / total) * n) === i - 1;
  });
  return { texts, list: hash.digest('hex').slice(0, 8) };
}

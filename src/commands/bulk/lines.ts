/** Files of lines, written and read piece by piece: what they hold may be larger than memory. */
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';

/** So much is gathered before it is written. */
const GATHERED = 1 << 18;

/** A file that is written from its beginning. */
export class Lines {
  private readonly handle: number;
  private waiting: Uint8Array[] = [];
  private size = 0;

  constructor(path: string) {
    this.handle = openSync(path, 'w');
  }

  add(text: string | Uint8Array): void {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    this.waiting.push(bytes);
    this.size += bytes.length;
    if (this.size >= GATHERED) this.write();
  }

  close(): void {
    this.write();
    closeSync(this.handle);
  }

  private write(): void {
    const all = Buffer.concat(this.waiting);
    [this.waiting, this.size] = [[], 0];
    for (let at = 0; at < all.length; ) at += writeSync(this.handle, all, at);
  }
}

/** The lines of a file without their ends: \n alone ends one. */
export async function* linesIn(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** The records of a CSV as they stand: a quoted cell may hold ends of lines. */
export async function* csvRecordsIn(path: string): AsyncGenerator<string> {
  let open: string | null = null;
  for await (const line of linesIn(path)) {
    const whole: string = open === null ? line : `${open}\n${line}`;
    const closed = (whole.split('"').length - 1) % 2 === 0;
    open = closed ? null : whole;
    if (closed) yield whole;
  }
}

/** Large hostile input, as files made piece by piece: they are never whole in memory. */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, linkSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { INTAKE } from '../../src/intake/bounds.js';
import { objectStreamBomb } from './pdf-bomb.js';
import { SHAPES } from './shapes.js';

export interface LargeCase {
  readonly name: string;
  readonly command: 'extract' | 'check' | 'load';
  /** Makes the input in an empty folder and gives the arguments that name it. */
  readonly make: (folder: string) => readonly string[];
  /** What is said on stderr; nothing where it is read. */
  readonly says: RegExp | null;
  readonly code: 0 | 1;
}

const MB = 1024 * 1024;
const SEED = resolve('seeds/documents/004_c755f766e012c378.txt');

/** A file of one piece over and over. */
function filled(path: string, piece: string | Uint8Array, bytes: number): string {
  const one = Buffer.from(piece);
  const block = Buffer.concat(Array.from({ length: Math.max(1, Math.floor(MB / one.length)) }, () => one));
  const file = openSync(path, 'w');
  for (let left = bytes; left > 0; ) left -= writeSync(file, block, 0, Math.min(left, block.length));
  closeSync(file);
  return path;
}

const one = (piece: string | Uint8Array, bytes: number) => (folder: string) => [
  filled(join(folder, 'text.txt'), piece, bytes),
];
const whole = (text: () => string) => (folder: string) => {
  writeFileSync(join(folder, 'text.txt'), text());
  return [join(folder, 'text.txt')];
};

/** The longest text that may be read, of real documents. */
const longest = whole(() => readFileSync(SEED, 'utf8').repeat(200).slice(0, INTAKE.characters));

function links(folder: string, count: number): string[] {
  const text = join(folder, 'empty.txt');
  writeFileSync(text, '');
  // A file takes so many names at most on usual file systems.
  let from = text;
  for (let i = 0; i < count; i++) {
    if (i % 1000 === 0) mkdirSync(join(folder, `${i}`));
    if (i % 50_000 === 0) {
      from = join(folder, `${i}.txt`);
      writeFileSync(from, '');
    }
    linkSync(from, join(folder, `${i - (i % 1000)}`, `${i}.txt`));
  }
  return [folder];
}

const pdf = (folder: string): string[] => {
  writeFileSync(join(folder, 'plan.pdf'), objectStreamBomb(400 * MB));
  return [join(folder, 'plan.pdf')];
};

const pipe = (folder: string): string[] => {
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  return [join(folder, 'pipe.txt')];
};

/** One that a program left behind. */
const socket = (folder: string): string[] => {
  const path = join(folder, 'socket.txt');
  const listen = `require('net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`;
  spawnSync(process.execPath, ['-e', listen]);
  return [path];
};

const loop = (folder: string): string[] => {
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
  return [join(folder, 'loop.txt')];
};

/** A folder that lies in itself. */
const circle = (folder: string): string[] => {
  symlinkSync('.', join(folder, 'again'));
  writeFileSync(join(folder, 'plan.txt'), '一、加强领导。（责任单位：市财政局）\n');
  return [join(folder, '**', '*.txt')];
};

const LARGER = /more than the 64 MB that are read at once\. Split it/;
const LONGER = /more than the 2 million characters that are read at once\. Split it/;

export const LARGE: readonly LargeCase[] = [
  { name: 'a text of 1 GB', command: 'extract', make: one('责任单位：市财政局\n', 1024 * MB), says: LARGER, code: 1 },
  { name: 'a line of 100 MB', command: 'extract', make: one('责任单位：市财政局、', 100e6), says: LARGER, code: 1 },
  { name: 'a line of 60 MB', command: 'extract', make: one('责任单位：市财政局、', 60e6), says: LONGER, code: 1 },
  { name: '60 MB of ASCII', command: 'extract', make: one('a plan\n', 60e6), says: LONGER, code: 1 },
  { name: '60 MB of NUL', command: 'extract', make: one('\0', 60e6), says: /the file is not a text/, code: 1 },
  { name: '60 MB of GB18030', command: 'extract', make: one(Buffer.from('cad0b2c6d5fe', 'hex'), 60e6), says: LONGER, code: 1 },
  { name: 'the longest text that is read', command: 'extract', make: longest, says: null, code: 0 },
  { name: 'the same', command: 'check', make: longest, says: null, code: 0 },
  { name: 'the same', command: 'load', make: longest, says: null, code: 0 },
  ...['prose without a stop', 'brackets never closed', 'labels never closed', 'tables never closed, a line each', 'citations of other titles', 'blanks of three kinds', 'halves of characters'].map(
    (name): LargeCase => ({ name: `${name}, a million characters`, command: 'extract', make: whole(() => shape(name, 1e6)), says: null, code: 0 }),
  ),
  { name: 'clauses in one line, 2 million characters', command: 'extract', make: whole(() => shape('clauses in one line', 2e6)), says: /takes more memory than a thread may use\. Split it/, code: 1 },
  { name: 'a clause with 100,000 names', command: 'extract', make: whole(() => shape('a clause with names without end', 6e5)), says: /names 100001 bodies; at most 1000/, code: 1 },
  { name: 'the same', command: 'load', make: whole(() => shape('a clause with names without end', 6e5)), says: /names 100001 bodies/, code: 1 },
  { name: 'ten clauses with 990 names each', command: 'load', make: whole(() => shape('clauses with 990 names', 6e4)), says: null, code: 0 },
  { name: '40,000 titles', command: 'extract', make: whole(() => shape('titles', 1e6)), says: null, code: 0 },
  { name: 'a PDF whose objects unpack to 400 MB', command: 'extract', make: pdf, says: /the PDF unpacks to more than a document holds/, code: 1 },
  { name: 'a pipe', command: 'extract', make: pipe, says: /it is no file\. Write what it gives into a file/, code: 1 },
  { name: 'a socket', command: 'extract', make: socket, says: /it is no file/, code: 1 },
  { name: 'a device without an end', command: 'extract', make: () => ['/dev/zero'], says: /it is no file/, code: 1 },
  { name: 'a link to itself', command: 'extract', make: loop, says: /cannot be opened \(ELOOP\)/, code: 1 },
  { name: 'a folder that lies in itself, by a pattern', command: 'extract', make: circle, says: null, code: 0 },
  { name: 'a million empty files, listed', command: 'extract', make: (folder) => [...links(folder, 1e6), '--shard', '1/100000'], says: null, code: 0 },
]; // biome-ignore format: a table

const shape = (name: string, characters: number): string => SHAPES.get(name)?.(characters) ?? '';

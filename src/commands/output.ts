/** What every command shares: data to stdout, everything else to stderr, errors in three parts. */
import { writeFileSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import { ReferenceDataError } from '../agencies/index.js';
import { TextError } from '../files.js';
import { StoreError } from '../store/errors.js';

/** Exit codes: 0 done, 1 failed, 2 wrong use. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** An error that a command explains by itself. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly advice: string,
    readonly code: number = EXIT.failed,
  ) {
    super(message);
    this.name = 'CommandError';
  }
}

/** Characters that are encoded and written at a time: not all that a large text gives. */
const PIECE = 1_000_000;

/** Writes to stdout and waits until it has gone: a pipe may be slower than the reading. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (typeof text !== 'string' || text.length <= PIECE) return write(text);
  for (let from = 0; from < text.length; ) {
    // Both halves of a character outside the basic plane go together.
    const half = (text.charCodeAt(from + PIECE - 1) & 0xfc00) === 0xd800;
    const to = from + PIECE + (half ? 1 : 0);
    await write(text.slice(from, to));
    from = to;
  }
}

function write(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/**
 * Writes a file that an option names.
 * @throws CommandError if it cannot be written
 */
export function save(path: string, file: string | Uint8Array): void {
  try {
    writeFileSync(path, file);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandError(`${path} cannot be written (${why})`, 'Name a file in a folder that you may write to.');
  }
}

/**
 * Characters by which a name or a text could steer a terminal: control characters but tab and line feed, marks of writing
 * direction.
 */
const STEERING = /(?![\t\n])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Words for a terminal: what would steer it stands as its number, as JSON and YAML write it too. */
export const harmless = (text: string): string =>
  text.replace(STEERING, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

export function note(text: string): void {
  process.stderr.write(`${harmless(text)}\n`);
}

/** What went wrong, where, and what to do. */
export function explain(error: unknown): string {
  if (error instanceof TextError) return `zeren: ${error.message}`;
  if (error instanceof CommandError || error instanceof StoreError)
    return `zeren: ${error.message}\n       ${error.advice}`;
  if (error instanceof ReferenceDataError) return `zeren: ${error.message}`;
  if (error instanceof Error && 'advice' in error && typeof error.advice === 'string')
    return `zeren: ${error.message}\n       ${error.advice}`;
  return `zeren: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** Counts texts on stderr when it is a terminal and there is more than a moment's work; silent otherwise. */
export class Progress {
  private readonly bar: SingleBar | null;

  constructor(what: string, total: number) {
    const shown = process.stderr.isTTY && total > 1;
    this.bar = shown
      ? new SingleBar({
          format: `${what} {bar} {value}/{total} {file} {eta_formatted}`,
          stream: process.stderr,
          clearOnComplete: true,
          hideCursor: true,
        })
      : null;
    this.bar?.start(total, 0, { file: '' });
  }

  step(file: string): void {
    this.bar?.increment(1, { file });
  }

  stop(): void {
    this.bar?.stop();
  }
}

/** Rows as a plain table for a terminal. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = rows.map((row) => row.map(harmless));
  const widths = head.map((title, i) => shown.reduce((most, row) => Math.max(most, width(row[i] ?? '')), width(title)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === cells.length - 1 ? cell : cell + ' '.repeat((widths[i] ?? 0) - width(cell))))
      .join('  ');
  return `${[line(head), line(widths.map((n) => '─'.repeat(Math.min(n, 60)))), ...shown.map(line)].join('\n')}\n`;
}

/** Columns that a text takes: a Chinese character takes two. */
function width(text: string): number {
  let columns = 0;
  for (const char of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      char,
    )
      ? 2
      : 1;
  return columns;
}

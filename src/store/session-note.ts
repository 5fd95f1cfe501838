/**
 * The note beside a database file that is being written: FILE.session. It says at which commit the graph is, and which
 * one comes next, so that a file that has lost a commit is known for it.
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { StoreError } from './errors.js';

export interface SessionNote {
  /** The last commit; null of a graph that never had one. */
  readonly held: string | null;
  /** The commit that is under way; null if none is. */
  readonly next: string | null;
}

const noteOf = (path: string): string => `${path}.session`;

/**
 * Null if there is none: the file was closed in order.
 * @throws StoreError if the note cannot be read; SyntaxError if it is none
 */
export function readSessionNote(path: string): SessionNote | null {
  const file = noteOf(path);
  if (!existsSync(file)) return null;
  const note: unknown = JSON.parse(attempt(file, () => readFileSync(file, 'utf8')));
  if (isNote(note)) return note;
  throw new SyntaxError(`${file} is no note`);
}

/**
 * Written whole or not at all, and on the disk when this returns.
 * @throws StoreError if it cannot be written
 */
export function writeSessionNote(path: string, note: SessionNote): void {
  const [file, draft] = [noteOf(path), `${noteOf(path)}.new`];
  attempt(file, () => {
    const handle = openSync(draft, 'w');
    try {
      writeSync(handle, JSON.stringify(note));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  });
}

/** Takes the note away: what it would say stands in the database file. */
export function dropSessionNote(path: string): void {
  for (const file of [noteOf(path), `${noteOf(path)}.new`]) rmSync(file, { force: true });
}

function isNote(value: unknown): value is SessionNote {
  const isName = (name: unknown) => name === null || typeof name === 'string';
  return typeof value === 'object' && value !== null && isName(Reflect.get(value, 'held')) && 'next' in value;
}

function attempt<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new StoreError(
      `${file} cannot be read or written (${code})`,
      'Give the database a folder that can be written, on a disk that is not full.',
      error,
    );
  }
}

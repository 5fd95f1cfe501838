/** A database file of the embedded store with all that may lie beside it. */
import { cpSync, existsSync, rmSync } from 'node:fs';

const PARTS = ['', '.wal', '.session', '.session.new', '.spill', '.creating', '.migrate.lock', '.wal.damaged'];

export function removeDatabase(file: string): void {
  for (const part of PARTS) rmSync(file + part, { recursive: true, force: true });
}

/** Puts a copy in the place of what is there. */
export function copyDatabase(from: string, to: string): void {
  removeDatabase(to);
  for (const part of PARTS) if (existsSync(from + part)) cpSync(from + part, to + part, { recursive: true });
}

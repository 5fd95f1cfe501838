/** What folders hold, in bytes and as a whole. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, by path from there, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Bytes of all files below, as `du -sb` counts them without the folders themselves. */
export function bytesBelow(folder: string): number {
  return filesBelow(folder).reduce((sum, file) => sum + lstatSync(join(folder, file)).size, 0);
}

/** Changes whenever a file below comes, goes or changes. */
export function stateOf(folder: string): string {
  const state = createHash('sha256');
  for (const file of filesBelow(folder)) state.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return state.digest('hex');
}

/** Reads graph/*.yaml from the package. One of the few files that touch the disk. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseReference, type Reference, ReferenceDataError } from './agencies/reference.js';

const NAME = 'zeren';

/**
 * The folder of this package: the nearest one above this file whose package.json bears its name.
 * @throws ReferenceDataError if there is none.
 */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (nameIn(join(folder, 'package.json')) === NAME) return folder;
    if (folder === dirname(folder)) {
      throw new ReferenceDataError(
        `No package.json of ${NAME} above the program. Run it from a whole copy of the package.`,
      );
    }
  }
}

function nameIn(file: string): string | null {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof data === 'object' && data !== null && 'name' in data ? String(data.name) : null;
  } catch {
    return null;
  }
}

function text(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ReferenceDataError(
      `The reference file ${file} cannot be read (${why}). Restore it, or name another folder.`,
    );
  }
}

/**
 * Loads the authority file, the abbreviations and the places.
 * @param dir folder that holds agencies/, abbreviations.yaml and places.yaml; the package's graph/ if left out.
 * @param own a researcher's own files as [path, text]
 * @throws ReferenceDataError naming the file and the entry that cannot be used.
 */
export function loadReference(
  dir: string = join(packageRoot(), 'graph'),
  own: readonly (readonly [string, string])[] = [],
): Reference {
  const folder = join(dir, 'agencies');
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch {
    throw new ReferenceDataError(`The folder ${folder} cannot be read. Restore it, or name another folder.`);
  }
  return parseReference({
    agencies: names.map((name) => [name, text(join(folder, name))]),
    abbreviations: text(join(dir, 'abbreviations.yaml')),
    places: text(join(dir, 'places.yaml')),
    own,
  });
}

/** Digest of the reference data and of the program's corrections of its own texts, as they lie there. */
export function referenceDigest(root: string = packageRoot()): string {
  const graph = join(root, 'graph');
  const agencies = readdirSync(join(graph, 'agencies')).filter((name) => name.endsWith('.yaml'));
  const files = [...agencies.sort().map((name) => join('agencies', name)), 'abbreviations.yaml', 'places.yaml'];
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${text(join(graph, file))}\0`);
  return hash
    .update(text(join(root, 'seeds', 'corrections.yaml')))
    .digest('hex')
    .slice(0, 8);
}

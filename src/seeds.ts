/** The texts that come with the program: what each is and what it should yield. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Issue } from './issues.js';
import type { Correction } from './read/corrections.js';
import { packageRoot } from './reference.js';
import type { Extraction, SourceText } from './types.js';

const Seed = z.strictObject({
  file: z.string(),
  title: z.string(),
  source: z.string(),
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
  expect: z.strictObject({ documents: z.int(), clauses: z.int(), parties: z.int() }),
});
const Seeds = z.array(Seed);
export type Seed = z.infer<typeof Seed>;

/** Folder of the seed texts. */
export function seedFolder(): string {
  return join(packageRoot(), 'seeds', 'documents');
}

let known: readonly Seed[] | null = null;

/** Reads seeds/documents.yaml; empty where it is not there. */
export function loadSeeds(): readonly Seed[] {
  const path = join(packageRoot(), 'seeds', 'documents.yaml');
  known ??= existsSync(path) ? Seeds.parse(parse(readFileSync(path, 'utf8'))) : [];
  return known;
}

/** The form of seeds/corrections.yaml and of a researcher's own corrections. */
export const Corrections = z.array(
  z.strictObject({
    file: z.string(),
    line: z.int().positive(),
    text: z.string().min(1),
    fix: z.string(),
    reason: z.string().min(10),
  }),
);

let corrections: readonly Correction[] | null = null;

/** Reads seeds/corrections.yaml; empty where it is not there. */
export function loadCorrections(): readonly Correction[] {
  const path = join(packageRoot(), 'seeds', 'corrections.yaml');
  corrections ??= existsSync(path) ? Corrections.parse(parse(readFileSync(path, 'utf8'))) : [];
  return corrections;
}

/** Corrections hold for the seed texts alone: a text of another checksum that bears the same name is not touched. */
export function correctionsFor(source: Pick<SourceText, 'file' | 'checksum'>): readonly Correction[] {
  const seed = loadSeeds().find(({ file, checksum }) => file === source.file && checksum === source.checksum);
  return seed ? loadCorrections() : [];
}

/** For a seed text whose bytes are as listed: each count that differs from the one expected, as an issue. */
export function checkCounts({ source, documents, clauses }: Extraction): Issue[] {
  const seed = loadSeeds().find(({ file, checksum }) => file === source.file && checksum === source.checksum);
  if (!seed) return [];
  const found = {
    documents: documents.length,
    clauses: clauses.length,
    parties: clauses.reduce((sum, clause) => sum + clause.parties.length, 0),
  };
  return (['documents', 'clauses', 'parties'] as const)
    .filter((what) => found[what] !== seed.expect[what])
    .map((what) => ({
      kind: 'count-changed',
      at: { file: source.file, line: 1, endLine: source.lines, start: 0, end: 0 },
      text: what,
      message: `${seed.expect[what]} ${what} were expected, ${found[what]} were found.`,
      candidates: [],
    }));
}

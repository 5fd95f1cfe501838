/** A researcher's own decisions: who names mean (--agencies) and what damaged words were (--corrections). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Reference, ReferenceDataError } from '../agencies/index.js';
import type { Correction } from '../read/corrections.js';
import { loadReference, referenceDigest } from '../reference.js';
import { Corrections, correctionsFor } from '../seeds.js';
import type { FileNote, SourceText } from '../types.js';
import { readManifest } from './manifest.js';
import { CommandError, EXIT } from './output.js';

export interface DecisionsChoice {
  /** Files in the form of graph/agencies/*.yaml. */
  readonly agencies?: readonly string[];
  /** Files in the form of seeds/corrections.yaml. */
  readonly corrections?: readonly string[];
  /** A list of the files: what each is and whence it came. */
  readonly manifest?: string;
}

export interface Decisions {
  readonly reference: Reference;
  /** The program's corrections of a text and the researcher's. */
  readonly correctionsFor: (source: Pick<SourceText, 'file' | 'checksum'>) => readonly Correction[];
  /** What the manifest says of a file; null if nothing. */
  readonly noteFor: (file: string) => FileNote | null;
  /** For each correction and each entry of the manifest whose text is not among these: words that say so. */
  readonly unusedIn: (files: readonly string[]) => readonly string[];
  /** Of all own files; null if there are none. */
  readonly own: string | null;
  /**
   * Of all that decides how a text is read: the reference data, behind a + all own files, behind a second what the manifest
   * says of it. Read under another it may give something else.
   */
  readonly digestFor: (file: string) => string;
}

/** These options alone, to be handed on. */
export function decisionsOf({ agencies = [], corrections = [], manifest }: DecisionsChoice): DecisionsChoice {
  return { agencies, corrections, ...(manifest === undefined ? {} : { manifest }) };
}

/** Whether any own file was given. */
export const hasDecisions = ({ agencies, corrections }: DecisionsChoice): boolean =>
  (agencies?.length ?? 0) + (corrections?.length ?? 0) > 0;

/**
 * Reads the files that the options name.
 * @throws CommandError or ReferenceDataError naming file and entry, with what to do
 */
export function readDecisions({ agencies = [], corrections = [], manifest }: DecisionsChoice): Decisions {
  const own = agencies.map((path): [string, string] => [path, textOf('--agencies', path)]);
  const given = corrections.map((path): [string, string] => [path, textOf('--corrections', path)]);
  const mended = given.flatMap(([path, text]) => parseCorrections(path, text).map((one) => ({ path, ...one })));
  const digest = digestOf([own, given]);
  const reference = loadReference(undefined, own);
  const notes = manifest === undefined ? new Map<string, FileNote>() : readManifest(manifest, reference);
  const noted = (file: string): readonly string[] => {
    const note = notes.get(file);
    return note ? [digest ?? '', digestOf([[['', JSON.stringify(note)]]]) ?? ''] : digest ? [digest] : [];
  };
  return {
    reference,
    correctionsFor: (source) => [...correctionsFor(source), ...mended.filter(({ file }) => file === source.file)],
    noteFor: (file) => notes.get(file) ?? null,
    unusedIn: (files) => {
      const read = new Set(mended.length + notes.size > 0 ? files : []);
      return [
        ...mended
          .filter(({ file }) => !read.has(file))
          .map(
            ({ path, file, line, text }) =>
              `${path}: the correction of ${text} (${file}, line ${line}) was not used: no text of that name was read.`,
          ),
        ...[...notes.keys()]
          .filter((file) => !read.has(file))
          .map((file) => `${manifest}: the entry of ${file} was not used: no text of that name was read.`),
      ];
    },
    own: digest,
    digestFor: (file) => [referenceDigest(), ...noted(file)].join('+'),
  };
}

function textOf(option: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : String(error);
    throw new CommandError(`${option} ${path}: ${why}`, 'Check the path.', EXIT.usage);
  }
}

/** @throws ReferenceDataError */
function parseCorrections(path: string, text: string): readonly Correction[] {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ReferenceDataError(`${path} is not valid YAML: ${why}. Mend the line it names.`);
  }
  const result = Corrections.safeParse(data);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  const [entry, field] = first?.path ?? [];
  const where =
    typeof entry === 'number' ? `entry ${entry + 1}${field === undefined ? '' : `, ${String(field)}`}` : 'the file';
  throw new ReferenceDataError(
    `${path}: ${where} does not fit (${first?.message ?? 'unknown reason'}). ` +
      'Write a list of entries with file, line, text, fix and reason, as in seeds/corrections.yaml.',
  );
}

/** Of what the files say, not of where they lie. */
function digestOf(lists: readonly (readonly (readonly [string, string])[])[]): string | null {
  if (lists.every((list) => list.length === 0)) return null;
  const texts = lists.map((list) => list.map(([, text]) => text));
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}

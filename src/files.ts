/** The rim: paths → texts. The stages behind it read no disk. */
import { type Dirent, existsSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { INTAKE } from './intake/bounds.js';
import { takeText, textFrom, tooLarge } from './intake/intake.js';
import { ENDINGS, kindOfName } from './intake/kinds.js';
import { takePlain } from './intake/plain.js';
import { TextError } from './intake/text-error.js';
import { Archive } from './intake/zip/archive.js';
import type { FileNote, SourceText } from './types.js';

export { TextError };

/** A text to read: where it is, and under what name its records go. */
export interface TextPath {
  readonly path: string;
  /** The path below the folder that was given, with /; of a file that was given, its name; in an archive behind the archive's name. */
  readonly file: string;
  /** Of a file in an archive at `path`: its place in the archive's directory. */
  readonly member?: number;
  /** Of a file in an archive: its size, unpacked. */
  readonly bytes?: number;
}

/** Larger files are no document: they are read in parts. */
export const LARGEST_TEXT = INTAKE.bytes;

const KNOWN = Object.keys(ENDINGS).join(', ');

function stat(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' && isMisnamed(path)) throw new TextError(path, 'its name is not UTF-8', RENAME);
    if (code === 'ENOENT') throw new TextError(path, 'there is no such file or folder', 'Check the path.');
    throw closedTo(path, error);
  }
}

/** Names in another encoding, as old archives unpack them, come with this sign in place of what cannot be read. */
const isMisnamed = (path: string): boolean => path.includes('\ufffd');
const RENAME = 'Rename it; convmv -r -f gb18030 -t utf8 FOLDER shows how those of a whole folder would be named.';

function closedTo(path: string, error: unknown): TextError {
  const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new TextError(path, `it cannot be opened (${why})`, 'Check that you may read it.');
}

function textsBelow(folder: string, root: string): TextPath[] {
  return entriesOf(folder)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): TextPath[] => {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && isMisnamed(path) && !existsSync(path)) return [{ path, file: below(root, path) }];
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : textsBelow(path, root);
      return entry.isFile() && isText(entry.name) ? [{ path, file: below(root, path) }] : [];
    });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw closedTo(folder, error);
  }
}

const below = (root: string, path: string): string => relative(root, path).split(sep).join('/');

/** Whether a file in a folder is taken: by its ending, and no file that a word processor keeps beside an open one (~$plan.docx). */
const isText = (name: string): boolean => kindOfName(name) !== null && !/^(?:~\$|\.)/.test(name);

/** texts/**\/*.docx: the files that it matches; their names begin behind the folders that are no pattern. */
function matching(pattern: string): TextPath[] {
  const parts = pattern.split('/');
  const root =
    parts
      .slice(
        0,
        parts.findIndex((part) => isDynamicPattern(part)),
      )
      .join('/') || (pattern.startsWith('/') ? '/' : '.');
  const found = globSync(parts.join('/'), {
    onlyFiles: true,
    expandDirectories: false,
    absolute: pattern.startsWith('/'),
  }).sort();
  if (found.length) return found.map((path) => ({ path, file: below(root, path) }));
  throw new TextError(
    pattern,
    'no file matches this pattern',
    'Check it; put it in quotes, so that the shell leaves it as it is.',
  );
}

function textsAt(path: string): TextPath[] {
  if (!existsSync(path) && isDynamicPattern(path)) return matching(path);
  if (!stat(path).isDirectory()) return [{ path, file: basename(path) }];
  const texts = textsBelow(path, path);
  if (texts.length) return texts;
  throw new TextError(
    path,
    `the folder holds no texts (${KNOWN})`,
    'Name a folder with such files, or the files themselves.',
  );
}

/**
 * Finds the texts under files, folders and patterns, each once, sorted by name within a folder. An archive is one of them.
 * @throws TextError for a path that is not there, a folder without texts, and a pattern that matches nothing
 */
export function findTexts(paths: readonly string[]): TextPath[] {
  const found = new Map<string, TextPath>();
  for (const path of paths) for (const text of textsAt(path)) found.set(text.path, text);
  return [...found.values()];
}

/**
 * The same with each archive opened: in its place the texts in it, sorted by name. One that cannot be opened stays:
 * who reads it, is told why.
 */
export async function openArchives(texts: readonly TextPath[]): Promise<TextPath[]> {
  const all: TextPath[] = [];
  for (const text of texts) all.push(...(isArchive(text) ? await textsIn(text).catch(() => [text]) : [text]));
  return all;
}

const isArchive = ({ path, member }: TextPath): boolean => member === undefined && kindOfName(path) === 'zip';

/** The path of a text, for words about it; of one in an archive the archive's and its own. */
export function shownAs({ path, file, member }: TextPath): string {
  return member === undefined ? path : file;
}

/** An archive within an archive is named as one that is not opened: each could hold many more. */
async function textsIn({ path, file }: TextPath): Promise<TextPath[]> {
  if (stat(path).size > INTAKE.unpacked) throw tooLarge(path, stat(path).size);
  const archive = await Archive.open(path);
  try {
    const members = archive.members.filter(({ name }) => isText(basename(name)) && !name.startsWith('__MACOSX/'));
    if (!members.length) throw new TextError(path, `the archive holds no texts (${KNOWN})`, 'Put such files into it.');
    return members
      .map(({ name, index, bytes }) => ({ path, file: `${file}/${name}`, member: index, bytes }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
  } finally {
    archive.close();
  }
}

/**
 * Reads one plain text. An empty text is read: what is odd about it, the stages say.
 * @throws TextError if the file cannot be opened, is larger than LARGEST_TEXT, or is no text
 */
export function readText(text: TextPath): SourceText {
  const bytes = readBytes(text.path);
  return textFrom(bytes, text, takePlain(bytes, text.path));
}

/**
 * Reads one text of any kind.
 * @param note what a researcher's list says of it
 * @throws TextError (as rejection) if the file cannot be opened or read, or is more than is read at once
 */
export async function readSource(text: TextPath, note: FileNote | null = null): Promise<SourceText> {
  if (isArchive(text)) await textsIn(text);
  if (text.member === undefined) return takeText(readBytes(text.path), text, note);
  const archive = await Archive.open(text.path);
  try {
    return await takeText(await archive.read(text.member), { path: text.file, file: text.file }, note);
  } finally {
    archive.close();
  }
}

function readBytes(path: string): Uint8Array {
  const found = stat(path);
  // A pipe or a device would be waited for, or never end.
  if (!found.isFile()) throw new TextError(path, 'it is no file', 'Write what it gives into a file, and name that.');
  const { size } = found;
  if (size > LARGEST_TEXT) throw tooLarge(path, size);
  try {
    return readFileSync(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TextError(path, `it cannot be read (${why})`, 'Check that you may read it.');
  }
}

/** The rim: paths → texts. The stages behind it read no disk. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { decode, isBinary } from './read/decode.js';
import type { SourceText } from './types.js';

/** A text to read: where it is, and under what name its records go. */
export interface TextPath {
  readonly path: string;
  /** The path below the folder that was given, with /; of a file that was given, its name. */
  readonly file: string;
}

/** Why a text could not be read, and what to do. */
export class TextError extends Error {
  constructor(
    readonly path: string,
    readonly what: string,
    readonly advice: string,
  ) {
    super(`${path}: ${what}. ${advice}`);
    this.name = 'TextError';
  }
}

/** Larger files are no document: they are read in parts. */
export const LARGEST_TEXT = 64 * 1024 * 1024;

const ENDING = /\.txt$/i;

function stat(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new TextError(path, 'there is no such file or folder', 'Check the path.');
    throw new TextError(path, `it cannot be opened (${code || String(error)})`, 'Check that you may read it.');
  }
}

function textsBelow(folder: string, root: string): TextPath[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): TextPath[] => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : textsBelow(path, root);
      return entry.isFile() && ENDING.test(entry.name)
        ? [{ path, file: relative(root, path).split(sep).join('/') }]
        : [];
    });
}

/**
 * Finds the texts under files and folders, each once, sorted by name within a folder.
 * @throws TextError for a path that is not there and for a folder without texts.
 */
export function findTexts(paths: readonly string[]): TextPath[] {
  const found = new Map<string, TextPath>();
  for (const path of paths) {
    if (!stat(path).isDirectory()) {
      found.set(path, { path, file: basename(path) });
      continue;
    }
    const texts = textsBelow(path, path);
    if (!texts.length)
      throw new TextError(
        path,
        'the folder holds no texts (.txt)',
        'Name a folder with .txt files, or the files themselves.',
      );
    for (const text of texts) found.set(text.path, text);
  }
  return [...found.values()];
}

/** Part i of n of the texts (i from 1), so that n machines share them. */
export function shardOf<T>(all: readonly T[], shard: { readonly i: number; readonly n: number }): T[] {
  return all.filter((_, at) => at % shard.n === shard.i - 1);
}

/**
 * Reads and decodes one text. An empty text is read: what is odd about it, the stages say.
 * @throws TextError if the file cannot be opened, is larger than LARGEST_TEXT, or is no text.
 */
export function readText({ path, file }: TextPath): SourceText {
  const { size } = stat(path);
  if (size > LARGEST_TEXT) {
    throw new TextError(
      path,
      `the file has ${Math.round(size / 1024 / 1024)} MB, more than the ${LARGEST_TEXT / 1024 / 1024} MB that are read at once`,
      'Split it into several files, at the beginning of a document each.',
    );
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new TextError(
      path,
      `it cannot be read (${error instanceof Error ? error.message : String(error)})`,
      'Check that you may read it.',
    );
  }
  return decodeText(bytes, { path, file });
}

/**
 * The text that the bytes of a file are.
 * @throws TextError if they are no text, or none in an encoding that is known.
 */
export function decodeText(bytes: Uint8Array, { path, file }: TextPath): SourceText {
  if (isBinary(bytes))
    throw new TextError(path, 'the file is not a text', 'Save it as plain text in UTF-8, UTF-16 or GB18030.');
  const { text, encoding, damaged } = decode(bytes);
  if (damaged > text.length / 20 && damaged > 20) {
    throw new TextError(
      path,
      `the encoding is not known: as ${encoding}, ${damaged} characters are unreadable`,
      'Save it as UTF-8.',
    );
  }
  return { file, text, encoding, bytes: bytes.length, checksum: createHash('sha256').update(bytes).digest('hex') };
}

/** Files → texts: the bytes of a file of any kind that is read, with its name → lines of text, each with its place in the file. */
import { createHash } from 'node:crypto';
import type { FileNote, SourceText } from '../types.js';
import { INTAKE, inMegabytes } from './bounds.js';
import { takeDocx } from './docx/docx.js';
import { takeHtml } from './html/html.js';
import { type Kind, kindOf } from './kinds.js';
import { takePdf } from './pdf/pdf.js';
import { takePlain } from './plain.js';
import { TextError } from './text-error.js';

/** A file to read: where it is, and under what name its records go. */
export interface FileName {
  readonly path: string;
  readonly file: string;
}

/** What is taken from a file, beside its name, size and checksum. */
export type Taken = Pick<SourceText, 'text' | 'encoding' | 'places' | 'oddities'> & { readonly note?: FileNote | null };

const TAKE: Readonly<Record<Exclude<Kind, 'zip'>, (bytes: Uint8Array, name: FileName) => Taken | Promise<Taken>>> = {
  text: (bytes, { path }) => takePlain(bytes, path),
  html: (bytes, { path }) => takeHtml(bytes, path),
  docx: (bytes, { path }) => takeDocx(bytes, path),
  pdf: (bytes, name) => takePdf(bytes, name),
};

/**
 * Takes the text out of a file. What kind it is, its bytes say before its name.
 * @param note what a researcher's list says of it; this holds before what the file says of itself
 * @throws TextError (as rejection) for what cannot be read or is too much: what, where, and what to do
 */
export async function takeText(bytes: Uint8Array, name: FileName, note: FileNote | null = null): Promise<SourceText> {
  if (bytes.byteLength > INTAKE.bytes) throw tooLarge(name.path, bytes.byteLength);
  const kind = kindOf(bytes, name.path);
  if (kind === 'zip')
    throw new TextError(name.path, 'it is an archive, of which each text is read by itself', 'Unpack it.');
  const { note: own, ...taken } = await TAKE[kind](bytes, name);
  const notes = joined(note, own ?? null);
  return { ...textFrom(bytes, name, taken), ...(notes ? { note: notes } : {}) };
}

/** What was taken from a file, with the file's name, size and checksum. */
export function textFrom(
  bytes: Uint8Array,
  { file }: FileName,
  { text, encoding, places, oddities }: Omit<Taken, 'note'>,
): SourceText {
  const checksum = createHash('sha256').update(bytes).digest('hex');
  return {
    ...{ file, text, encoding, bytes: bytes.byteLength, checksum },
    ...(places ? { places } : {}),
    ...(oddities?.length ? { oddities } : {}),
  };
}

export function tooLarge(path: string, bytes: number): TextError {
  const what = `the file has ${inMegabytes(bytes)}, more than the ${inMegabytes(INTAKE.bytes)} that are read at once`;
  return new TextError(path, what, 'Split it into several files, at the beginning of a document each.');
}

function joined(given: FileNote | null, own: FileNote | null): FileNote | null {
  if (!given || !own) return given ?? own;
  return {
    title: given.title ?? own.title,
    address: given.address ?? own.address,
    date: given.date ?? own.date,
    jurisdiction: given.jurisdiction ?? own.jurisdiction,
  };
}

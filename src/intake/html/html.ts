/** An HTML page → the text of its document. */
import type { FileNote, FilePlaces, SourceText } from '../../types.js';
import { INTAKE } from '../bounds.js';
import { TextError } from '../text-error.js';
import { TooLong, Written } from '../written.js';
import { writeBlocks } from './blocks.js';
import { decodeHtml } from './decode-html.js';
import { mainContent } from './main-content.js';
import { readMeta } from './meta.js';
import { type PageNode, parsePage, TooManyTags } from './tree.js';

export interface TakenPage extends Pick<SourceText, 'text' | 'encoding'> {
  readonly places: FilePlaces;
  /** What the page says of itself; null if nothing. */
  readonly note: FileNote | null;
}

/** Larger pages hold pictures or data, no text. */
const LARGEST = 24 * 1024 * 1024;
const SMALLER = 'Save the part that holds the document as a page of its own, or as plain text.';

/**
 * Takes the document out of a page.
 * @param path named in errors
 * @throws TextError for a page that is too large
 */
export function takeHtml(bytes: Uint8Array, path: string): TakenPage {
  if (bytes.byteLength > LARGEST)
    throw new TextError(path, `the page has more than ${LARGEST / 1024 / 1024} MB`, SMALLER);
  const { text: html, encoding } = decodeHtml(bytes);
  try {
    const root = parsePage(html);
    const meta = readMeta(root);
    const body = writtenBody(root, html);
    const written = new Written('line', INTAKE.characters);
    for (const label of meta.labels) written.add(label, 1);
    if (meta.title && !printsAbove(body.text, meta.title)) written.add(meta.title, 1);
    for (const [i, line] of body.text.split('\n').slice(0, -1).entries())
      written.add(line, body.places.numbers[i] ?? 1);
    const note = meta.address ? { title: null, address: meta.address, date: null, jurisdiction: null } : null;
    return { text: written.text, places: written.places, encoding, note };
  } catch (error) {
    if (error instanceof TooManyTags)
      throw new TextError(path, 'the page has more elements than a page of text', SMALLER);
    if (error instanceof TooLong) throw new TextError(path, 'the page holds too much text', SMALLER);
    throw error;
  }
}

function writtenBody(root: PageNode, html: string): Written {
  const written = new Written('line', INTAKE.characters);
  const lineAt = lineFinder(html);
  const { skips } = mainContent(root);
  writeBlocks(root, { skips, placeOf: (node) => lineAt(firstOffset(node)), written });
  return written;
}

/** Where an element begins, or the first word of a piece of text. */
function firstOffset({ startIndex, data = '' }: PageNode): number {
  return (startIndex ?? 0) + (data.length - data.trimStart().length);
}

/** How far down the page's own title may stand. */
const TITLE_REACH = 4000;

function printsAbove(text: string, title: string): boolean {
  const bare = (words: string): string => words.replace(/\s+/g, '');
  return bare(text.slice(0, TITLE_REACH)).includes(bare(title));
}

/** The line on which an offset stands. Asked for in rising order nearly always: it goes on from where it was. */
function lineFinder(html: string): (offset: number) => number {
  const endAfter = (from: number): number => {
    const end = html.indexOf('\n', from);
    return end < 0 ? html.length : end;
  };
  let [line, start, end] = [1, 0, endAfter(0)];
  return (offset) => {
    if (offset < start) [line, start, end] = [1, 0, endAfter(0)];
    while (offset > end) [line, start, end] = [line + 1, end + 1, endAfter(end + 1)];
    return line;
  };
}

/** A Word document → its text, a paragraph a line. */
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { FilePlaces } from '../../types.js';
import { INTAKE } from '../bounds.js';
import { writeBlocks } from '../html/blocks.js';
import { elements, type PageNode, parsePage, TooManyTags } from '../html/tree.js';
import { TextError } from '../text-error.js';
import { TooLong, Written } from '../written.js';
import { labelParts, MARK, TooMuch } from './labelled.js';
import { type Parts, readParts } from './parts.js';

export interface TakenDocument {
  readonly text: string;
  readonly encoding: string;
  readonly places: FilePlaces;
}

const SPLIT = 'Split the document, or save it as plain text.';

/**
 * Takes the text out of a DOCX. Deleted words of tracked changes are none, inserted ones are; notes come at the end.
 * @param path named in errors
 * @throws TextError (as rejection) for a damaged, encrypted or hostile one, and for one that is too large
 */
export async function takeDocx(bytes: Uint8Array, path: string): Promise<TakenDocument> {
  const parts = await readParts(bytes, path);
  try {
    const root = parsePage(await toHtml(labelParts(parts)));
    const written = new Written('paragraph', INTAKE.characters);
    const { skips, placeOf } = marks();
    writeBlocks(root, { skips, placeOf, written });
    return { text: written.text, encoding: 'docx', places: written.places };
  } catch (error) {
    if (error instanceof TooManyTags || error instanceof TooLong || error instanceof TooMuch)
      throw new TextError(path, 'it holds more than a document that a person has written', SPLIT);
    throw new TextError(
      path,
      `the Word document is damaged (${String(error instanceof Error ? error.message : error).split('\n')[0]})`,
      'Open it in a word processor and save it again.',
    );
  }
}

/** Pictures are left out: they hold no words. */
const NO_PICTURES = mammoth.images.imgElement(async () => ({ src: '' }));

async function toHtml(parts: Parts): Promise<string> {
  const files = Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)]));
  const packed = zipSync(files, { level: 0 });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength) },
    { convertImage: NO_PICTURES, includeEmbeddedStyleMap: false, externalFileAccess: false, idPrefix: '' },
  );
  return value;
}

const LINKS: ReadonlySet<string> = new Set(['a']);

const markOf = ({ attribs }: PageNode): number | null => {
  const id = attribs?.id ?? '';
  return id.startsWith(MARK) ? Number(id.slice(MARK.length)) : null;
};

/** Follows the bookmarks of paragraphs. */
function marks(): { readonly skips: (node: PageNode) => boolean; readonly placeOf: (node: PageNode) => number } {
  let current = 1;
  return {
    skips: (node) => {
      current = markOf(node) ?? current;
      return isNoteMark(node);
    },
    placeOf: (node) => {
      if (node.type === 'text') return current;
      for (const link of elements(node, LINKS)) current = markOf(link) ?? current;
      return (
        elements(node, LINKS)
          .map(markOf)
          .find((place) => place !== null) ?? current
      );
    },
  };
}

/** The raised figure that leads to a note, and the arrow that leads back: no words of the document. */
function isNoteMark({ name, attribs, children }: PageNode): boolean {
  if (name === 'sup') return children?.some((child) => /^#(?:foot|end)note-/.test(child.attribs?.href ?? '')) ?? false;
  return name === 'a' && /^#(?:foot|end)note-ref-/.test(attribs?.href ?? '');
}

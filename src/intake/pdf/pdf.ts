/** A PDF → the text of its text layer, a printed line a line, each with its page. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Issue } from '../../issues.js';
import type { FilePlaces } from '../../types.js';
import { INTAKE } from '../bounds.js';
import { TextError } from '../text-error.js';
import { TooLong, Written } from '../written.js';
import { loadPdfjs, openingError, openPdf, type Pdfjs } from './open.js';
import { type Block, readPage } from './page.js';
import { withoutRunningHeads } from './running-heads.js';
import { missingText } from './scanned.js';
import { streamsFit } from './streams.js';
import { joinTables, tableLines } from './table.js';

export interface TakenPdf {
  readonly text: string;
  readonly encoding: string;
  readonly places: FilePlaces;
  readonly oddities: readonly Issue[];
}

const SPLIT = 'Split it into several files, at the beginning of a document each.';

/**
 * Takes the text out of a PDF. Pages without any are told as issues: they are scans.
 * @throws TextError (as rejection) for an encrypted or damaged one, for one with too many pages, and for one that takes too long
 */
export async function takePdf(
  bytes: Uint8Array,
  { path, file }: { readonly path: string; readonly file: string },
): Promise<TakenPdf> {
  if (!streamsFit(bytes))
    throw new TextError(
      path,
      'the PDF unpacks to more than a document holds',
      'Print it into a new PDF, or save its text.',
    );
  const pdfjs = await loadPdfjs(path);
  const task = openPdf(pdfjs, bytes);
  try {
    const pages = await readPages(pdfjs, await task.promise, path);
    return writtenPages(withoutRunningHeads(pages), file);
  } catch (error) {
    if (error instanceof TooLong) throw new TextError(path, 'the PDF holds more text than is read at once', SPLIT);
    throw openingError(path, error);
  } finally {
    await task.destroy();
  }
}

async function readPages(pdfjs: Pdfjs, document: PDFDocumentProxy, path: string): Promise<Block[][]> {
  const { numPages } = document;
  if (numPages > INTAKE.pages)
    throw new TextError(path, `the PDF has ${numPages} pages, more than the ${INTAKE.pages} that are read`, SPLIT);
  const end = performance.now() + INTAKE.seconds * 1000;
  const pages: Block[][] = [];
  let characters = 0;
  for (let n = 1; n <= numPages; n++) {
    const page = await document.getPage(n);
    const blocks = await readPage(pdfjs, page);
    page.cleanup();
    pages.push(blocks);
    characters += blocks.reduce((sum, block) => sum + (typeof block === 'string' ? block.length : 0), 0);
    if (characters > INTAKE.characters) throw new TooLong();
    if (performance.now() > end) {
      const what = `reading the PDF takes longer than ${INTAKE.seconds} s (page ${n} of ${numPages})`;
      throw new TextError(path, what, SPLIT);
    }
  }
  return pages;
}

/** A page without text has a line without words, so that its place can be told. */
function writtenPages(pages: readonly (readonly Block[])[], file: string): TakenPdf {
  const written = new Written('page', INTAKE.characters);
  for (const [i, blocks] of joinTables(pages).entries()) {
    const page = i + 1;
    const lines = blocks.flatMap((block) => (typeof block === 'string' ? [{ text: block, page }] : tableLines(block)));
    for (const line of lines.length ? lines : [{ text: '', page }]) written.add(line.text, line.page);
  }
  const { text, places } = written;
  return { text, encoding: 'pdf', places, oddities: missingText(pages, { file, text, places }) };
}

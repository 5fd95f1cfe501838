/** Opens a PDF with pdf.js: no script runs, nothing is fetched, character maps and fonts come from the package. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { TextError } from '../text-error.js';

export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const PACKAGE = 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The library, which is an optional package: it is large, and most texts are no PDF.
 * @throws TextError (as rejection) that says how to get it
 */
export async function loadPdfjs(path: string): Promise<Pdfjs> {
  try {
    return (await import(PACKAGE)) as Pdfjs;
  } catch {
    throw new TextError(
      path,
      'reading a PDF needs the package pdfjs-dist, which is not installed',
      'Install it: npm i pdfjs-dist@5',
    );
  }
}

/** A folder of the package, as the library wants it: with / at its end. */
function folderOf(name: string): string {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return `${join(root, name)}/`;
}

/** Begins to open a PDF. The bytes are copied: the library takes those that it gets. */
export function openPdf({ getDocument, VerbosityLevel }: Pdfjs, bytes: Uint8Array): PDFDocumentLoadingTask {
  return getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    // Pictures are not looked at: a scan's would fill memory.
    maxImageSize: 1,
    cMapUrl: folderOf('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folderOf('standard_fonts'),
    wasmUrl: folderOf('wasm'),
    verbosity: VerbosityLevel.ERRORS,
  });
}

/** What a failure to open means. */
export function openingError(path: string, error: unknown): TextError {
  if (error instanceof TextError) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'PasswordException')
    return new TextError(path, 'the PDF is encrypted', 'Open it with its password and save it without one.');
  return new TextError(
    path,
    `the PDF is damaged (${message})`,
    'Open it in a reader and print it into a new PDF, or get it again.',
  );
}

/** What kind of file it is: by its first bytes, which do not lie as names do, then by its name. */
import { extname } from 'node:path';
import { TextError } from './text-error.js';

export type Kind = 'text' | 'html' | 'docx' | 'pdf' | 'zip';

/** Endings of names by which files in a folder are taken. */
export const ENDINGS: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.zip': 'zip',
};

/** Files that office programs write and that cannot be read, by how they begin. */
const OTHERS: readonly (readonly [begins: string, what: string, advice: string])[] = [
  ['\xd0\xcf\x11\xe0', 'it is an old Word, WPS or Excel file', 'Save it as .docx and read that.'],
  ['{\\rtf', 'it is a Rich Text file', 'Save it as .docx and read that.'],
  ['Rar!', 'it is a RAR archive', 'Unpack it, or pack it as .zip.'],
  ['7z\xbc\xaf', 'it is a 7-Zip archive', 'Unpack it, or pack it as .zip.'],
];

/** How far from its beginning a PDF may say what it is (PDF 1.7, annex H.3.4.1). */
const PDF_REACH = 1024;
/** How far from its beginning a page may say so: comments and declarations may stand before. */
const HTML_REACH = 2048;
const HTML = /<(?:!doctype\s+html|html)\b/i;
/** What may stand before that. */
const BEFORE_HTML = /<!--[\s\S]{0,1500}?-->|<\?xml[^>]{0,200}>|\s+|\xef\xbb\xbf|\xff\xfe|\xfe\xff/g;

/**
 * The kind of a file.
 * @param bytes the whole file
 * @param name its name, whose ending decides where the bytes do not
 * @throws TextError for kinds that are known and cannot be read
 */
export function kindOf(bytes: Uint8Array, name: string): Kind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HTML_REACH));
  const start = head.toString('latin1');
  for (const [begins, what, advice] of OTHERS) if (start.startsWith(begins)) throw new TextError(name, what, advice);
  if (start.slice(0, PDF_REACH).includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return packedKind(bytes);
  if (saysHtml(start.replaceAll('\0', ''))) return 'html';
  const named = kindOfName(name);
  if (named === 'html') return 'html';
  if (named === null || named === 'text' || bytes.byteLength === 0) return 'text';
  throw new TextError(
    name,
    `it is no ${named.toUpperCase()} file: it does not begin as one`,
    'Save it again, or give it the ending of what it is.',
  );
}

function saysHtml(start: string): boolean {
  const said = HTML.exec(start);
  return said !== null && start.slice(0, said.index).replace(BEFORE_HTML, '') === '';
}

/** The kind that a name tells, or null. */
export const kindOfName = (name: string): Kind | null => ENDINGS[extname(name).toLowerCase()] ?? null;

/** A DOCX is a ZIP in which this part lies; the names of parts stand unpacked in its directory. */
function packedKind(bytes: Uint8Array): Kind {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document.xml') ? 'docx' : 'zip';
}

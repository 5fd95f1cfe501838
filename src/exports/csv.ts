/** CSV as spreadsheets read it without harm. */
import { stringify } from 'csv-stringify/sync';
import { plainText } from './plain.js';
import type { RenderOptions } from './view.js';

/** The library quotes a cell for its whole record delimiter only; a lone CR or LF would break the row as well. */
const LINE_BREAK = /[\r\n]/;

/**
 * Writes rows as CSV (RFC 4180, lines end in CR LF), with a byte order mark unless told otherwise: Excel takes a file
 * without one for the local code page. A cell that a spreadsheet would run as a formula (= + - @ tab CR at its front)
 * gets an apostrophe before it; characters that do not print are left out.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[], options: RenderOptions = {}): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plainText(cell) : cell))),
    { bom: options.bom ?? true, escape_formulas: true, record_delimiter: 'windows', quoted_match: LINE_BREAK },
  );
}

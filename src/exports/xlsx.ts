/** Workbooks: cells that a spreadsheet takes as they are meant, sheets that print well, the same bytes each time. */

import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import { FormatLimit } from './format-limit.js';
import { plainText } from './plain.js';
import { withHeight } from './xlsx-heights.js';
import { type Content, type Printing, printing } from './xlsx-print.js';

export type Style = Omit<CellObject, 'value' | 'type'>;
export type SheetRow = readonly (CellObject | null)[];

export interface SheetPlan {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: Printing;
}

/** Bounds of the format: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CHARACTERS = 32_767;
const CUT = '… [cut: the cell is full]';

/** Excel reads _x0041_ in a text as an escaped A: the underscore before it is escaped in turn (ECMA-376 22.9.2.19). */
const ESCAPED = /_(?=x[\dA-Fa-f]{4}_)/g;

/**
 * A cell of text. Its type is a string's, so that no program runs it as a formula, whatever it begins with; what does
 * not print is left out, and what is longer than a cell can be ends in words that say so.
 */
export function textCell(text: string | null, style: Style = {}): CellObject {
  if (text === null || text === '') return { ...style };
  const plain = plainText(text).replace(/\r\n?/g, '\n');
  // The library looks texts up in a plain object: `constructor` would be found there.
  const own = plain in {} ? `${plain} ` : plain;
  const whole = own.replace(ESCAPED, '_x005F_');
  const value = whole.length > MOST_CHARACTERS ? whole.slice(0, MOST_CHARACTERS - CUT.length) + CUT : whole;
  return { ...style, type: String, value };
}

export function numberCell(value: number, style: Style = {}): CellObject {
  return { ...style, type: Number, value };
}

/**
 * Writes a workbook.
 * @throws FormatLimit if a sheet has more rows or columns than the format
 */
export async function writeXlsx(sheets: readonly SheetPlan[]): Promise<Uint8Array> {
  for (const { name, rows, widths } of sheets) {
    if (rows.length > MOST_ROWS || widths.length > MOST_COLUMNS)
      throw new FormatLimit(
        `${rows.length} rows and ${widths.length} columns do not fit a sheet (${name})`,
        'Narrow the filter, or take another format, such as long.csv.',
      );
  }
  const library = sheets.map(
    (sheet): Sheet<Content> => ({
      sheet: sheet.name,
      data: sheet.rows.map((row) => withHeight(row, sheet.widths)),
      columns: sheet.widths.map((width) => ({ width })),
      stickyRowsCount: sheet.frozenRows,
      stickyColumnsCount: sheet.frozenColumns,
      orientation: 'landscape',
      showGridLines: false,
    }),
  );
  const plans = sheets.map(({ name, print }) => ({ name, print }));
  const options = { fontFamily: 'Microsoft YaHei', fontSize: 10, features: [printing(plans)] };
  return dated(await writeXlsxFile(library, options).toBuffer());
}

/** The library dates the parts of the archive by the clock; the same result shall give the same file. */
function dated(file: Uint8Array): Uint8Array {
  // The first day that an archive can name, as a local one: so it is written.
  return zipSync(unzipSync(file), { mtime: new Date(1980, 0, 1), level: 6 });
}

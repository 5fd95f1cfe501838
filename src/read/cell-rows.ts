/** Cells found apart from each other → a row that says where its columns are. */
import type { GridCell, Paragraph, Span } from './paragraph.js';

/** A cell's words and where they stand. */
export interface PlacedCell {
  readonly n: number;
  readonly start: number;
  readonly text: string;
  /** The lines that go on with it. */
  readonly more?: readonly PlacedCell[];
  /** Its column, where cells before it are missing. */
  readonly column?: number;
}

/** A column's head that names bodies. */
export const BODY_HEAD =
  /(?:责任|牵头|配合|主责|参与|协办|落实|承办|主办|实施)(?:责任)?(?:单位|部门|主体|科室|处室|股室)(?:[（(][^（）()]{1,8}[）)])?$/;

export const squeezed = (text: string): string => text.replace(/\s+/g, '');

/**
 * A row of a table as a paragraph.
 * @param from the column of its first cell
 */
export function rowOf(cells: readonly PlacedCell[], from = 0): Paragraph {
  let text = '';
  const spans: Span[] = [];
  const grid: GridCell[] = [];
  cells.forEach((cell, i) => {
    if (i) {
      spans.push({ at: text.length, source: cell.start, length: 0 });
      text += '\t';
    }
    const start = text.length;
    for (const part of [cell, ...(cell.more ?? [])]) {
      spans.push({ at: text.length, source: part.start, length: part.text.length });
      text += part.text;
    }
    grid.push({ start, end: text.length, column: from + (cell.column ?? i), columns: 1, rows: 1 });
  });
  return { text, spans, indent: 0, table: true, grid, line: cells[0]?.n ?? 1, endLine: lastLine(cells) };
}

/** The line on which a row ends. */
export function lastLine(cells: readonly PlacedCell[]): number {
  const last = cells.at(-1);
  return last?.more?.at(-1)?.n ?? last?.n ?? 1;
}

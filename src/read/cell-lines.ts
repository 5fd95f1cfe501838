/** Tables that a crawl has printed with one cell a line: 序号 / 任务 / 责任单位 / 1 / … / 2 / …. Only where every row is as long as the head. */
import { type Lines, lineEnd } from './lines.js';
import type { GridCell, Paragraph, Span } from './paragraph.js';

const NUMBER_HEAD = /^(?:序号|编号)$/;
const BODY_HEAD = /(?:责任|牵头|配合|主责|参与|协办|落实|承办|主办|实施)(?:责任)?(?:单位|部门|主体)$/;
const MOST_COLUMNS = 9;
const FEWEST_ROWS = 2;

interface CellLine {
  readonly n: number;
  readonly start: number;
  readonly text: string;
}

export interface CellLines {
  readonly rows: readonly Paragraph[];
  /** The last line of the table. */
  readonly to: number;
}

/** Reads the table whose head begins on line `from`, or null if there is none. */
export function readCellLines(lines: Lines, from: number, to: number): CellLines | null {
  const first = cellAt(lines, from);
  if (!first || first.text.length > 8 || !NUMBER_HEAD.test(squeezed(first.text))) return null;
  const head = [first, ...cellsAfter(lines, from, to, MOST_COLUMNS)];
  const width = head.findIndex(({ text }, i) => i > 1 && squeezed(text) === '1');
  if (width < 3 || !head.slice(1, width).some(({ text }) => BODY_HEAD.test(squeezed(text)))) return null;
  const rows: Paragraph[] = [rowOf(head.slice(0, width))];
  let last = head[width - 1]?.n ?? from;
  for (let number = 1; ; number++) {
    const cells = cellsAfter(lines, last, to, width + 1);
    if (squeezed(cells[0]?.text ?? '') !== String(number) || cells.length < width) break;
    const next = cells[width];
    const whole =
      !next || squeezed(next.text) === String(number + 1) || !/^\d{1,3}$/.test(cells[width - 1]?.text ?? '');
    if (!whole) break;
    rows.push(rowOf(cells.slice(0, width)));
    last = cells[width - 1]?.n ?? last;
    if (!next || squeezed(next.text) !== String(number + 1)) break;
  }
  return rows.length > FEWEST_ROWS ? { rows, to: last } : null;
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

function cellAt(lines: Lines, n: number): CellLine | null {
  const start = lines.starts[n - 1] ?? 0;
  const raw = lines.text.slice(start, lineEnd(lines, n));
  const text = raw.trim();
  return text ? { n, start: start + raw.indexOf(text[0] ?? ''), text } : null;
}

/** The next `most` lines that hold words. */
function cellsAfter(lines: Lines, n: number, to: number, most: number): CellLine[] {
  const cells: CellLine[] = [];
  for (let at = n + 1; at <= to && cells.length < most && at - n < most * 6; at++) {
    const cell = cellAt(lines, at);
    if (cell) cells.push(cell);
  }
  return cells;
}

function rowOf(cells: readonly CellLine[]): Paragraph {
  let text = '';
  const spans: Span[] = [];
  const grid: GridCell[] = [];
  cells.forEach((cell, column) => {
    if (column) {
      spans.push({ at: text.length, source: cell.start, length: 0 });
      text += '\t';
    }
    grid.push({ start: text.length, end: text.length + cell.text.length, column, columns: 1, rows: 1 });
    spans.push({ at: text.length, source: cell.start, length: cell.text.length });
    text += cell.text;
  });
  return { text, spans, indent: 0, table: true, grid, line: cells[0]?.n ?? 1, endLine: cells.at(-1)?.n ?? 1 };
}

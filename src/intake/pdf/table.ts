/** Tables of a page with their words, and tables that go on over pages. */
import type { Grid, GridCell } from './grid.js';
import { readRows } from './rows.js';
import type { Run } from './runs.js';

export interface TableCell {
  /** Lines that begin anew are parted by \n. */
  text: string;
  readonly column: number;
  readonly columns: number;
  rows: number;
}

export interface TableRow {
  /** The page on which it begins. */
  readonly page: number;
  readonly cells: TableCell[];
}

export interface Table {
  readonly xs: readonly number[];
  readonly rows: TableRow[];
}

/** Puts the words of a page into the cells of a grid. */
export function fillTable(grid: Grid, runs: readonly Run[], page: number): Table {
  const rows: TableCell[][] = [];
  for (const cell of grid.cells) {
    const row = rows[cell.row] ?? [];
    rows[cell.row] = row;
    row.push({ text: wordsIn(cell, runs), column: cell.column, columns: cell.columns, rows: cell.rows });
  }
  return { xs: grid.xs, rows: Array.from(rows, (row) => ({ page, cells: row ?? [] })) };
}

/** Whether the middle of a run lies in a field of the page. */
export function isInside(
  { x, y, width, size }: Run,
  field: Pick<GridCell, 'left' | 'right' | 'top' | 'bottom'>,
): boolean {
  const [middleX, middleY] = [x + width / 2, y - size / 3];
  return middleX >= field.left && middleX <= field.right && middleY >= field.top && middleY <= field.bottom;
}

function wordsIn(cell: GridCell, runs: readonly Run[]): string {
  const rows = readRows(runs.filter((run) => isInside(run, cell)));
  return rows.reduce((text, row, i) => {
    const before = rows[i - 1];
    if (!before) return row.text;
    // A line that stops well before the edge has come to its end; any other goes on below.
    const ended = cell.right - before.right > before.size * 2.5 && before.x - cell.left < before.size * 2;
    return text + (ended ? '\n' : '') + row.text;
  }, '');
}

/** Whether a table goes on with one on the next page: it has the same columns. */
export function isContinued({ xs }: Table, next: Table): boolean {
  return xs.length === next.xs.length && xs.every((x, i) => Math.abs(x - (next.xs[i] ?? 0)) < 6);
}

/** The rows of the next page put behind those of a table: a head printed again goes, a row cut by the page's end is whole again. */
export function continueTable(table: Table, next: Table): void {
  const [head] = table.rows;
  const words = (row: TableRow | undefined): string => (row?.cells ?? []).map(({ text }) => text).join('|');
  const rows = words(next.rows[0]) === words(head) ? next.rows.slice(1) : next.rows;
  const [first, ...rest] = rows;
  const last = table.rows.at(-1);
  if (!first) return;
  if (last && isCut(last, first)) {
    for (const cell of first.cells) {
      const above = last.cells.find(({ column }) => column === cell.column);
      if (above && cell.text) above.text += cell.text;
    }
    table.rows.push(...rest);
  } else {
    joinGroup(table, first.cells);
    table.rows.push(first, ...rest);
  }
}

const NUMBER = /^\d{1,3}[.．、]?$/;

/** The number of a row stands in its first part only. */
function isCut({ cells: last }: TableRow, { cells: first }: TableRow): boolean {
  const number = last.find(({ text }) => NUMBER.test(text.trim()));
  return number !== undefined && first.find(({ column }) => column === number.column)?.text.trim() === '';
}

/** A field over several rows whose words stand on the page before goes on below them. */
function joinGroup(table: Table, first: TableCell[]): void {
  const [cell] = first;
  if (cell?.column !== 0 || cell.text.trim() !== '') return;
  const at = table.rows.findLastIndex(({ cells }) => cells[0]?.column === 0);
  const group = table.rows[at]?.cells[0];
  if (!group?.text || at + group.rows < table.rows.length) return;
  group.rows += cell.rows;
  first.shift();
}

/** Pages with each table that goes on over a page's end put together where it begins. */
export function joinTables<T>(pages: readonly (readonly (T | Table)[])[]): (T | Table)[][] {
  const joined: (T | Table)[][] = [];
  let open: Table | null = null;
  for (const page of pages) {
    const [first, ...rest] = page;
    const goesOn = open !== null && isTable(first) && isContinued(open, first);
    if (open && goesOn && isTable(first)) continueTable(open, first);
    joined.push(goesOn ? rest : [...page]);
    const last = page.at(-1);
    if (!(goesOn && page.length === 1)) open = isTable(last) ? last : null;
  }
  return joined;
}

const isTable = (block: unknown): block is Table => typeof block === 'object' && block !== null && 'xs' in block;

/** Its rows as lines of HTML, each with its page, as tables are read from texts (src/read/html-table.ts). */
export function tableLines({ rows }: Table): readonly { readonly text: string; readonly page: number }[] {
  const lines = rows.map(({ page, cells: row }) => {
    const cells = row.map(({ text, columns, rows: deep }) => {
      const spans = (columns > 1 ? ` colspan="${columns}"` : '') + (deep > 1 ? ` rowspan="${deep}"` : '');
      return `<td${spans}>${text.replaceAll('<', '＜').replaceAll('>', '＞').replaceAll('\n', '<br>')}</td>`;
    });
    return { page, text: `<tr>${cells.join('')}</tr>` };
  });
  const [from, to] = [rows[0]?.page ?? 1, rows.at(-1)?.page ?? 1];
  return [{ text: '<table>', page: from }, ...lines, { text: '</table>', page: to }];
}

/** Tables whose columns are kept apart by white space: 序号   工作任务   责任单位. Rows have as many cells as the head. */
import { BODY_HEAD, type PlacedCell, rowOf, squeezed } from './cell-rows.js';
import { type Lines, lineEnd, lineStart } from './lines.js';
import type { Paragraph } from './paragraph.js';

const FIRST_HEAD = /^(?:序号|编号|类别|重点任务|工作任务|任务名称|项目名称)$/;
const GAP = /[ \t\u00a0]{2,}|\u3000+|\t/;
const FEWEST_COLUMNS = 3;
const LONGEST_ROW = 600;

export interface SpacedRows {
  readonly rows: readonly Paragraph[];
  /** The last line of the table. */
  readonly to: number;
}

/** Reads the table whose head stands on line `from`, or null if there is none. */
export function readSpacedRows(lines: Lines, from: number, to: number): SpacedRows | null {
  const start = lineStart(lines, from);
  if (!/[序编类重工任项]/.test(lines.text.slice(start, start + 12))) return null;
  const head = cellsOf(lines, from);
  if (head.length < FEWEST_COLUMNS || !FIRST_HEAD.test(squeezed(head[0]?.text ?? ''))) return null;
  if (!head.some(({ text }) => BODY_HEAD.test(squeezed(text)))) return null;
  const rows = [rowOf(head)];
  let last = from;
  for (let n = from + 1; n <= to; n++) {
    const cells = cellsOf(lines, n);
    if (!cells.length) continue;
    if (cells.length !== head.length) break;
    rows.push(rowOf(cells));
    last = n;
  }
  return rows.length > 1 ? { rows, to: last } : null;
}

/** The words of a line between its gaps. */
function cellsOf(lines: Lines, n: number): PlacedCell[] {
  const start = lineStart(lines, n);
  const end = lineEnd(lines, n);
  if (end - start > LONGEST_ROW) return [];
  const cells: PlacedCell[] = [];
  const raw = lines.text.slice(start, end);
  if (raw.includes('|')) return [];
  let at = 0;
  for (const part of raw.trimEnd().split(GAP)) {
    const text = part.trim();
    const found = text ? raw.indexOf(text, at) : at;
    if (text) cells.push({ n, start: start + found, text });
    at = found + text.length;
  }
  return cells;
}

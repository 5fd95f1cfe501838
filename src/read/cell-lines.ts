/**
 * Tables that a crawl has printed with one cell a line: 序号 / 任务 / 责任单位 / 1 / … / 2 / …. A row is as long as the head;
 * between rows may stand one cell more that groups those below it (一、经济发展), in front of them where the head begins with 类别.
 */
import { BODY_HEAD, lastLine, type PlacedCell, rowOf, squeezed } from './cell-rows.js';
import { fitRow, lastRow } from './fit-row.js';
import { type Lines, lineEnd, lineStart } from './lines.js';
import type { Paragraph } from './paragraph.js';
import { NUMBERING } from './patterns.js';

const NUMBER_HEAD = /^(?:序号|编号)$/;
const GROUP_HEAD = /^(?:分类|类别|类型|领域|板块|大类|所属类别|任务类别|工作类别)$/;
/** Over groups, each in front of its rows' numbers, without a column for these. */
const TASK_HEAD = /^(?:工作|重点|主要|目标)?(?:任务|工作|事项|项目)$/;
/** What a column's head speaks of; other words over the first number are a group's. */
const HEAD_WORD =
  /[序编]号|任务|内容|事项|措施|指标|项目|要求|目标|工作|问题|单位|部门|[科股处]室|领导|责任|人$|[时期]限|时间|备注|进度|类|说明|节点|资金|投资|地点|依据|名称/;
const NUMBER = /^\d{1,3}[.．、]?$/;
const MOST_COLUMNS = 9;
/** Its number, its task, a body. */
const FEWEST_CELLS = 3;
/** Lines that a row may have beyond the head's cells. */
const MOST_BROKEN = 4;
const FEWEST_ROWS = 2;

export interface CellLines {
  readonly rows: readonly Paragraph[];
  /** The last line of the table. */
  readonly to: number;
}

interface Head {
  readonly cells: readonly PlacedCell[];
  /** Columns in front of the number: 1 where the first names groups. */
  readonly lead: number;
  /** Cells of a row, from its number on. */
  readonly width: number;
  /** A row of one cell, numbered or not, groups the rows below it. */
  readonly groups: boolean;
  /** What groups the first rows. */
  readonly group: PlacedCell | null;
}

/** Reads the table whose head begins on line `from`, or null if there is none. */
export function readCellLines(lines: Lines, from: number, to: number): CellLines | null {
  const head = readHead(lines, from, to);
  if (!head) return null;
  const rows: Paragraph[] = [rowOf(head.cells)];
  let { group } = head;
  let last = (group ?? head.cells.at(-1))?.n ?? from;
  let count = 0;
  for (let number = 1; ; ) {
    const ahead = cellsAfter(lines, last, to, head.width * 2 + MOST_BROKEN + 2);
    const cells = withoutHead(ahead, head);
    if (cells[0] !== ahead[0]) rows.push(rowOf(ahead.slice(0, head.cells.length)));
    const next = numberOf(cells[0]) === number ? readRow(cells, head, number) : null;
    if (!next) break;
    const { own } = next;
    if (group && !head.lead) rows.push(rowOf([group]));
    rows.push(group && head.lead ? rowOf([group, ...shifted(own)]) : rowOf(own, head.lead));
    count++;
    if (next.group || !head.lead) group = next.group;
    number = next.restarts ? 1 : number + 1;
    last = next.group?.n ?? lastLine(own);
    if (next.last) break;
  }
  return count >= FEWEST_ROWS ? { rows, to: last } : null;
}

function readHead(lines: Lines, from: number, to: number): Head | null {
  const first = cellAt(lines, from);
  if (!first || first.text.length > 8) return null;
  const opening = squeezed(first.text);
  const cells = [first, ...cellsAfter(lines, from, to, MOST_COLUMNS + 2)];
  const numbered = NUMBER_HEAD.test(squeezed(cells[1]?.text ?? ''));
  const unnumbered = !numbered && TASK_HEAD.test(opening);
  const lead = unnumbered || (numbered && GROUP_HEAD.test(opening)) ? 1 : 0;
  if (!lead && !NUMBER_HEAD.test(opening)) return null;
  const one = cells.findIndex((cell, i) => i > 1 && numberOf(cell) === 1);
  const before = cells[one - 1];
  if (one < 3 || !before) return null;
  const groups = lead > 0 || (one > 4 && !HEAD_WORD.test(before.text));
  const grouped = groups || NUMBERING.test(before.text);
  const head = cells.slice(0, grouped ? one - 1 : one);
  if (head.length - lead < 3 || !head.slice(1).some(({ text }) => BODY_HEAD.test(squeezed(text)))) return null;
  // The numbers have a column, though the head says nothing over it.
  const own = unnumbered ? [first, { n: first.n, start: first.start, text: '' }, ...head.slice(1)] : head;
  return { cells: own, lead, groups, width: own.length - lead, group: grouped ? before : null };
}

interface ReadRow {
  readonly own: readonly PlacedCell[];
  /** What groups the rows below it. */
  readonly group: PlacedCell | null;
  /** Under the group the numbers begin anew. */
  readonly restarts: boolean;
  readonly last: boolean;
}

/** The cells without the head that is printed again on the next page. */
function withoutHead(cells: readonly PlacedCell[], { cells: head }: Head): readonly PlacedCell[] {
  const [first = '', second] = head.map(({ text }) => squeezed(text));
  const at = cells.findIndex(
    ({ text }, i) => squeezed(text) === first && squeezed(cells[i + 1]?.text ?? '') === second,
  );
  if (at < 0) return cells;
  const again = head.every(({ text }, i) => squeezed(text) === squeezed(cells[at + i]?.text ?? ''));
  return again ? [...cells.slice(0, at), ...cells.slice(at + head.length)] : cells;
}

/** The row with which `cells` begin: up to the next number, and up to the head's length where none follows. */
function readRow(
  cells: readonly PlacedCell[],
  { cells: heads, width, lead, groups }: Head,
  number: number,
): ReadRow | null {
  const columns = heads.slice(lead);
  const next = nextNumber(cells, width, number + 1);
  if (next > 0) {
    const before = cells[next - 1];
    const grouped = next > FEWEST_CELLS && before && (NUMBERING.test(before.text) || (groups && next === width + 1));
    const own = fitRow(cells.slice(0, grouped ? next - 1 : next), columns);
    return own && { own, group: grouped ? before : null, restarts: numberOf(cells[next]) === 1, last: false };
  }
  if (NUMBER.test(cells[width - 1]?.text ?? '')) return null;
  const own = lastRow(cells, columns);
  return own && { own, group: null, restarts: false, last: true };
}

/** Where the next row's number stands: behind as many cells as the head has, if there; else the nearest. */
function nextNumber(cells: readonly PlacedCell[], width: number, number: number): number {
  for (const at of [width, width + 1]) if (numberOf(cells[at]) === number) return at;
  const found = cells.findIndex(
    (cell, i) =>
      i >= FEWEST_CELLS &&
      (numberOf(cell) === number ||
        (numberOf(cell) === 1 && i > FEWEST_CELLS && NUMBERING.test(cells[i - 1]?.text ?? ''))),
  );
  return found > width + MOST_BROKEN + 1 ? -1 : found;
}

/** Cells in columns → cells one column further. */
const shifted = (cells: readonly PlacedCell[]): PlacedCell[] =>
  cells.map((cell, i) => ({ ...cell, column: (cell.column ?? i) + 1 }));

const numberOf = (cell: PlacedCell | undefined): number =>
  cell && NUMBER.test(cell.text) ? Number.parseInt(cell.text, 10) : -1;

/** The words of a line, without what is left of a table's frame. */
function cellAt(lines: Lines, n: number): PlacedCell | null {
  const start = lineStart(lines, n);
  const raw = lines.text.slice(start, lineEnd(lines, n));
  const text = raw.trim().replace(/\|$/, '').trimEnd();
  return text ? { n, start: start + raw.indexOf(text.charAt(0)), text } : null;
}

/** The next `most` lines that hold words. */
function cellsAfter(lines: Lines, n: number, to: number, most: number): PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (let at = n + 1; at <= to && cells.length < most && at - n < most * 6; at++) {
    const cell = cellAt(lines, at);
    if (cell) cells.push(cell);
  }
  return cells;
}

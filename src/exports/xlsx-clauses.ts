/** The second sheet: the clause behind each cell, its words and its lines. */
import { LONG_HEADS, longRows } from './matrix-long.js';
import { PAPER } from './palette.js';
import type { MatrixView } from './view.js';
import { numberCell, type SheetPlan, type Style, textCell } from './xlsx.js';

/** Of the long list what a reader needs; long.csv has all of it. */
const COLUMNS: readonly {
  readonly head: (typeof LONG_HEADS)[number];
  readonly words: string;
  readonly width: number;
}[] = [
  { head: 'document', words: '文件 document', width: 26 },
  { head: 'number', words: '文号 number', width: 20 },
  { head: 'date', words: '日期 date', width: 11 },
  { head: 'headings', words: '标题 headings', width: 26 },
  { head: 'task', words: '任务 task', width: 34 },
  { head: 'body', words: '单位 body', width: 26 },
  { head: 'english_name', words: '英文名 English name', width: 26 },
  { head: 'body_id', words: '标识 id', width: 24 },
  { head: 'roles', words: '角色 roles', width: 7 },
  { head: 'body_basis', words: '单位依据 body basis', width: 10 },
  { head: 'role_basis', words: '角色依据 role basis', width: 10 },
  { head: 'clause', words: '条款 clause', width: 60 },
  { head: 'file', words: '出处 file', width: 26 },
  { head: 'line', words: '行 line', width: 7 },
  { head: 'end_line', words: '至 to', width: 7 },
  { head: 'open_ended', words: '名单未尽 open-ended', width: 12 },
];

const HEAD: Style = {
  ...{ fontWeight: 'bold', textColor: PAPER.accent, backgroundColor: PAPER.accentSoft, wrap: true },
  ...{ alignVertical: 'center', borderColor: PAPER.rule, borderStyle: 'thin' },
};
const CELL: Style = { alignVertical: 'top', wrap: true, borderColor: PAPER.rule, borderStyle: 'thin' };

export function clausesSheet(view: MatrixView): SheetPlan {
  const at = COLUMNS.map(({ head }) => LONG_HEADS.indexOf(head));
  const list = longRows(view).map((row) => at.map((i) => cellOf(row[i] ?? null)));
  return {
    name: '条款 Clauses',
    widths: COLUMNS.map(({ width }) => width),
    rows: [COLUMNS.map(({ words }) => textCell(words, HEAD)), ...list],
    frozenRows: 1,
    frozenColumns: 0,
    print: { paper: 'A3', pagesWide: 1, heads: [1, 1], filter: `A1:${lastColumn(COLUMNS.length)}${list.length + 1}` },
  };
}

const cellOf = (value: string | number | null) =>
  typeof value === 'number' ? numberCell(value, CELL) : textCell(value, CELL);

/** The letter of a column up to Z. */
const lastColumn = (count: number) => String.fromCharCode(64 + count);

/** The second sheet: the clause behind each cell, its words and its lines. */
import { LONG_HEADS, longRows } from './matrix-long.js';
import { PAPER } from './palette.js';
import type { MatrixView } from './view.js';
import { numberCell, type SheetPlan, type Style, textCell } from './xlsx.js';

/** In the order of LONG_HEADS. */
const COLUMNS: Readonly<Record<(typeof LONG_HEADS)[number], { readonly words: string; readonly width: number }>> = {
  document: { words: '文件 document', width: 28 },
  number: { words: '文号 number', width: 20 },
  date: { words: '日期 date', width: 11 },
  headings: { words: '标题 headings', width: 28 },
  task: { words: '任务 task', width: 36 },
  task_text: { words: '任务全文 task text', width: 50 },
  deadlines: { words: '时限 deadlines', width: 14 },
  task_file: { words: '任务出处 task file', width: 25 },
  task_line: { words: '行 line', width: 7 },
  task_end_line: { words: '至 to line', width: 7 },
  body: { words: '单位 body', width: 26 },
  english_name: { words: '英文名 English name', width: 26 },
  body_id: { words: '标识 id', width: 26 },
  known: { words: '已识别 known', width: 9 },
  roles: { words: '角色 roles', width: 8 },
  body_basis: { words: '单位依据 body basis', width: 11 },
  role_basis: { words: '角色依据 role basis', width: 11 },
  clause: { words: '条款 clause', width: 60 },
  file: { words: '条款出处 clause file', width: 25 },
  line: { words: '行 line', width: 7 },
  end_line: { words: '至 to line', width: 7 },
  open_ended: { words: '名单未尽(等) open-ended', width: 13 },
};

const HEAD: Style = {
  ...{ fontWeight: 'bold', textColor: PAPER.accent, backgroundColor: PAPER.accentSoft, wrap: true },
  ...{ alignVertical: 'center', borderColor: PAPER.rule, borderStyle: 'thin' },
};
const CELL: Style = { alignVertical: 'top', wrap: true, borderColor: PAPER.rule, borderStyle: 'thin' };

export function clausesSheet(view: MatrixView): SheetPlan {
  const columns = LONG_HEADS.map((head) => COLUMNS[head]);
  const list = longRows(view).map((row) =>
    row.map((value) => (typeof value === 'number' ? numberCell(value, CELL) : textCell(value, CELL))),
  );
  return {
    name: '条款 Clauses',
    widths: columns.map(({ width }) => width),
    rows: [columns.map(({ words }) => textCell(words, HEAD)), ...list],
    frozenRows: 1,
    frozenColumns: 0,
    print: { paper: 'A3', pagesWide: 1, heads: [1, 1], filter: `A1:${lastColumn(columns.length)}${list.length + 1}` },
  };
}

/** The letter of a column up to Z. */
const lastColumn = (count: number) => String.fromCharCode(64 + count);

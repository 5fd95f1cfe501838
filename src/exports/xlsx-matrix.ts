/** The first sheet: tasks under their headings, a column a body, letters in the cells, totals. */
import type { MatrixCell, MatrixRow, RoleCounts } from '../analysis/matrix.js';
import {
  columnLabels,
  documentTitle,
  LEGEND,
  markedLetters,
  matrixSource,
  matrixTitle,
  placeText,
  ROLE_WORDS,
  SIGNS,
} from './matrix-words.js';
import { PAPER, ROLE_COLOURS } from './palette.js';
import { countedWords, labelOf, type MatrixView } from './view.js';
import { numberCell, type SheetPlan, type SheetRow, type Style, textCell } from './xlsx.js';

/** Columns before the bodies. */
const FIXED = [
  { head: '任务 task', width: 52 },
  { head: '时限 deadline', width: 16 },
  { head: '出处 source', width: 36 },
  { head: '合计 total', width: 8 },
] as const;
const BODY_WIDTH = 4.2;
/** So many bodies a page has room for, and so many an A4 one. */
const PAGE_BODIES = 60;
const A4_BODIES = 22;
/** Lines between empty cells take seconds to write in a matrix of more. */
const MOST_RULED = 100_000;

const HEAD_ROWS = 5;
const BORDER: Style = { borderColor: PAPER.rule, borderStyle: 'thin' };
const HEAD: Style = { ...BORDER, fontWeight: 'bold', textColor: PAPER.accent, backgroundColor: PAPER.accentSoft };

export function matrixSheet(view: MatrixView): SheetPlan {
  const bodies = view.matrix.columns.length;
  return {
    name: '责任矩阵 Matrix',
    widths: [...FIXED.map(({ width }) => width), ...view.matrix.columns.map(() => BODY_WIDTH)],
    rows: [...headRows(view), ...taskRows(view), ...totalRows(view)],
    frozenRows: HEAD_ROWS,
    frozenColumns: 1,
    print: {
      paper: bodies > A4_BODIES ? 'A3' : 'A4',
      pagesWide: Math.max(1, Math.ceil(bodies / PAGE_BODIES)),
      heads: [HEAD_ROWS, HEAD_ROWS],
      columns: 'A',
    },
  };
}

/** Title, source, what was counted, legend, heads. */
function headRows(view: MatrixView): SheetRow[] {
  const names = columnLabels(view).map(({ name }) => name);
  const longest = Math.max(6, ...names.map((name) => name.length));
  const span = Math.min(FIXED.length + names.length, FIXED.length + 30);
  const words = countedWords(view.matrix.counted, view.provenance);
  const room = FIXED.reduce((sum, { width }) => sum + width, 0) + (span - FIXED.length) * BODY_WIDTH;
  const style: Style = { ...HEAD, alignVertical: 'bottom' };
  return [
    [textCell(matrixTitle(view), { fontSize: 16, fontWeight: 'bold', textColor: PAPER.accent, height: 26 })],
    [textCell(matrixSource(view), { textColor: PAPER.quiet })],
    [
      textCell(words, {
        ...{ columnSpan: span, wrap: true, alignVertical: 'top', textColor: PAPER.quiet },
        height: 14 * Math.ceil((words.length * 1.1) / room),
      }),
    ],
    legendRow(),
    [
      ...FIXED.map(({ head }) => textCell(head, { ...style, wrap: true })),
      ...names.map((name) =>
        textCell(name, { ...style, textRotation: 90, align: 'center', wrap: true, height: headHeight(longest) }),
      ),
    ],
  ];
}

/** Of names that are read from below; long ones take two lines. */
const headHeight = (characters: number) => Math.min(160, 12 + 11 * characters);

/** Letters in their colours, and what signs beside them say. */
function legendRow(): SheetRow {
  const letters = LEGEND.map(({ role, letter, words }) =>
    textCell(`${letter}  ${words}`, { ...roleStyle([role]), align: 'left' }),
  );
  return [...letters, textCell(SIGNS.join('    '), { textColor: PAPER.quiet })];
}

function roleStyle([first]: MatrixCell['roles']): Style {
  const colours = first ? ROLE_COLOURS[first] : null;
  const colour = colours ? { textColor: colours.ink, backgroundColor: colours.soft } : {};
  return { ...BORDER, ...colour, fontWeight: 'bold', align: 'center', alignVertical: 'center' };
}

function taskRows(view: MatrixView): SheetRow[] {
  const { groups, rows, columns } = view.matrix;
  const ruled = rows.length * columns.length <= MOST_RULED;
  return groups.flatMap((group, i) => {
    const first = groups[i - 1]?.document !== group.document;
    const title = first ? [band(view, documentTitle(labelOf(view.documents, group.document)), HEAD)] : [];
    const heading: Style = { ...BORDER, fontWeight: 'bold', backgroundColor: PAPER.sunken };
    const headings = group.path.length > 0 ? [band(view, group.path.join(' › '), heading)] : [];
    const of = rows.slice(group.firstRow, group.firstRow + group.rowCount).map((row) => taskRow(view, row, ruled));
    return [...title, ...headings, ...of];
  });
}

/** A text across the sheet: it runs on over cells that are empty. */
function band(view: MatrixView, text: string, style: Style): SheetRow {
  const { borderColor: _colour, borderStyle: _style, ...plain } = style;
  const lines: Style = { ...plain, bottomBorderColor: PAPER.rule, bottomBorderStyle: 'thin' };
  const rest = FIXED.length + view.matrix.columns.length - 1;
  return [textCell(text, lines), ...Array.from({ length: rest }, () => ({ ...lines }))];
}

function taskRow(view: MatrixView, row: MatrixRow, ruled: boolean): SheetRow {
  const task = labelOf(view.tasks, row.task);
  const cells: SheetRow[number][] = view.matrix.columns.map(() => (ruled ? BORDER : null));
  for (const cell of row.cells) cells[cell.column] = textCell(markedLetters(cell), roleStyle(cell.roles));
  const top: Style = { ...BORDER, alignVertical: 'top', wrap: true };
  const quiet: Style = { ...top, textColor: PAPER.quiet };
  return [
    textCell(task.heading, { ...top, indent: 1 }),
    textCell(task.deadlines.join('；'), quiet),
    textCell(placeText(task), quiet),
    numberCell(row.totals.total, { ...top, align: 'center' }),
    ...cells,
  ];
}

/** Under the rows: in how many tasks each body leads, supports, is responsible, and stands at all. */
function totalRows(view: MatrixView): SheetRow[] {
  const { columns, totals } = view.matrix;
  const line = (words: string, of: (counts: RoleCounts) => number, style: Style): SheetRow => [
    textCell(words, { ...style, align: 'left' }),
    ...[null, null].map(() => ({ ...style })),
    numberCell(of(totals), style),
    ...columns.map((column) => numberCell(of(column.totals), style)),
  ];
  const sums: Style = { ...HEAD, align: 'center' };
  return [
    line('合计 total', ({ total }) => total, sums),
    ...LEGEND.map(({ role, letter }) =>
      line(`${letter}  ${ROLE_WORDS[role]}`, (counts) => counts[role], roleStyle([role])),
    ),
  ];
}

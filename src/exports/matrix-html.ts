/** The matrix as one page that needs nothing else: for the screen, and for paper of size A3 and A4. */
import { createHash } from 'node:crypto';
import type { MatrixGroup, MatrixRow } from '../analysis/matrix.js';
import { htmlText } from './html.js';
import { doubtsSection, notesSection } from './html-notes.js';
import { MATRIX_STYLE } from './html-style.js';
import { type NoteNumbers, numberNotes } from './matrix-notes.js';
import {
  columnLabels,
  documentTitle,
  LEGEND,
  markedLetters,
  matrixSource,
  matrixTitle,
  placeText,
  SIGNS,
} from './matrix-words.js';
import { countedWords, labelOf, type MatrixView, type TextRenderer } from './view.js';

const STYLE_HASH = `sha256-${createHash('sha256').update(MATRIX_STYLE).digest('base64')}`;

export const matrixHtml: TextRenderer<MatrixView> = {
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  purpose: 'to read and to print on A3 or A4, with the clauses as notes',
  render(view) {
    const notes = numberNotes(view);
    return [
      '<!doctype html>',
      '<html lang="zh-Hans">',
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      // The file runs nothing, fetches nothing and has no style but its own, whatever stands in the texts.
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'">`,
      '<meta name="generator" content="zeren">',
      `<title>${htmlText(matrixTitle(view))}</title>`,
      `<style>${MATRIX_STYLE}</style>`,
      '</head>',
      '<body>',
      ...header(view),
      ...tables(view, notes),
      ...notesSection(view, notes),
      ...doubtsSection(view),
      '</body>',
      '</html>',
      '',
    ].join('\n');
  },
};

function header(view: MatrixView): string[] {
  const letters = LEGEND.map(
    ({ role, letter, words }) => `<li><b class="${role}">${letter}</b> ${htmlText(words)}</li>`,
  );
  return [
    '<header>',
    `<h1>${htmlText(matrixTitle(view))}</h1>`,
    `<p>${htmlText(matrixSource(view))}</p>`,
    `<p lang="en">${htmlText(countedWords(view.matrix.counted, view.provenance))}</p>`,
    `<ul class="legend">${letters.join('')}${SIGNS.map((sign) => `<li>${htmlText(sign)}</li>`).join('')}</ul>`,
    '</header>',
  ];
}

/** So many bodies have room beside one another on a landscape A4 page. */
const MOST_BODIES = 30;

/** One table, or several beside one another's place: each has the tasks in which its bodies stand. */
function tables(view: MatrixView, notes: NoteNumbers): string[] {
  const { columns } = view.matrix;
  const parts = Math.max(1, Math.ceil(columns.length / MOST_BODIES));
  return Array.from({ length: parts }, (_, i) => {
    const part = { view, notes, from: i * MOST_BODIES, to: Math.min(columns.length, (i + 1) * MOST_BODIES) };
    const caption = parts > 1 ? `<h2>单位 bodies ${part.from + 1}–${part.to} / ${columns.length}</h2>` : '';
    return [caption, ...table(part)].join('\n');
  });
}

/** A table's bodies: columns from the one up to the other. */
interface Part {
  readonly view: MatrixView;
  readonly notes: NoteNumbers;
  readonly from: number;
  readonly to: number;
}

function table(part: Part): string[] {
  const { view, from, to } = part;
  const { groups, rows, totals, columns } = view.matrix;
  const names = columnLabels(view).slice(from, to);
  const heads = names.map(({ name }) => `<th scope="col" class="body"><span>${htmlText(name)}</span></th>`);
  const sums = columns.slice(from, to).map((column) => `<td>${column.totals.total}</td>`);
  const shown = groups.map((group) => ({ group, rows: rowsOf(group, rows).filter((row) => stands(row, part)) }));
  const sections = shown.filter((one) => one.rows.length > 0);
  const bodies = sections.map((one, i) => {
    const first = sections[i - 1]?.group.document !== one.group.document;
    return section(part, one.group, one.rows, first);
  });
  return [
    '<table>',
    `<thead><tr><th scope="col">任务 task</th><th scope="col">出处 source</th><th scope="col">合计</th>${heads.join('')}</tr></thead>`,
    ...bodies,
    `<tbody class="sums"><tr><th scope="row" colspan="2">合计 total</th><td>${totals.total}</td>${sums.join('')}</tr></tbody>`,
    '</table>',
  ];
}

const rowsOf = ({ firstRow, rowCount }: MatrixGroup, rows: readonly MatrixRow[]) =>
  rows.slice(firstRow, firstRow + rowCount);

/** Whether any of the part's bodies stands in the row. */
function stands({ cells }: MatrixRow, { from, to }: Part): boolean {
  return cells.some(({ column }) => column >= from && column < to);
}

/** A group of rows under its headings, which stay with the first of them on paper. */
function section(part: Part, group: MatrixGroup, rows: readonly MatrixRow[], first: boolean): string {
  const span = part.to - part.from + 3;
  const band = (kind: string, text: string) =>
    `<tr class="${kind}"><th scope="rowgroup" colspan="${span}"><span>${htmlText(text)}</span></th></tr>`;
  const title = documentTitle(labelOf(part.view.documents, group.document));
  return [
    '<tbody>',
    first ? band('document', title) : '',
    group.path.length > 0 ? band('heading', group.path.join(' › ')) : '',
    ...rows.map((row) => taskRow(part, row)),
    '</tbody>',
  ].join('');
}

function taskRow({ view, notes, from, to }: Part, row: MatrixRow): string {
  const task = labelOf(view.tasks, row.task);
  const cells = Array.from({ length: to - from }, () => '<td></td>');
  for (const cell of row.cells.filter(({ column }) => column >= from && column < to)) {
    const role = cell.roles[0] ?? 'responsible';
    const links = cell.clauses.map((id) => notes.get(id) ?? 0).map((n) => `<a href="#n${n}">${n}</a>`);
    cells[cell.column - from] = `<td class="${role}"><b>${markedLetters(cell)}</b><sup>${links.join(',')}</sup></td>`;
  }
  const heads = `<th scope="row">${htmlText(task.heading)}</th><td class="source">${htmlText(placeText(task))}</td>`;
  return `<tr>${heads}<td>${row.totals.total}</td>${cells.join('')}</tr>`;
}

/** The matrix as CSV: one row a task, one column a body, letters in the cells. */
import type { MatrixRow } from '../analysis/matrix.js';
import { ROLE_LETTERS } from '../analysis/matrix.js';
import { toCsv } from './csv.js';
import { cellLetters } from './matrix-words.js';
import { labelOf, type MatrixView, type TextRenderer } from './view.js';

const HEADS = ['document', 'number', 'date', 'headings', 'task', 'text', 'file', 'line', 'end_line', 'total'];

export const matrixCsv: TextRenderer<MatrixView> = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  purpose: `one row a task, one column a body: ${Object.entries(ROLE_LETTERS)
    .map(([role, letter]) => `${letter} ${role}`)
    .join(', ')}`,
  render(view, options) {
    const bodies = view.matrix.columns.map((column) => labelOf(view.agencies, column.agency).name);
    return toCsv([[...HEADS, ...bodies], ...view.matrix.rows.map((row) => line(view, row))], options);
  },
};

function line(view: MatrixView, row: MatrixRow): (string | number | null)[] {
  const task = labelOf(view.tasks, row.task);
  const group = view.matrix.groups[row.group];
  const document = labelOf(view.documents, group?.document ?? '');
  const letters = view.matrix.columns.map(() => '');
  for (const cell of row.cells) letters[cell.column] = cellLetters(cell.roles);
  const place = [task.file, task.line, task.endLine];
  const headings = (group?.path ?? []).join(' > ');
  return [
    document.title,
    document.number,
    document.date,
    headings,
    task.heading,
    task.text,
    ...place,
    row.totals.total,
    ...letters,
  ];
}

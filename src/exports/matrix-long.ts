/** The matrix as a long list: one row for each clause behind each cell. */

import type { MatrixCell, MatrixRow } from '../analysis/matrix.js';
import { toCsv } from './csv.js';
import { FormatLimit } from './format-limit.js';
import { cellLetters } from './matrix-words.js';
import { labelOf, type MatrixView, type TextRenderer } from './view.js';

/** Heads with what stands under them; the order is that of the columns. */
export const LONG_HEADS = [
  ...['document', 'number', 'date', 'headings', 'task', 'task_text', 'deadlines', 'task_file', 'task_line'],
  ...['task_end_line', 'body', 'english_name', 'body_id', 'known', 'roles', 'body_basis', 'role_basis', 'clause'],
  ...['file', 'line', 'end_line', 'open_ended'],
] as const;

export type LongRow = readonly (string | number | null)[];

export const matrixLongCsv: TextRenderer<MatrixView> = {
  extension: 'long.csv',
  mediaType: 'text/csv; charset=utf-8',
  purpose: 'one row a cell and clause, with the words behind it, for scripts',
  render: (view, options) => toCsv([LONG_HEADS, ...longRows(view)], options),
};

/** A task's and a clause's words come again with each body: those of fifty thousand ordinary tasks take half of it. */
const MOST_CHARACTERS = 100_000_000;

/**
 * Every clause behind every cell, rows of the matrix in their order and bodies in theirs.
 * @throws FormatLimit if clauses of very many bodies make them too long to be held
 */
export function longRows(view: MatrixView): LongRow[] {
  if (charactersOf(view) > MOST_CHARACTERS)
    throw new FormatLimit(
      `The clauses, each in the row of every body that it names, have more than ${MOST_CHARACTERS / 1_000_000} million characters`,
      'Ask for one document, or for a format that has each clause once.',
    );
  return view.matrix.rows.flatMap((row) => {
    const task = taskCells(view, row);
    return row.cells.flatMap((cell) => clauseCells(view, cell).map((cells) => [...task, ...cells]));
  });
}

function charactersOf(view: MatrixView): number {
  return view.matrix.rows.reduce((sum, { task, cells }) => {
    const words = labelOf(view.tasks, task).text.length;
    const clauses = cells.flatMap((cell) => cell.clauses.map((key) => labelOf(view.clauses, key).text.length));
    return sum + clauses.reduce((length, characters) => length + words + characters, 0);
  }, 0);
}

function taskCells(view: MatrixView, row: MatrixRow): LongRow {
  const group = view.matrix.groups[row.group];
  const { title, number, date } = labelOf(view.documents, group?.document ?? '');
  const { heading, text, deadlines, file, line, endLine } = labelOf(view.tasks, row.task);
  const headings = (group?.path ?? []).join(' > ');
  return [title, number, date, headings, heading, text, deadlines.join('；'), file, line, endLine];
}

function clauseCells(view: MatrixView, cell: MatrixCell): LongRow[] {
  const { name, englishName, id, resolved } = labelOf(view.agencies, cell.agency);
  const body = [name, englishName, id, String(resolved), cellLetters(cell.roles), cell.basis, cell.roleBasis];
  return cell.clauses.map((key) => {
    const { text, file, line, endLine, openEnded } = labelOf(view.clauses, key);
    return [...body, text, file, line, endLine, String(openEnded)];
  });
}

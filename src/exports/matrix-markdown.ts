/** The matrix as Markdown: a chapter a document, a table under each heading, only the bodies that hold something there. */
import type { MatrixGroup, MatrixRow } from '../analysis/matrix.js';
import { documentTitle, LEGEND, markedLetters, placeText, SIGNS } from './matrix-words.js';
import { plainText } from './plain.js';
import { countedWords, labelOf, type MatrixView, type TextRenderer } from './view.js';

const LEGEND_LINE = [...LEGEND.map(({ letter, words }) => `**${letter}** ${words}`), ...SIGNS.map(inert)].join(' · ');

export const matrixMarkdown: TextRenderer<MatrixView> = {
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  purpose: 'tables to read and to paste, a chapter a document',
  render(view) {
    const { matrix } = view;
    const chapters = matrix.groups.map((group, i) => {
      const first = matrix.groups[i - 1]?.document !== group.document;
      const title = first ? [`## ${inert(documentTitle(labelOf(view.documents, group.document)))}`] : [];
      return [...title, ...section(view, group, matrix.rows.slice(group.firstRow, group.firstRow + group.rowCount))];
    });
    const { totals, counted } = matrix;
    const sums = `Cells: ${totals.total} (L ${totals.lead}, S ${totals.support}, R ${totals.responsible}). ${countedWords(counted, view.provenance)}`;
    return `${['# Responsibility matrix 责任矩阵', LEGEND_LINE, sums, ...chapters.flat()].join('\n\n')}\n`;
  },
};

/** One table with its headings: the bodies that hold one of these tasks, in the matrix's order, and their sums. */
function section(view: MatrixView, group: MatrixGroup, rows: readonly MatrixRow[]): string[] {
  const columns = view.matrix.columns
    .map((column, index) => ({ index, name: labelOf(view.agencies, column.agency).name }))
    .filter(({ index }) => rows.some((row) => row.cells.some((cell) => cell.column === index)));
  const body = rows.map((row) => {
    const task = labelOf(view.tasks, row.task);
    const roles = new Map(row.cells.map((cell) => [cell.column, markedLetters(cell)]));
    return [task.heading, ...columns.map(({ index }) => roles.get(index) ?? ''), row.totals.total, placeText(task)];
  });
  const held = (index: number) => rows.filter((row) => row.cells.some((cell) => cell.column === index)).length;
  const sums = columns.map(({ index }) => held(index));
  const foot = ['**合计 total**', ...sums, sums.reduce((sum, n) => sum + n, 0), ''];
  const head = ['任务 task', ...columns.map(({ name }) => name), '合计', '出处 source'];
  const table = [head, head.map((_, i) => (i === 0 ? ':--' : ':-:')), ...body, foot].map(tableLine).join('\n');
  return group.path.length > 0 ? [`### ${inert(group.path.join(' › '))}`, table] : [table];
}

function tableLine(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => inert(String(cell))).join(' | ')} |`;
}

/** Keeps a text from being read as markup: bars and line breaks would break the table, < would open HTML. */
function inert(text: string): string {
  return plainText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\|`[\]]/g, '\\$&')
    .replace(/</g, '&lt;');
}

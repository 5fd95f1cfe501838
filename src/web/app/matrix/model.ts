/** The matrix as the view shows it: pages joined, groups as lines between the rows. */
import type { MatrixCell, MatrixColumn, MatrixGroup, MatrixPart, MatrixRow, MatrixWhole } from '../queries/matrix.js';

export interface MatrixData {
  /** What was counted, shown or not. */
  readonly counted: MatrixWhole['counted'];
  readonly filled: number;
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
  readonly rows: readonly MatrixRow[];
  /** What the whole has and the parts fetched so far have not. */
  readonly missing: { readonly tasks: number; readonly agencies: number };
}

interface Page {
  readonly whole: MatrixWhole;
  readonly part: MatrixPart;
}

/** One matrix of several pages of its rows: a group that a page's end has cut is one group again. */
export function joinPages(pages: readonly Page[]): MatrixData {
  const groups: MatrixGroup[] = [];
  const rows: MatrixRow[] = [];
  for (const { part } of pages) {
    for (const group of part.groups) {
      const last = groups.at(-1);
      if (last && isSame(last, group))
        groups[groups.length - 1] = { ...last, rowCount: last.rowCount + group.rowCount };
      else groups.push({ ...group, firstRow: rows.length + group.firstRow });
    }
    rows.push(...part.rows);
  }
  const [first] = pages;
  if (!first) throw new Error('A matrix has at least one page.');
  const { whole, part } = first;
  const all = part.rows.length + part.counted.leftOut.tasks;
  return {
    counted: whole.counted,
    filled: whole.filled,
    columns: part.columns,
    groups,
    rows,
    missing: { tasks: Math.max(0, all - rows.length), agencies: part.counted.leftOut.agencies },
  };
}

function isSame(one: MatrixGroup, other: MatrixGroup): boolean {
  return one.document.id === other.document.id && one.path.join('\n') === other.path.join('\n');
}

/** A line of the grid: a document's title, the headings over some tasks, or a task with its cells. */
export type Line =
  | { readonly kind: 'document'; readonly group: MatrixGroup }
  | { readonly kind: 'headings'; readonly group: MatrixGroup }
  | { readonly kind: 'task'; readonly row: MatrixRow; readonly group: MatrixGroup };

export type TaskLine = Extract<Line, { readonly kind: 'task' }>;

/**
 * The lines from top to bottom. Titles of documents stand between them only where there are several; tasks that do not
 * stand as printed have no lines of headings, for nearly each would need its own.
 */
export function linesOf({ groups, rows }: Pick<MatrixData, 'groups' | 'rows'>, asPrinted: boolean): Line[] {
  const several = new Set(groups.map(({ document }) => document.id)).size > 1;
  return groups.flatMap((group, at): Line[] => {
    const tasks = rows
      .slice(group.firstRow, group.firstRow + group.rowCount)
      .map((row): Line => ({ kind: 'task', row, group }));
    if (!asPrinted) return tasks;
    const begins = several && groups[at - 1]?.document.id !== group.document.id;
    return [
      ...(begins ? [{ kind: 'document', group } as const] : []),
      ...(group.path.length > 0 ? [{ kind: 'headings', group } as const] : []),
      ...tasks,
    ];
  });
}

/** What a caption must say of the shown cells: how much of them no clause says in so many words. */
export interface Doubts {
  readonly roles: number;
  readonly bodies: number;
  readonly unresolved: number;
}

/** Cells whose role or whose body is inferred, and bodies known by their printed name only. */
export function doubtsOf({ rows, columns }: Pick<MatrixData, 'rows' | 'columns'>): Doubts {
  const cells = rows.flatMap((row) => row.cells);
  return {
    roles: cells.filter(({ roleBasis }) => roleBasis === 'INFERRED').length,
    bodies: cells.filter(({ basis }) => basis === 'INFERRED').length,
    unresolved: columns.filter(({ agency }) => !agency.resolved).length,
  };
}

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly cell: MatrixCell;
}

/** Where the cell of a task and a body stands, or null if the matrix has none such. */
export function placeOf(
  lines: readonly Line[],
  columns: readonly MatrixColumn[],
  task: string | undefined,
  body: string | undefined,
): Place | null {
  const column = columns.findIndex(({ agency }) => agency.id === body);
  const line = lines.findIndex((one) => one.kind === 'task' && one.row.task.id === task);
  const found = lines[line];
  const cell = found?.kind === 'task' ? found.row.cells.find((one) => one.column === column) : undefined;
  return cell ? { line, column, cell } : null;
}

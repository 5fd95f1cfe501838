/** What the matrix reads from its address: which tasks, in what order, which cell is open. */
import { readTaskSearch, type TaskSearch, taskFilter } from '../filter/search.js';
import type { MatrixQueryVariables } from '../queries/types.js';
import { choice, flag, type Given, text } from '../search.js';

export const ROW_ORDERS = ['reading', 'bodies'] as const;
export const COLUMN_ORDERS = ['tasks', 'leads', 'name', 'clusters'] as const;

/** The parts of an address that decide what the matrix shows; files take the same. */
export interface MatrixAsked extends TaskSearch {
  readonly rowOrder?: (typeof ROW_ORDERS)[number] | undefined;
  readonly columnOrder?: (typeof COLUMN_ORDERS)[number] | undefined;
  /** Rows and columns that the roles leave empty stay. */
  readonly keepEmpty?: true | undefined;
}

export interface MatrixSearch extends MatrixAsked {
  /** Ids of the task and the body of the open cell. */
  readonly openTask?: string | undefined;
  readonly openBody?: string | undefined;
}

/** Reads what the matrix knows of an address, and leaves out what is no value. */
export function readMatrixSearch(given: Given): MatrixSearch {
  return {
    ...readTaskSearch(given),
    rowOrder: choice(given.rowOrder, ROW_ORDERS),
    columnOrder: choice(given.columnOrder, COLUMN_ORDERS),
    keepEmpty: flag(given.keepEmpty),
    openTask: text(given.openTask),
    openBody: text(given.openBody),
  };
}

/** Without the open cell: what is asked of the server. */
export function askedOf({ openTask: _task, openBody: _body, ...asked }: MatrixSearch): MatrixAsked {
  return asked;
}

const upper = <Word extends string>(word: Word) => word.toUpperCase() as Uppercase<Word>;

/** The same as the API takes it, without the part of the rows. */
export function matrixVariables(
  asked: MatrixAsked,
): Omit<MatrixQueryVariables, 'rowOffset' | 'firstRows' | 'firstColumns'> {
  const { rowOrder = 'reading', columnOrder = 'tasks', keepEmpty = false, document } = asked;
  return {
    filter: taskFilter(asked),
    rowOrder: upper(rowOrder),
    columnOrder: upper(columnOrder),
    keepEmpty,
    document: document ?? '',
    one: document !== undefined,
  };
}

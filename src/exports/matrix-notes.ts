/** Numbers for the clauses behind a matrix, in the order in which its cells name them. */
import type { MatrixView } from './view.js';

/** The number of each clause, by id. */
export type NoteNumbers = ReadonlyMap<string, number>;

/** From 1, row by row. */
export function numberNotes({ matrix }: MatrixView): NoteNumbers {
  const ids = matrix.rows.flatMap((row) => row.cells.flatMap((cell) => cell.clauses));
  return new Map([...new Set(ids)].map((id, i) => [id, i + 1]));
}

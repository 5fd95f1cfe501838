/** What is uncertain about a matrix, gathered from its cells and clauses. */
import { type AgencyLabel, type ClauseLabel, labelOf, type MatrixView } from './view.js';

export interface Doubts {
  /** Bodies known by their printed name only. */
  readonly unknown: readonly AgencyLabel[];
  /** Cells whose role, or whose body, was concluded. */
  readonly concludedRoles: number;
  readonly concludedBodies: number;
  /** Clauses whose list ends with 等: others may belong to it. */
  readonly openEnded: readonly ClauseLabel[];
}

export function doubtsOf(view: MatrixView): Doubts {
  const cells = view.matrix.rows.flatMap((row) => row.cells);
  const clauses = new Set(cells.flatMap((cell) => cell.clauses));
  return {
    unknown: view.matrix.columns
      .map(({ agency }) => labelOf(view.agencies, agency))
      .filter(({ resolved }) => !resolved),
    concludedRoles: cells.filter(({ roleBasis }) => roleBasis === 'inferred').length,
    concludedBodies: cells.filter(({ basis }) => basis === 'inferred').length,
    openEnded: [...clauses].map((id) => labelOf(view.clauses, id)).filter(({ openEnded }) => openEnded),
  };
}

/** The fields of ResponsibilityMatrix and its parts that are not computed by the analysis itself. */
import { ROLE_LETTERS } from '../../analysis/matrix.js';
import type {
  MatrixCellResolvers,
  MatrixColumnResolvers,
  MatrixGroupResolvers,
  MatrixRowResolvers,
  ResponsibilityMatrixResolvers,
} from '../schema.types.js';
import { agencyById, clauseById, documentById, taskById } from './parts.js';

export const ResponsibilityMatrix = {
  filled: (matrix) => matrix.totals.total,
} satisfies ResponsibilityMatrixResolvers;

export const MatrixColumn = {
  agency: (column, _, context) => agencyById(context, column.agency),
} satisfies MatrixColumnResolvers;

export const MatrixGroup = {
  document: (group, _, context) => documentById(context, group.document),
} satisfies MatrixGroupResolvers;

export const MatrixRow = {
  task: (row, _, context) => taskById(context, row.task),
} satisfies MatrixRowResolvers;

export const MatrixCell = {
  agencyId: (cell) => cell.agency,
  letters: (cell) => cell.roles.map((role) => ROLE_LETTERS[role]).join(''),
  clauseIds: (cell) => cell.clauses,
  clauses: (cell, _, context) => Promise.all(cell.clauses.map((id) => clauseById(context, id))),
} satisfies MatrixCellResolvers;

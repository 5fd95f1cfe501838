/** The fields of ResponsibilityMatrix and its parts that are not computed by the analysis itself. */
import {
  type MatrixCell as Cell,
  type MatrixColumn as Column,
  type MatrixGroup as Group,
  type Matrix,
  ROLE_LETTERS,
  type MatrixRow as Row,
} from '../../analysis/matrix.js';
import type { Context } from '../context.js';
import { agencyById, clauseById, documentById, taskById } from './parts.js';

export const ResponsibilityMatrix = {
  filled: (matrix: Matrix) => matrix.totals.total,
};

export const MatrixColumn = {
  agency: (column: Column, _: unknown, context: Context) => agencyById(context, column.agency),
};

export const MatrixGroup = {
  document: (group: Group, _: unknown, context: Context) => documentById(context, group.document),
};

export const MatrixRow = {
  task: (row: Row, _: unknown, context: Context) => taskById(context, row.task),
};

export const MatrixCell = {
  agencyId: (cell: Cell) => cell.agency,
  letters: (cell: Cell) => cell.roles.map((role) => ROLE_LETTERS[role]).join(''),
  clauseIds: (cell: Cell) => cell.clauses,
  clauses: (cell: Cell, _: unknown, context: Context) => Promise.all(cell.clauses.map((id) => clauseById(context, id))),
};

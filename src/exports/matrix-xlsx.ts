/** The matrix as a workbook for a paper's appendix or a meeting: the matrix, the clauses behind it, what was counted. */

import type { MatrixView, Renderer } from './view.js';
import { writeXlsx } from './xlsx.js';
import { clausesSheet } from './xlsx-clauses.js';
import { countedSheet } from './xlsx-counted.js';
import { matrixSheet } from './xlsx-matrix.js';

export const matrixXlsx: Renderer<MatrixView> = {
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  purpose: 'Excel and LibreOffice: the matrix to read and print, the clauses behind it, what was counted',
  render: (view) => writeXlsx([matrixSheet(view), clausesSheet(view), countedSheet(view)]),
};

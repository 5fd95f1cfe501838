import { query } from '../graphql.js';
import { AGENCY_NAME, COUNTED, DOCUMENT_NAME, ROLE_COUNTS } from './shapes.js';
import type { MatrixQuery, MatrixQueryVariables } from './types.js';

export type MatrixPart = MatrixQuery['part'];
export type MatrixWhole = MatrixQuery['whole'];
export type MatrixColumn = MatrixPart['columns'][number];
export type MatrixGroup = MatrixPart['groups'][number];
export type MatrixRow = MatrixPart['rows'][number];
export type MatrixCell = MatrixRow['cells'][number];

/** Some rows of a matrix, and what was counted for all of them. `whole` asks for no row: it costs the counting alone. */
export const MATRIX = query<MatrixQuery, MatrixQueryVariables>(
  `query Matrix(
  $filter: TaskFilter!, $rowOrder: MatrixRowOrder!, $columnOrder: MatrixColumnOrder!, $keepEmpty: Boolean!,
  $rowOffset: Int!, $firstRows: Int!, $firstColumns: Int!, $document: ID!, $one: Boolean!
) {
  document(id: $document) @include(if: $one) { ...DocumentName }
  whole: responsibilityMatrix(filter: $filter, keepEmpty: $keepEmpty) { ${COUNTED} filled }
  part: responsibilityMatrix(
    filter: $filter, rowOrder: $rowOrder, columnOrder: $columnOrder, keepEmpty: $keepEmpty,
    rowOffset: $rowOffset, firstRows: $firstRows, firstColumns: $firstColumns
  ) {
    counted { leftOut { agencies tasks } }
    columns { agency { ...AgencyName } totals { ...RoleCounts } }
    groups { document { ...DocumentName } path firstRow rowCount }
    rows { task { id heading } cells { column roles basis roleBasis clauseIds } totals { ...RoleCounts } }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}
${ROLE_COUNTS}`,
);

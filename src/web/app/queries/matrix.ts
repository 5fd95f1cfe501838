import { query } from '../graphql.js';
import { AGENCY_NAME, COUNTED, DOCUMENT_NAME, ROLE_COUNTS } from './shapes.js';
import type { MatrixQuery, MatrixQueryVariables } from './types.js';

export type Matrix = MatrixQuery['responsibilityMatrix'];
export type MatrixRow = Matrix['rows'][number];
export type MatrixCell = MatrixRow['cells'][number];

export const MATRIX = query<MatrixQuery, MatrixQueryVariables>(
  `query Matrix($id: ID!, $document: String!) {
  document(id: $id) { ...DocumentName }
  responsibilityMatrix(filter: { document: $document }) {
    ${COUNTED}
    columns { agency { ...AgencyName } totals { ...RoleCounts } }
    groups { path firstRow rowCount }
    rows { task { id heading text } group cells { column agencyId roles letters basis clauseIds } totals { ...RoleCounts } }
    filled
    totals { ...RoleCounts }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}
${ROLE_COUNTS}`,
);

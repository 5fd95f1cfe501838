import { query } from '../graphql.js';
import {
  AGENCY_NAME,
  type AgencyName,
  type Basis,
  COUNTED,
  type Counted,
  DOCUMENT_NAME,
  type DocumentName,
  ROLE_COUNTS,
  type Role,
  type RoleCounts,
} from './shapes.js';

export interface MatrixCell {
  readonly column: number;
  readonly agencyId: string;
  readonly roles: readonly Role[];
  readonly letters: string;
  readonly basis: Basis;
  readonly clauseIds: readonly string[];
}

export interface MatrixRow {
  readonly task: { readonly id: string; readonly heading: string; readonly text: string };
  readonly group: number;
  readonly cells: readonly MatrixCell[];
  readonly totals: RoleCounts;
}

export interface Matrix {
  readonly counted: Counted;
  readonly columns: readonly { readonly agency: AgencyName; readonly totals: RoleCounts }[];
  readonly groups: readonly {
    readonly path: readonly string[];
    readonly firstRow: number;
    readonly rowCount: number;
  }[];
  readonly rows: readonly MatrixRow[];
  readonly filled: number;
  readonly totals: RoleCounts;
}

export interface MatrixData {
  readonly document: DocumentName | null;
  readonly responsibilityMatrix: Matrix;
}

export const MATRIX = query<MatrixData, { readonly id: string; readonly document: string }>(
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

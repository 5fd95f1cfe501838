/** The list of documents, and by what it can be narrowed. */
import { query } from '../graphql.js';
import { DOCUMENT_NAME, PAGE, type Pages } from './shapes.js';
import type {
  DocumentCountsQuery,
  DocumentCountsQueryVariables,
  DocumentFilter,
  DocumentsQuery,
  DocumentsQueryVariables,
} from './types.js';

export type ListedDocument = DocumentsQuery['documents']['nodes'][number];

/** Which documents are listed, as the address says it. */
export interface DocumentSearch {
  /** Words of the title. */
  readonly text?: string | undefined;
  readonly kind?: string | undefined;
  readonly year?: string | undefined;
  /** Id of the body that issued it. */
  readonly issuer?: string | undefined;
  readonly jurisdiction?: string | undefined;
  readonly order?: 'oldest' | undefined;
  /** Those that are only cited, too. */
  readonly cited?: true | undefined;
}

/** The same as the API takes it. */
export function documentFilter({ text, kind, year, issuer, jurisdiction, cited }: DocumentSearch): DocumentFilter {
  return {
    text,
    kinds: kind === undefined ? undefined : [kind],
    date: year === undefined ? undefined : { from: `${year}-01-01`, to: `${year}-12-31` },
    issuer,
    jurisdiction,
    inCorpus: cited ? null : true,
  };
}

export const DOCUMENTS = query<DocumentsQuery, Pages<DocumentsQueryVariables>>(
  `query Documents($filter: DocumentFilter, $orderBy: DocumentOrder!, $after: String) {
  documents(filter: $filter, orderBy: $orderBy, first: 100, after: $after) {
    ${PAGE}
    nodes { ...DocumentName kind issuers { name } clauses { totalCount } }
  }
}
${DOCUMENT_NAME}`,
);

export const DOCUMENT_COUNTS = query<DocumentCountsQuery, DocumentCountsQueryVariables>(
  'query DocumentCounts { statistics { documentsByKind { name count } documentsByYear { year count } } }',
);

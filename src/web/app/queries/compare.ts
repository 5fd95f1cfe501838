import { query } from '../graphql.js';
import { AGENCY_NAME, DOCUMENT_NAME } from './shapes.js';
import type {
  ChainQuery,
  ChainQueryVariables,
  CompareQuery,
  CompareQueryVariables,
  LikelyQuery,
  LikelyQueryVariables,
} from './types.js';

export type Comparison = CompareQuery['compareDocuments'];
export type ComparedPair = Comparison['kept'][number];
export type ComparedTask = ComparedPair['before'];

/** What an address says of a comparison. */
export interface CompareSearch {
  /** Ids of the earlier and of the later document. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only tasks of which this became. */
  readonly show?: 'changed' | 'kept' | 'new' | 'gone' | undefined;
  /** Predecessors and successors count as one body. */
  readonly lineage?: true | undefined;
}

const TASK = 'id heading source { startLine } responsibilities { role agency { ...AgencyName } }';

export const COMPARE = query<CompareQuery, CompareQueryVariables>(
  `query Compare($from: String!, $to: String!, $lineage: Boolean!) {
  compareDocuments(from: $from, to: $to, lineage: $lineage) {
    from { ...DocumentName } to { ...DocumentName } threshold
    kept {
      score before { ${TASK} } after { ${TASK} }
      agenciesAdded { ...AgencyName } agenciesDropped { ...AgencyName }
    }
    added { ${TASK} }
    dropped { ${TASK} }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}`,
);

/** Documents that one is likely to be compared with: those it changes or repeals or that do so to it, and like titles. */
export const LIKELY = query<LikelyQuery, LikelyQueryVariables>(
  `query Likely($id: ID!, $title: String!) {
  document(id: $id) {
    amends { document { ...DocumentName } } repeals { document { ...DocumentName } }
    amendedBy { ...DocumentName } repealedBy { ...DocumentName }
  }
  search(text: $title, kinds: [DOCUMENT], first: 10) {
    nodes { item { __typename ... on Document { ...DocumentName } } }
  }
}
${DOCUMENT_NAME}`,
);

export const CHAIN = query<ChainQuery, ChainQueryVariables>(
  `query Chain($document: String!, $direction: CitationDirection!) {
  citationChain(document: $document, direction: $direction, depth: 3) {
    documents { document { ...DocumentName } }
    links { from { id } to { id } }
    complete
  }
}
${DOCUMENT_NAME}`,
);

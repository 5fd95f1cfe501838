import { query } from '../graphql.js';
import { AGENCY_NAME, DOCUMENT_NAME } from './shapes.js';
import type { HitsFragment, SearchQuery, SearchQueryVariables } from './types.js';

export type HitGroup = HitsFragment;
export type Hit = HitGroup['nodes'][number];

export type SearchItem = Hit['item'];

export const SEARCH_KINDS = ['agencies', 'documents', 'tasks', 'clauses'] as const;
export type SearchGroup = (typeof SEARCH_KINDS)[number];

/**
 * Kinds are asked apart, so that many clauses never push the one body out of sight. `place`: a document's `source` may
 * be null and a clause's not, so one name cannot stand for both in one list.
 */
export const SEARCH = query<SearchQuery, SearchQueryVariables>(
  `query Search($text: String!, $filter: SearchFilter, $first: Int!) {
  agencies: search(text: $text, kinds: [AGENCY], filter: $filter, first: $first) { ...Hits }
  documents: search(text: $text, kinds: [DOCUMENT], filter: $filter, first: $first) { ...Hits }
  tasks: search(text: $text, kinds: [TASK], filter: $filter, first: $first) { ...Hits }
  clauses: search(text: $text, kinds: [CLAUSE], filter: $filter, first: $first) { ...Hits }
}
fragment Hits on SearchConnection {
  totalCount
  complete
  suggestions
  nodes {
    excerpt
    marks { start end }
    item {
      __typename
      ... on Agency { ...AgencyName }
      ... on Document { ...DocumentName }
      ... on Task { id heading document { ...DocumentName } }
      ... on Clause { id place: source { file startLine endLine } document { ...DocumentName } }
    }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}`,
);

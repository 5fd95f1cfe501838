import { query } from '../graphql.js';
import { AGENCY_NAME, type AgencyName, DOCUMENT_NAME, type DocumentName, type Source } from './shapes.js';

export interface TaskItem {
  readonly __typename: 'Task';
  readonly id: string;
  readonly heading: string;
  readonly document: DocumentName;
}

/** `place`: a document's `source` may be null and a clause's not, so one name cannot stand for both in one list. */
export interface ClauseItem {
  readonly __typename: 'Clause';
  readonly id: string;
  readonly place: Source;
  readonly document: DocumentName;
}

export type SearchItem =
  | ({ readonly __typename: 'Agency' } & AgencyName)
  | ({ readonly __typename: 'Document' } & DocumentName)
  | TaskItem
  | ClauseItem;

export interface Hit {
  readonly item: SearchItem;
  readonly excerpt: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

export interface HitGroup {
  readonly totalCount: number;
  readonly nodes: readonly Hit[];
}

export const SEARCH_KINDS = ['agencies', 'documents', 'tasks', 'clauses'] as const;
export type SearchGroup = (typeof SEARCH_KINDS)[number];

/** Kinds are asked apart, so that many clauses never push the one body out of sight. */
export const SEARCH = query<Record<SearchGroup, HitGroup>, { readonly text: string; readonly first: number }>(
  `query Search($text: String!, $first: Int!) {
  agencies: search(text: $text, kinds: [AGENCY], first: $first) { ...Hits }
  documents: search(text: $text, kinds: [DOCUMENT], first: $first) { ...Hits }
  tasks: search(text: $text, kinds: [TASK], first: $first) { ...Hits }
  clauses: search(text: $text, kinds: [CLAUSE], first: $first) { ...Hits }
}
fragment Hits on SearchConnection {
  totalCount
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

import { query } from '../graphql.js';
import { AGENCY_NAME, DOCUMENT_NAME, PAGE, type Pages } from './shapes.js';
import type {
  CandidatesQuery,
  CandidatesQueryVariables,
  IssueCountsQuery,
  IssueCountsQueryVariables,
  IssueKind,
  IssuesQuery,
  IssuesQueryVariables,
} from './types.js';

export type ListedIssue = IssuesQuery['issues']['nodes'][number];

/** Which doubts a view shows, as its address says it. */
export interface IssueSearch {
  readonly kind?: IssueKind | undefined;
  readonly file?: string | undefined;
  /** Id of a document. */
  readonly document?: string | undefined;
}

/** Every kind; the type checker holds the list to the API's. */
const KINDS: Readonly<Record<IssueKind, true>> = {
  UNKNOWN_AGENCY: true,
  AMBIGUOUS_AGENCY: true,
  CLAUSE_WITHOUT_PARTY: true,
  CLAUSE_WITHOUT_TASK: true,
  CLAUSE_UNCLOSED: true,
  NO_CLAUSE: true,
  TITLE_LOST: true,
  GLUED_BOUNDARY: true,
  NUMBER_UNREADABLE: true,
  DATE_UNREADABLE: true,
  HEADING_OUT_OF_ORDER: true,
  CONTENTS_UNMATCHED: true,
  CORRECTION_UNUSED: true,
  COUNT_CHANGED: true,
  UNDECODABLE_BYTES: true,
  NO_TEXT_LAYER: true,
  EMPTY_TEXT: true,
};
export const ISSUE_KINDS = Object.keys(KINDS) as readonly IssueKind[];

export const ISSUES = query<IssuesQuery, Pages<IssuesQueryVariables>>(
  `query Issues($kind: IssueKind, $file: String, $document: String, $after: String) {
  issues(kind: $kind, file: $file, document: $document, first: 100, after: $after) {
    ${PAGE}
    nodes { kind title advice text message candidates settle document { ...DocumentName } file line endLine place { unit start end } }
  }
}
${DOCUMENT_NAME}`,
);

/** How many of each kind there are, and in which files. */
export const ISSUE_COUNTS = query<IssueCountsQuery, IssueCountsQueryVariables>(
  'query IssueCounts { statistics { issues issuesByKind { name count } sources { file } } }',
);

/** The bodies that come nearest, by their ids; what is no id leads nowhere. */
export const CANDIDATES = query<CandidatesQuery, CandidatesQueryVariables>(
  `query Candidates($ids: [ID!]) {
  agencies(ids: $ids, first: 1000) { nodes { ...AgencyName } }
}
${AGENCY_NAME}`,
);

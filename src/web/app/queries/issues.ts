import { query } from '../graphql.js';
import { DOCUMENT_NAME, PAGE, type Pages } from './shapes.js';
import type { IssuesQuery, IssuesQueryVariables } from './types.js';

export type ListedIssue = IssuesQuery['issues']['nodes'][number];

export const ISSUES = query<IssuesQuery, Pages<IssuesQueryVariables>>(
  `query Issues($after: String) {
  issues(first: 100, after: $after) {
    ${PAGE}
    nodes { kind title text message candidates document { ...DocumentName } file line endLine }
  }
}
${DOCUMENT_NAME}`,
);

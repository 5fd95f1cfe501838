import { query } from '../graphql.js';
import { type Connection, DOCUMENT_NAME, type DocumentName, PAGE, type Paged } from './shapes.js';

export interface ListedIssue {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly message: string;
  readonly candidates: readonly string[];
  readonly document: DocumentName | null;
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
}

export const ISSUES = query<{ readonly issues: Connection<ListedIssue> }, Paged>(
  `query Issues($after: String) {
  issues(first: 100, after: $after) {
    ${PAGE}
    nodes { kind title text message candidates document { ...DocumentName } file line endLine }
  }
}
${DOCUMENT_NAME}`,
);

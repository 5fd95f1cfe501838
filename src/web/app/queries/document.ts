import { query } from '../graphql.js';
import { AGENCY_NAME, DOCUMENT_NAME, PAGE } from './shapes.js';
import type { DocumentQuery, DocumentQueryVariables } from './types.js';

export type DocumentDetails = NonNullable<DocumentQuery['document']>;
/** Offsets are those of the file; the reader subtracts the document's own start. */
export type MarkedClause = DocumentDetails['clauses']['nodes'][number];

/** What could not be read for certain in it. */
export type DocumentIssue = DocumentDetails['issues'][number];

export type OutlineItem = DocumentDetails['tasks']['nodes'][number];

export type Citation = DocumentDetails['cites'][number];

/** Printed words with their line. */
export type Passage = NonNullable<DocumentDetails['evidence']['addressees']>;

const CITATION = 'document { ...DocumentName } title number line endLine';

/** 1,000 clauses and outline items at once: no document here has more, and the page says so if one has. */
export const DOCUMENT = query<DocumentQuery, DocumentQueryVariables>(
  `query Document($id: ID!) {
  document(id: $id) {
    ...DocumentName text
    source { start end }
    address
    issuers { name agency { ...AgencyName } }
    effectiveDate validUntil
    evidence { addressees { text line } effectiveDate { text line } validUntil { text line } }
    inForce { answer reason day document { ...DocumentName } line }
    attachments { title line }
    cites { ${CITATION} }
    implements { ${CITATION} }
    amends { ${CITATION} }
    repeals { ${CITATION} }
    citedBy { ...DocumentName }
    implementedBy { ...DocumentName }
    amendedBy { ...DocumentName }
    repealedBy { ...DocumentName }
    tasks(first: 1000) { ${PAGE} nodes { id heading level assigned source { startLine } } }
    clauses(first: 1000) { ${PAGE} nodes {
      id task { heading } source { start end startLine }
      responsibilities { role mention agency { id name } }
      deadlines { text date source { start end } }
    } }
    issues { kind title advice text message candidates file line endLine }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}`,
);

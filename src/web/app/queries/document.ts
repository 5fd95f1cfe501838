import { query } from '../graphql.js';
import {
  AGENCY_NAME,
  type AgencyName,
  type Connection,
  DOCUMENT_NAME,
  type DocumentName,
  PAGE,
  type Paged,
  type Source,
} from './shapes.js';

/** Offsets are those of the file; the reader subtracts the document's own start. */
export interface MarkedClause {
  readonly id: string;
  readonly task: { readonly heading: string };
  readonly source: { readonly start: number; readonly end: number; readonly startLine: number };
}

export interface OutlineItem {
  readonly id: string;
  readonly heading: string;
  readonly level: number;
  readonly assigned: boolean;
  readonly source: { readonly startLine: number };
}

export interface Citation {
  readonly document: DocumentName;
  readonly title: string;
  readonly number: string | null;
  readonly line: number;
}

/** Printed words with their line. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** Whether a document is in force today; `document` and `line` say so. */
export interface InForce {
  readonly answer: boolean | null;
  readonly reason: string;
  readonly day: string | null;
  readonly document: DocumentName | null;
  readonly line: number | null;
}

export interface DocumentDetails extends Omit<DocumentName, 'source'> {
  readonly text: string | null;
  readonly source: (Source & { readonly start: number; readonly end: number }) | null;
  readonly issuers: readonly { readonly name: string; readonly agency: AgencyName | null }[];
  readonly effectiveDate: string | null;
  readonly validUntil: string | null;
  readonly evidence: Readonly<Record<'addressees' | 'effectiveDate' | 'validUntil', Passage | null>>;
  readonly inForce: InForce;
  readonly attachments: readonly { readonly title: string; readonly line: number }[];
  readonly cites: readonly Citation[];
  readonly implements: readonly Citation[];
  readonly amends: readonly Citation[];
  readonly repeals: readonly Citation[];
  readonly citedBy: readonly DocumentName[];
  readonly implementedBy: readonly DocumentName[];
  readonly amendedBy: readonly DocumentName[];
  readonly repealedBy: readonly DocumentName[];
  readonly tasks: Connection<OutlineItem>;
  readonly clauses: Connection<MarkedClause>;
}

const CITATION = 'document { ...DocumentName } title number line';

/** 1,000 clauses and outline items at once: no document here has more, and the page says so if one has. */
export const DOCUMENT = query<{ readonly document: DocumentDetails | null }, { readonly id: string }>(
  `query Document($id: ID!) {
  document(id: $id) {
    ...DocumentName text
    source { start end }
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
    clauses(first: 1000) { ${PAGE} nodes { id task { heading } source { start end startLine } } }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}`,
);

export interface ListedDocument extends DocumentName {
  readonly kind: string | null;
  readonly issuers: readonly { readonly name: string }[];
  readonly clauses: { readonly totalCount: number };
}

export const DOCUMENTS = query<{ readonly documents: Connection<ListedDocument> }, Paged>(
  `query Documents($after: String) {
  documents(first: 100, after: $after) {
    ${PAGE}
    nodes { ...DocumentName kind issuers { name } clauses { totalCount } }
  }
}
${DOCUMENT_NAME}`,
);

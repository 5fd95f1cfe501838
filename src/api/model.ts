/** What the resolvers of each type see. */
import type { Via } from '../analysis/holdings.js';
import type { IssueKind } from '../issues.js';
import type { Value } from '../store/store.js';
import type { AgencyKind, AgencyRecord, Basis, Branch, ClauseForm, Level, Role } from '../types.js';

export type Properties = { readonly [property: string]: Value };

/** A place in a text; `document` is the id of the document from whose text its words are cut. */
export interface SourceNode {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
  readonly document: string;
}

export interface AgencyNode
  extends Omit<AgencyRecord, 'partOf' | 'memberOf' | 'succeededBy' | 'kind' | 'branch' | 'level' | 'source'> {
  readonly __typename: 'Agency';
  readonly mentions: readonly string[];
  readonly kind: AgencyKind;
  readonly branch: Branch;
  readonly level: Level;
  readonly knownBy: AgencyRecord['source'];
}

export interface DeadlineNode {
  readonly text: string;
  readonly date: string | null;
  readonly basis: Basis;
  readonly source: SourceNode;
}

export interface TaskNode {
  readonly __typename: 'Task';
  readonly id: string;
  readonly document: string;
  readonly number: string | null;
  readonly heading: string;
  readonly path: readonly string[];
  readonly level: number;
  readonly order: number;
  readonly text: string;
  readonly assigned: boolean;
  readonly deadlines: readonly DeadlineNode[];
  readonly source: SourceNode;
}

export interface ClauseNode {
  readonly __typename: 'Clause';
  readonly id: string;
  readonly document: string;
  /** Id of the task that it assigns. */
  readonly task: string;
  readonly form: ClauseForm;
  readonly text: string;
  readonly taskText: string;
  readonly taskPath: readonly string[];
  readonly deadlines: readonly DeadlineNode[];
  readonly openEnded: boolean;
  readonly source: SourceNode;
}

export interface DocumentNode {
  readonly __typename: 'Document';
  readonly id: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly issuanceTitle: string | null;
  readonly englishTitle: string | null;
  readonly date: string | null;
  readonly kind: string | null;
  readonly jurisdiction: string | null;
  readonly inCorpus: boolean;
  /** What it says of itself, each with the words or the line that say so. */
  readonly addressees: string | null;
  readonly addresseesLine: number | null;
  readonly effectiveDate: string | null;
  readonly effectiveText: string | null;
  readonly effectiveLine: number | null;
  readonly validUntil: string | null;
  readonly validityText: string | null;
  readonly validityLine: number | null;
  readonly attachments: readonly { readonly title: string; readonly line: number }[];
  /** Issuers as printed. */
  readonly printedIssuers: readonly string[];
  readonly source: SourceNode | null;
}

/** An issuer as printed, with the id of the body that it means. */
export interface IssuerNode {
  readonly name: string;
  readonly agencyId: string | null;
}

/** That a document cites another one, by its id. */
export interface CitationNode {
  readonly document: string;
  readonly title: string;
  readonly number: string | null;
  readonly line: number;
  readonly endLine: number;
}

/** A body's responsibility; agency, task and clause are ids. */
export interface ResponsibilityNode {
  readonly agency: string;
  readonly task: string;
  readonly clause: string;
  readonly role: Role;
  readonly roleBasis: Basis;
  readonly mention: string;
  readonly ordinal: number;
  readonly basis: Basis;
  readonly via: Via | null;
}

export interface IssueNode {
  readonly kind: IssueKind;
  readonly text: string;
  readonly message: string;
  readonly candidates: readonly string[];
  readonly settle: readonly string[];
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly documentId: string | null;
}

/** The numbers of Statistics. */
export type StatisticsNode = Readonly<
  Record<
    | 'texts'
    | 'documents'
    | 'citedDocuments'
    | 'tasks'
    | 'assignedTasks'
    | 'clauses'
    | 'responsibilities'
    | 'responsibleAgencies'
    | 'agencies'
    | 'unresolvedAgencies'
    | 'issues',
    number
  >
>;

/** What the store's rows mean: each reader turns a map of properties into the value that the resolvers of its type see. */
import type { Via } from '../analysis/holdings.js';
import type { IssueKind } from '../issues.js';
import type { Row, Value } from '../store/store.js';
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
  /** Issuers as printed. */
  readonly printedIssuers: readonly string[];
  readonly source: SourceNode | null;
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
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly documentId: string | null;
}

// A store leaves out properties without a value: what is missing is null, and a missing list is empty.
const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
const orNull = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);
const number = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);
const list = (value: Value | undefined): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

function readSource(row: Properties, document: string): SourceNode {
  return {
    file: text(row.file),
    startLine: number(row.line),
    endLine: number(row.endLine),
    start: number(row.start),
    end: number(row.end),
    document,
  };
}

/** Deadlines stand in parallel lists; a phrase without a date has '' as its date. */
function readDeadlines(row: Properties): DeadlineNode[] {
  const dates = list(row.deadlineDates);
  const bases = list(row.deadlineBases);
  return list(row.deadlineTexts).map((words, i) => ({
    text: words,
    date: dates[i] || null,
    basis: bases[i] === 'inferred' ? 'inferred' : 'stated',
  }));
}

export function readAgency(row: Properties): AgencyNode {
  return {
    __typename: 'Agency',
    id: text(row.id),
    name: text(row.name),
    shortName: orNull(row.shortName),
    englishName: orNull(row.englishName),
    aliases: list(row.aliases),
    mentions: list(row.mentions),
    kind: text(row.kind) as AgencyKind,
    branch: text(row.branch) as Branch,
    level: text(row.level) as Level,
    jurisdiction: orNull(row.jurisdiction),
    validFrom: orNull(row.validFrom),
    validTo: orNull(row.validTo),
    resolved: row.resolved === true,
    knownBy: text(row.source) as AgencyRecord['source'],
  };
}

export function readTask(row: Properties): TaskNode {
  const document = text(row.document);
  return {
    __typename: 'Task',
    id: text(row.id),
    document,
    number: orNull(row.number),
    heading: text(row.heading),
    path: list(row.path),
    level: number(row.level),
    order: number(row.order),
    text: text(row.text),
    assigned: row.assigned === true,
    deadlines: readDeadlines(row),
    source: readSource(row, document),
  };
}

/** @param task - id of the task that the clause assigns: an edge in the graph, no property */
export function readClause(row: Properties, task: string): ClauseNode {
  const document = text(row.document);
  return {
    __typename: 'Clause',
    id: text(row.id),
    document,
    task,
    form: text(row.form) as ClauseForm,
    text: text(row.text),
    taskText: text(row.task),
    taskPath: list(row.taskPath),
    deadlines: readDeadlines(row),
    openEnded: row.openEnded === true,
    source: readSource(row, document),
  };
}

export function readDocument(row: Properties): DocumentNode {
  const inCorpus = row.inCorpus === true;
  const id = text(row.id);
  return {
    __typename: 'Document',
    id,
    number: orNull(row.number),
    title: orNull(row.title),
    issuanceTitle: orNull(row.issuanceTitle),
    englishTitle: orNull(row.englishTitle),
    date: orNull(row.date),
    kind: orNull(row.kind),
    jurisdiction: orNull(row.jurisdiction),
    inCorpus,
    printedIssuers: list(row.issuers),
    source: inCorpus ? readSource(row, id) : null,
  };
}

/** Reads a stated responsibility: what the store holds is what the clauses say. */
export function readResponsibility(row: Properties): ResponsibilityNode {
  return {
    agency: text(row.agency),
    task: text(row.task),
    clause: text(row.clause),
    role: text(row.role) as Role,
    roleBasis: row.roleBasis === 'inferred' ? 'inferred' : 'stated',
    mention: text(row.mention),
    ordinal: number(row.ordinal),
    basis: 'stated',
    via: null,
  };
}

export function readIssue(row: Row): IssueNode {
  const issue = row.issue as Properties;
  return {
    kind: text(issue.kind) as IssueKind,
    text: text(issue.text),
    message: text(issue.message),
    candidates: list(issue.candidates),
    file: text(issue.file),
    line: number(issue.line),
    endLine: number(issue.endLine),
    documentId: orNull(row.document),
  };
}

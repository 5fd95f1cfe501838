/** What the store's rows mean: each reader turns a map of properties into the value that the resolvers of its type see. */
import type { IssueKind } from '../issues.js';
import type { Row, Value } from '../store/store.js';
import type { AgencyKind, AgencyRecord, Branch, ClauseForm, Level, Role } from '../types.js';
import type {
  AgencyNode,
  CitationNode,
  ClauseNode,
  DeadlineNode,
  DocumentNode,
  IssueNode,
  Properties,
  ResponsibilityNode,
  SourceNode,
  TaskNode,
} from './model.js';
import { list, number, numberOrNull, numbers, orNull, text } from './values.js';

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
  const place = (property: string, i: number) => numbers(row[property])[i] ?? 0;
  return list(row.deadlineTexts).map((words, i) => ({
    text: words,
    date: dates[i] || null,
    basis: bases[i] === 'inferred' ? 'inferred' : 'stated',
    source: {
      file: text(row.file),
      startLine: place('deadlineLines', i),
      endLine: place('deadlineEndLines', i),
      start: place('deadlineStarts', i),
      end: place('deadlineEnds', i),
      document: text(row.document),
    },
  }));
}

export function readAgency(row: Properties): AgencyNode {
  return {
    __typename: 'Agency',
    id: text(row.id),
    name: text(row.name),
    shortName: orNull(row.shortName),
    englishName: orNull(row.englishName),
    formerIds: list(row.formerIds),
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
    ...readSayings(row),
    printedIssuers: list(row.issuers),
    source: inCorpus ? readSource(row, id) : null,
  };
}

/** Attachments stand in parallel lists. */
function readSayings(row: Properties) {
  const lines = numbers(row.attachmentLines);
  return {
    addressees: orNull(row.addressees),
    addresseesLine: numberOrNull(row.addresseesLine),
    effectiveDate: orNull(row.effective),
    effectiveText: orNull(row.effectiveText),
    effectiveLine: numberOrNull(row.effectiveLine),
    validUntil: orNull(row.validUntil),
    validityText: orNull(row.validityText),
    validityLine: numberOrNull(row.validityLine),
    attachments: list(row.attachments).map((title, i) => ({ title, line: lines[i] ?? 0 })),
  };
}

export function readCitation(row: Row): CitationNode {
  return {
    document: text(row.document),
    title: text(row.title),
    number: orNull(row.number),
    line: number(row.line),
    endLine: number(row.endLine),
  };
}

/** Reads a stated responsibility: what the store holds is what the clauses say. */
export function readResponsibility(row: { readonly [property: string]: Value | undefined }): ResponsibilityNode {
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

/** The row of queries/task-responsibilities.cypher for one task. */
export function readHeldBy(task: string, row: Row | null): ResponsibilityNode[] {
  const held = (row?.held ?? []) as readonly (readonly Value[])[];
  return held.map(([agency, clause, role, roleBasis, mention, ordinal]) =>
    readResponsibility({ agency, task, clause, role, roleBasis, mention, ordinal }),
  );
}

export function readIssue(row: Row): IssueNode {
  const issue = row.issue as Properties;
  return {
    kind: text(issue.kind) as IssueKind,
    text: text(issue.text),
    message: text(issue.message),
    candidates: list(issue.candidates),
    settle: list(issue.settle ?? []),
    file: text(issue.file),
    line: number(issue.line),
    endLine: number(issue.endLine),
    documentId: orNull(row.document),
  };
}

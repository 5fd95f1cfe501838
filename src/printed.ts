/** Records of a text that was folded for reading (traditional characters, full-width figures), with their words as printed. */
import { Printed } from './read/fold.js';
import type {
  Citation,
  ClauseRecord,
  Deadline,
  DocumentRecord,
  Extraction,
  Party,
  Place,
  TaskRecord,
} from './types.js';

/** Numbers of documents and names of resolved bodies stay in their one form; all else is as the text prints it. */
export function asPrinted(text: string, value: Extraction): Extraction {
  const printed = new Printed(text);
  if (printed.same) return value;
  return {
    ...value,
    documents: value.documents.map((one) => printedDocument(printed, one)),
    tasks: value.tasks.map((one) => printedTask(printed, one)),
    clauses: value.clauses.map((one) => printedClause(printed, one)),
  };
}

function printedDocument(printed: Printed, document: DocumentRecord): DocumentRecord {
  const title = (words: string | null): string | null =>
    words === null ? null : printed.near(words, document.at.start);
  const cited = (one: Citation): Citation => ({ ...one, title: printed.at(one.title, one.at.start, one.at.end) });
  return {
    ...document,
    title: title(document.title),
    issuanceTitle: title(document.issuanceTitle),
    issuers: document.issuers.map((one) => ({ ...one, name: printed.near(one.name, document.at.start) })),
    cites: document.cites.map(cited),
    repeals: document.repeals.map(cited),
    ...printedDetails(printed, document),
    implements: document.implements.map(cited),
    amends: document.amends.map(cited),
  };
}

function printedDetails(printed: Printed, { addressees, effective, validity, attachments }: DocumentRecord) {
  const words = <T extends { readonly text: string; readonly at: Place }>(one: T | null): T | null =>
    one && { ...one, text: printed.at(one.text, one.at.start, one.at.end) };
  return {
    addressees: words(addressees),
    effective: words(effective),
    validity: words(validity),
    attachments: attachments.map((one) => ({ ...one, title: printed.at(one.title, one.at.start, one.at.end) })),
  };
}

function printedTask(printed: Printed, task: TaskRecord): TaskRecord {
  return {
    ...task,
    heading: printed.near(task.heading, task.at.start),
    path: task.path.map((words) => printed.near(words, task.at.start)),
    text: printed.at(task.text, task.at.start, task.at.end),
    deadlines: task.deadlines.map((one) => printedDeadline(printed, one)),
  };
}

function printedClause(printed: Printed, clause: ClauseRecord): ClauseRecord {
  return {
    ...clause,
    text: printed.at(clause.text, clause.at.start, clause.at.end),
    task: printed.at(clause.task, clause.taskAt.start, clause.taskAt.end),
    taskPath: clause.taskPath.map((words) => printed.near(words, clause.taskAt.start)),
    deadlines: clause.deadlines.map((one) => printedDeadline(printed, one)),
    parties: clause.parties.map((one) => printedParty(printed, one)),
  };
}

function printedDeadline(printed: Printed, deadline: Deadline): Deadline {
  return { ...deadline, text: printed.at(deadline.text, deadline.at.start, deadline.at.end) };
}

function printedParty(printed: Printed, party: Party): Party {
  const text = printed.at(party.text, party.at.start, party.at.end);
  return { ...party, text, name: party.resolution === 'collective' && party.name === party.text ? text : party.name };
}

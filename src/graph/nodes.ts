/** Records → nodes. */
import { createHash } from 'node:crypto';
import type { Issue } from '../issues.js';
import type { AgencyRecord, ClauseRecord, Deadline, DocumentRecord, Extraction, Place, TaskRecord } from '../types.js';
import { documentKeys } from './citations.js';
import { listKeys } from './list-keys.js';
import type { NodeRow, Properties, PropertyValue } from './rows.js';

/** Leaves out what has no value: a property without a value is absent in a store. */
export function present(properties: { readonly [property: string]: PropertyValue | null }): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, PropertyValue] => entry[1] !== null),
  );
}

const node = (id: string, properties: Parameters<typeof present>[0]): NodeRow => ({ id, ...present(properties) });

export function spot(at: Place): Properties {
  return { line: at.line, endLine: at.endLine, start: at.start, end: at.end };
}

const place = (at: Place): Properties => ({ file: at.file, ...spot(at) });

/** The text itself; `content` is put in when all rows are there. */
export function textNode({ source }: Extraction, content: string, version: string): NodeRow {
  const { file, checksum, encoding, bytes, lines, places, note } = source;
  return node(file, {
    ...{ file, checksum, content, version, encoding, bytes, lines },
    placeUnit: places?.unit ?? null,
    placeNumbers: places?.numbers ?? null,
    address: note?.address ?? null,
  });
}

/** @param text the whole text as decoded, of which the document is a slice */
export function documentNode(document: DocumentRecord, text: string): NodeRow {
  const { id, at, title, issuanceTitle, englishTitle, number, issuers, date, kind, jurisdiction } = document;
  return node(id, {
    ...place(at),
    ...{ title, issuanceTitle, englishTitle, number, date, kind, jurisdiction },
    issuers: issuers.map((issuer) => issuer.name),
    ...sayings(document),
    text: text.slice(at.start, at.end),
    inCorpus: true,
    ...documentKeys(document),
    ...listKeys(id, date),
  });
}

/** What the document says of itself, and the lines that say so. */
function sayings({ addressees, effective, validity, attachments }: DocumentRecord): Parameters<typeof present>[0] {
  return {
    addressees: addressees?.text ?? null,
    addresseesLine: addressees?.at.line ?? null,
    effective: effective?.date ?? null,
    effectiveText: effective?.text ?? null,
    effectiveLine: effective?.at.line ?? null,
    validUntil: validity?.until ?? null,
    validityText: validity?.text ?? null,
    validityLine: validity?.at.line ?? null,
    attachments: attachments.length ? attachments.map((attachment) => attachment.title) : null,
    attachmentLines: attachments.length ? attachments.map((attachment) => attachment.at.line) : null,
  };
}

export function taskNode(task: TaskRecord): NodeRow {
  const { id, document, number, heading, path, level, order, text, assigned, deadlines } = task;
  return node(id, {
    document,
    ...place(task.at),
    ...{ number, heading, path, level, order, text, assigned },
    ...bounds(deadlines),
    ...deadlineLists(deadlines),
  });
}

export function clauseNode(clause: ClauseRecord): NodeRow {
  const { id, document, form, text, task, taskPath, taskAt, openEnded, deadlines } = clause;
  return node(id, {
    document,
    ...place(clause.at),
    ...{ form, text, task, taskPath, openEnded },
    ...{ taskLine: taskAt.line, taskEndLine: taskAt.endLine, taskStart: taskAt.start, taskEnd: taskAt.end },
    ...deadlineLists(deadlines),
  });
}

/** The first day by which something is due, and the last one if there are several: what a store finds it by. */
function bounds(deadlines: readonly Deadline[]) {
  const dates = deadlines.flatMap((deadline) => (deadline.date === null ? [] : [deadline.date])).sort();
  const [first, last] = [dates[0] ?? null, dates.at(-1) ?? null];
  return { deadline: first, lastDeadline: last === first ? null : last };
}

/** Lists in step, since a property holds no list of records; all absent if there is no deadline. */
function deadlineLists(deadlines: readonly Deadline[]): Properties {
  if (deadlines.length === 0) return {};
  return {
    deadlineTexts: deadlines.map((deadline) => deadline.text),
    deadlineDates: deadlines.map((deadline) => deadline.date ?? ''),
    deadlineBases: deadlines.map((deadline) => deadline.basis),
    deadlineLines: deadlines.map((deadline) => deadline.at.line),
    deadlineEndLines: deadlines.map((deadline) => deadline.at.endLine),
    deadlineStarts: deadlines.map((deadline) => deadline.at.start),
    deadlineEnds: deadlines.map((deadline) => deadline.at.end),
  };
}

/** The body without `mentions`, which the store gathers from all texts. */
export function agencyNode(agency: AgencyRecord): NodeRow {
  const { id, name, shortName, englishName, aliases, kind, branch, level, jurisdiction } = agency;
  const { validFrom, validTo, resolved, source } = agency;
  const formerIds = agency.formerIds.length > 0 ? agency.formerIds : null;
  return node(id, {
    ...{ formerIds, name, shortName, englishName, aliases, kind, branch, level, jurisdiction },
    ...{ validFrom, validTo, resolved, source },
  });
}

/** One node per issue; issues that are equal in everything are told apart by a count. */
export function issueNodes(issues: readonly Issue[], settle: (issue: Issue) => readonly string[]): NodeRow[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const { kind, at, text, message, candidates } = issue;
    const key = JSON.stringify([at.file, kind, at.start, at.end, text, message]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    const hash = createHash('sha256').update(`${key}${count}`).digest('hex').slice(0, 16);
    return node(`issue-${hash}`, { ...place(at), kind, text, message, candidates, settle: settle(issue) });
  });
}

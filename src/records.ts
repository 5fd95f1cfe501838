/** What the stages have read, put together as records. */

import type { Reference } from './agencies/index.js';
import { readParties, type Voice } from './agencies/voice.js';
import type { Assignment } from './clauses/assign.js';
import { deadlinesIn, placeOfPieces, textOf } from './clauses/pieces.js';
import { readTerms } from './clauses/terms.js';
import type { Issue, IssueKind, Result } from './issues.js';
import type { Mentions } from './mentions/mentions.js';
import { readDetails } from './read/details.js';
import type { Lines } from './read/lines.js';
import type { ReadDocument } from './read/read-document.js';
import type { ClauseRecord, DocumentRecord, Issuer } from './types.js';

export function documentRecord(
  lines: Lines,
  id: string,
  document: ReadDocument,
  voice: Voice,
  issuers: readonly Issuer[],
): DocumentRecord {
  const { at, title, issuanceTitle, englishTitle, number, date, kind, cites, repeals } = document;
  return {
    id,
    at,
    title,
    issuanceTitle,
    englishTitle,
    number,
    issuers,
    date,
    kind,
    jurisdiction: voice.jurisdiction,
    cites,
    repeals,
    ...readDetails(lines, document),
  };
}

/** Where a clause belongs. */
export interface ClauseIds {
  readonly id: string;
  readonly document: string;
  readonly taskId: string;
}

/** A clause with its task, parties and deadlines; what is doubtful about it is an issue. */
export function clauseRecord(
  lines: Lines,
  ids: ClauseIds,
  assignment: Assignment,
  read: Mentions,
  voice: Voice,
  reference: Reference,
): Result<ClauseRecord> {
  const { clause, content, task, form, path } = assignment;
  const parties = readParties(read.mentions, voice, reference);
  const day = voice.planDay ?? voice.dateHint;
  const year = day ? Number(day.slice(0, 4)) : null;
  const terms = read.termWords.flatMap((words) => readTerms(words, year));
  const value: ClauseRecord = {
    ...ids,
    form: clause.length > 1 && form === 'line' ? 'block' : form,
    text: clause.map(({ paragraph, from, to }) => paragraph.text.slice(from, to)).join(form === 'table' ? '；' : ''),
    task: textOf(task),
    taskPath: path,
    deadlines: [
      ...deadlinesIn(lines, task, voice.planDay),
      ...terms.map((term) => ({ ...term, at: placeOfPieces(lines, content) })),
    ],
    openEnded: read.openEnded,
    taskAt: placeOfPieces(lines, task),
    at: placeOfPieces(lines, clause),
    parties: parties.value,
  };
  return { value, issues: [...parties.issues, ...doubts(value, assignment.closed)] };
}

function doubts({ at, text, parties, task }: ClauseRecord, closed: boolean): Issue[] {
  const found: [IssueKind, string][] = [];
  if (!closed) found.push(['clause-unclosed', 'The bracket of this clause never closes.']);
  if (!parties.length) found.push(['clause-without-party', 'No body was found in this clause.']);
  if (!task) found.push(['clause-without-task', 'Nothing stands before this clause that it could assign.']);
  return found.map(([kind, message]) => ({ kind, at, text, message, candidates: [] }));
}

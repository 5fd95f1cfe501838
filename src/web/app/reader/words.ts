/** Where bodies, deadlines and cited titles stand in a document's text. */
import { spanOf } from '../parts/mentions.js';
import type { DocumentDetails, MarkedClause } from '../queries/document.js';
import type { Word } from './lines.js';

export type Party = MarkedClause['responsibilities'][number];
export type MarkedDeadline = MarkedClause['deadlines'][number];
export type MarkedCitation = DocumentDetails['cites'][number];

/** The lists to which the indexes of words lead. */
export interface Meanings {
  readonly party: readonly Party[];
  readonly deadline: readonly MarkedDeadline[];
  readonly citation: readonly MarkedCitation[];
}

export interface Marking {
  readonly words: readonly Word[];
  readonly meanings: Meanings;
}

interface Given {
  readonly text: string;
  readonly source: { readonly start: number; readonly startLine: number };
  readonly clauses: readonly MarkedClause[];
  readonly cites: readonly MarkedCitation[];
}

/** Finds them all. A name or title that is not found as printed marks nothing. */
export function findWords({ text, source, clauses, cites }: Given): Marking {
  const party = clauses.flatMap(({ responsibilities }) => responsibilities);
  const deadline = clauses.flatMap(({ deadlines }) => deadlines);
  const words = [
    ...partyWords(text, source.start, clauses),
    ...deadlineWords(text, source.start, deadline),
    ...citationWords(text, source.startLine, cites),
  ];
  return { words, meanings: { party, deadline, citation: cites } };
}

/** Names stand in their clause one behind the other. */
function partyWords(text: string, begin: number, clauses: readonly MarkedClause[]): Word[] {
  const words: Word[] = [];
  let index = 0;
  for (const { source, responsibilities } of clauses) {
    let from = source.start - begin;
    for (const { mention } of responsibilities) {
      const span = spanOf(text, mention, from, source.end - begin);
      if (span) {
        words.push({ kind: 'party', index, ...span });
        from = span.end;
      }
      index++;
    }
  }
  return words;
}

/** The place of a deadline may be that of more words than its own. */
function deadlineWords(text: string, begin: number, deadlines: readonly MarkedDeadline[]): Word[] {
  return deadlines.flatMap(({ text: printed, source }, index) => {
    const span = spanOf(text, printed, source.start - begin, source.end - begin);
    return span ? [{ kind: 'deadline' as const, index, ...span }] : [];
  });
}

/** Several titles of one line stand in the order in which they are cited. */
function citationWords(text: string, firstLine: number, cites: readonly MarkedCitation[]): Word[] {
  const starts = lineStarts(text);
  const words: Word[] = [];
  cites.forEach(({ title, line, endLine }, index) => {
    const last = words.at(-1)?.end ?? 0;
    const from = starts[line - firstLine];
    const end = starts[endLine - firstLine + 1] ?? text.length;
    if (from === undefined) return;
    const span = spanOf(text, title, Math.max(from, last), end) ?? spanOf(text, title, from, end);
    if (span) words.push({ kind: 'citation', index, ...span });
  });
  return words;
}

/** Offset of each line's first character. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** One document: what its head, its signature and its page say of it. */
import type { Citation, Place } from '../types.js';
import { readCitations } from './citations.js';
import type { Contents } from './contents.js';
import type { Draft } from './draft.js';
import type { EnglishEntry } from './english.js';
import { issuersOf, type ReadIssuer } from './issuers.js';
import { type Lines, lineEnd } from './lines.js';
import { normaliseNumber, readDate } from './number.js';
import { numberOf } from './order-number.js';
import type { PageHead } from './page-head.js';
import { type Paragraph, placeIn, sourceOffset } from './paragraph.js';
import { DATE_LINE, dayOfNote, kindOfTitle, PASSED_NOTE } from './patterns.js';
import { readSignature } from './signature.js';
import { bare, similarity } from './similar.js';
import { restoreTitle } from './title.js';

/** A document as read, before its outline: what DocumentRecord holds, with the paragraphs that it consists of. */
export interface ReadDocument {
  readonly at: Place;
  readonly title: string | null;
  readonly titleAt: Place | null;
  readonly issuanceTitle: string | null;
  readonly englishTitle: string | null;
  readonly number: string | null;
  readonly issuers: readonly ReadIssuer[];
  readonly date: string | null;
  readonly kind: string | null;
  readonly addressees: string | null;
  readonly cites: readonly Citation[];
  readonly repeals: readonly Citation[];
  /** From the head on, in order. */
  readonly paragraphs: readonly Paragraph[];
  /** Indices of paragraphs at which the numbering begins anew (the issued text, attachments). */
  readonly restarts: readonly number[];
  /** Index of the first paragraph after the head. */
  readonly start: number;
  /** Indices of title lines inside the document. */
  readonly titles: ReadonlySet<number>;
}

/** What stands around a document. */
export interface Surroundings {
  readonly lines: Lines;
  readonly contents: Contents | null;
  readonly english: ReadonlyMap<Contents['entries'][number], EnglishEntry>;
  /** What the web page says of the document. */
  readonly page: Omit<PageHead, 'line'>;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/**
 * Reads one document.
 * @param all the paragraphs of its section, to which the draft's indices belong
 * @param endLine its last line
 */
export function readDocument(
  around: Surroundings,
  all: readonly Paragraph[],
  draft: Draft,
  endLine: number,
): ReadDocument {
  const { lines, page } = around;
  const { head, body } = draft;
  const paragraphs = all.slice(draft.from, draft.to);
  const at = (index: number): number => index - draft.from;
  const { title, issuanceTitle } = titlesOf(around, draft);
  const signature = readSignature(paragraphs, at(head.to), body ? at(body.from) : paragraphs.length);
  const number = head.numberAt === null ? page.number : numberOf(all, head.numberAt);
  const ownTitles = [title, issuanceTitle, draft.subject, ...draft.others].filter((name) => name !== null);
  return {
    at: wholePlace(lines, paragraphs[0], endLine),
    title,
    titleAt: titlePlace(lines, all, body ?? head),
    issuanceTitle,
    englishTitle: englishTitle(around, textAt(all, head.numberAt), issuanceTitle ?? title),
    number,
    issuers: issuersOf({ lines, page, all, draft }, signature.issuers, issuanceTitle ?? title),
    date: signature.date ?? dateAbove(paragraphs, at(head.to)) ?? datePassed(paragraphs, at(head.to)) ?? page.date,
    kind: title ? kindOfTitle(title) : null,
    addressees:
      textAt(all, head.salutationAt)
        ?.replace(/\s+/g, '')
        .replace(/[:：]$/, '') ?? null,
    ...readCitations(lines, paragraphs, { titles: ownTitles, number }),
    paragraphs,
    restarts: draft.restarts.map(at),
    start: at(head.to),
    titles: new Set(body ? range(at(body.from), at(body.to)) : []),
  };
}

const textAt = (all: readonly Paragraph[], index: number | null): string | null =>
  index === null ? null : (all[index]?.text ?? null);

/** What a page adds to a title: (附:理解与适用), (全文). */
const ADDED = /[（(](?:附[:：]?[^（）()]{2,20}|全文)[）)]$/;

/** The title of the text, and that of the notice around it. */
function titlesOf(
  { lines, page }: Surroundings,
  { head, body, subject: announced }: Draft,
): Pick<ReadDocument, 'title' | 'issuanceTitle'> {
  const subject = announced ?? body?.title ?? null;
  const printed = head.title === null ? page.title : restoreTitle(head.title, lines.text).replace(ADDED, '');
  // The head of an order is no title: what it promulgates has one. A notice that has lost its own title names what it issues.
  const order = printed !== null && /令$/.test(printed);
  const issuanceTitle = printed && subject && !order && issues(printed, subject, body !== null) ? printed : null;
  const title = body?.title ?? (issuanceTitle || order || printed === null ? (subject ?? printed) : printed);
  return { title, issuanceTitle };
}

function wholePlace(lines: Lines, first: Paragraph | undefined, last: number): Place {
  const [line, start] = first ? [first.line, sourceOffset(first, 0)] : [1, 0];
  const endLine = Math.max(line, last);
  return { file: lines.file, line, endLine, start, end: Math.max(start, lineEnd(lines, endLine)) };
}

function titlePlace(lines: Lines, all: readonly Paragraph[], head: Draft['head']): Place | null {
  const [first, last] = [all[head.titleFrom], all[head.titleTo - 1]];
  if (!head.title || !first || !last) return null;
  const start = placeIn(lines, first);
  return { ...start, endLine: last.endLine, end: placeIn(lines, last).end };
}

/** What the gazette's contents call it in English, by its number, else by its title. */
function englishTitle({ contents, english }: Surroundings, number: string | null, title: string | null): string | null {
  const chinese = contents?.entries.filter((entry) => entry.language === 'zh') ?? [];
  const wanted = number === null ? null : normaliseNumber(number);
  const entry =
    chinese.find((one) => wanted !== null && one.number && normaliseNumber(one.number) === wanted) ??
    chinese.find((one) => title && similarity(one.title, title) > 0.9);
  return (entry && english.get(entry)?.title) ?? null;
}

/** Whether a printed title is that of the notice that issues `subject`; what is left of the subject's own title is not. */
function issues(printed: string, subject: string, body: boolean): boolean {
  if (bare(subject).endsWith(bare(printed))) return false;
  // 关于公布…名录的通知 without the list behind it issues nothing.
  return (
    body ||
    (printed.includes('印发《') && printed.endsWith('》')) ||
    (kindOfTitle(printed) === '通知' && !/关于公布[^《〈]/.test(printed))
  );
}

/** A date printed above the title, perhaps in brackets. */
function dateAbove(paragraphs: readonly Paragraph[], end: number): string | null {
  for (const { text } of paragraphs.slice(0, end)) {
    const date = DATE_LINE.test(text) ? readDate(text) : null;
    if (date) return date;
  }
  return null;
}

/** The day on which it was passed, issued or delivered, printed under the title. */
function datePassed(paragraphs: readonly Paragraph[], end: number): string | null {
  for (const { text } of paragraphs.slice(0, end + 2)) {
    const passed = text.includes('通过') ? text.match(PASSED_NOTE) : null;
    const day = passed?.[1] ?? dayOfNote(text);
    if (day) return readDate(day);
  }
  return null;
}

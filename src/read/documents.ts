/** Texts → documents: the stages of reading in order. */
import type { Issue, Result } from '../issues.js';
import type { Citation, Place } from '../types.js';
import { findDocuments } from './boundaries.js';
import { readCitations } from './citations.js';
import type { Contents } from './contents.js';
import { applyCorrections, type Correction } from './corrections.js';
import { issue, issuesOf, unmatched } from './doubts.js';
import type { Draft } from './draft.js';
import { type EnglishEntry, pairEnglish } from './english.js';
import { fold } from './fold.js';
import { type Lines, lineEnd, placeOfLines, splitLines } from './lines.js';
import { normaliseNumber, readDate } from './number.js';
import { numberOf, orderingBodies } from './order-number.js';
import { type PageHead, pageHeadOf } from './page-head.js';
import { type Paragraph, placeIn, sourceOffset } from './paragraph.js';
import { readParagraphs } from './paragraphs.js';
import { DATE_LINE, dayOfNote, kindOfTitle, looksLikeOrgan, NUMBERING, PASSED_NOTE } from './patterns.js';
import { findSections, type Section } from './sections.js';
import { forwardedIssuers, issuersInTitle, readSignature } from './signature.js';
import { bare, similarity } from './similar.js';
import { restoreTitle } from './title.js';
import { unglue } from './unglue.js';

/** A document as read, before its outline: what DocumentRecord holds, with the paragraphs that it consists of. */
export interface ReadDocument {
  readonly at: Place;
  readonly title: string | null;
  readonly titleAt: Place | null;
  readonly issuanceTitle: string | null;
  readonly englishTitle: string | null;
  readonly number: string | null;
  readonly issuers: readonly { readonly name: string; readonly at: Place | null }[];
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

export interface ReadText {
  readonly lines: Lines;
  readonly documents: readonly ReadDocument[];
}

/**
 * Reads a text into its documents.
 * @param file name of the text, kept in every place
 * @param text as decoded
 * @param corrections known damage of this text
 */
export function readDocuments(file: string, text: string, corrections: readonly Correction[] = []): Result<ReadText> {
  const lines = splitLines(file, fold(text));
  const read = findSections(lines).map((section) => readSection(lines, section, corrections));
  const documents = read.flatMap(({ value }) => value);
  const issues = read.flatMap((one) => one.issues);
  if (!documents.length)
    issues.push(issue('empty-text', placeOfLines(lines, 1, 1), '', 'The text holds no paragraph.'));
  return { value: { lines, documents }, issues };
}

function readSection(
  lines: Lines,
  { contents, from, to }: Section,
  corrections: readonly Correction[],
): Result<ReadDocument[]> {
  const { paragraphs: joined, backMatter, pageHeads } = readParagraphs(lines, from, to);
  const mended = applyCorrections(
    lines,
    joined,
    corrections.filter(({ line }) => line >= from && line <= to),
  );
  const paragraphs = mended.paragraphs.flatMap((paragraph, i, all) => unglue(lines, paragraph, all[i + 1]?.text));
  const drafts = findDocuments(paragraphs, contents);
  const english = contents ? pairEnglish(contents) : new Map<Contents['entries'][number], EnglishEntry>();
  const issues: Issue[] = [...mended.issues];
  let notice: ReadDocument | null = null;
  const value = drafts.map((draft, i) => {
    const next = drafts[i + 1];
    const end = next ? endBefore(paragraphs, next, to) : backMatter === null ? to : backMatter - 1;
    const page = pageOf(pageHeads, paragraphs, drafts, i);
    const read = readDocument({ lines, contents, english, page }, paragraphs, draft, end);
    const document = draft.shared && notice ? issuedWith(notice, read) : read;
    notice = document;
    issues.push(...issuesOf(document, next ? sharesLine(paragraphs, next) : false, lines));
    return document;
  });
  return { value, issues: [...issues, ...unmatched(contents, value, lines)] };
}

/** The second text of a notice: what the notice says of itself holds for it too. */
function issuedWith(
  { issuanceTitle, number, issuers, date, addressees }: ReadDocument,
  text: ReadDocument,
): ReadDocument {
  return { ...text, issuanceTitle, number, issuers, date, addressees };
}

/** Whether a document begins in the middle of a line. */
function sharesLine(paragraphs: readonly Paragraph[], draft: Draft): boolean {
  const [before, first] = [paragraphs[draft.from - 1], paragraphs[draft.from]];
  return before !== undefined && first !== undefined && before.endLine === first.line;
}

/** A document runs to the line before the next one, or to the line that both share. */
function endBefore(paragraphs: readonly Paragraph[], next: Draft, last: number): number {
  const line = paragraphs[next.from]?.line ?? last;
  return sharesLine(paragraphs, next) ? line : line - 1;
}

interface Context {
  readonly lines: Lines;
  readonly contents: Contents | null;
  readonly english: ReadonlyMap<Contents['entries'][number], EnglishEntry>;
  /** What the web page says of the document. */
  readonly page: Omit<PageHead, 'line'>;
}

/** How many lines a block of labels may stand above its document. */
const PAGE_REACH = 60;

/** The labels printed above a document's text, or anywhere in a text that is one document. */
function pageOf(
  heads: readonly PageHead[],
  paragraphs: readonly Paragraph[],
  drafts: readonly Draft[],
  i: number,
): Omit<PageHead, 'line'> {
  const draft = drafts[i];
  if (!draft || drafts.length === 1) return pageHeadOf(heads, 0, Number.POSITIVE_INFINITY);
  const lineOf = (at: number): number => paragraphs[at]?.line ?? Number.POSITIVE_INFINITY;
  const before = drafts[i - 1];
  const low = before ? lineOf(before.head.to) : 0;
  return pageHeadOf(heads, Math.max(low, lineOf(draft.from) - PAGE_REACH), lineOf(draft.head.to));
}

function readDocument(context: Context, all: readonly Paragraph[], draft: Draft, endLine: number): ReadDocument {
  const { lines, page } = context;
  const { head, body } = draft;
  const paragraphs = all.slice(draft.from, draft.to);
  const at = (index: number): number => index - draft.from;
  const printed = head.title === null ? page.title : restoreTitle(head.title, lines.text);
  const issuanceTitle = printed && draft.subject && issues(printed, draft.subject, body !== null) ? printed : null;
  // The head of an order is no title: what it promulgates has one. A notice that has lost its own title names what it issues.
  const order = printed !== null && /令$/.test(printed);
  const title = body?.title ?? (issuanceTitle || order || printed === null ? (draft.subject ?? printed) : printed);
  const noticeEnd = body ? at(body.from) : paragraphs.length;
  const signature = readSignature(paragraphs, at(head.to), noticeEnd);
  const issuers = issuersOf(
    lines,
    paragraphs,
    signature.issuers,
    issuanceTitle ?? title,
    head.title,
    at(head.titleFrom),
  );
  if (!issuers.length) issuers.push(...bodyBelow(lines, paragraphs, at(head.to)));
  if (!issuers.length && head.numberAt !== null)
    issuers.push(...orderingBodies(all, head.numberAt).map((name) => ({ name, at: null })));
  if (!issuers.length && page.issuer) issuers.push({ name: page.issuer, at: null });
  const number = head.numberAt === null ? page.number : numberOf(all, head.numberAt);
  const entry = entryOf(
    context.contents,
    head.numberAt === null ? null : (all[head.numberAt]?.text ?? null),
    issuanceTitle ?? title,
  );
  const english = entry ? context.english.get(entry) : undefined;
  const ownTitles = [title, issuanceTitle, draft.subject, ...draft.others].filter(
    (name): name is string => name !== null,
  );
  const first = paragraphs[0];
  const start = first ? sourceOffset(first, 0) : 0;
  const from = first?.line ?? 1;
  return {
    at: {
      file: lines.file,
      line: from,
      endLine: Math.max(from, endLine),
      start,
      end: Math.max(start, lineEnd(lines, Math.max(from, endLine))),
    },
    title,
    titleAt: titlePlace(lines, all, body ?? head),
    issuanceTitle,
    englishTitle: english?.title ?? null,
    number,
    issuers,
    date: signature.date ?? dateAbove(paragraphs, at(head.to)) ?? datePassed(paragraphs, at(head.to)) ?? page.date,
    kind: title ? kindOfTitle(title) : null,
    addressees:
      head.salutationAt === null
        ? null
        : (all[head.salutationAt]?.text.replace(/\s+/g, '').replace(/[:：]$/, '') ?? null),
    ...readCitations(lines, paragraphs, { titles: ownTitles, number }),
    paragraphs,
    restarts: draft.restarts.map(at),
    start: at(head.to),
    titles: new Set(body ? range(at(body.from), at(body.to)) : []),
  };
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

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

function titlePlace(lines: Lines, all: readonly Paragraph[], head: Draft['head']): Place | null {
  const [first, last] = [all[head.titleFrom], all[head.titleTo - 1]];
  if (!head.title || !first || !last) return null;
  const start = placeIn(lines, first);
  return { ...start, endLine: last.endLine, end: placeIn(lines, last).end };
}

function issuersOf(
  lines: Lines,
  paragraphs: readonly Paragraph[],
  signed: readonly { readonly name: string; readonly paragraph: number }[],
  title: string | null,
  printedTitle: string | null,
  titleAt: number,
): { name: string; at: Place | null }[] {
  const issuers: { name: string; at: Place | null }[] = signed.map(({ name, paragraph }) => {
    const line = paragraphs[paragraph];
    return { name, at: line ? placeIn(lines, line) : null };
  });
  if (!issuers.length && title) issuers.push(...issuersInTitle(title).map((name) => ({ name, at: null })));
  if (!issuers.length) issuers.push(...bodyAbove(lines, paragraphs.slice(0, titleAt)));
  for (const name of forwardedIssuers(printedTitle ?? '')) {
    if (!issuers.some((one) => one.name === name)) issuers.push({ name, at: null });
  }
  return issuers;
}

/** The body that a page names between the title above its labels and the title of the text. */
function bodyAbove(lines: Lines, above: readonly Paragraph[]): { name: string; at: Place }[] {
  const bodies = above.filter(({ text }) => looksLikeOrgan(text));
  const [body] = bodies;
  return body && bodies.length === 1 ? [{ name: body.text.replace(/\s+/g, ''), at: placeIn(lines, body) }] : [];
}

/** The body that stands alone under the title, over the text or its first heading. */
function bodyBelow(lines: Lines, paragraphs: readonly Paragraph[], at: number): { name: string; at: Place }[] {
  const [body, next] = [paragraphs[at], paragraphs[at + 1]?.text ?? ''];
  const name = body?.text.replace(/\s+/g, '').replace(/^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[，,]?/, '') ?? '';
  if (!body || body.table || !looksLikeOrgan(name)) return [];
  const opens = NUMBERING.test(next) || DATE_LINE.test(next) || PASSED_NOTE.test(next) || /^目\s*录$/.test(next);
  return opens ? [{ name, at: placeIn(lines, body) }] : [];
}

function entryOf(
  contents: Contents | null,
  number: string | null,
  title: string | null,
): Contents['entries'][number] | undefined {
  const chinese = contents?.entries.filter((entry) => entry.language === 'zh') ?? [];
  if (number) {
    const same = chinese.find((entry) => entry.number && normaliseNumber(entry.number) === normaliseNumber(number));
    if (same) return same;
  }
  return title ? chinese.find((entry) => similarity(entry.title, title) > 0.9) : undefined;
}

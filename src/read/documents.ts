/** Texts → documents: the stages of reading in order. */
import type { Issue, Result } from '../issues.js';
import type { FileNote } from '../types.js';
import { findDocuments } from './boundaries.js';
import type { Contents } from './contents.js';
import { applyCorrections, type Correction } from './corrections.js';
import { issue, issuesOf, unmatched } from './doubts.js';
import type { Draft } from './draft.js';
import { type EnglishEntry, pairEnglish } from './english.js';
import { fold } from './fold.js';
import { type Lines, placeOfLines, splitLines } from './lines.js';
import { type PageHead, pageHeadOf } from './page-head.js';
import type { Paragraph } from './paragraph.js';
import { readParagraphs } from './paragraphs.js';
import { type ReadDocument, readDocument } from './read-document.js';
import { findSections, type Section } from './sections.js';
import { unglue } from './unglue.js';

export interface ReadText {
  readonly lines: Lines;
  readonly documents: readonly ReadDocument[];
}

/**
 * Reads a text into its documents.
 * @param file name of the text, kept in every place
 * @param text as decoded
 * @param corrections known damage of this text
 * @param note what is known of a text beside it: title and date stand in if it is one document that does not print them
 */
export function readDocuments(
  file: string,
  text: string,
  corrections: readonly Correction[] = [],
  note?: FileNote,
): Result<ReadText> {
  const lines = splitLines(file, fold(text));
  const sections = findSections(lines);
  const read = sections.map((section) =>
    readSection(lines, section, corrections, sections.length === 1 ? note : undefined),
  );
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
  note: FileNote | undefined,
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
    const page = withNote(pageOf(pageHeads, paragraphs, drafts, i), drafts.length === 1 ? note : undefined);
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

type Page = Omit<PageHead, 'line'>;

/** What the page does not say, a researcher's list may. */
function withNote(page: Page, note: FileNote | undefined): Page {
  return note ? { ...page, title: page.title ?? note.title, date: page.date ?? note.date } : page;
}

/** How many lines a block of labels may stand above its document. */
const PAGE_REACH = 60;

/** The labels printed above a document's text, or anywhere in a text that is one document. */
function pageOf(
  heads: readonly PageHead[],
  paragraphs: readonly Paragraph[],
  drafts: readonly Draft[],
  i: number,
): Page {
  const draft = drafts[i];
  if (!draft || drafts.length === 1) return pageHeadOf(heads, 0, Number.POSITIVE_INFINITY);
  const lineOf = (at: number): number => paragraphs[at]?.line ?? Number.POSITIVE_INFINITY;
  const before = drafts[i - 1];
  const low = before ? lineOf(before.head.to) : 0;
  return pageHeadOf(heads, Math.max(low, lineOf(draft.from) - PAGE_REACH), lineOf(draft.head.to));
}

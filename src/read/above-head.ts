/** What a page or cover prints above a document's head. It was read as a document at first, and is none. */

import { isScraps, MOST_SCRAPS } from './beginnings.js';
import { isPageBetween } from './completed.js';
import type { Draft } from './draft.js';
import type { Head } from './head.js';
import { issuedTitles } from './issuance.js';
import type { Paragraph } from './paragraph.js';
import { textAt } from './paragraph.js';
import { DATE_LINE } from './patterns.js';
import { saysTitle } from './title-again.js';

/** News that print a document say so in the line above it. */
const LEADS_IN = /(?:全文|原文|内容)如下[:：。]?$/;

/**
 * Where the document of a head begins, if the last draft is what a page prints above it; null if that is a document.
 * @param drafts what was found before the head
 */
export function beginsAbove(paragraphs: readonly Paragraph[], drafts: readonly Draft[], head: Head): number | null {
  const last = drafts.at(-1);
  if (!last) return null;
  const first = drafts.length === 1;
  return (
    titleOnPage(paragraphs, last, head) ??
    (first && isHeadline(paragraphs, last, head) ? head.from : null) ??
    (first ? underScraps(paragraphs, last, head.from) : null)
  );
}

/** Whether nothing stands above but what a page prints around its document. */
export function isBehindScraps(paragraphs: readonly Paragraph[], drafts: readonly Draft[], at: number): boolean {
  const [first] = drafts;
  return drafts.length === 1 && first !== undefined && isNameless(first) && isScraps(paragraphs, first.from, at);
}

/** Neither title nor number nor addressees. */
function isNameless({ head }: Draft): boolean {
  return head.title === null && lacksProof(head);
}

/** Neither number nor addressees: what only documents have. */
function lacksProof({ numberAt, salutationAt }: Head): boolean {
  return numberAt === null && salutationAt === null;
}

/**
 * A page prints the title above its own lines, and the document prints it again with its number or addressees.
 * Gives where the page's title stands, if what lies between is no text.
 */
function titleOnPage(paragraphs: readonly Paragraph[], { head, body, from }: Draft, below: Head): number | null {
  const { title, to } = head;
  if (!title || !below.title || body || !lacksProof(head) || below.from - from > MOST_SCRAPS) return null;
  if (!isPageBetween(paragraphs, to, below.from)) return null;
  return [below.title, ...issuedTitles(below.title)].some((name) => saysTitle(name, title)) ? from : null;
}

/** A page's own headline (省政府批复某规划) with no text below it before the document's head. */
function isHeadline(paragraphs: readonly Paragraph[], { head, body }: Draft, below: Head): boolean {
  if (!head.title || !below.title || body || !lacksProof(head) || lacksProof(below)) return false;
  return isScraps(paragraphs, head.to, below.from);
}

/**
 * Short lines before the first head, without a sentence among them, are what a page or cover prints.
 * A date right above the head belongs to it.
 */
function underScraps(paragraphs: readonly Paragraph[], draft: Draft, from: number): number | null {
  if (!isNameless(draft) || from - draft.from > MOST_SCRAPS) return null;
  const last = LEADS_IN.test(textAt(paragraphs, from - 1)) ? from - 1 : from;
  if (!isScraps(paragraphs, draft.from, last)) return null;
  let start = from;
  while (start > draft.from && DATE_LINE.test(textAt(paragraphs, start - 1))) start--;
  return start;
}

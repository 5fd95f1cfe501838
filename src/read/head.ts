/** The head of a document: its title over one or more lines, its number, its addressees. */

import type { ContentsEntry } from './contents.js';
import { normaliseNumber } from './number.js';
import type { Paragraph } from './paragraph.js';
import { textAt } from './paragraph.js';
import { isSalutation, kindOfTitle, looksLikeTitle, PASSED_NOTE } from './patterns.js';
import { redHeadIn } from './red-head.js';
import { behindRepeated, behindTitle, firstSaid, isClippedAgain, repeatedBelow, skipRepeated } from './title-again.js';
import { isNumber, isPiece, join } from './title-lines.js';
import { aboveSheet, behindHeadline, trimStart, withoutReading } from './title-start.js';

export interface Head {
  /** Index of the head's first paragraph and of the first after it. */
  readonly from: number;
  readonly to: number;
  /** Title without spaces; null if the text has lost it. */
  readonly title: string | null;
  /** Indices of the title's paragraphs, end exclusive. */
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly numberAt: number | null;
  readonly salutationAt: number | null;
}

/** A title seldom takes more lines than this, its issuers included. */
const MOST_PIECES = 24;

/**
 * Reads a head that begins at paragraph `from`, if its title is followed by a number or by addressees, or the
 * number or addressees stand alone. A title that stands alone is judged elsewhere.
 */
export function readHead(
  paragraphs: readonly Paragraph[],
  from: number,
  contents: readonly ContentsEntry[],
): Head | null {
  let at = from;
  const text = (i: number): string => textAt(paragraphs, i);
  while (at < paragraphs.length && at - from < MOST_PIECES && isPiece(text(at)) && !isNumber(text(at))) at++;
  const titleEnd = at;
  if (at > from && PASSED_NOTE.test(text(at))) at++;
  const numbered = isNumber(text(at));
  if (!numbered && !isSalutation(text(at))) return null;
  if (
    at > from &&
    !numbered &&
    !looksLikeTitle(join(paragraphs, from, titleEnd)) &&
    kindOfTitle(text(titleEnd - 1)) === null
  )
    return null;
  const number = numbered ? normaliseNumber(text(at)) : null;
  const entry = contents.find((e) => e.number !== null && number !== null && normaliseNumber(e.number) === number);
  let titleFrom = at > from ? trimStart(paragraphs, from, titleEnd, entry) : from;
  titleFrom = behindHeadline(paragraphs, titleFrom, titleEnd);
  const headFrom = firstSaid(paragraphs, from, titleFrom, join(paragraphs, titleFrom, titleEnd));
  titleFrom = skipRepeated(paragraphs, titleFrom, titleEnd);
  let titleTo = titleEnd;
  let end = numbered ? at + 1 : at;
  if (isClippedAgain(paragraphs, titleFrom, titleEnd)) titleTo = titleFrom + 1;
  titleTo = aboveSheet(paragraphs, titleFrom, withoutReading(paragraphs, titleFrom, titleTo));
  const sheet = numbered ? redHeadIn(paragraphs, from, at) : null;
  if (sheet === from) titleFrom = titleTo = at;
  else if (sheet !== null) titleTo = Math.max(titleFrom, sheet);
  if (numbered && sheet === null && at > from) {
    // A page's title and the number, and below them the document's own title.
    const again = repeatedBelow(paragraphs, at + 1, join(paragraphs, titleFrom, titleTo));
    if (again !== null) [titleFrom, titleTo, end] = [at + 1, again, again];
  }
  if (numbered && (at === from || sheet !== null)) {
    // The number may stand above the title.
    while (end < paragraphs.length && end - at < 8 && isPiece(text(end)) && !isNumber(text(end))) end++;
    const first = skipRepeated(paragraphs, at + 1, end);
    if (end > at + 1 && looksLikeTitle(join(paragraphs, first, end))) [titleFrom, titleTo] = [first, end];
    else end = at + 1;
    // A page prints the number above the title and below it.
    while (end > at + 1 && isNumber(text(end)) && normaliseNumber(text(end)) === number) end++;
    end = behindRepeated(paragraphs, end, join(paragraphs, titleFrom, titleTo));
  }
  const title = join(paragraphs, titleFrom, titleTo);
  if (numbered && at > from) end = behindTitle(paragraphs, end, title);
  const salutationAt = isSalutation(text(end)) ? end : null;
  return {
    from: headFrom,
    to: salutationAt === null ? end : end + 1,
    title: title || null,
    titleFrom,
    titleTo,
    numberAt: numbered ? at : null,
    salutationAt,
  };
}

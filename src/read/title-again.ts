/** A web page prints a title more than once: where it stands again. */

import { issuedTitles } from './issuance.js';
import type { Paragraph } from './paragraph.js';
import { textAt } from './paragraph.js';
import { kindOfTitle, looksLikeOrgan, looksLikeTitle, titleCore } from './patterns.js';
import { similarity } from './similar.js';
import { isPiece, join } from './title-lines.js';

/** A web page repeats the title above itself: the first line says all that the next ones say. */
export function skipRepeated(paragraphs: readonly Paragraph[], from: number, to: number): number {
  const first = join(paragraphs, from, from + 1);
  for (let at = to - 1; at > from; at--) {
    // The name of the site may stand between them.
    if (first.length >= 10 && join(paragraphs, at, at + 1) === first && kindOfTitle(first) !== null) return at;
  }
  for (let at = from + 1; at < to; at++) {
    if (similarity(join(paragraphs, from, at), join(paragraphs, at, to)) > 0.95) return at;
  }
  return from;
}

/** The first line from `from` on that says already the title that begins at `to`, or that of the text it issues; else `to`. */
export function firstSaid(paragraphs: readonly Paragraph[], from: number, to: number, title: string): number {
  const names = [title, ...issuedTitles(title)];
  for (let at = from; at < to; at++) if (names.some((name) => saysTitle(join(paragraphs, at, at + 1), name))) return at;
  return to;
}

/** Whether two titles are the same: a page adds the year, 全文 or what it has attached in brackets. */
export function saysTitle(one: string, other: string): boolean {
  return similarity(one, other) > 0.9 || similarity(titleCore(one), titleCore(other)) > 0.95;
}

/** Where what follows goes on if the next lines print this title once more. */
export function behindRepeated(paragraphs: readonly Paragraph[], from: number, title: string): number {
  for (let to = from + 1; title && to <= from + 4 && isPiece(textAt(paragraphs, to - 1, '。')); to++)
    if (join(paragraphs, from, to) === title) return to;
  return from;
}

/** A page prints the title, the body, and the beginning of the title again: the first line says it all. */
export function isClippedAgain(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  const first = join(paragraphs, from, from + 1);
  let next = from + 1;
  while (next < to && looksLikeOrgan(textAt(paragraphs, next))) next++;
  const again = join(paragraphs, next, to);
  return again.length >= 8 && again.length < first.length && first.startsWith(again) && looksLikeTitle(first);
}

/** Where the lines from `from` end that say a title again, or null. */
export function repeatedBelow(paragraphs: readonly Paragraph[], from: number, title: string): number | null {
  for (let to = from + 1; to <= from + 6 && isPiece(textAt(paragraphs, to - 1, '。')); to++)
    if (similarity(join(paragraphs, from, to), title) > 0.95) return to;
  return null;
}

/** A page prints the title above the number, and the document prints it again below: the index behind it, or `from`. */
export function behindTitle(paragraphs: readonly Paragraph[], from: number, title: string): number {
  for (
    let to = from + 1;
    to <= Math.min(from + 5, paragraphs.length) && isPiece(textAt(paragraphs, to - 1, '。'));
    to++
  ) {
    const again = join(paragraphs, from, to);
    if (again === title) return to;
    if (again.length > title.length) return from;
  }
  return from;
}

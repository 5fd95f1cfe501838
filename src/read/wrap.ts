/** Texts that a program has wrapped: every long line is cut at the same width, wherever that falls. */
import { type Lines, lineEnd, lineStart } from './lines.js';

/** Shorter lines are headings and ends of paragraphs, longer ones are paragraphs: neither tells a width. */
const [NARROWEST, WIDEST] = [24, 60];
/** Of the lines that are long enough, so many must have the same width, and hardly any may be longer. */
const MOST = 0.5;
const LONGER = 0.03;
/** A short text tells no width. */
const FEWEST = 6;

/** Width at which lines `from` to `to` are cut, or null if they are not. */
export function wrapWidth(lines: Lines, from: number, to: number): number | null {
  const counts = new Array<number>(WIDEST + 1).fill(0);
  let long = 0;
  let longer = 0;
  for (let n = from; n <= to; n++) {
    const length = lineEnd(lines, n) - lineStart(lines, n);
    if (length < NARROWEST) continue;
    long++;
    if (length > WIDEST) longer++;
    else counts[length] = (counts[length] ?? 0) + 1;
  }
  if (long < FEWEST || longer > long * LONGER) return null;
  const width = counts.lastIndexOf(Math.max(...counts));
  const wider = counts.slice(width + 1).reduce((sum, count) => sum + count, longer);
  return (counts[width] ?? 0) >= long * MOST && wider <= long * LONGER ? width : null;
}

/** The red head of a letter sheet that several bodies share. */
import type { Paragraph } from './paragraph.js';
import { looksLikeOrgan } from './patterns.js';
import { join } from './title-lines.js';

/** The red head of several bodies: their names one to a line, and 文件. */
function isRedHead(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  if (to - from < 2 || join(paragraphs, to - 1, to) !== '文件') return false;
  return paragraphs.slice(from, to - 1).every(({ text }) => text.split(/\s{2,}/).every(looksLikeOrgan));
}

/** Where the red head above a number begins: at `from`, or behind the title that a page prints over it. */
export function redHeadIn(paragraphs: readonly Paragraph[], from: number, to: number): number | null {
  for (let at = from; at < to - 1; at++) if (isRedHead(paragraphs, at, to)) return at;
  return null;
}

/** A title without a number or addressees. */

import type { Head } from './head.js';
import type { Paragraph } from './paragraph.js';
import { textAt } from './paragraph.js';
import { DATE_LINE, kindOfTitle, looksLikeOrgan, looksLikeTitle, titleCore } from './patterns.js';
import { isNumber, isPiece, join } from './title-lines.js';

/** A title that stands alone, over up to five lines; the shortest run of lines that reads as a title. */
export function readBareTitle(paragraphs: readonly Paragraph[], from: number): Head | null {
  for (let to = from + 1; to <= Math.min(from + 5, paragraphs.length); to++) {
    const text = textAt(paragraphs, to - 1, '。');
    if (!isPiece(text) || isNumber(text) || (to > from + 1 && isBehindHeading(paragraphs, from, to))) return null;
    const title = join(paragraphs, from, to);
    if (!looksLikeTitle(title)) continue;
    if (to > from + 1 && isMenuWord(textAt(paragraphs, from)) && looksLikeTitle(text)) return null;
    const next = paragraphs[to]?.text.replace(/\s+/g, '') ?? '';
    // (2024—2026年) on the line after the title
    const bracket = /^[（(][^（）()]{2,20}[）)]$/.test(next) && !DATE_LINE.test(next) ? 1 : 0;
    const again = bracket ? null : printedAgain(paragraphs, from, to, title);
    if (again) return again;
    return {
      from,
      to: to + bracket,
      title: title + (bracket ? next : ''),
      titleFrom: from,
      titleTo: to + bracket,
      numberAt: null,
      salutationAt: null,
    };
  }
  return null;
}

/** 政务公开 over a title that is whole without it: a word of the page's menu. */
const isMenuWord = (text: string): boolean =>
  text.length <= 6 && !looksLikeOrgan(text) && !/[省市县区州旗盟]$/.test(text);

/** A greeting or a sentence: what stands below a title. */
const OPENS_TEXT = /^[^，,。:：]{2,20}[:：]$|^.{30,}[。:：]$/;
const LETTER = /(?:一封信|公开信|慰问信|感谢信|贺信|承诺书|告知书|明白纸)$/;

/**
 * A title by its place: the short lines with which a text begins, over its first sentence. Its kind may be a word
 * that ends headings too (某项工作完成情况说明), or a letter's.
 */
export function readFrontTitle(paragraphs: readonly Paragraph[], from: number): Head | null {
  for (let to = from + 1; to <= from + 3; to++) {
    const text = textAt(paragraphs, to - 1, '。');
    if (!isPiece(text) || isNumber(text) || looksLikeOrgan(text)) return null;
    // A title of its own under the heading of the page; a line that a title goes on from is long.
    if (to > from + 1 && (/关于|印发/.test(text) || (paragraphs[from]?.text.length ?? 0) < 12)) return null;
    const title = join(paragraphs, from, to);
    if (!OPENS_TEXT.test(textAt(paragraphs, to))) continue;
    const named = kindOfTitle(title) !== null || LETTER.test(title);
    if (!named || title.length < 10 || title.length > 80) return null;
    return { from, to, title, titleFrom: from, titleTo: to, numberAt: null, salutationAt: null };
  }
  return null;
}

/** 政府文件 or another heading of the page over a title that is whole without it. */
function isBehindHeading(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  const first = join(paragraphs, from, from + 1);
  const rest = join(paragraphs, from + 1, to);
  return (
    first.length <= 16 && /文件$/.test(first) && /^[^，。]{0,40}?(?:关于|印发|转发)/.test(rest) && looksLikeTitle(rest)
  );
}

/** What stands before a title that is printed again: 某市人民政府 before 关于某事的通知; nothing if it is not the same. */
const organBefore = (whole: string, title: string): string =>
  whole.endsWith(title) ? whole.slice(0, -title.length) : '';

/** The same title on the next lines, or behind the name of the body that a page prints under it; it may name its issuers. */
function printedAgain(paragraphs: readonly Paragraph[], from: number, end: number, title: string): Head | null {
  const named = looksLikeOrgan(textAt(paragraphs, end));
  const firsts = !named ? [end] : title.startsWith('关于') ? [end, end + 1] : [end + 1];
  for (const titleFrom of firsts) {
    for (let to = titleFrom + 1; to <= Math.min(titleFrom + 4, paragraphs.length); to++) {
      if (!isPiece(textAt(paragraphs, to - 1, '。'))) break;
      const whole = join(paragraphs, titleFrom, to);
      if (whole !== titleCore(title) && whole !== title && !looksLikeOrgan(organBefore(whole, title))) continue;
      const again = printedAgain(paragraphs, from, to, whole);
      return again ?? { from, to, title: whole, titleFrom, titleTo: to, numberAt: null, salutationAt: null };
    }
  }
  return null;
}

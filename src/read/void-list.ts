/** Lists of documents that a decision declares void: numbered items or rows of a table, without 《》. */
import type { Citation } from '../types.js';
import type { Lines } from './lines.js';
import { normaliseNumber } from './number.js';
import { type Paragraph, placeIn } from './paragraph.js';
import { DOCUMENT_NUMBER, kindOfTitle } from './patterns.js';

const ITEM =
  /^(?:[一二三四五六七八九十]{1,3}、|\d{1,3}[.．、])\s{0,4}([^。]{8,150}?)[（(]([\u4e00-\u9fa5]{2,12}\s?[〔［【[（(](?:19|20)\d{2}[〕］】\])）]\s?\d{1,4}\s?号)[）)]/;
/** How the heading of a list ends: 宣布失效的行政规范性文件目录. */
const HEADING = /(?:目录|清单|文件|表)$/;
const VOID = /废止|失效|停止执行/;
const KEPT = /继续有效|保留|修改|修订/;

function itemOf(lines: Lines, paragraph: Paragraph): Citation | null {
  const item = paragraph.text.match(ITEM);
  if (!item?.[1] || item[1].trimStart().startsWith('《')) return null;
  return {
    title: item[1].replace(/\s+/g, ''),
    number: normaliseNumber(item[2] ?? ''),
    at: placeIn(lines, paragraph, 0, item[0].length),
  };
}

/** 1 | 某市人民政府关于…的通知 | 某政〔2010〕1号 */
function rowOf(lines: Lines, paragraph: Paragraph): Citation | null {
  const cells = paragraph.text.split(/[|\t]/).map((cell) => cell.trim());
  const title = cells.find((cell) => cell.length >= 8 && kindOfTitle(cell) !== null);
  const number = cells.find((cell) => cell !== title && DOCUMENT_NUMBER.test(cell))?.match(DOCUMENT_NUMBER)?.[0];
  if (!title || !number) return null;
  return {
    title: title.replace(/\s+/g, '').replace(/^《(.+)》$/, '$1'),
    number: normaliseNumber(number),
    at: placeIn(lines, paragraph),
  };
}

/**
 * Reads the lists of a document.
 * @param whole its title says that it declares documents void: every numbered item with a number is one
 */
export function voidList(lines: Lines, paragraphs: readonly Paragraph[], whole: boolean): Citation[] {
  const found: Citation[] = [];
  let inList = false;
  for (const paragraph of paragraphs) {
    const { text, table } = paragraph;
    if (!table && text.length < 50 && !/^附件?\s*[:：]|^\d/.test(text)) {
      const heading = HEADING.test(text.replace(/（共?\d{1,4}件）$/, ''));
      if (heading && KEPT.test(text)) inList = false;
      else if (heading && VOID.test(text)) inList = true;
    }
    const citation = table ? inList && rowOf(lines, paragraph) : (whole || inList) && itemOf(lines, paragraph);
    if (citation) found.push(citation);
  }
  return found;
}

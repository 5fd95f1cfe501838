/** Orders and announcements: their number stands under the name of who gives them (某市人民政府令 / 第48号). */

import { normaliseNumber } from './number.js';
import type { Paragraph } from './paragraph.js';
import { textAt } from './paragraph.js';
import { DOCUMENT_NUMBER, looksLikeOrgan } from './patterns.js';
import { splitBodies } from './signature.js';

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** 第48号, 2021年第15号: a number that does not say whose it is. */
const BARE =
  /^[（(]?(?:(?:(?:19|20)\d{2}年)?第(?:\d{1,4}|[一二三四五六七八九十百〇零]{1,6})号|[〔［【[](?:19|20)\d{2}[〕］】\]]第?\d{1,4}号)[）)]?$/;
/** 某市人民政府令, 某部公告 */
const SHEET = /^(?!.{0,40}关于)([\u4e00-\u9fa5]{2,40}?)(?:令|公告|通告)$/;
const WHOLE =
  /^([\u4e00-\u9fa5、]{2,60}?)(?:令|公告|通告)(?:(?:19|20)\d{2}年)?第(?:\d{1,4}|[一二三四五六七八九十百〇零]{1,6})号$/;
/** Ministries that give an order together stand one to a line. */
const MOST_BODIES = 6;

/** Indices of the lines above a bare number that name who gives the order, the line with 令 last. */
function sheetAbove(paragraphs: readonly Paragraph[], at: number): readonly number[] {
  const text = (i: number): string => squeeze(textAt(paragraphs, i));
  if (!BARE.test(text(at)) || !SHEET.test(text(at - 1))) return [];
  const last = text(at - 1).replace(/(?:令|公告|通告)$/, '');
  let from = at - 1;
  // A page names the body again above: 某省某市人民政府 over 某市人民政府令.
  while (from > 0 && at - from < MOST_BODIES && looksLikeOrgan(text(from - 1)) && !text(from - 1).endsWith(last))
    from--;
  return Array.from({ length: at - from }, (_, i) => from + i);
}

/** The number that stands in paragraph `at`, with the name of who gives it where that stands above. */
export function numberOf(paragraphs: readonly Paragraph[], at: number): string {
  const printed = textAt(paragraphs, at);
  const above = sheetAbove(paragraphs, at).map((i) => textAt(paragraphs, i));
  if (above.length) return squeeze(above.join('') + normaliseNumber(printed));
  return normaliseNumber(
    printed.match(DOCUMENT_NUMBER)?.[0] ?? printed.replace(/\s?[（(](第[^（）()]{1,8}号)[）)]$/, '$1'),
  );
}

/** The bodies that give an order, from the head of its sheet. */
export function orderingBodies(paragraphs: readonly Paragraph[], at: number): string[] {
  const above = sheetAbove(paragraphs, at).map((i) => squeeze(textAt(paragraphs, i)).replace(/(?:令|公告|通告)$/, ''));
  if (above.length) return above.filter(looksLikeOrgan).flatMap(splitBodies);
  const name = squeeze(textAt(paragraphs, at)).match(WHOLE)?.[1];
  return name && looksLikeOrgan(name) ? splitBodies(name) : [];
}

/** A head in two parts: a page prints a title over lines of its own, and below them what the title lacked. */

import { MOST_SCRAPS } from './beginnings.js';
import type { Draft } from './draft.js';
import type { Head } from './head.js';
import { numberOf } from './order-number.js';
import type { Paragraph } from './paragraph.js';
import { textAt } from './paragraph.js';
import { bare } from './similar.js';

/** Whether only short lines of a page stand between: no sentence, no table. */
export function isPageBetween(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  if (to - from > MOST_SCRAPS) return false;
  for (let at = from; at < to; at++) {
    const { text = '', table = false } = paragraphs[at] ?? {};
    if (text.length > 60 || table || /[。；]$/.test(text)) return false;
  }
  return true;
}

/** 某市人民代表大会常务委员会公告 / 第12号 under the title of what it publishes: 《某市条例》已由…通过，现予公布. */
function isSheetOf(paragraphs: readonly Paragraph[], { title, numberAt, to }: Head, published: string): boolean {
  if (!title || !/(?:令|公告)$/.test(title) || numberAt === null) return false;
  return textAt(paragraphs, to).slice(0, 300).includes(`《${published}》`);
}

/**
 * Whether `head` is the rest of the head with which `current` begins: addressees or a number without a title, or the
 * same title over again. A title without a line of text below it is no document.
 */
export function completes(paragraphs: readonly Paragraph[], current: Draft, head: Head): boolean {
  const { title, salutationAt, numberAt, to } = current.head;
  if (!title || salutationAt !== null || current.body || !isPageBetween(paragraphs, to, head.from)) return false;
  if (numberAt === null && isSheetOf(paragraphs, head, title)) return true;
  const again = head.title !== null && bare(head.title).endsWith(bare(title));
  // Over a title without a number, the second one opens the document: it may say more.
  if (head.title !== null && (!again || numberAt === null)) return false;
  if (numberAt !== null && head.numberAt !== null)
    return numberOf(paragraphs, numberAt) === numberOf(paragraphs, head.numberAt);
  return again || head.salutationAt !== null || head.numberAt !== null;
}

/** What a notice says in its first words that it issues. */

import type { Head } from './head.js';
import { group } from './matched.js';
import type { Paragraph } from './paragraph.js';
import { textAt } from './paragraph.js';
import { looksLikeOrgan, NUMBERING } from './patterns.js';

/** 现将《…》印发, 《…》已经…现印发. */
const TITLE_IN_MARKS = '《([^《》]{4,80}(?:《[^《》]{1,40}》[^《》]{0,40})?)》';
const ANNOUNCES = new RegExp(
  `${TITLE_IN_MARKS}(?=[^。《]{0,60}(?:现)?(?:予以)?(?:印发|转发|下发|发布|公布)(?:给|，|,|。|如下))`,
);
/** An order: 现公布修订后的《…》，自…起施行. */
const PROMULGATES = new RegExp(`现(?:予)?(?:公布|发布)(?:修订后的|修改后的)?${TITLE_IN_MARKS}`);

/** A page of news that prints a document: 近日，某办公厅、某办公厅印发了《…》，并发出通知. */
const PRESS = /^新华社[^，。电]{0,20}电\s{0,4}/;
const TOLD = /^(?:近日|日前|最近)[，,]/;
const ISSUED_BY = /^([\u4e00-\u9fa5、]{4,60}?)(?:联合)?(?:印发|发布|公布)了?《([^《》]{4,80})》/;

/** The document that a page of news brings, and the bodies that issued it, from its first words; null if it brings none. */
export function told(paragraphs: readonly Paragraph[], head: Head): { title: string; bodies: string[] } | null {
  if (head.title !== null || head.numberAt !== null || head.salutationAt !== null) return null;
  const text = textAt(paragraphs, head.to).slice(0, 300).replace(PRESS, '');
  const opening = TOLD.exec(text)?.[0];
  const [, bodies = '', title = ''] = (opening && ISSUED_BY.exec(text.slice(opening.length).trimStart())) || [];
  const names = bodies.split('、');
  return title && names.every(looksLikeOrgan) ? { title, bodies: names } : null;
}

/** First words of a notice that has lost its head: 《…》已经同意, 经区政府同意，现将《…》印发. */
const OPENS = /^(?:经[^，,。《]{2,30}(?:同意|批准|审议通过)[，,])?(?:现将)?《/;

/** The titles in marks right before `at`: of 《甲》、《乙》和《丙》 the first two, seen from the third. */
function titlesBefore(text: string, at: number): string[] {
  const found: string[] = [];
  for (let before = text.slice(Math.max(0, at - 400), at); ; ) {
    const match = before.match(/《([^《》]{4,80})》[、，,和及与]?$/);
    if (!match) return found;
    found.unshift(group(match, 1));
    before = before.slice(0, match.index);
  }
}

/** What a notice without a title says that it issues: 现将《…》印发给你们; 《…》和《…》已经市政府同意，现印发给你们. */
export function announced(paragraphs: readonly Paragraph[], head: Head): string[] {
  if (head.title && !/令$|^《/.test(head.title)) return [];
  const news = told(paragraphs, head);
  return news ? [news.title] : announcedTitles(paragraphs, head);
}

/** The same of any notice. */
export function announcedTitles(paragraphs: readonly Paragraph[], head: Head): string[] {
  const bareTitle = head.salutationAt === null && head.numberAt === null;
  for (let at = head.to; at < head.to + (bareTitle ? 1 : 3); at++) {
    const text = textAt(paragraphs, at).slice(0, 400);
    if (bareTitle && !OPENS.test(text)) return [];
    const match = text.match(ANNOUNCES) ?? text.match(PROMULGATES);
    if (match?.[1]) return [...titlesBefore(text, match.index ?? 0), match[1]];
    if (NUMBERING.test(text)) return [];
  }
  return [];
}

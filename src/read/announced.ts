/** What a notice says in its first words that it issues. */
import type { Head } from './head.js';
import type { Paragraph } from './paragraph.js';
import { NUMBERING } from './patterns.js';

/** 现将《…》印发, 《…》已经…现印发. */
const TITLE_IN_MARKS = '《([^《》]{4,80}(?:《[^《》]{1,40}》[^《》]{0,40})?)》';
const ANNOUNCES = new RegExp(
  `${TITLE_IN_MARKS}(?=[^。《]{0,60}(?:现)?(?:予以)?(?:印发|转发|下发|发布|公布)(?:给|，|,|。|如下))`,
);
/** An order: 现公布修订后的《…》，自…起施行. */
const PROMULGATES = new RegExp(`现(?:予)?(?:公布|发布)(?:修订后的|修改后的)?${TITLE_IN_MARKS}`);

/** First words of a notice that has lost its head: 《…》已经同意, 经区政府同意，现将《…》印发. */
const OPENS = /^(?:经[^，,。《]{2,30}(?:同意|批准|审议通过)[，,])?(?:现将)?《/;

/** The titles in marks right before `at`: of 《甲》、《乙》和《丙》 the first two, seen from the third. */
function titlesBefore(text: string, at: number): string[] {
  const found: string[] = [];
  for (let before = text.slice(Math.max(0, at - 400), at); ; ) {
    const match = before.match(/《([^《》]{4,80})》[、，,和及与]?$/);
    if (!match) return found;
    found.unshift(match[1] ?? '');
    before = before.slice(0, match.index);
  }
}

/** What a notice without a title says that it issues: 现将《…》印发给你们; 《…》和《…》已经市政府同意，现印发给你们. */
export function announced(paragraphs: readonly Paragraph[], head: Head): string[] {
  return head.title && !/令$|^《/.test(head.title) ? [] : announcedTitles(paragraphs, head);
}

/** The same of any notice. */
export function announcedTitles(paragraphs: readonly Paragraph[], head: Head): string[] {
  const bareTitle = head.salutationAt === null && head.numberAt === null;
  for (let at = head.to; at < head.to + (bareTitle ? 1 : 3); at++) {
    const text = (paragraphs[at]?.text ?? '').slice(0, 400);
    if (bareTitle && !OPENS.test(text)) return [];
    const match = text.match(ANNOUNCES) ?? text.match(PROMULGATES);
    if (match?.[1]) return [...titlesBefore(text, match.index ?? 0), match[1]];
    if (NUMBERING.test(text)) return [];
  }
  return [];
}

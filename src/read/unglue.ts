/**
 * Crawls and page-to-text programs run documents together: the next title, salutation or first chapter
 * stands at the end of the last line before it, or a whole document is one line. Here such paragraphs are cut apart.
 */

import { gluedTail } from './glued.js';
import { issuedTitle } from './issuance.js';
import type { Lines } from './lines.js';
import { group } from './matched.js';
import { openBracket } from './open-bracket.js';
import { type Paragraph, splitAt } from './paragraph.js';
import { DATE_LINE, DOCUMENT_NUMBER, isSalutation, looksLikeOrgan, looksLikeTitle } from './patterns.js';

const NUMBER_AT_END = new RegExp(`[（(]\\s?${DOCUMENT_NUMBER.source}\\s?[）)]$`);

/** Offsets that part title, number and salutation where a whole document head stands in one line. */
function gluedHead(text: string): number[] {
  const head = text.slice(0, 220);
  // Most paragraphs hold no number: a plain search is many times as fast as the pattern.
  if (!head.includes('号')) return [];
  // A row of a list of documents: 1 某市通知 某政发〔2000〕65号 调整对象已消失。
  if (/^\d{1,4}\s|^序\s?号/.test(head)) return [];
  const found = head.match(DOCUMENT_NUMBER);
  if (found?.index === undefined) return [];
  const end = found.index + found[0].length;
  const behind = text.slice(end).trim();
  if (found.index === 0 && behind.length < 160 && looksLikeTitle(behind.replace(/^《|》$/g, ''))) return [end];
  const addressees = found.index === 0 ? /^[^:：。]{4,160}[:：]/.exec(text.slice(end))?.[0] : undefined;
  if (addressees && isSalutation(addressees.trim())) return [end, end + addressees.length];
  if (text.length <= 40) return [];
  const start = startOfAgencyCode(text.slice(0, end));
  if (start === null) return [];
  const colon = text.slice(end, end + 200).search(/[:：]/);
  const addressed = colon >= 0 && isSalutation(text.slice(end, end + colon + 1).trim());
  return addressed ? [start, end, end + colon + 1] : [start, end];
}

/** 机关代字 has two to ten characters: the title before it ends in a word for a kind of document. */
function startOfAgencyCode(head: string): number | null {
  const bracket = head.search(/\s?[〔［【[（(﹝]\s?(?:19|20)\s?\d\s?\d\s?[〕］】\])）﹞]\s?第?\s?\d{1,4}\s?号$/);
  for (let at = bracket - 2; at >= bracket - 10 && at > 6; at--) {
    if (!/^[\u4e00-\u9fa5]+$/.test(head.slice(at, bracket))) return null;
    const title = head.slice(0, at).trim();
    if (looksLikeTitle(title) && !/[，,、]$/.test(title) && !openBracket(title)) return at;
  }
  return null;
}

/** Offset of a date in Chinese figures behind the last sentence: …作出更大贡献。 二○○五年二月七日 */
function gluedDate(text: string): number[] {
  const date =
    /(?<=。)\s+([一二][〇○零O0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/.exec(
      text.slice(-24),
    );
  return date ? [text.length - group(date, 1).length] : [];
}

/** The offset of the date in a signature of one line: 某县人民政府办公室 2017年3月31日. */
function dateInSignature(text: string): number[] {
  if (text.length > 70 || !text.endsWith('日')) return [];
  const at = text.search(/\s(?:(?:19|20)\d{2}年|[一二][〇○零O0一二三四五六七八九]{3}年)/);
  if (at < 4 || !DATE_LINE.test(text.slice(at).trim())) return [];
  return text.slice(0, at).trim().split(/\s+/).every(looksLikeOrgan) ? [at] : [];
}

/** Offset of a signature with its date that ends a one-line document, or null. */
function gluedSignature(text: string): number[] {
  const match = text
    .slice(-120)
    .match(
      /[。）)]\s*([\u4e00-\u9fa5、\s]{3,60}?)\s*((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)\s*(?:[（(]此件.{0,12}[）)])?$/,
    );
  if (!match || match.index === undefined || !looksLikeOrgan(group(match, 1).trim())) return gluedDate(text);
  const base = Math.max(0, text.length - 120) + match.index + 1;
  const date = text.indexOf(group(match, 2), base);
  return [base, date, date + group(match, 2).length];
}

/** …印发给你们。某市人民政府办公室 2021年6月3日 某市工作方案 为…: signature, date and the issued title inside one line. */
const INNER_SIGNATURE =
  /(?<=[。！])\s*([\u4e00-\u9fa5]{4,30}?(?:政府|办公室|办公厅|委员会|管委会|局|厅|部))\s*((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)\s*((?:[（(]此件.{0,12}[）)])?)\s*/;
/** A line with a notice and its text in it is longer. */
const SHORTEST_WHOLE = 150;
/** The notice at the head of a line is no longer than this. */
const NOTICE_REACH = 2000;

/** Offsets that part the notice from the text that it issues, where both stand in one line. */
function gluedNotice(text: string, titleEnd: number): number[] {
  const subject = issuedTitle(text.slice(0, titleEnd).trim().replace(/\s+/g, ''));
  if (!subject) return [];
  const match = INNER_SIGNATURE.exec(text.slice(0, NOTICE_REACH));
  if (!match || !looksLikeOrgan(group(match, 1))) return [];
  const end = match.index + match[0].length;
  const date = text.indexOf(group(match, 2), match.index);
  const cuts = [match.index, date, date + group(match, 2).length, end];
  return text.startsWith(subject, end) ? [...cuts, end + subject.length] : cuts;
}

/** Offset behind a title with which a long line begins, before its first heading or preamble: 某县工作要点 一、提升服务. */
function gluedTitle(text: string): number[] {
  const match = /^(\S{8,80}?)\s+(?=一、|第一章|第一条|为|根据|按照)/.exec(text.slice(0, 120));
  return match?.[1] && looksLikeTitle(match[1]) ? [match[0].length] : [];
}

/** Offsets behind a title and its addressees with which a long line begins: 某市关于加强管理的通知 各县人民政府： 为加强… */
function gluedAddressees(text: string): number[] {
  const head = text.slice(0, 300);
  const title = /^\S{8,100}(?=\s)/.exec(head)?.[0];
  const colon = head.search(/[:：]/);
  if (title === undefined || colon < title.length || !looksLikeTitle(title)) return [];
  return isSalutation(head.slice(title.length, colon + 1).trim()) ? [title.length, colon + 1] : [];
}

/** …的通知（某办发〔2017〕2号） over its addressees: the offset of the number. */
function numberInBrackets(text: string, next: string): number | null {
  if (text.length > 160 || !isSalutation(next)) return null;
  const number = text.match(NUMBER_AT_END);
  return number?.index && looksLikeTitle(text.slice(0, number.index).trim()) ? number.index : null;
}

/** Cuts a paragraph into title, number, salutation, text, signature and what is glued to its end. `next` is the paragraph behind it. */
export function unglue(lines: Lines, paragraph: Paragraph, next = ''): Paragraph[] {
  if (paragraph.table) return [paragraph];
  const { text } = paragraph;
  const number = numberInBrackets(text, next);
  if (number !== null) return splitAt(lines, paragraph, [number]);
  const cuts = new Set<number>();
  if (text.length > 20) for (const at of gluedHead(text)) cuts.add(at);
  if (!cuts.size && text.length > 80) for (const at of gluedAddressees(text)) cuts.add(at);
  if (!cuts.size && text.length > 80) for (const at of gluedTitle(text)) cuts.add(at);
  const [titleEnd] = cuts;
  if (titleEnd !== undefined && text.length > SHORTEST_WHOLE)
    for (const at of gluedNotice(text, titleEnd)) cuts.add(at);
  for (const at of text.length > 40 ? gluedSignature(text) : []) cuts.add(at);
  if (!cuts.size && !isSalutation(next)) for (const at of dateInSignature(text)) cuts.add(at);
  const tail = cuts.size ? null : gluedTail(text);
  if (tail !== null) cuts.add(tail);
  return cuts.size
    ? splitAt(
        lines,
        paragraph,
        [...cuts].sort((a, b) => a - b),
      )
    : [paragraph];
}

/** What a document says of itself: to whom it goes, from when and how long it holds, what it carries out and changes, what is attached. */

import type { Attachment, Citation, DocumentDetails, Effect, Validity } from '../types.js';
import { amendments } from './amendments.js';
import type { Lines } from './lines.js';
import { group } from './matched.js';
import { type Paragraph, placeIn } from './paragraph.js';
import { NUMBERING } from './patterns.js';
import type { ReadDocument } from './read-document.js';
import { bare } from './similar.js';

/** 自2024年5月1日起施行, 自发布之日起30日后施行. */
const EFFECT =
  /自\s?(?:((?:19|20)\d{2})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日|(?:发布|印发|公布|颁布|下发|签发)之日)\s?起\s?(\d{1,3}\s?(?:个工作)?日(?:之)?后)?(?:正式)?(?:施行|实施|执行|生效|试行)/g;
const VALIDITY =
  /(?:有效|试行)期限?\s?(?:为|是)?\s?(?:(\d{1,2}|[一二两三四五六七八九十])\s?年|至\s?((?:19|20)\d{2})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日)/g;
/** The document speaks of itself: 本办法, 本通知 …; or says so without a subject, as an article of its own. */
const ITSELF =
  /本[《“]?(?:办法|通知|意见|方案|规定|措施|细则|政策|决定|条例|规则|标准|指南|指引|公告|通告|计划|文件|若干措施|实施)/;

/** A preamble takes no more paragraphs. */
const PREAMBLE = 6;
/** 根据《…》（国发〔2020〕1号）和《…》: a verb, and the documents that follow it without another sentence between. */
const CARRIED_OUT =
  /(?:贯彻落实|贯彻|落实|执行|根据|按照|依据|依照|遵照)[^，,；;。《》]{0,30}((?:《[^《》]{2,120}》(?:[（(][^（）()]{1,40}[）)])?[、和及与以等]{0,2}){1,12})/g;
const QUOTED = /《([^《》]{2,120})》/g;

const digits = (n: string | undefined): string => (n ?? '').padStart(2, '0');
const NUMERALS = '一二三四五六七八九十';

/**
 * Reads them.
 * @param document as read, with its citations: what it carries out is one of them
 */
export function readDetails(lines: Lines, document: ReadDocument): DocumentDetails {
  const amends = amendments(document);
  // A decision that changes another document prints that anew below itself, with its old day.
  const own = amends.length
    ? { ...document, paragraphs: document.paragraphs.slice(0, firstEffect(document) + 1) }
    : document;
  const effect = lastOf(lines, own, EFFECT);
  const effective = effect && { ...effect.words, ...effectOf(effect.match, document.date) };
  const term = lastOf(lines, document, VALIDITY);
  return {
    addressees: addresseesOf(lines, document),
    effective,
    validity: term && { ...term.words, ...validityOf(term.match, effective?.date ?? null) },
    implements: carriedOut(document),
    amends,
    attachments: attachmentsOf(lines, document),
  };
}

const firstEffect = ({ paragraphs }: ReadDocument): number =>
  paragraphs.findIndex(({ text }) => text.search(EFFECT) >= 0);

/** The last words of this form that the document says of itself. */
function lastOf(lines: Lines, { paragraphs }: ReadDocument, pattern: RegExp): Said | null {
  for (const paragraph of paragraphs.toReversed()) {
    if (!/起|[效行]期/.test(paragraph.text)) continue;
    const match = [...paragraph.text.matchAll(pattern)].findLast((one) => ofItself(paragraph.text, one.index));
    if (!match) continue;
    const at = placeIn(lines, paragraph, match.index, match.index + match[0].length);
    return { match, words: { text: match[0].replace(/\s/g, ''), at } };
  }
  return null;
}

interface Said {
  readonly match: RegExpMatchArray;
  readonly words: Pick<Effect, 'text' | 'at'>;
}

/** Not 《某条例》自…起施行, and no certificate with its 有效期. */
function ofItself(text: string, index: number): boolean {
  const sentence =
    text
      .slice(Math.max(0, index - 120), index)
      .split(/[。；]/)
      .at(-1) ?? '';
  if (ITSELF.test(sentence)) return !/》$/.test(sentence.trimEnd());
  return /^(?:第[^条]{1,5}条)?\s*$/.test(sentence) && text.length < 80;
}

function effectOf(match: RegExpMatchArray, day: string | null): Omit<Effect, 'text' | 'at'> {
  const [, year, month, date, later] = match;
  if (year) return { date: later ? null : `${year}-${digits(month)}-${digits(date)}`, basis: 'stated' };
  return { date: later ? null : day, basis: 'inferred' };
}

function validityOf(match: RegExpMatchArray, from: string | null): Omit<Validity, 'text' | 'at'> {
  const [, years = '', year, month, date] = match;
  if (year) return { until: `${year}-${digits(month)}-${digits(date)}`, basis: 'stated' };
  const count = Number(years) || (years === '两' ? 2 : NUMERALS.indexOf(years) + 1);
  return { until: from === null ? null : lastDayOfTerm(from, count), basis: 'inferred' };
}

/** Five years from 2024-05-01 end on 2029-04-30. */
function lastDayOfTerm(from: string, years: number): string {
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

function addresseesOf(lines: Lines, { addressees, paragraphs, start }: ReadDocument): DocumentDetails['addressees'] {
  if (addressees === null) return null;
  const printed = paragraphs
    .slice(0, start)
    .findLast(({ text }) => text.replace(/\s+/g, '').replace(/[:：]$/, '') === addressees);
  return printed ? { text: addressees, at: placeIn(lines, printed) } : null;
}

/** The paragraphs before the first number, of the notice and of the text that it issues; a law's first article. */
function preamble({ paragraphs, start, titles }: ReadDocument): Paragraph[] {
  const body = titles.size ? Math.max(...titles) + 1 : start;
  return [...new Set([start, body])].flatMap((from) => {
    const found: Paragraph[] = [];
    for (const paragraph of paragraphs.slice(from, from + PREAMBLE)) {
      if (NUMBERING.test(paragraph.text)) return /^第一条/.test(paragraph.text) ? [...found, paragraph] : found;
      found.push(paragraph);
    }
    return found;
  });
}

function carriedOut(document: ReadDocument): Citation[] {
  const byTitle = new Map(document.cites.map((one) => [bare(one.title), one]));
  const titles = preamble(document).flatMap(({ text }) =>
    [...text.matchAll(CARRIED_OUT)].flatMap((match) =>
      [...group(match, 1).matchAll(QUOTED)].map((quoted) => bare(group(quoted, 1).replace(/\s+/g, ''))),
    ),
  );
  return [...new Set(titles)].flatMap((title) => byTitle.get(title) ?? []);
}

const ATTACHED = /^附\s?件\s?[:：]\s?/;
const ITEM = /^(\d{1,2})\s?[.．、](?!\d)\s?/;
/** Titles are short and no sentences. */
const LONGEST_TITLE = 80;

function attachmentsOf(lines: Lines, { paragraphs }: ReadDocument): Attachment[] {
  const found: Attachment[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    const head = paragraph && ATTACHED.exec(paragraph.text);
    if (!paragraph || !head) continue;
    const rest = paragraph.text.length > head[0].length;
    if (rest) found.push(...itemsOf(lines, paragraph, head[0].length));
    let next = paragraphs[++i];
    while (next && next.text.length <= LONGEST_TITLE && ITEM.test(next.text) && !next.text.endsWith('。')) {
      found.push(...itemsOf(lines, next, 0));
      next = paragraphs[++i];
    }
    i--;
  }
  return found;
}

/** 1.甲 2.乙 in one paragraph, or one title without a number. */
function itemsOf(lines: Lines, paragraph: Paragraph, from: number): Attachment[] {
  const words = paragraph.text.slice(from);
  const starts = [...words.matchAll(/(?:^|\s)(?=\d{1,2}\s?[.．、](?!\d))/g)].map(
    (match) => match.index + match[0].length,
  );
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.flatMap((start, n) => {
    const part = words.slice(start, cuts[n + 1] ?? words.length).trimEnd();
    const mark = ITEM.exec(part);
    const title = part.slice(mark?.[0].length ?? 0).replace(/\s+/g, '');
    if (title.length < 2 || title.length > LONGEST_TITLE) return [];
    const at = placeIn(lines, paragraph, from + start, from + start + part.length);
    return [{ number: mark?.[1] ?? null, title, at }];
  });
}

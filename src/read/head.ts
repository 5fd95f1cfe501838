/** The head of a document: its title over one or more lines, its number, its addressees. */
import type { ContentsEntry } from './contents.js';
import { normaliseNumber } from './number.js';
import type { Paragraph } from './paragraph.js';
import {
  ATTACHMENT_MARK, DATE_LINE, isOrderNumber, kindOfTitle, looksLikeOrgan, looksLikeTitle, NUMBER_LINE, NUMBERING, PASSED_NOTE, RELEASE_NOTE,
  SALUTATION, TERMINAL,
} from './patterns.js'; // biome-ignore format: one list
import { similarity } from './similar.js';

export interface Head {
  /** Index of the head's first paragraph and of the first after it. */
  readonly from: number;
  readonly to: number;
  /** Title without spaces; null if the text has lost it. */
  readonly title: string | null;
  /** Indices of the title's paragraphs, end exclusive. */
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly numberAt: number | null;
  readonly salutationAt: number | null;
}

/** A title seldom takes more lines than this, its issuers included. */
const MOST_PIECES = 24;

const join = (paragraphs: readonly Paragraph[], from: number, to: number): string =>
  unquoted(
    paragraphs
      .slice(from, to)
      .map((p) => p.text.replace(/\s+/g, ''))
      .join(''),
  );

/** 【重点工作】某市关于印发某办法的通知: a page files the document under these words. */
const FILED_UNDER = /^【[^【】]{2,20}】(?=[\u4e00-\u9fa5《]{2})/;

/** 《某市关于印发〈某办法〉的通知》 as a heading: the marks are none of the title's. */
function unquoted(joined: string): string {
  const title = joined.replace(FILED_UNDER, '');
  return (title.startsWith('《') && title.match(/^《([^《》]{6,120})》$/)?.[1]) || title;
}

/** The end of a row in a list of documents: …的通知 国办发〔1993〕61号. */
const ROW_END = /[\u4e00-\u9fa5]\s+[\u4e00-\u9fa5]{2,10}〔(?:19|20)\d{2}〕\s?\d{1,4}\s?号$/;

/** A line that could be part of a title. */
function isPiece(text: string): boolean {
  return (
    text.length <= 120 &&
    !TERMINAL.test(text) &&
    !/[。\t|]|^特此|^\d{1,3}\s|^\d+$|^序\s?号/.test(text) &&
    !ROW_END.test(text) &&
    !NUMBERING.test(text) &&
    !DATE_LINE.test(text) &&
    !ATTACHMENT_MARK.test(text) &&
    !RELEASE_NOTE.test(text) &&
    !PASSED_NOTE.test(text)
  );
}

const isNumber = (text: string): boolean => NUMBER_LINE.test(text) || isOrderNumber(text);

/** 某市发展和改革委员会 某市财政局等部门, 某市商务局等10部门: the issuers of a joint notice, on a line above 关于印发. */
function namesSeveral(text: string): boolean {
  const names = /^(.{6,100}?)\s?等(?:\d{1,2}|[一二三四五六七八九十]{1,3})?个?(?:部门|单位)$/.exec(text)?.[1];
  return names !== undefined && names.split(/[\s、]+/).every(looksLikeOrgan);
}

function opensTitle(text: string): boolean {
  return (
    looksLikeOrgan(text) ||
    namesSeveral(text) ||
    /^(?:关于|《|中共|国务院)/.test(text) ||
    /(?:关于|印发|转发|发布|公布)/.test(text) ||
    looksLikeTitle(text)
  );
}

/** The first of the collected lines with which the title begins: by the contents page where there is one, else by form. */
function trimStart(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  entry: ContentsEntry | undefined,
): number {
  if (entry) {
    let [best, likest] = [from, 0];
    for (let at = from; at < to; at++) {
      const score = similarity(join(paragraphs, at, to), entry.title);
      if (score > likest) [best, likest] = [at, score];
    }
    // The contents may shorten a list of issuers to 等部门; the lines of the issuers belong to the title.
    while (best > from && looksLikeOrgan(paragraphs[best - 1]?.text ?? '')) best--;
    if (likest > 0.5) return best;
  }
  let start = from;
  while (start < to && !opensTitle(paragraphs[start]?.text ?? '')) start++;
  return start === to ? from : start;
}

/** 省政府批复某规划 over 省人民政府关于某规划的批复: a headline that is a title of its own is none of the document's. */
function behindHeadline(paragraphs: readonly Paragraph[], from: number, to: number): number {
  const [first, rest] = [join(paragraphs, from, from + 1), join(paragraphs, from + 1, to)];
  if (to - from < 2 || /关于|印发|转发/.test(first) || !looksLikeTitle(first) || !looksLikeTitle(rest)) return from;
  const organ = rest.slice(0, Math.max(rest.indexOf('关于'), 0));
  return looksLikeOrgan(organ) ? from + 1 : from;
}

/** A web page repeats the title above itself: the first line says all that the next ones say. */
function skipRepeated(paragraphs: readonly Paragraph[], from: number, to: number): number {
  const first = join(paragraphs, from, from + 1);
  for (let at = to - 1; at > from; at--) {
    // The name of the site may stand between them.
    if (first.length >= 10 && join(paragraphs, at, at + 1) === first && kindOfTitle(first) !== null) return at;
  }
  for (let at = from + 1; at < to; at++) {
    if (similarity(join(paragraphs, from, at), join(paragraphs, at, to)) > 0.95) return at;
  }
  return from;
}

/** Where what follows goes on if the next lines print this title once more. */
function behindRepeated(paragraphs: readonly Paragraph[], from: number, title: string): number {
  for (let to = from + 1; title && to <= from + 4 && isPiece(paragraphs[to - 1]?.text ?? '。'); to++)
    if (join(paragraphs, from, to) === title) return to;
  return from;
}

/** A page prints the title, the body, and the beginning of the title again: the first line says it all. */
function isClippedAgain(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  const first = join(paragraphs, from, from + 1);
  let next = from + 1;
  while (next < to && looksLikeOrgan(paragraphs[next]?.text ?? '')) next++;
  const again = join(paragraphs, next, to);
  return again.length >= 8 && again.length < first.length && first.startsWith(again) && looksLikeTitle(first);
}

/** A page names the text that explains the document under its title: 某市工作要点解读说明. */
function withoutReading(paragraphs: readonly Paragraph[], from: number, to: number): number {
  const last = paragraphs[to - 1]?.text ?? '';
  return to - from > 1 && /解读(?:说明)?$/.test(last) && looksLikeTitle(join(paragraphs, from, to - 1)) ? to - 1 : to;
}

/** Where the lines from `from` end that say a title again, or null. */
function repeatedBelow(paragraphs: readonly Paragraph[], from: number, title: string): number | null {
  for (let to = from + 1; to <= from + 6 && isPiece(paragraphs[to - 1]?.text ?? '。'); to++)
    if (similarity(join(paragraphs, from, to), title) > 0.95) return to;
  return null;
}

/** The red head of several bodies: their names one to a line, and 文件. */
function isRedHead(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  if (to - from < 2 || join(paragraphs, to - 1, to) !== '文件') return false;
  return paragraphs.slice(from, to - 1).every(({ text }) => text.split(/\s{2,}/).every(looksLikeOrgan));
}

/** Where the red head above a number begins: at `from`, or behind the title that a page prints over it. */
function redHeadIn(paragraphs: readonly Paragraph[], from: number, to: number): number | null {
  for (let at = from; at < to - 1; at++) if (isRedHead(paragraphs, at, to)) return at;
  return null;
}

/**
 * Reads a head that begins at paragraph `from`, if its title is followed by a number or by addressees, or the
 * number or addressees stand alone. A title that stands alone is judged elsewhere.
 */
export function readHead(
  paragraphs: readonly Paragraph[],
  from: number,
  contents: readonly ContentsEntry[],
): Head | null {
  let at = from;
  const text = (i: number): string => paragraphs[i]?.text ?? '';
  while (at < paragraphs.length && at - from < MOST_PIECES && isPiece(text(at)) && !isNumber(text(at))) at++;
  const titleEnd = at;
  if (at > from && PASSED_NOTE.test(text(at))) at++;
  const numbered = isNumber(text(at));
  if (!numbered && !SALUTATION.test(text(at))) return null;
  if (
    at > from &&
    !numbered &&
    !looksLikeTitle(join(paragraphs, from, titleEnd)) &&
    kindOfTitle(text(titleEnd - 1)) === null
  )
    return null;
  const number = numbered ? normaliseNumber(text(at)) : null;
  const entry = contents.find((e) => e.number !== null && number !== null && normaliseNumber(e.number) === number);
  let titleFrom = at > from ? trimStart(paragraphs, from, titleEnd, entry) : from;
  titleFrom = behindHeadline(paragraphs, titleFrom, titleEnd);
  const headFrom = titleFrom;
  titleFrom = skipRepeated(paragraphs, titleFrom, titleEnd);
  let titleTo = titleEnd;
  let end = numbered ? at + 1 : at;
  if (isClippedAgain(paragraphs, titleFrom, titleEnd)) titleTo = titleFrom + 1;
  titleTo = withoutReading(paragraphs, titleFrom, titleTo);
  const sheet = numbered ? redHeadIn(paragraphs, from, at) : null;
  if (sheet === from) titleFrom = titleTo = at;
  else if (sheet !== null) titleTo = Math.max(titleFrom, sheet);
  if (numbered && sheet === null && at > from) {
    // A page's title and the number, and below them the document's own title.
    const again = repeatedBelow(paragraphs, at + 1, join(paragraphs, titleFrom, titleTo));
    if (again !== null) [titleFrom, titleTo, end] = [at + 1, again, again];
  }
  if (numbered && (at === from || sheet !== null)) {
    // The number may stand above the title.
    while (end < paragraphs.length && end - at < 8 && isPiece(text(end)) && !isNumber(text(end))) end++;
    const first = skipRepeated(paragraphs, at + 1, end);
    if (end > at + 1 && looksLikeTitle(join(paragraphs, first, end))) [titleFrom, titleTo] = [first, end];
    else end = at + 1;
    // A page prints the number above the title and below it.
    while (end > at + 1 && isNumber(text(end)) && normaliseNumber(text(end)) === number) end++;
    end = behindRepeated(paragraphs, end, join(paragraphs, titleFrom, titleTo));
  }
  const title = join(paragraphs, titleFrom, titleTo);
  if (numbered && at > from) end = behindTitle(paragraphs, end, title);
  const salutationAt = SALUTATION.test(text(end)) ? end : null;
  return {
    from: headFrom,
    to: salutationAt === null ? end : end + 1,
    title: title || null,
    titleFrom,
    titleTo,
    numberAt: numbered ? at : null,
    salutationAt,
  };
}

/** A page prints the title above the number, and the document prints it again below: the index behind it, or `from`. */
function behindTitle(paragraphs: readonly Paragraph[], from: number, title: string): number {
  for (
    let to = from + 1;
    to <= Math.min(from + 5, paragraphs.length) && isPiece(paragraphs[to - 1]?.text ?? '。');
    to++
  ) {
    const again = join(paragraphs, from, to);
    if (again === title) return to;
    if (again.length > title.length) return from;
  }
  return from;
}

/** A title that stands alone, over up to five lines; the shortest run of lines that reads as a title. */
export function readBareTitle(paragraphs: readonly Paragraph[], from: number): Head | null {
  for (let to = from + 1; to <= Math.min(from + 5, paragraphs.length); to++) {
    const text = paragraphs[to - 1]?.text ?? '。';
    if (!isPiece(text) || isNumber(text) || (to > from + 1 && isBehindHeading(paragraphs, from, to))) return null;
    const title = join(paragraphs, from, to);
    if (!looksLikeTitle(title)) continue;
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

/** 政府文件 or another heading of the page over a title that is whole without it. */
function isBehindHeading(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  const first = join(paragraphs, from, from + 1);
  const rest = join(paragraphs, from + 1, to);
  return (
    first.length <= 16 && /文件$/.test(first) && /^[^，。]{0,40}?(?:关于|印发|转发)/.test(rest) && looksLikeTitle(rest)
  );
}

/** The same title on the next lines, or behind the name of the body that a page prints under it; it may name its issuers. */
function printedAgain(paragraphs: readonly Paragraph[], from: number, end: number, title: string): Head | null {
  const named = looksLikeOrgan(paragraphs[end]?.text ?? '');
  const firsts = !named ? [end] : title.startsWith('关于') ? [end, end + 1] : [end + 1];
  for (const titleFrom of firsts) {
    for (let to = titleFrom + 1; to <= Math.min(titleFrom + 4, paragraphs.length); to++) {
      if (!isPiece(paragraphs[to - 1]?.text ?? '。')) break;
      const whole = join(paragraphs, titleFrom, to);
      if (!whole.endsWith(title) || (whole !== title && !looksLikeOrgan(whole.slice(0, -title.length)))) continue;
      const again = printedAgain(paragraphs, from, to, whole);
      return again ?? { from, to, title: whole, titleFrom, titleTo: to, numberAt: null, salutationAt: null };
    }
  }
  return null;
}

/** 附件：某市方案 above the signature announces the text; behind it, it heads the text. */
function isAttachmentList(paragraphs: readonly Paragraph[], at: number): boolean {
  if (!/^附\s?件?\s?\d{0,2}\s?[:：]/.test(paragraphs[at]?.text ?? '')) return false;
  return paragraphs.slice(at + 1, at + 12).some(({ text }) => DATE_LINE.test(text));
}

/** (2019年修订), （试行） on the line below the title. */
const EDITION =
  /^[（(](?:试行|暂行|修订版?|(?:19|20)\d{2}年?(?:修订|修正)?版?本?|(?:19|20)\d{2}[^（）()]{1,12}年)[）)]$/;

function withEdition(paragraphs: readonly Paragraph[], head: Head): Head {
  const edition = (paragraphs[head.to]?.text ?? '').replace(/\s+/g, '');
  if (!EDITION.test(edition)) return head;
  return { ...head, to: head.to + 1, titleTo: head.to + 1, title: `${head.title ?? ''}${edition}` };
}

/** 某市人民政府某市中级人民法院关于联动的意见 for 关于联动的意见: the text names its authors, the notice does not. */
function isIssuedBy(title: string, subject: string): boolean {
  return subject.length >= 8 && title.endsWith(subject) && looksLikeOrgan(title.slice(0, -subject.length));
}

/** The lines from `from` that repeat the title of the issued text most closely, or null if none does. */
export function readBodyTitle(paragraphs: readonly Paragraph[], from: number, subject: string): Head | null {
  if (isAttachmentList(paragraphs, from)) return null;
  let best: Head | null = null;
  let likest = 0.6;
  for (let to = from + 1; to <= Math.min(from + 5, paragraphs.length); to++) {
    const text = paragraphs[to - 1]?.text ?? '。';
    if (
      RELEASE_NOTE.test(text) ||
      NUMBER_LINE.test(text) ||
      (!isPiece(text) && !/^[（(][^（）()]{2,20}[）)]$/.test(text))
    )
      break;
    // The names under a forwarded text's title are its authors.
    if (best && looksLikeOrgan(text)) break;
    const title = join(paragraphs, from, to);
    // 某县人民政府 over its date is the notice's signature, however like 某县人民政府工作规则.
    if (looksLikeOrgan(title)) continue;
    const score = isIssuedBy(title, subject)
      ? 1
      : Math.max(similarity(title, subject), similarity(title, subject.replace(/^.*?(?=关于)/, '')));
    if (score > likest) {
      likest = score;
      best = { from, to, title, titleFrom: from, titleTo: to, numberAt: null, salutationAt: null };
    }
  }
  return best && withEdition(paragraphs, best);
}

/** Lists of documents that a decision declares void: numbered items, with or without 《》, or rows of a table. */
import type { Citation } from '../types.js';
import { numberAfter } from './cited-number.js';
import type { Lines } from './lines.js';
import { normaliseNumber } from './number.js';
import { type Paragraph, placeIn } from './paragraph.js';
import { DOCUMENT_NUMBER, kindOfTitle } from './patterns.js';
import { quotedTitles } from './quoted.js';

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}\s?、|\d{1,3}\s?[.．、]|[（(]\s?(?:[一二三四五六七八九十]{1,3}|\d{1,3})\s?[）)])\s*/;
/** A title and what is said of its issue: 某规定(1999年6月4日某市人民政府第28号令发布). */
const ISSUED = /^([^。]{4,150}?)([（(][^（()）。]{0,60}(?:[〔［【[（(](?:19|20)\d{2}|号|发布|公布|颁布|批准|印发))/;
/** 1 某市通知 某政发〔2000〕65号, 1 某市通知 2000年6月5日 某政发〔2000〕65号: a row whose lines a crawl has left without marks. */
const ROW =
  /^\d{1,4}\s{1,4}([\u4e00-\u9fa5《][^。]{6,150}?)\s{1,4}(?:(?:19|20)\d{2}(?:年\d{1,2}月\d{1,2}日|[-.]\d{1,2}[-.]\d{1,2})\s{1,4})?([\u4e00-\u9fa5（）]{2,12}\s?[〔［【[（(](?:19|20)\d{2}[〕］】\])）]\s?\d{1,4}\s?号)/;
/** How the heading of a list ends: 宣布失效的行政规范性文件目录. */
const HEADING = /(?:目录|清单|文件|规章|法规|表)$/;
/** How a sentence opens a list: 决定废止下列10项规章：; 对以下文件宣布失效：. */
const OPENS =
  /(?:废止|失效|停止执行)[^，,。；;《]{0,20}(?:下列|以下|如下)|(?:下列|以下)[^，,。；;《]{0,40}(?:废止|失效|停止执行)/;
const OF_DOCUMENTS = /规章|法规|文件|规定|办法|通知|政策|决定|条例/;
const VOID = /废止|失效|停止执行/;
const KEPT = /继续有效|保留|修改|修订/;
/** The words that open a list stand at the end of their paragraph. */
const OPENING_REACH = 160;

interface Item {
  readonly title: string;
  readonly number: string | null;
  /** Brackets with its number or issue stand behind the title. */
  readonly issued: boolean;
  readonly quoted: boolean;
}

/** Reads a numbered item that names one document. */
function itemOf(text: string): Item | null {
  const row = ROW.exec(text);
  if (row?.[1] && row[2])
    return { title: row[1].replace(/\s+/g, ''), number: normaliseNumber(row[2]), issued: true, quoted: false };
  const mark = NUMBERED.exec(text)?.[0];
  if (!mark) return null;
  const rest = text.slice(mark.length).replace(/[；;。、]\s*$/, '');
  if (rest.startsWith('《')) {
    const [first] = quotedTitles(rest);
    if (first?.start !== 0) return null;
    const after = rest.slice(first.end);
    // 《某办法》第三条修改为……: words about a document, not its name
    if (after && !/^\s*[（(]/.test(after)) return null;
    return { title: first.title, number: numberAfter(after), issued: after !== '', quoted: true };
  }
  const [head = '', printed = ''] = ISSUED.exec(rest) ?? [];
  const title = (printed || rest).replace(/\s+/g, '');
  if (!printed && (title.length > 100 || /[，,；;：:。]/.test(title) || kindOfTitle(title) === null)) return null;
  return {
    title,
    number: printed ? numberAfter(rest.slice(printed.length, head.length + 40)) : null,
    issued: printed !== '',
    quoted: false,
  };
}

/** The printed line broke inside a title: 3. 某市通知关于加强某某 / 工作的通知（某政发〔2000〕65号）. */
function wholeItem(text: string, next: Paragraph | undefined): string {
  const broken =
    next &&
    !next.table &&
    text.length < 60 &&
    NUMBERED.test(text) &&
    !ISSUED.test(text) &&
    !/[；;。、》）)]$/.test(text);
  if (!broken || next.text.length > 60 || NUMBERED.test(next.text) || /^\d{1,4}\s/.test(next.text)) return text;
  return ISSUED.test(next.text) &&
    /^[^（(]*(?:[通决规办意细条方公批][知定则法见例案告复]|指示|请示|报告|函|令)[（(]/.test(next.text)
    ? text + next.text
    : text;
}

/** A document's number, or an order's: 某政发〔2010〕1号, 省政府令第128号. */
const NUMBERED_CELL = new RegExp(
  `${DOCUMENT_NUMBER.source}|[\\u4e00-\\u9fa5]{1,20}(?:令|公告)\\s?(?:(?:19|20)\\d{2}年)?\\s?第?\\s?\\d{1,4}\\s?号`,
);

/** 1 | 某市人民政府关于…的通知 | 某政〔2010〕1号 */
function rowOf(lines: Lines, paragraph: Paragraph): Citation | null {
  const cells = paragraph.text.split(/[|\t]/).map((cell) => cell.trim());
  const title = cells.find((cell) => cell.length >= 8 && kindOfTitle(cell) !== null);
  const number = cells.find((cell) => cell !== title && NUMBERED_CELL.test(cell))?.match(NUMBERED_CELL)?.[0];
  if (!title || !number) return null;
  return {
    title: title.replace(/\s+/g, '').replace(/^《(.+)》$/, '$1'),
    number: normaliseNumber(number),
    at: placeIn(lines, paragraph),
  };
}

/** Follows the headings and sentences that open and close a list. */
class ListState {
  /** Under a heading, until another heading. */
  headed = false;
  /** From a heading or an opening sentence on, until another sentence. */
  running = false;

  /** Whether this paragraph is itself such a heading or sentence. */
  turn(text: string): boolean {
    if (opens(text)) {
      this.running = true;
      return true;
    }
    if (/[:：]$/.test(text) && KEPT.test(text)) {
      this.running = false;
      return true;
    }
    if (text.length >= 50 || /^附件?\s*[:：]|^\d/.test(text)) return false;
    if (!HEADING.test(text.replace(/[（(]共?\s?\d{1,4}\s?[件项部][）)]$/, ''))) return false;
    if (KEPT.test(text)) this.headed = this.running = false;
    else if (VOID.test(text)) this.headed = this.running = true;
    else return false;
    return true;
  }
}

function opens(text: string): boolean {
  if (!/[:：。]$/.test(text)) return false;
  const end = text.slice(-OPENING_REACH);
  return OPENS.test(end) && OF_DOCUMENTS.test(end) && !/情形|之一/.test(end) && !KEPT.test(end);
}

/**
 * Reads the lists of a document.
 * @param whole its title says that it declares documents void: every numbered item with a number is one
 */
export function voidList(
  lines: Lines,
  paragraphs: readonly Paragraph[],
  whole: boolean,
): ReadonlyMap<Paragraph, Citation> {
  const found = new Map<Paragraph, Citation>();
  const state = new ListState();
  for (const [at, paragraph] of paragraphs.entries()) {
    const { text, table } = paragraph;
    if (!table && state.turn(text)) continue;
    if (table) {
      const row = state.headed && rowOf(lines, paragraph);
      if (row) found.set(paragraph, row);
      continue;
    }
    const item = state.running || state.headed || whole ? itemOf(wholeItem(text, paragraphs[at + 1])) : null;
    if (item && (state.running || (item.number !== null && !item.quoted)))
      found.set(paragraph, { title: item.title, number: item.number, at: placeIn(lines, paragraph) });
    else if (!item && text.endsWith('。')) state.running = false;
  }
  return found;
}

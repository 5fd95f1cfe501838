/** Who signed a document and when. */
import { readDate } from './number.js';
import type { Paragraph } from './paragraph.js';
import { DATE_LINE, looksLikeOrgan } from './patterns.js';

export interface Signatory {
  readonly name: string;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

export interface Signature {
  readonly issuers: readonly Signatory[];
  readonly date: string | null;
  readonly dateParagraph: number | null;
}

const ACTING = /^[（(]?[^（）()]{0,40}(?:代章|公章|盖章|代)[）)]?$/;
const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** 某指挥部（代）, 某委员会办公室（代章）: another body's seal stands for its own. */
const SEALED = /\s?[（(](?:代章?|代?公章|盖章|章)[）)]\s*$/;

/** Names printed on one line with spaces between them: 北京市经济和信息化局 北京市商务局. */
function namesOf(line: string): string[] {
  const text = line.replace(SEALED, '');
  // A short name is spread over the width of a long one: 财　政　部　　　国家林业和草原局.
  const columns = text
    .trim()
    .split(/\s{2,}/)
    .map(squeeze);
  if (columns.length > 1 && columns.every(looksLikeOrgan)) return columns;
  const parts = text.trim().split(/[\s\u3000]+/);
  if (parts.length > 1 && parts.every((part) => looksLikeOrgan(part) && part.length >= 3)) return parts;
  const whole = squeeze(text);
  return looksLikeOrgan(whole) ? [whole] : [];
}

/** Names on the lines above a date. A name that ends in 、 goes on in the next line: one joint body. */
function issuersAbove(paragraphs: readonly Paragraph[], date: number, from: number): Signatory[] {
  const found: Signatory[] = [];
  for (let at = date - 1; at >= from; at--) {
    const text = paragraphs[at]?.text ?? '';
    if (ACTING.test(squeeze(text)) && /代章|公章|盖章/.test(text)) continue;
    const joint = found[0] && /、$/.test(text) && looksLikeOrgan(squeeze(text).slice(0, -1));
    if (joint && found[0]) {
      found[0] = { name: squeeze(text) + found[0].name, paragraph: at };
      continue;
    }
    const names = namesOf(text);
    if (!names.length) break;
    found.unshift(...names.map((name) => ({ name, paragraph: at })));
  }
  return found.filter((one, i) => found.findIndex((other) => other.name === one.name) === i);
}

/**
 * Finds the first signature between two paragraphs: a date on a line of its own, with names of bodies above it.
 * Without such a date, names that close the stretch count.
 */
export function readSignature(paragraphs: readonly Paragraph[], from: number, to: number): Signature {
  let bareDate: number | null = null;
  for (let at = from; at < to; at++) {
    const text = squeeze(paragraphs[at]?.text ?? '');
    if (!DATE_LINE.test(text) || !readDate(text)) continue;
    const issuers = issuersAbove(paragraphs, at, from);
    if (issuers.length) return { issuers, date: readDate(text), dateParagraph: at };
    bareDate ??= at;
  }
  const date = bareDate === null ? null : readDate(squeeze(paragraphs[bareDate]?.text ?? ''));
  return { issuers: bareDate === null ? closingNames(paragraphs, from, to) : [], date, dateParagraph: bareDate };
}

/** 湘潭市人民政府 as the last line, without a date. */
function closingNames(paragraphs: readonly Paragraph[], from: number, to: number): Signatory[] {
  const last = paragraphs[to - 1];
  if (!last || to - 1 <= from || !/[。）)]$/.test(paragraphs[to - 2]?.text ?? '')) return [];
  return namesOf(last.text)
    .filter((name) => /人民政府|委员会|办公厅|办公室|国务院|[局厅部]$/.test(name))
    .map((name) => ({ name, paragraph: to - 1 }));
}

const BEFORE_ACT = /^(.+?)(?:关于|印发|转发|发布|公布|颁布|批转)/;
const PLACE_START =
  /^(?:[\u4e00-\u9fa5]{2,8}?(?:省|自治区|市|自治州|州|盟|区|县|旗)|中共|中国|中华人民共和国|国家|国务院)/;
const NAME_END =
  /(?:人民政府|办公厅|办公室|委员会|管委会|管理局|监管局|总局|局|厅|部|署|总队|中心|营业管理部|分行|海关)/g;

/**
 * The bodies with which a title begins: 北京市人民政府关于…, 北京市经济和信息化局北京市商务局关于….
 * 北京市关于… names a place, no body.
 */
export function issuersInTitle(title: string): string[] {
  const head = title.match(BEFORE_ACT)?.[1]?.replace(/等\s*(?:\d+\s*)?个?(?:部门|单位)$/, '');
  if (!head || !looksLikeOrgan(head.slice(-45))) return [];
  const names: string[] = [];
  let rest = head;
  while (rest) {
    const cut = nextName(rest);
    names.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return names.every((name) => looksLikeOrgan(name)) ? names : [head];
}

/** Where the first name ends: at an ending after which another name begins with its place. */
function nextName(text: string): number {
  if (/^中共中央国务院/.test(text)) return 4;
  for (const match of text.matchAll(NAME_END)) {
    const end = match.index + match[0].length;
    if (end < text.length && PLACE_START.test(text.slice(end)) && !text.slice(0, end).endsWith('中国')) return end;
  }
  return text.length;
}

/** The bodies whose text a notice forwards: 转发省卫生健康委、人力资源社会保障厅、财政厅关于…. */
export function forwardedIssuers(title: string): string[] {
  const list = title.match(/转发(.+?)(?:关于|《)/)?.[1];
  if (!list) return [];
  const names = list.split('、');
  return names.every((name) => /[委局厅部办会院室府]$/.test(name)) ? names : [];
}

/** Who signed a document and when. */

import { readDate } from './number.js';
import type { Paragraph } from './paragraph.js';
import { textAt } from './paragraph.js';
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
export function namesOf(line: string): string[] {
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
    const text = textAt(paragraphs, at);
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
    const text = squeeze(textAt(paragraphs, at));
    if (!DATE_LINE.test(text) || !readDate(text)) continue;
    const issuers = issuersAbove(paragraphs, at, from);
    if (issuers.length) return { issuers, date: readDate(text), dateParagraph: at };
    bareDate ??= at;
  }
  const date = bareDate === null ? null : readDate(squeeze(textAt(paragraphs, bareDate)));
  return { issuers: bareDate === null ? closingNames(paragraphs, from, to) : [], date, dateParagraph: bareDate };
}

/** 湘潭市人民政府 as the last line, without a date. */
function closingNames(paragraphs: readonly Paragraph[], from: number, to: number): Signatory[] {
  const last = paragraphs[to - 1];
  if (!last || to - 1 <= from || !/[。）)]$/.test(textAt(paragraphs, to - 2))) return [];
  return namesOf(last.text)
    .filter((name) => /人民政府|委员会|办公厅|办公室|国务院|[局厅部]$/.test(name))
    .map((name) => ({ name, paragraph: to - 1 }));
}

const BEFORE_ACT = /^(.+?)(?:关于|印发|转发|发布|公布|颁布|批转)/;
const PLACE_START =
  /^(?:[\u4e00-\u9fa5]{2,8}?(?:省|自治区|市|自治州|州|盟|区|县|旗)|中共|中国|中华人民共和国|国家|国务院)/;
/** Bodies of the State Council that begin with no place: 工业和信息化部财政部关于…. */
const MINISTRY_START =
  /^(?:外交部|国防部|教育部|科技部|科学技术部|工业和信息化部|工信部|公安部|安全部|民政部|司法部|财政部|人力资源和?社会保障部|自然资源部|国土资源部|生态环境部|环境保护部|住房和?城乡建设部|交通运输部|水利部|农业农村部|农业部|商务部|文化和旅游部|文化部|卫生健康委|卫生计生委|退役军人事务部|应急管?理?部|人民银行|审计署|海关总署|税务总局|市场监管总局|工商总局|质检总局|广电总局|体育总局|金融监管总局|银保监会|证监会|中央(?:宣传部|组织部|网信办|编办|文明办|农办|政法委))/;
const NAME_END =
  /(?:人民政府|办公厅|办公室|委员会|管委会|管理局|监管局|总局|局|厅|部|署|总队|中心|营业管理部|分行|海关|改革委|健康委|计生委|国资委|网信办|编办|监会|银行)/g;

/**
 * The bodies with which a title begins: 北京市人民政府关于…, 北京市经济和信息化局北京市商务局关于….
 * 北京市关于… names a place, no body.
 */
export function issuersInTitle(title: string): string[] {
  const head = title.match(BEFORE_ACT)?.[1]?.replace(/等\s*(?:\d+\s*)?个?(?:部门|单位)$/, '');
  if (!head || !looksLikeOrgan(head.slice(-45))) return [];
  // A joint body may have 、 in its name; a Party committee and a government are two.
  const parts = head.split('、');
  const two = parts.length === 2 && /[党市县省区州]委$/.test(parts[0] ?? '') && /政府$/.test(parts[1] ?? '');
  return two ? parts : splitBodies(head);
}

/** Names of bodies printed one behind the other, apart; the whole where they don't part into names. */
export function splitBodies(text: string): string[] {
  const names: string[] = [];
  let rest = text;
  while (rest) {
    const cut = nextName(rest);
    names.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return names.every((name) => looksLikeOrgan(name)) ? names : [text];
}

/** Where the first name ends: at an ending after which another name begins with its place. */
function nextName(text: string): number {
  if (/^中共中央国务院/.test(text)) return 4;
  for (const match of text.matchAll(NAME_END)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 24);
    if (rest && (PLACE_START.test(rest) || MINISTRY_START.test(rest)) && !text.slice(0, end).endsWith('中国'))
      return end;
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

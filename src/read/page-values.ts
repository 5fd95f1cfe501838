/** What can stand behind a label of a web page. */
import { readDate } from './number.js';
import { FIELD_OF, type Field, type Part, WEAK } from './page-labels.js';
import { DATE_LINE, DOCUMENT_NUMBER, kindOfTitle, looksLikeOrgan } from './patterns.js';

/** A page may name itself where its issuer should stand. */
export const SITE = /^[\u4e00-\u9fa5]{2,16}(?:网站?|网页|平台|门户)$/;

/** 2023-03-01, 2023年03月01日 → 2023-03-01 */
export function dateOf(value: string): string | null {
  const match = value.match(/^((?:19|20)\d{2})[-年/.](\d{1,2})[-月/.](\d{1,2})日?/);
  if (match) return readDate(`${match[1]}年${Number(match[2])}月${Number(match[3])}日`);
  return DATE_LINE.test(value) ? readDate(value) : null;
}

export const FITS: Readonly<Record<Field, (value: string) => boolean>> = {
  number: (value) => DOCUMENT_NUMBER.test(value),
  issuer: (value) => looksLikeOrgan(value) || SITE.test(value),
  date: (value) => dateOf(value) !== null,
  title: (value) => kindOfTitle(value) !== null,
  other: (value) =>
    /^[\w\-/.:]{4,40}$/.test(value) ||
    dateOf(value) !== null ||
    /^(?:有效|失效|废止|现行有效|尚未施行|主动公开)$/.test(value),
};

export function isBlock(parts: readonly Part[], inBlock: boolean): boolean {
  const strong = parts.filter(({ label }) => !WEAK.has(label));
  const [first] = parts;
  if (!first) return false;
  if (first.label === '下载地址') return first.colon;
  if (parts.length > 1) return strong.length > 0 || parts.every(({ colon }) => colon);
  const field = FIELD_OF.get(first.label) ?? 'other';
  // 发布单位 alone on its line, as a cell of a table that the crawl has taken apart
  if (strong.length && first.value === '' && field !== 'other' && field !== 'title') return true;
  const fits = FITS[field](first.value);
  if (strong.length) return first.colon ? first.value.length < 120 || /^\[?https?:/.test(first.value) : fits;
  const counted =
    /^(?:时间|日期|点击|浏览|查看|阅读)$/.test(first.label) &&
    /^(?:20\d{2}-\d{1,2}-\d{1,2}[\d:]{0,8}|\d{1,7}次?)$/.test(first.value);
  return first.colon && (inBlock || counted || (fits && /^(?:文号|标题)$/.test(first.label)));
}

/** The value of 主题分类: 农业、林业、水利\\农业. No title and no body has a backslash. */
export const CLASS = /^[^:：]{1,30}\\[^:：]{1,30}$/;

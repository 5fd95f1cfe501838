/** 发文字号 and dates in one form. */
import { group } from './matched.js';

/** A document number in its one form: 京政发〔2024〕6号, without spaces, with 〔〕. */
export function normaliseNumber(printed: string): string {
  return printed
    .replace(/\s+/g, '')
    .replace(/^[（(]+|[）)]+$/g, '')
    .replace(/[［【[（(﹝〔]((?:19|20)\d{2})[］】\])）﹞〕]第?/, '〔$1〕');
}

const HAN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0, '○': 0, Ｏ: 0, O: 0, '0': 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // biome-ignore format: a table

/** 十二 → 12, 三十一 → 31, 5 → 5; NaN for anything else. */
export function readNumeral(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['0', numeral];
  const ten = tens === '' ? 1 : (HAN_DIGITS[tens ?? ''] ?? Number(tens));
  const one = ones === '' ? 0 : (HAN_DIGITS[ones ?? ''] ?? Number.NaN);
  return ten * 10 + one;
}

function readYear(year: string): number {
  return /^\d{4}$/.test(year) ? Number(year) : Number([...year].map((char) => HAN_DIGITS[char] ?? '?').join(''));
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Whether a day exists in the calendar. */
function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900 && year < 2100;
}

/** 2024年3月9日 or 二〇二四年三月九日 → 2024-03-09; null if there is no such day. */
export function readDate(printed: string): string | null {
  const match = printed.replace(/[\s（）()]+/g, '').match(/^(.{4})年(.{1,2})月(.{1,3})日$/);
  if (!match) return null;
  const [year, month, day] = [readYear(group(match, 1)), readNumeral(group(match, 2)), readNumeral(group(match, 3))];
  return exists(year, month, day) ? isoDay(year, month, day) : null;
}

/** A day as YYYY-MM-DD, whether the calendar has it or not. */
export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${two(month)}-${two(day)}`;
}

/** The last day of a month, YYYY-MM-DD. */
export function lastDayOf(year: number, month: number): string {
  return `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

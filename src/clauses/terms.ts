/** What stands behind a label for a date (完成时限：2024年12月) or in its column: there a date is a deadline even without 前. */
import { group } from '../read/matched.js';
import { isoDay, lastDayOf, readNumeral } from '../read/number.js';
import { readDeadlines } from './deadlines.js';

export interface Term {
  readonly text: string;
  /** YYYY-MM-DD, the last day that the words allow. */
  readonly date: string;
  /** inferred: the year is the document's. */
  readonly basis: 'stated' | 'inferred';
}

const DAY = /(\d{1,2})月(\d{1,2})日/;
const MONTH = /(\d{1,2}|[一二三四五六七八九十]{1,2})月/;
/** 1月至9月, 2023年10月—2024年3月: the second month. */
const SPAN = /\d{1,2}月?[至到—\-－~～]{1,2}(?:(20\d{2})年)?(\d{1,2})月/;
/** 2023.12.31, 2023-10 */
const FIGURES = /(20\d{2})[.\-/](\d{1,2})(?:[.\-/](\d{1,2}))?(?!\d)/;
const QUARTER = /([一二三四1-4])季度/;
const HALF = /上半年/;
const YEAR = /(20\d{2})年/;
const YEAR_END = /年底|年末|年内|全年|下半年/;

/** 2021年供暖期前, 汛期前: a day that the calendar does not tell. */
const SEASON = /(?:期|季|季节|开学|春节|国庆|节|汛)(?:来临|到来)?(?:之前|以前|前)$/;

/** 13月 and 9月45日 are misprints. */
const A_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function lastDay(words: string, year: number): string | null {
  if (SEASON.test(words)) return null;
  const day = DAY.exec(words);
  if (day) return isoDay(year, Number(day[1]), Number(day[2]));
  const span = SPAN.exec(words);
  if (span) return lastDayOf(Number(span[1] ?? year), Number(span[2]));
  const figures = FIGURES.exec(words);
  if (figures?.[3]) return isoDay(Number(figures[1]), Number(figures[2]), Number(figures[3]));
  if (figures) return lastDayOf(Number(figures[1]), Number(figures[2]));
  const quarter = QUARTER.exec(words);
  if (quarter) return lastDayOf(year, 3 * readNumeral(group(quarter, 1)));
  const month = MONTH.exec(words);
  if (month) return lastDayOf(year, readNumeral(group(month, 1)));
  if (HALF.test(words)) return `${year}-06-30`;
  return YEAR.test(words) || YEAR_END.test(words) ? `${year}-12-31` : null;
}

/**
 * Reads the term that a label announces.
 * @param words without white space
 * @param year the document's year, for words without one (12月底前); null if it is not known
 */
export function readTerms(words: string, year: number | null): Term[] {
  const stated = readDeadlines(words);
  if (stated.length) return stated.map(({ text, date }) => ({ text, date, basis: 'stated' }));
  const printed = words.match(YEAR)?.[1] ?? words.match(FIGURES)?.[1];
  const at = printed ? Number(printed) : year;
  const text = words.replace(/[。；;，,]{1,4}$/, '');
  const date = at === null || /每年|每月|每季度|长期|持续/.test(words) ? null : lastDay(words, at);
  return date && A_DAY.test(date) ? [{ text, date, basis: printed ? 'stated' : 'inferred' }] : [];
}

/** Dates by which a task is due, as its own words state them. The term of a measure and a date of eligibility are none. */
import { group } from '../read/matched.js';
import { isoDay, lastDayOf, readNumeral } from '../read/number.js';

export interface DeadlineFound {
  /** As printed. */
  readonly text: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Offset in the text that was searched. */
  readonly start: number;
}

const YEAR = '(20\\d{2})\\s*年';
const BEFORE = '(?:之前|以前|前)';
const MONTH_NUMERAL = '(\\d{1,2}|[一二三四五六七八九十]{1,2})';

/** What is done by a day that is named without 前. */
const DONE = '(?:完成|实现|建成|出台|启动|印发|制定|投产|投用|投入使用|投入运营|竣工|开工|通车|公布|上线|落地|到位)';

interface Pattern {
  readonly pattern: RegExp;
  readonly date: (match: RegExpMatchArray) => string;
}

/** “十四五”末, 十三五期末: the last year of the five that the plan covers. */
const FIVE_YEARS = /(?:到|至)?[“"]?十([二三四五])五[”"]?(?:时期|规划期|期|规划)?末(?:[期年])?/g;

const year = (match: RegExpMatchArray): number => Number(match[1]);
const month = (match: RegExpMatchArray): number => readNumeral(group(match, 2));

/** The more exact first: what one has read, the next ones leave. */
const PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(`(?:到|至|截至|于|在)?${YEAR}\\s*${MONTH_NUMERAL}\\s*月\\s*(\\d{1,2})\\s*日${BEFORE}(?!到期|的|已|注册|成立)`, 'g'),
    date: (m) => isoDay(year(m), month(m), Number(m[3])),
  },
  {
    pattern: new RegExp(`(?:到|至|截至|于|在)?${YEAR}\\s*${MONTH_NUMERAL}\\s*月\\s*(?:(?:底|末)\\s*)?${BEFORE}(?!到期|的|已|注册)|(?:到|至|截至)${YEAR}\\s*${MONTH_NUMERAL}\\s*月\\s*(?:底|末)`, 'g'),
    date: (m) => lastDayOf(Number(m[1] ?? m[3]), readNumeral(m[2] ?? group(m, 4))),
  },
  {
    pattern: new RegExp(`(?:到|至|截至|于|在)?${YEAR}\\s*(?:底|末|年底|年末)\\s*${BEFORE}?`, 'g'),
    date: (m) => `${year(m)}-12-31`,
  },
  {
    pattern: new RegExp(`(?:到|至|于|在)?${YEAR}\\s*上半年(?:${BEFORE}|内|底)?(?=[^的]{0,12}(?:${DONE}|，|,))`, 'g'),
    date: (m) => `${year(m)}-06-30`,
  },
  {
    pattern: new RegExp(`(?:到|至|于|在)?${YEAR}\\s*(?:第)?([一二三四1-4])\\s*季度(?:末|底)?(?:(?:${BEFORE}|内)(?!的)|(?=[，,]))`, 'g'),
    date: (m) => lastDayOf(year(m), 3 * readNumeral(group(m, 2))),
  },
  {
    pattern: new RegExp(`(?<![自从至到—\\-－\\d])${YEAR}\\s*第?([一二三四1-4])\\s*季度(?=[^，,。；;的]{0,12}${DONE}(?!了|的|以来|后|时))`, 'g'),
    date: (m) => lastDayOf(year(m), 3 * readNumeral(group(m, 2))),
  },
  {
    pattern: new RegExp(`(?<![自从至到—\\-－\\d])${YEAR}\\s*${MONTH_NUMERAL}\\s*月(?:份)?(?=(?:全面|全部|正式|基本|力争|初步|争取)?${DONE}(?!了|的|以来|后|时)(?![^，,。；;]{0,20}的(?:基础|前提)))`, 'g'),
    date: (m) => lastDayOf(year(m), month(m)),
  },
  { pattern: new RegExp(`(?:到|至)\\s*${YEAR}(?!\\s*\\d{1,2}\\s*月|度)(?:${BEFORE})?`, 'g'), date: (m) => `${year(m)}-12-31` },
  { pattern: new RegExp(`(?<![自从至到—\\-－\\d])${YEAR}${BEFORE}(?!的|已|到期)`, 'g'), date: (m) => `${year(m)}-12-31` },
  { pattern: FIVE_YEARS, date: (m) => `${2005 + 5 * readNumeral(group(m, 1))}-12-31` },
]; // biome-ignore format: a table

const BARE_YEAR =
  /(?<![自从至到截对—\-－\d])(20\d{2})\s*年(?!\s*(?:[\d度起至以及和、第版—\-－对暂的来初上下内]|[一二三四]季度|新(?![增建设])|中[旬期前，,、]))/g;
/** Within the same clause of the sentence a goal must follow: a bare year alone only says when a measure holds. */
const GOAL =
  /^[^，,。；;]{0,40}?(?:实现|完成|达到|建成|形成|增长|增速|推动|推进|纳入|出台|力争|低于|高于|不低于|不少于|以上|基本|初步|新增(?!的)|启动|印发|制定|落地|清零|培育|打造|建设)/;
/** Behind the year and a comma only a bound tells a goal from an account. */
const BOUND = /^[，,][^，,。；;]{0,40}?(?:不得?(?:低于|高于|少于|超过)|力争|确保)/;
const AIM_BEFORE = /(?:确保|力争|争取|保证|计划|在|(?<![低高优大小多少快慢])于)$/;

/** 缓缴期限至2022年年底, 政策延长至2023年底: how long a measure holds. */
const TERM_BEFORE = /(?:期限?(?:可|均)?(?:延长|顺延|延续)?|延长|延续|顺延|延期|延缓|缓缴|执行)$/;

/** Reads the deadlines of a text, in order, each date's words once. */
export function readDeadlines(text: string): DeadlineFound[] {
  if (!/20\d{2}\s*年|五[”"]?\S{0,3}末/.test(text)) return [];
  const found: DeadlineFound[] = [];
  const taken: [number, number][] = [];
  const free = (start: number, end: number): boolean => taken.every(([from, to]) => end <= from || start >= to);
  for (const { pattern, date } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (!free(match.index, end)) continue;
      taken.push([match.index, end]);
      if (/前$|底$|末$/.test(match[0]) && qualifies(text.slice(end, end + 14))) continue;
      if (/^[到至]/.test(match[0]) && TERM_BEFORE.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
      found.push({ text: match[0], date: date(match), start: match.index });
    }
  }
  for (const match of text.matchAll(BARE_YEAR)) {
    const end = match.index + match[0].length;
    if (!free(match.index, end)) continue;
    const aimed = AIM_BEFORE.test(text.slice(Math.max(0, match.index - 4), match.index));
    const after = text.slice(end, end + 60);
    if (!aimed && !GOAL.test(after) && !BOUND.test(after)) continue;
    found.push({ text: match[0], date: `${match[1]}-12-31`, start: match.index });
  }
  return found.sort((a, b) => a.start - b.start).filter(({ date }) => !/NaN/.test(date));
}

/** 2020年5月1日前到期的贷款: the date says which loans, not when. */
function qualifies(after: string): boolean {
  return /^(?:到期|已|的|注册|成立|发生|入库|建成的|[^，,。；;]{0,2}(?:认定|签订|竣工|取得|签署|购买|登记)[^，,。；;]{0,6}的)/.test(
    after,
  );
}

/** Words for a day of the document's own year. What comes back every year, and months of a span, are none. */
const YEARLESS: readonly { readonly pattern: RegExp; readonly date: (match: RegExpMatchArray, year: number) => string }[] = [
  {
    pattern: /(?<![\d年月日至到、每\-—~～])(?:今年|本年|当年)?(\d{1,2})月(\d{1,2})日(?:之前|以前|前)(?!到期|的|已|注册|签订|成立|认定)/g,
    date: (m, year) => isoDay(year, Number(m[1]), Number(m[2])),
  },
  {
    pattern: /(?<![\d年月日至到每\-—~～]|[月日底末前]、)(?:今年|本年|当年)?(\d{1,2})月(?:底|末)(?:之前|以前|前)(?!到期|的|已)/g,
    date: (m, year) => lastDayOf(year, Number(m[1])),
  },
  { pattern: new RegExp(`(?<![\\d年每去上])(?:今年|本年)?上半年(?:内|底)?(?:${BEFORE})?(?=[^的，。；]{0,20}${DONE}(?!了))`, 'g'), date: (_, year) => `${year}-06-30` },
  { pattern: new RegExp(`(?<![\\d年每各前])(?:今年)?第?([一二三四])季度(?:末|底)?(?:${BEFORE}|内)(?!的)`, 'g'), date: (m, year) => lastDayOf(year, 3 * readNumeral(group(m, 1))) },
  { pattern: new RegExp(`(?<![\\d年每各前上去从自、])(?:今年)?第?([一二三四])季度(?=(?:全面|全部|力争|集中)?${DONE}(?!了|的|以来|后|时))`, 'g'), date: (m, year) => lastDayOf(year, 3 * readNumeral(group(m, 1))) },
  { pattern: /(?<![\d年每次明后翌当近两三几上月])(?:今年|本)?(?:年底|年末)(?:之前|以前|前)|(?:今年|本年度?)(?:年?底|内)前?/g, date: (_, year) => `${year}-12-31` },
  { pattern: /(?<=^|[，。；：])年内(?=[^的，。；]{0,12}(?:完成|实现|建成|建设|新增|引进|引育|培育|打造|启动|出台|落地|新建|改造|达到|组织|开展))/g, date: (_, year) => `${year}-12-31` },
]; // biome-ignore format: a table

/** 2024年6月底前完成设计、9月底前开工: the year of the deadline before it in the sentence, or null. */
function yearBefore(text: string, start: number, stated: readonly DeadlineFound[]): number | null {
  const before = stated.findLast((one) => one.start < start);
  return before && !/[。；]/.test(text.slice(before.start, start)) ? Number(before.date.slice(0, 4)) : null;
}

/**
 * Reads the deadlines that name no year (6月底前, 年底前): the year is that of the deadline before it in the sentence, or the document's.
 * @param day the document's date, YYYY-MM-DD, or null; a day before it would be another year's and is left out
 * @param stated the deadlines of the text that name their year
 */
export function readYearless(text: string, day: string | null, stated: readonly DeadlineFound[] = []): DeadlineFound[] {
  if (!/[底末日]|今年|本年|年内|上半年|季度/.test(text)) return [];
  const found = YEARLESS.flatMap(({ pattern, date }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const own = /^[今本]/.test(match[0]) ? null : yearBefore(text, match.index, stated);
      const found = (year: number): DeadlineFound => ({ text: match[0], date: date(match, year), start: match.index });
      if (own !== null) return found(own);
      if (day === null) return [];
      const due = found(Number(day.slice(0, 4)));
      return due.date >= day ? due : [];
    }),
  );
  return found.filter((one) => /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/.test(one.date));
}

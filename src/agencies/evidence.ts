/** What a document itself shows of the time in which it was written, where its date is lost. */
import { isoDay } from '../read/number.js';
import type { ReadDocument } from '../read/read-document.js';

const EFFECT = /自\s*(20\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*起\s*(?:施行|实施|执行|生效)/g;

/**
 * The day from which months without a year count: the document's date, or the first day of the year of which its title
 * speaks (2023年工作要点), if that is later or the date is lost. A title with a period (2021—2023年) speaks of none.
 */
export function planDay({ title, date }: Pick<ReadDocument, 'title' | 'date'>): string | null {
  const years = title?.match(/20\d{2}/g) ?? [];
  const [year] = years;
  if (!year || years.length > 1 || !title?.includes(`${year}年`)) return date;
  const first = `${year}-01-01`;
  return date !== null && date >= first ? date : first;
}

/**
 * The best evidence of a document's day: its date; else the day from which it is in force; else the end of the latest
 * year in the numbers that it cites; else the first year of its title. Null if it shows none.
 * A rule in force tells the time better than what is cited, and both better than a plan's period.
 */
export function dayOf(document: ReadDocument): string | null {
  if (document.date) return document.date;
  const closing = document.paragraphs
    .slice(-4)
    .map(({ text }) => text)
    .join('');
  const effect = [...closing.matchAll(EFFECT)].at(-1);
  if (effect) return isoDay(Number(effect[1]), Number(effect[2]), Number(effect[3]));
  const cited = document.cites.flatMap(({ number }) => number?.match(/〔(20\d{2})〕/)?.[1] ?? []);
  const latest = cited.sort().at(-1);
  if (latest) return `${latest}-12-31`;
  const titled = document.title?.match(/20\d{2}/)?.[0];
  return titled ? `${titled}-01-01` : null;
}

/** Deadlines by year, month and day, and where today stands among them. */
import { runsOf } from '../../parts/runs.js';
import type { Due } from '../../queries/deadlines.js';

export interface Day {
  readonly date: string;
  readonly due: readonly Due[];
  /** Today stands before this day: it is the first that is not past. */
  readonly afterToday: boolean;
}

export interface Month {
  /** 2024-12 */
  readonly month: string;
  readonly days: readonly Day[];
}

export interface Year {
  readonly year: string;
  readonly count: number;
  readonly months: readonly Month[];
}

export interface Calendar {
  readonly years: readonly Year[];
  readonly undated: readonly Due[];
  /** All dates are past: today stands after them. */
  readonly allPast: boolean;
}

/**
 * @param due earliest first, those without a date last, as the API gives them
 * @param now today, YYYY-MM-DD
 */
export function calendarOf(due: readonly Due[], now: string): Calendar {
  const dated = due.filter(({ deadline }) => deadline.date !== null);
  const next = dated.find((one) => dateOf(one) >= now);
  const toDay = (items: readonly Due[], date: string): Day => ({
    date,
    due: items,
    afterToday: next !== undefined && date === dateOf(next),
  });
  const years = cut(dated, 4).map(({ key: year, items }) => ({
    year,
    count: items.length,
    months: cut(items, 7).map(({ key: month, items: inMonth }) => ({
      month,
      days: cut(inMonth, 10).map(({ key, items: onDay }) => toDay(onDay, key)),
    })),
  }));
  return { years, undated: due.filter(({ deadline }) => deadline.date === null), allPast: next === undefined };
}

/** Cuts where the first characters of the date change. */
function cut(due: readonly Due[], characters: number) {
  const key = (one: Due) => dateOf(one).slice(0, characters);
  return runsOf(due, key).map(({ first, items }) => ({ key: key(first), items }));
}

const dateOf = ({ deadline }: Due): string => deadline.date ?? '';

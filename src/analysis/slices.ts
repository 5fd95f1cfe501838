/** Tasks by stretches of years, after the dates of their documents. */
import type { HeldTask } from './holdings.js';

/** How many calendar years a stretch has, and how many lie between the beginnings of two. */
export interface Window {
  readonly years: number;
  readonly step: number;
}

export interface Slice {
  /** First and last day; null for documents without a date. */
  readonly from: string | null;
  readonly to: string | null;
  readonly tasks: readonly HeldTask[];
}

/**
 * Cuts tasks into stretches: the first begins with the earliest year, the last is the one that reaches the latest.
 * Stretches without tasks are left out; last come the tasks of documents without a date, if there are any.
 */
export function slicesOf(tasks: readonly HeldTask[], { years, step }: Window): Slice[] {
  const known = new Set(tasks.flatMap(({ date }) => (date === null ? [] : [yearOf(date)])));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const slices: Slice[] = [];
  for (let start = first; start <= last; start += step) {
    const within = tasks.filter(({ date }) => date !== null && yearOf(date) >= start && yearOf(date) < start + years);
    const [from, to] = [day(start, '01-01'), day(start + years - 1, '12-31')];
    if (within.length > 0) slices.push({ from, to, tasks: within });
    if (start + years > last) break;
  }
  const undated = tasks.filter(({ date }) => date === null);
  return undated.length > 0 ? [...slices, { from: null, to: null, tasks: undated }] : slices;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

function day(year: number, rest: string): string {
  return `${String(year).padStart(4, '0')}-${rest}`;
}

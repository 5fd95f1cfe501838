/** What a body holds, year by year. */
import type { HeldTask } from './holdings.js';
import { type RoleCounts, roleCounts } from './matrix.js';

/** The tasks of documents of one year. */
export interface TimelineYear {
  /** Null for documents without a date. */
  readonly year: number | null;
  readonly counts: RoleCounts;
  /** Of `counts.total`, those that a clause gives to the body itself. */
  readonly stated: number;
  /** Ids, in the order of the given tasks. */
  readonly tasks: readonly string[];
  /** How many of the tasks stand in each document. */
  readonly documents: ReadonlyMap<string, number>;
}

/**
 * Every year from the first to the last in which the body holds a task, also those without one; after them the tasks of
 * documents without a date, if there are any.
 */
export function timeline(tasks: readonly HeldTask[], agency: string): TimelineYear[] {
  const byYear = new Map<number | null, HeldTask[]>();
  for (const task of tasks) {
    if (!task.holdings.some((holding) => holding.agency === agency)) continue;
    const year = task.date === null ? null : Number(task.date.slice(0, 4));
    const known = byYear.get(year);
    if (known) known.push(task);
    else byYear.set(year, [task]);
  }
  const dated = [...byYear.keys()].filter((year) => year !== null);
  const years: (number | null)[] = [];
  if (dated.length > 0) for (let year = Math.min(...dated); year <= Math.max(...dated); year++) years.push(year);
  if (byYear.has(null)) years.push(null);
  return years.map((year) => yearOf(year, byYear.get(year) ?? [], agency));
}

function yearOf(year: number | null, tasks: readonly HeldTask[], agency: string): TimelineYear {
  const own = tasks.map(({ holdings }) => holdings.filter((holding) => holding.agency === agency));
  const documents = new Map<string, number>();
  for (const { document } of tasks) documents.set(document, (documents.get(document) ?? 0) + 1);
  return {
    year,
    counts: roleCounts(own.map((holdings) => ({ roles: holdings.map(({ role }) => role) }))),
    stated: own.filter((holdings) => holdings.some(({ basis }) => basis === 'stated')).length,
    tasks: tasks.map(({ id }) => id),
    documents,
  };
}

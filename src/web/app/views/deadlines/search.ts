/** What the calendar reads from its address, and what the API is asked for it. */
import { readTaskSearch, type TaskSearch, taskFilter } from '../../filter/search.js';
import type { Basis, DeadlinesQueryVariables } from '../../queries/types.js';
import { choice, day, flag, type Given } from '../../search.js';
import { dayAfter } from '../../today.js';

export const WHEN = ['upcoming', 'past'] as const;
export const BASES = ['stated', 'inferred'] as const;

export interface DeadlineSearch extends TaskSearch {
  readonly when?: (typeof WHEN)[number] | undefined;
  /** First and last day of what is due; `from` and `to` are days of the documents. */
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly basis?: (typeof BASES)[number] | undefined;
  /** Phrases without a date are listed too. */
  readonly undated?: true | undefined;
}

/** Reads what the calendar knows of an address. */
export function readDeadlineSearch(given: Given): DeadlineSearch {
  return {
    ...readTaskSearch(given),
    when: choice(given.when, WHEN),
    dueFrom: day(given.dueFrom),
    dueTo: day(given.dueTo),
    basis: choice(given.basis, BASES),
    undated: flag(given.undated),
  };
}

/**
 * The same as the API takes it.
 * @param now today, which is still to come: what is due today is not past
 */
export function deadlineVariables(search: DeadlineSearch, now: string): Omit<DeadlinesQueryVariables, 'after'> {
  const { when, dueFrom, dueTo, basis } = search;
  return {
    from: when === 'upcoming' ? later(dueFrom, now) : dueFrom,
    to: when === 'past' ? earlier(dueTo, dayAfter(now, -1)) : dueTo,
    undated: search.undated ?? false,
    filter: { ...taskFilter(search), deadlineBasis: basis?.toUpperCase() as Basis | undefined },
  };
}

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);
const earlier = (a: string | undefined, b: string): string => (a !== undefined && a < b ? a : b);

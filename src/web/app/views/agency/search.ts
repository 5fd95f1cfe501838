/** By what a body's tasks are narrowed, as the address says it. */
import { ROLE_WORDS, type RoleWord } from '../../filter/search.js';
import type { Role, TaskFilter } from '../../queries/types.js';
import { choice, flag, type Given, positive, text } from '../../search.js';

export interface AgencySearch {
  readonly role?: RoleWord | undefined;
  /** Id of a document. */
  readonly document?: string | undefined;
  /** Year of the documents. */
  readonly year?: number | undefined;
  /** Only tasks with a date by which they are due. */
  readonly due?: true | undefined;
}

export function readAgencySearch(given: Given): AgencySearch {
  return {
    role: choice(given.role, ROLE_WORDS),
    document: text(given.document),
    year: yearOf(given.year),
    due: flag(given.due),
  };
}

/** Four digits: a day is made of them. */
function yearOf(value: unknown): number | undefined {
  const year = positive(value);
  return year !== undefined && year >= 1000 && year <= 9999 ? year : undefined;
}

/** The same as the API takes it. */
export function heldFilter({ role, document, year, due }: AgencySearch): TaskFilter {
  return {
    roles: role === undefined ? undefined : [role.toUpperCase() as Role],
    document,
    documentDate: year === undefined ? undefined : { from: `${year}-01-01`, to: `${year}-12-31` },
    // From the first day that the API knows: any date.
    deadline: due ? { from: '1000-01-01' } : undefined,
  };
}

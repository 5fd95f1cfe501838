/** What the list of tasks reads from its address. */
import { readTaskSearch, type TaskSearch } from '../../filter/search.js';
import { choice, type Given } from '../../search.js';

/** By which filters tasks can be narrowed: all. */
export const TASK_FIELDS = [
  'agency',
  'document',
  'text',
  'from',
  'jurisdiction',
  'role',
  'kind',
  'lineage',
  'expandCollectives',
] as const;

export const TASK_ORDERS = ['deadline'] as const;

export interface TaskListSearch extends TaskSearch {
  /** As printed if left out. */
  readonly sort?: (typeof TASK_ORDERS)[number] | undefined;
}

export function readTaskListSearch(given: Given): TaskListSearch {
  return { ...readTaskSearch(given), sort: choice(given.sort, TASK_ORDERS) };
}

/** Groups of bodies that own tasks together: sets that could not be larger without losing a task. */

import type { HeldTask } from './holdings.js';
import { type Incidence, incidence } from './incidence.js';
import { compare } from './order.js';

export interface GroupOptions {
  /** Only groups of at least so many bodies, that share at least so many tasks. */
  readonly minSize: number;
  readonly minShared: number;
  readonly orderBy: 'shared' | 'size';
}

/** Bodies with all tasks that they own together. */
export interface Group {
  /** Ids, sorted. */
  readonly agencies: readonly string[];
  /** Ids, in reading order. */
  readonly tasks: readonly string[];
}

/** Thrown where there are more groups than anyone could look at. */
export class TooManyGroups extends Error {
  override readonly name = 'TooManyGroups';
}

/** About a second. */
const MOST_STEPS = 30_000_000;
const MOST_GROUPS = 20_000;

/**
 * Finds every group: a set of bodies such that no further body holds all of its shared tasks. These are the closed sets
 * of frequent itemset mining, found each once as LCM does (Uno et al., "LCM ver. 2", FIMI 2004): a set is made larger by
 * one body and then by all that hold the same tasks, and kept only where that adds none of those tried before.
 * Most shared first (or largest), then the other of both, then by ids.
 * @throws TooManyGroups
 */
export function ownerGroups(tasks: readonly HeldTask[], options: GroupOptions): Group[] {
  const table = incidence(tasks, 'task');
  const search = { table, ...options, found: [] as Found[], steps: 0 };
  const all = table.items.map((_, item) => item);
  extend(search, closure(table, all), all, -1);
  const groups = search.found.map(
    ({ bodies, items }): Group => ({
      agencies: bodies.map((body) => table.agencies[body] ?? ''),
      tasks: items.map((item) => table.items[item] ?? ''),
    }),
  );
  const shared = (x: Group, y: Group) => y.tasks.length - x.tasks.length;
  const size = (x: Group, y: Group) => y.agencies.length - x.agencies.length;
  const [first, second] = options.orderBy === 'size' ? [size, shared] : [shared, size];
  return groups.sort((x, y) => first(x, y) || second(x, y) || compare(x.agencies.join(), y.agencies.join()));
}

/** Bodies and items as numbers of the table, ascending. */
interface Found {
  readonly bodies: readonly number[];
  readonly items: readonly number[];
}

interface Search extends Omit<GroupOptions, 'orderBy'> {
  readonly table: Incidence;
  readonly found: Found[];
  steps: number;
}

/** Goes on from a closed set to those that hold it and a body after `core`. */
function extend(search: Search, bodies: readonly number[], items: readonly number[], core: number): void {
  const known = new Set(bodies);
  if (bodies.length >= search.minSize && items.length >= search.minShared) search.found.push({ bodies, items });
  const itemsOf = new Map<number, number[]>();
  for (const item of items) {
    for (const body of search.table.bodies[item] ?? []) {
      search.steps++;
      if (body <= core || known.has(body)) continue;
      const shared = itemsOf.get(body);
      if (shared) shared.push(item);
      else itemsOf.set(body, [item]);
    }
  }
  if (search.steps > MOST_STEPS || search.found.length > MOST_GROUPS) throw new TooManyGroups();
  for (const [body, shared] of [...itemsOf].sort(([x], [y]) => x - y)) {
    if (shared.length < search.minShared) continue;
    const larger = closure(search.table, shared);
    search.steps += shared.length * larger.length;
    // What adds a body before this one was found from there.
    if (larger.every((one) => one >= body || known.has(one))) extend(search, larger, shared, body);
  }
}

/** The bodies that hold all of some items; none if there is no item. */
function closure(table: Incidence, [first, ...others]: readonly number[]): number[] {
  let common = first === undefined ? [] : [...(table.bodies[first] ?? [])];
  for (const item of others) {
    if (common.length === 0) return common;
    const holders = new Set(table.bodies[item]);
    common = common.filter((body) => holders.has(body));
  }
  return common;
}

/** Links from bodies that lead to those that act under their lead. */
import type { Role } from '../types.js';
import type { Pair, Weight } from './coownership.js';
import type { HeldTask } from './holdings.js';
import type { CountPer } from './incidence.js';
import { compare } from './order.js';

export interface LeadSupportOptions {
  readonly per: CountPer;
  readonly weight: Weight;
  readonly minShared: number;
  /** In which roles the others hold the task. */
  readonly others: readonly Role[];
}

/** For each task (or document) who leads there, and who holds the same task in one of the other roles. */
type Support = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/**
 * All pairs of a body `a` that leads a task and a body `b` that supports it there (or is responsible, as `others` has
 * it); by document it counts once for each document with such a task. With A the items that `a` leads and B those that
 * `b` supports: count, jaccard and cosine as in coownership.ts; newman: each shared item adds 1 / (bodies that support
 * `a` there), so that the links from a body make up the number of items that it leads with the support of others.
 * Sorted by a, then b.
 */
export function leadSupport(tasks: readonly HeldTask[], options: LeadSupportOptions): Pair[] {
  const { per, weight, minShared, others } = options;
  const itemOf = (task: HeldTask) => (per === 'task' ? task.id : task.document);
  const led = itemsInRole(tasks, ['lead'], itemOf);
  const supported = itemsInRole(tasks, others, itemOf);
  const found = new Map<string, { a: string; b: string; shared: number; newman: number }>();
  for (const leads of supportOf(tasks, others, itemOf).values()) {
    for (const [a, supporters] of leads) {
      for (const b of supporters) {
        const pair = found.get(`${a}\n${b}`) ?? { a, b, shared: 0, newman: 0 };
        found.set(`${a}\n${b}`, { a, b, shared: pair.shared + 1, newman: pair.newman + 1 / supporters.size });
      }
    }
  }
  const size = (items: ReadonlyMap<string, ReadonlySet<string>>, id: string) => items.get(id) ?? new Set<string>();
  return [...found.values()]
    .filter(({ shared }) => shared >= minShared)
    .map(({ a, b, shared, newman }) => ({
      ...{ a, b, shared },
      weight: weigh(weight, shared, size(led, a), size(supported, b), newman),
    }))
    .sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
}

function weigh(
  weight: Weight,
  shared: number,
  ofA: ReadonlySet<string>,
  ofB: ReadonlySet<string>,
  newman: number,
): number {
  switch (weight) {
    case 'count':
      return shared;
    case 'jaccard':
      return shared / new Set([...ofA, ...ofB]).size;
    case 'cosine':
      return shared / Math.sqrt(ofA.size * ofB.size);
    case 'newman':
      return newman;
  }
}

function itemsInRole(tasks: readonly HeldTask[], roles: readonly Role[], itemOf: (task: HeldTask) => string) {
  const items = new Map<string, Set<string>>();
  for (const task of tasks) {
    for (const holding of task.holdings) {
      if (!roles.includes(holding.role)) continue;
      items.set(holding.agency, (items.get(holding.agency) ?? new Set()).add(itemOf(task)));
    }
  }
  return items;
}

function supportOf(tasks: readonly HeldTask[], others: readonly Role[], itemOf: (task: HeldTask) => string): Support {
  const support = new Map<string, Map<string, Set<string>>>();
  for (const task of tasks) {
    const inRole = (roles: readonly Role[]) =>
      new Set(task.holdings.filter(({ role }) => roles.includes(role)).map(({ agency }) => agency));
    const leading = inRole(['lead']);
    const supporters = [...inRole(others)].filter((body) => !leading.has(body));
    if (supporters.length === 0) continue;
    for (const lead of leading) {
      const leads = support.get(itemOf(task)) ?? new Map<string, Set<string>>();
      support.set(itemOf(task), leads.set(lead, new Set([...(leads.get(lead) ?? []), ...supporters])));
    }
  }
  return support;
}

/** The links of a network: between bodies that hold the same, or from those who lead to others. */
import type { Role } from '../types.js';
import { coOwnership } from './coownership.js';
import type { CountOptions } from './counted.js';
import { asStated, type HeldTask } from './holdings.js';
import { incidence } from './incidence.js';
import { leadSupport } from './lead-support.js';
import type { NetworkLink } from './measures.js';
import { once } from './once.js';
import { compare } from './order.js';

/** What joins two bodies: that they hold the same, or that one leads what the other supports or holds beside it. */
export type Relation = 'co-ownership' | 'lead-support' | 'lead-others';

/** In which roles the others hold what one leads; null: links have no direction. */
const OTHERS: Readonly<Record<Relation, readonly Role[] | null>> = {
  'co-ownership': null,
  'lead-support': ['support'],
  'lead-others': ['support', 'responsible'],
};

/** Whether the links of a network have a direction. */
export function isDirected(relation: Relation): boolean {
  return OTHERS[relation] !== null;
}

type LinkOptions = CountOptions & { readonly relation: Relation };

/** All links, by source, then target. What clauses state of them is reckoned when it is first looked at. */
export function linksOf(tasks: readonly HeldTask[], options: LinkOptions): NetworkLink[] {
  const widened = options.lineage || options.expandCollectives;
  const said = once(() => {
    const pairs = widened ? pairsOf(tasks.map(asStated), { ...options, minShared: 1, weight: 'count' }) : [];
    return new Map(pairs.map(({ a, b, shared }) => [`${a}\n${b}`, shared]));
  });
  return pairsOf(tasks, options)
    .map(
      ({ a, b, shared, weight }): NetworkLink => ({
        ...{ source: a, target: b, shared, weight },
        get stated() {
          return widened ? Math.min(shared, said().get(`${a}\n${b}`) ?? 0) : shared;
        },
      }),
    )
    .sort((x, y) => compare(x.source, y.source) || compare(x.target, y.target));
}

function pairsOf(tasks: readonly HeldTask[], options: LinkOptions) {
  const { weight, minShared, per } = options;
  const others = OTHERS[options.relation];
  if (others) return leadSupport(tasks, { ...options, others });
  return coOwnership(incidence(tasks, per), { weight, minShared });
}

/** Pairs of bodies that own tasks together, and how much that weighs. */
import type { Incidence } from './incidence.js';
import { compare } from './order.js';

/**
 * count: |A∩B|. jaccard: |A∩B| / |A∪B|. cosine (Salton): |A∩B| / √(|A|·|B|).
 * newman: every shared item adds 1 / (its bodies − 1), after Newman, "Scientific collaboration networks. II.",
 * Phys. Rev. E 64, 016132 (2001), eq. 2, so that a body's strength is the number of items it shares with anyone.
 */
export type Weight = 'count' | 'jaccard' | 'cosine' | 'newman';

/** Two bodies; `a` is the one whose id comes first. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly shared: number;
  readonly weight: number;
}

export interface PairOptions {
  readonly weight: Weight;
  readonly minShared: number;
  /** Only pairs with one of these bodies. */
  readonly around?: ReadonlySet<string>;
}

/** All pairs that share at least `minShared` items: heaviest first, then most shared, then by ids. */
export function coOwnership(table: Incidence, options: PairOptions): Pair[] {
  const { shared, newman } = countPairs(table, options.around);
  const size = table.agencies.length;
  const pairs: Pair[] = [];
  for (const [key, count] of shared) {
    if (count < options.minShared) continue;
    const a = Math.floor(key / size);
    const b = key % size;
    const weight = weigh(
      options.weight,
      count,
      table.has[a]?.length ?? 0,
      table.has[b]?.length ?? 0,
      newman.get(key) ?? 0,
    );
    pairs.push({ a: table.agencies[a] ?? '', b: table.agencies[b] ?? '', shared: count, weight });
  }
  return pairs.sort(heaviestFirst);
}

function countPairs(table: Incidence, around?: ReadonlySet<string>) {
  const size = table.agencies.length;
  const wanted = around && table.agencies.map((id) => around.has(id));
  const shared = new Map<number, number>();
  const newman = new Map<number, number>();
  for (const bodies of table.bodies) {
    const part = 1 / (bodies.length - 1);
    bodies.forEach((a, i) => {
      for (const b of bodies.slice(i + 1)) {
        if (wanted && !wanted[a] && !wanted[b]) continue;
        const key = a * size + b;
        shared.set(key, (shared.get(key) ?? 0) + 1);
        newman.set(key, (newman.get(key) ?? 0) + part);
      }
    });
  }
  return { shared, newman };
}

function weigh(weight: Weight, shared: number, ofA: number, ofB: number, newman: number): number {
  switch (weight) {
    case 'count':
      return shared;
    case 'jaccard':
      return shared / (ofA + ofB - shared);
    case 'cosine':
      return shared / Math.sqrt(ofA * ofB);
    case 'newman':
      return newman;
  }
}

function heaviestFirst(x: Pair, y: Pair): number {
  return y.weight - x.weight || y.shared - x.shared || compare(x.a, y.a) || compare(x.b, y.b);
}

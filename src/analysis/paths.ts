/** The shortest chains of links between two bodies. */
import { distances, type Link, neighbours } from './neighbourhood.js';
import { compare } from './order.js';

/** Two bodies that share something. */
export interface SharedLink extends Link {
  readonly shared: number;
}

/** A chain of bodies, with how much its steps share in all. */
export interface Chain {
  readonly ids: readonly string[];
  readonly shared: number;
}

export interface Paths {
  /** Steps of a shortest chain; null if none leads there. */
  readonly length: number | null;
  /** How many chains are as short. */
  readonly total: number;
  /** The first of them: most shared over all steps first, then by the ids along them. */
  readonly paths: readonly Chain[];
}

interface Best {
  readonly total: number;
  readonly chains: readonly Chain[];
}

/**
 * Finds the shortest chains, step by step away from `from` and keeping for each body the best chains that reach it: what
 * is best to a body stays best when the same step is added to it, so that none has to be looked at that is not kept.
 * @param most how many chains are wanted
 */
export function shortestPaths(from: string, to: string, links: readonly SharedLink[], most: number): Paths {
  const near = neighbours(links);
  const [there, back] = [from, to].map((id) => distances([id], near, Number.POSITIVE_INFINITY));
  const length = there?.get(to);
  if (!there || !back || length === undefined) return { length: null, total: 0, paths: [] };
  const shared = new Map<string, number>();
  for (const { source, target, shared: count } of links) {
    shared.set(`${source}\n${target}`, count);
    shared.set(`${target}\n${source}`, count);
  }
  let reached = new Map<string, Best>([[from, { total: 1, chains: [{ ids: [from], shared: 0 }] }]]);
  for (let step = 1; step <= length; step++) {
    const onTheWay = (id: string) => there.get(id) === step && back.get(id) === length - step;
    const next = new Map<string, Best[]>();
    for (const [id, best] of reached) {
      for (const other of (near.get(id) ?? []).filter(onTheWay)) {
        const more = longer(best, other, shared.get(`${id}\n${other}`) ?? 0);
        next.set(other, [...(next.get(other) ?? []), more]);
      }
    }
    reached = new Map([...next].map(([id, ways]) => [id, joined(ways, most)]));
  }
  const { total, chains } = reached.get(to) ?? { total: 0, chains: [] };
  return { length, total, paths: chains };
}

function longer({ total, chains }: Best, id: string, shared: number): Best {
  return { total, chains: chains.map((chain) => ({ ids: [...chain.ids, id], shared: chain.shared + shared })) };
}

function joined(ways: readonly Best[], most: number): Best {
  const chains = ways.flatMap((way) => way.chains).sort((x, y) => y.shared - x.shared || byIds(x, y));
  return { total: ways.reduce((sum, way) => sum + way.total, 0), chains: chains.slice(0, most) };
}

/** Chains of one length. */
function byIds({ ids: x }: Chain, { ids: y }: Chain): number {
  const at = x.findIndex((id, i) => id !== y[i]);
  return at < 0 ? 0 : compare(x[at] ?? '', y[at] ?? '');
}

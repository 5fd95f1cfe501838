/** Communities of a network: bodies more closely linked with each other than with the rest. */
import type { DirectedGraph, UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { callable } from './interop.js';
import { compare } from './order.js';

const louvain = callable(louvainModule);

export interface Community {
  /** From 1: the largest first, equal ones by their first body's id. */
  readonly number: number;
  /** Ids, sorted. */
  readonly agencies: readonly string[];
}

/**
 * Louvain (Blondel et al. 2008; with directions after Leicht & Newman 2008) over the attribute `weight`. The walk over the nodes starts from a fixed seed and the
 * communities are numbered by size and first id, so the same network always gives the same numbers.
 * A body without links is a community by itself.
 */
export function communities(graph: DirectedGraph | UndirectedGraph): Community[] {
  if (graph.order === 0) return [];
  const of = louvain(graph, { getEdgeWeight: 'weight', rng: seeded(20_240_101) });
  const groups = new Map<number, string[]>();
  for (const [id, group] of Object.entries(of)) groups.set(group, [...(groups.get(group) ?? []), id]);
  return [...groups.values()]
    .map((ids) => ids.sort())
    .sort((x, y) => y.length - x.length || compare(x[0] ?? '', y[0] ?? ''))
    .map((agencies, i) => ({ number: i + 1, agencies }));
}

/** Marsaglia's xorshift32: the same numbers from 0 to 1 for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The line of a body: which came before it and which after, over as many steps as it takes. */
import type { Succession } from './lineage.js';
import { distances } from './neighbourhood.js';
import { compare } from './order.js';

/** That a body took over from another on a day. */
export interface Takeover extends Succession {
  readonly date: string | null;
}

/** Something found by going on from step to step. */
export interface Reached {
  readonly id: string;
  readonly distance: number;
}

export interface Line {
  /** Nearest first, those at the same distance by id. */
  readonly predecessors: readonly Reached[];
  readonly successors: readonly Reached[];
  /** The takings over on the way, earliest first; undated ones last. */
  readonly takeovers: readonly Takeover[];
}

/** Follows takings over both ways: backwards to what became the body, forwards to what the body became. */
export function lineAround(id: string, takeovers: readonly Takeover[], depth: number): Line {
  const before = distances([id], ways(takeovers, 'to', 'from'), depth);
  const after = distances([id], ways(takeovers, 'from', 'to'), depth);
  const day = ({ date }: Takeover) => date ?? '9999';
  return {
    predecessors: ranked(before),
    successors: ranked(after),
    takeovers: takeovers
      .filter(({ from, to }) => follows(before, to, from) || follows(after, from, to))
      .sort((x, y) => compare(day(x), day(y)) || compare(x.from, y.from) || compare(x.to, y.to)),
  };
}

/** Nearest first, those at the same distance by id; without the one from which it starts. */
export function ranked(found: ReadonlyMap<string, number>): Reached[] {
  return [...found]
    .filter(([, distance]) => distance > 0)
    .sort(([x, m], [y, n]) => m - n || compare(x, y))
    .map(([id, distance]) => ({ id, distance }));
}

const follows = (steps: ReadonlyMap<string, number>, near: string, far: string) => steps.has(near) && steps.has(far);

function ways(takeovers: readonly Takeover[], near: 'from' | 'to', far: 'from' | 'to') {
  const next = new Map<string, string[]>();
  for (const takeover of takeovers) {
    next.set(takeover[near], [...(next.get(takeover[near]) ?? []), takeover[far]]);
  }
  return next;
}

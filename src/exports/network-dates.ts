/** When a network's bodies and links are there: by the days of a name, or by the years of a window. */
import type { NetworkLink } from '../analysis/network.js';
import type { LabelledNode } from './network-fields.js';
import type { NetworkView } from './view.js';

/** First and last day, both included; null is open. */
export interface Spell {
  readonly start: string | null;
  readonly end: string | null;
}

interface Dates {
  /** Whether any body or link has a day at all. */
  readonly known: boolean;
  readonly spells: {
    of(node: LabelledNode): readonly Spell[];
    between(link: NetworkLink): readonly Spell[];
  };
}

/**
 * With a window bodies and links have the stretches in which they hold or share something; else bodies have the days
 * of their name, and links none. What has no stretch is there always, as readers of GEXF take it.
 */
export function datesOf(view: NetworkView): Dates {
  const { slices } = view.network;
  return slices.length > 0 ? bySlices(slices) : byNames(view);
}

function byNames({ agencies }: NetworkView): Dates {
  const known = [...agencies.values()].some(({ validFrom, validTo }) => validFrom !== null || validTo !== null);
  const of = ({ label: { validFrom, validTo } }: LabelledNode) =>
    validFrom === null && validTo === null ? [] : [{ start: validFrom, end: validTo }];
  return { known, spells: { of, between: () => [] } };
}

function bySlices(slices: NetworkView['network']['slices']): Dates {
  const spells = new Map<string, Spell[]>();
  const add = (key: string, spell: Spell) => {
    const list = spells.get(key);
    if (list) list.push(spell);
    else spells.set(key, [spell]);
  };
  for (const { from, to, over } of slices) {
    if (from === null) continue;
    for (const { id } of over.nodes) add(id, { start: from, end: to });
    for (const link of over.links) add(keyOf(link), { start: from, end: to });
  }
  return {
    known: spells.size > 0,
    spells: { of: ({ id }) => spells.get(id) ?? [], between: (link) => spells.get(keyOf(link)) ?? [] },
  };
}

const keyOf = ({ source, target }: NetworkLink) => JSON.stringify([source, target]);

/** Which known names come nearest to an unknown one: shared pairs of characters. */
import type { Place } from './places.js';
import type { Reference } from './reference.js';

const SHOWN = 3;
const LEAST = 0.4;

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  return found;
}

interface Known {
  readonly name: string;
  /** How many pairs it has. */
  readonly size: number;
}

/** The known names by each of their pairs: a name that shares none with another need not be looked at. */
type Index = ReadonlyMap<string, readonly Known[]>;

const indexed = new WeakMap<Reference['bodies'], Index>();

function indexOf({ bodies }: Reference): Index {
  const made = indexed.get(bodies);
  if (made) return made;
  const index = new Map<string, Known[]>();
  for (const name of bodies.tails) {
    const own = pairs(name);
    for (const pair of own) {
      const names = index.get(pair) ?? [];
      names.push({ name, size: own.size });
      index.set(pair, names);
    }
  }
  indexed.set(bodies, index);
  return index;
}

/** How many pairs each known name shares with some pairs. */
function sharing(own: ReadonlySet<string>, index: Index): Map<string, { readonly size: number; shared: number }> {
  const found = new Map<string, { readonly size: number; shared: number }>();
  for (const pair of own)
    for (const { name, size } of index.get(pair) ?? []) {
      const known = found.get(name);
      if (known) known.shared++;
      else found.set(name, { size, shared: 1 });
    }
  return found;
}

/** Up to three printed forms of the abbreviation list that are most like `tail`, best first; of two alike the one that the place has. */
export function nearestNames(tail: string, place: Place | null, reference: Reference): readonly string[] {
  const own = pairs(tail);
  const atPlace = (name: string): number => (reference.authority.atPlace.has(`${place?.id}|${name}`) ? 1 : 0);
  const scored: { name: string; score: number }[] = [];
  for (const [name, { size, shared }] of sharing(own, indexOf(reference))) {
    // Dice's coefficient.
    const score = (2 * shared) / (own.size + size);
    if (score >= LEAST) scored.push({ name, score });
  }
  scored.sort((a, b) => b.score - a.score || atPlace(b.name) - atPlace(a.name) || (a.name < b.name ? -1 : 1));
  return scored.slice(0, SHOWN).map(({ name }) => (place?.official ?? '') + name.replace('~', ''));
}

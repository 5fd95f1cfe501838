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

/** Dice's coefficient over pairs of characters. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

const indexed = new WeakMap<Reference['bodies'], readonly (readonly [string, ReadonlySet<string>])[]>();

/** Up to three printed forms of the abbreviation list that are most like `tail`, best first; of two alike the one that the place has. */
export function nearestNames(tail: string, place: Place | null, reference: Reference): readonly string[] {
  const known = indexed.get(reference.bodies) ?? reference.bodies.tails.map((name) => [name, pairs(name)] as const);
  indexed.set(reference.bodies, known);
  const own = pairs(tail);
  const atPlace = (name: string): number => (reference.authority.atPlace.has(`${place?.id}|${name}`) ? 1 : 0);
  const scored: { name: string; score: number }[] = [];
  for (const [name, set] of known) {
    const score = likeness(own, set);
    if (score >= LEAST) scored.push({ name, score });
  }
  scored.sort((a, b) => b.score - a.score || atPlace(b.name) - atPlace(a.name) || (a.name < b.name ? -1 : 1));
  return scored.slice(0, SHOWN).map(({ name }) => (place?.official ?? '') + name.replace('~', ''));
}

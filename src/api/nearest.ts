/** Which known values come nearest to one that is not known. */

const SHOWN = 5;
const LEAST = 0.3;

/** Something that can be meant, with the words under which it can be meant. */
export interface Option {
  readonly value: string;
  readonly words: readonly string[];
}

/** Up to five values whose words are most like the given ones (Dice's coefficient over pairs of characters), best first. */
export function nearest(wanted: string, options: readonly Option[]): string[] {
  const own = pairs(wanted);
  return options
    .map(({ value, words }) => ({ value, score: Math.max(...words.map((word) => likeness(own, pairs(word)))) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.value < b.value ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ value }) => value);
}

/** A single character is a pair with its edge, so that it too can be like something. */
function pairs(text: string): ReadonlySet<string> {
  const folded = `${text.normalize('NFKC').toLowerCase()}\u0000`;
  return new Set(Array.from(folded.slice(1), (_, i) => folded.slice(i, i + 2)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** The words around a match, with the match marked. */

const BEFORE = 24;
const LENGTH = 120;

export interface Excerpt {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Cuts a stretch out of the text that holds most of the words (of equal ones the first), from shortly before the first
 * match on. What is left out at either end is shown by ….
 * @param words - in lower case
 */
export function excerptOf(texts: readonly (string | null)[], words: readonly string[]): Excerpt {
  const present = texts.filter((text) => text !== null);
  const holds = (text: string) => words.filter((word) => text.toLowerCase().includes(word)).length;
  const best = present.reduce((x, y) => (holds(y) > holds(x) ? y : x), present[0] ?? '');
  const first = Math.min(...places(best, words).map(({ start }) => start), best.length);
  const from = best.length <= LENGTH ? 0 : Math.max(0, Math.min(first - BEFORE, best.length - LENGTH));
  const cut = best.slice(from, from + LENGTH);
  const text = `${from > 0 ? '…' : ''}${cut}${from + LENGTH < best.length ? '…' : ''}`;
  return { text, marks: merge(places(text, words)) };
}

function places(text: string, words: readonly string[]): { start: number; end: number }[] {
  const lower = text.toLowerCase();
  // A few letters change their length in lower case; then offsets would not fit, and nothing is marked.
  if (lower.length !== text.length) return [];
  return words.flatMap((word) => {
    const found: { start: number; end: number }[] = [];
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
      found.push({ start: at, end: at + word.length });
    }
    return found;
  });
}

/** Joins marks that overlap or touch. */
function merge(marks: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...marks].sort((x, y) => x.start - y.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** How alike two short texts are. */

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Letters and figures only, in one width: what printing leaves open does not count. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Sørensen–Dice coefficient over character bigrams, 0 to 1, of the bare texts. */
export function similarity(a: string, b: string): number {
  const [x, y] = [bare(a), bare(b)];
  if (x === y) return 1;
  if (x.length < 2 || y.length < 2) return 0;
  const [p, q] = [bigrams(x), bigrams(y)];
  let shared = 0;
  for (const [pair, count] of p) shared += Math.min(count, q.get(pair) ?? 0);
  return (2 * shared) / (x.length + y.length - 2);
}

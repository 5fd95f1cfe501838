/** What is drawn for a copy: the same for the same seed and words on every run and machine. */

/** FNV-1a over the words, mixed once more, so that neighbours differ in their low bits too. */
export function draw(seed: number, ...words: readonly (string | number)[]): number {
  let value = 0x811c9dc5;
  const text = `${seed} ${words.join(' ')}`;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The list in an order that the seed and the words decide. */
export function shuffled<T>(list: readonly T[], seed: number, ...words: readonly (string | number)[]): T[] {
  return list
    .map((one, i) => ({ one, i, at: draw(seed, ...words, i) }))
    .sort((x, y) => x.at - y.at || x.i - y.i)
    .map(({ one }) => one);
}

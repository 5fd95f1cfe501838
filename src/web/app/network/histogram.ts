/** How many links share how much. */

export interface Column {
  /** The least that its links share. */
  readonly first: number;
  readonly links: number;
  /** From 0 to 1, by the logarithm of the number of links. */
  readonly height: number;
}

/** So many columns stand beside each other at most. */
const MOST_COLUMNS = 48;

/** Columns of equal width from 1 to `most`, of one value each where there is room. */
export function columnsOf(shared: readonly number[], most: number): Column[] {
  const width = Math.ceil(most / MOST_COLUMNS);
  const counts = new Array<number>(Math.ceil(most / width)).fill(0);
  for (const one of shared) {
    const at = Math.floor((one - 1) / width);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const top = Math.log1p(Math.max(1, ...counts));
  return counts.map((links, at) => ({ first: at * width + 1, links, height: Math.log1p(links) / top }));
}

/** Where a printed line begins tells what it is: the first line of a paragraph, a title in the middle, a signature to the right. */
import type { PrintedRow } from './rows.js';

/** Two letters in from the margin opens a paragraph, further in stands in the middle or to the right. */
const [OPENS, FAR] = [1.2, 3.2];
const OPENING = '\u3000\u3000';
const INSET = '\u3000\u3000\u3000\u3000';

/** The lines of a page or column, each with as many ideographic spaces before it as plain texts have there. */
export function withIndents(rows: readonly PrintedRow[]): string[] {
  const margin = leftMargin(rows);
  return rows.map(({ text, x, size }) => {
    const inset = (x - margin) / size;
    if (inset >= FAR) return INSET + text;
    return inset >= OPENS ? OPENING + text : text;
  });
}

/** The left edge that the most lines share; of two the left one. */
function leftMargin(rows: readonly PrintedRow[]): number {
  const counts = new Map<number, number>();
  for (const { x } of rows) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  const left = Math.min(...counts.keys());
  const near = [...counts].filter(([, count]) => count >= 3 && count > rows.length / 10).map(([x]) => x);
  return near.length ? Math.min(...near) : left;
}

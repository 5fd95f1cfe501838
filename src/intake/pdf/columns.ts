/** Pages printed in two columns, as gazettes are: found by the gutter that no line crosses, and read left to right. */
import type { Run } from './runs.js';

/** Of the lines of either column so many must fill it: rows of a table do not. */
const FULL = 0.5;
const FEWEST_ROWS = 8;

/** The runs of each column in order; of a page in one column all of them. What crosses the gutter above the columns (a title) comes first. */
export function splitColumns(runs: readonly Run[]): (readonly Run[])[] {
  const gutter = findGutter(runs);
  if (gutter === null) return [runs];
  const crossing = runs.filter(({ x, width }) => x < gutter && x + width > gutter);
  const left = runs.filter(({ x, width }) => x + width <= gutter);
  const right = runs.filter(({ x }) => x >= gutter);
  return [crossing, left, right].filter((part) => part.length > 0);
}

/** The height at which a column's lines stand, each once, with how wide its words are. */
function rowsOf(runs: readonly Run[]): { readonly x: number; readonly right: number }[] {
  const rows = new Map<number, { x: number; right: number }>();
  for (const { x, y, width } of runs) {
    const key = Math.round(y / 3);
    const row = rows.get(key) ?? rows.get(key - 1);
    if (row) {
      row.x = Math.min(row.x, x);
      row.right = Math.max(row.right, x + width);
    } else rows.set(key, { x, right: x + width });
  }
  return [...rows.values()];
}

function findGutter(runs: readonly Run[]): number | null {
  if (runs.length < FEWEST_ROWS * 2) return null;
  const left = Math.min(...runs.map(({ x }) => x));
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  const middle = (left + right) / 2;
  const size = median(runs.map((run) => run.size));
  // The gutter lies in the middle fifth, as wide as a letter at least.
  const reach = (right - left) / 10;
  for (const offset of [0, 0.5, -0.5, 1, -1]) {
    const at = middle + offset * reach;
    const crossing = runs.filter(({ x, width }) => x < at + size / 2 && x + width > at - size / 2);
    if (crossing.length > runs.length / 20) continue;
    const sides = [runs.filter(({ x, width }) => x + width <= at), runs.filter(({ x }) => x >= at)];
    if (sides.every(isProse)) return at;
  }
  return null;
}

function isProse(runs: readonly Run[]): boolean {
  const rows = rowsOf(runs);
  if (rows.length < FEWEST_ROWS) return false;
  const left = Math.min(...rows.map(({ x }) => x));
  const right = Math.max(...rows.map((row) => row.right));
  const full = rows.filter((row) => row.right - row.x > (right - left) * 0.85);
  return full.length > rows.length * FULL;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

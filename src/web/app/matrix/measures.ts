/**
 * How large the parts of the grid are, reckoned from their words instead of measured: rows far away have their place
 * before they are drawn, so nothing jumps while one scrolls. Sizes are in CSS pixels of the reader's own letter size.
 */
import type { Line } from './model.js';

export interface Measures {
  readonly rem: number;
  /** Width of the column of tasks. */
  readonly headings: number;
  readonly column: number;
  readonly total: number;
  /** Height of the row of bodies. */
  readonly head: number;
  readonly foot: number;
  /** Height of a line. */
  readonly line: (line: Line) => number;
}

const NARROW = 640;
/** Size of a task's letters and of a head's, height of a line, in rem; as styles/matrix.css has them. */
const TASK = 0.9;
const HEAD = 0.85;
const TASK_LINE = 1.35;

/**
 * @param rem the size of the page's letters
 * @param width of the window: on a narrow one the column of tasks gives way
 * @param names of the bodies as shown
 * @param context whether tasks show where they stand beneath them
 */
export function measuresOf(rem: number, width: number, names: readonly string[], context: boolean): Measures {
  const narrow = width < NARROW;
  const headings = (narrow ? 10.5 : 24) * rem;
  const perLine = ((narrow ? 9.5 : 22.4) / TASK) * 0.98;
  const most = narrow ? 3 : 2;
  const linesFor = (text: string) => Math.min(most, Math.max(1, Math.ceil(ems(text) / perLine)));
  // Chinese names stand in one line, Latin ones in two.
  const longest = names.reduce((longer, name) => Math.max(longer, HAN.test(name) ? ems(name) : ems(name) / 1.7), 0);
  return {
    rem,
    headings,
    column: 2.25 * rem,
    total: 3.8 * rem,
    head: Math.min(narrow ? 9 : 13, Math.max(5, longest * HEAD + 1.6)) * rem,
    foot: 2.1 * rem,
    line: (line) => {
      if (line.kind === 'document') return 2.6 * rem;
      if (line.kind === 'headings') return 2.1 * rem;
      const lines = linesFor(line.row.task.heading);
      return Math.round((lines * TASK_LINE + 0.75 + (context ? 1.2 : 0)) * rem);
    },
  };
}

const HAN = /\p{Script=Han}/u;
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

/** About how wide a text is, in the size of its letters. */
export function ems(text: string): number {
  let sum = 0;
  for (const letter of text) sum += WIDE.test(letter) ? 1 : 0.56;
  return sum;
}

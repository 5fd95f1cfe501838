/** Runs → printed lines: what stands at one height, from left to right. */
import type { Run } from './runs.js';

export interface PrintedRow {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Two runs on one line lie no further apart in height than so much of their size: raised figures are on it. */
const SAME_LINE = 0.55;
/** A gap wider than this, in letters, is a blank; one wider than the next parts cells or columns. */
const BLANK = 0.3;
const WIDE = 1.4;

/** The rows of a page or a column, from top to bottom. */
export function readRows(runs: readonly Run[]): PrintedRow[] {
  const rows: { readonly runs: Run[]; largest: Run }[] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(run.y - row.largest.y) <= SAME_LINE * Math.max(run.size, row.largest.size)) {
      row.runs.push(run);
      if (run.size > row.largest.size) row.largest = run;
    } else rows.push({ runs: [run], largest: run });
  }
  return rows.map((row) => rowOf(row.runs, row.largest)).filter(({ text }) => text.trim() !== '');
}

function rowOf(row: readonly Run[], { size, y }: Run): PrintedRow {
  const runs = [...row].sort((a, b) => a.x - b.x);
  let text = '';
  let right = runs[0]?.x ?? 0;
  for (const run of runs) {
    const gap = (run.x - right) / size;
    if (text && gap > BLANK) text += gap > WIDE ? '\u3000\u3000' : needsBlank(text, run.text) ? ' ' : '';
    text += run.text;
    right = Math.max(right, run.x + run.width);
  }
  return { text: text.replace(/ {2,}/g, ' ').trim(), x: runs[0]?.x ?? 0, right, y, size };
}

/** Between Chinese characters, and between them and figures, programs leave a sliver that is no blank. */
const needsBlank = (before: string, after: string): boolean =>
  /[A-Za-z0-9.,;:)]$/.test(before) && /^[A-Za-z0-9(]/.test(after);

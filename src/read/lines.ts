/** Lines of a text and the way from an offset back to its line. */
import type { Place } from '../types.js';

export interface Lines {
  readonly file: string;
  readonly text: string;
  /** Offset at which each line starts; line n (1-based) starts at starts[n - 1]. */
  readonly starts: readonly number[];
}

/** Splits on \n only, as `sed -n 'Np'` counts; a text that ends in \n has no empty last line. */
export function splitLines(file: string, text: string): Lines {
  const starts: number[] = [0];
  for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
    starts.push(at + 1);
  return { file, text, starts };
}

/** Where line n (1-based) starts. */
export function lineStart(lines: Lines, n: number): number {
  return lines.starts[n - 1] ?? 0;
}

/** Where line n (1-based) ends, without its line break. */
export function lineEnd(lines: Lines, n: number): number {
  const next = lines.starts[n];
  if (next !== undefined) return next - 1;
  return lines.text.endsWith('\n') ? lines.text.length - 1 : lines.text.length;
}

/** The 1-based line on which an offset stands. */
export function lineAt(lines: Lines, offset: number): number {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStart(lines, middle + 1) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The place from offset `start` to offset `end` (exclusive). */
export function placeOf(lines: Lines, start: number, end: number): Place {
  return { file: lines.file, line: lineAt(lines, start), endLine: lineAt(lines, Math.max(start, end - 1)), start, end };
}

/** The place of whole lines, from line `from` to line `to`, both included. */
export function placeOfLines(lines: Lines, from: number, to: number): Place {
  return { file: lines.file, line: from, endLine: to, start: lineStart(lines, from), end: lineEnd(lines, to) };
}

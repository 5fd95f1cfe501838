/** How high rows must be: not every program finds out by itself where texts run over several lines. */
import type { CellObject } from 'write-excel-file/node';

/** In points. */
const LINE = 14;
const HIGHEST = 409;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** The row with a height in which its wrapped texts have room, if none is set. */
export function withHeight(row: readonly (CellObject | null)[], widths: readonly number[]): (CellObject | null)[] {
  const cells = [...row];
  const [first] = cells;
  if (!first || cells.some((cell) => cell?.height !== undefined)) return cells;
  const lines = Math.max(1, ...cells.map((cell, i) => (cell?.wrap ? linesOf(cell.value, widths[i] ?? 10) : 1)));
  cells[0] = { ...first, height: Math.min(HIGHEST, 3 + LINE * lines) };
  return cells;
}

/** In a column so many characters wide; a Chinese one takes two, and words leave some room at the ends of lines. */
function linesOf(value: CellObject['value'], width: number): number {
  if (typeof value !== 'string') return 1;
  const columns = (line: string) => line.length + (line.match(WIDE)?.length ?? 0);
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(columns(line) / (width - 1.5))), 0);
}

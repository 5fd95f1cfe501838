/** Rulings → the cells of tables: fields between lines, joined where no line parts them. */
import type { Ruling, Rulings } from './rulings.js';

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Grid {
  readonly top: number;
  readonly bottom: number;
  /** The distances of its vertical lines from the left. */
  readonly xs: readonly number[];
  /** By row. */
  readonly cells: readonly GridCell[];
}

/** Lines of one border lie no further apart. */
const NEAR = 3;
/** More lines, or more fields between them, are a drawing. */
const MOST_LINES = 4000;
const MOST_FIELDS = 10_000;

/** The tables of a page: at least two columns and two lines across. */
export function findGrids({ across, down }: Rulings): Grid[] {
  if (across.length + down.length > MOST_LINES) return [];
  const rows = merged(across);
  const columns = merged(down);
  return groups(rows, columns).flatMap(([h, v]) => {
    const ys = distinct(h);
    const xs = distinct(v);
    if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > MOST_FIELDS) return [];
    return [{ top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, xs, cells: cellsOf(xs, ys, h, v) }];
  });
}

/** Pieces of one line become one. */
function merged(rulings: readonly Ruling[]): Ruling[] {
  const sorted = [...rulings].sort((a, b) => a.at - b.at || a.from - b.from);
  const found: Ruling[] = [];
  for (const ruling of sorted) {
    const i = found.findLastIndex(
      (one) => ruling.at - one.at <= NEAR && ruling.from <= one.to + NEAR && ruling.to >= one.from - NEAR,
    );
    const known = found[i];
    if (known) found[i] = { at: known.at, from: Math.min(known.from, ruling.from), to: Math.max(known.to, ruling.to) };
    else found.push(ruling);
  }
  return found;
}

const crosses = (h: Ruling, v: Ruling): boolean =>
  v.at >= h.from - NEAR && v.at <= h.to + NEAR && h.at >= v.from - NEAR && h.at <= v.to + NEAR;

/** Lines that touch belong to one table. */
function groups(rows: readonly Ruling[], columns: readonly Ruling[]): [Ruling[], Ruling[]][] {
  const left = new Set(rows);
  const found: [Ruling[], Ruling[]][] = [];
  for (const start of rows) {
    if (!left.delete(start)) continue;
    const h = [start];
    const v = new Set<Ruling>();
    for (const row of h) {
      for (const column of columns) {
        if (v.has(column) || !crosses(row, column)) continue;
        v.add(column);
        for (const other of left) if (crosses(other, column) && left.delete(other)) h.push(other);
      }
    }
    found.push([h, [...v]]);
  }
  return found;
}

function distinct(rulings: readonly Ruling[]): number[] {
  const sorted = rulings.map((ruling) => ruling.at).sort((a, b) => a - b);
  return sorted.filter((at, i) => i === 0 || at - (sorted[i - 1] ?? 0) > NEAR);
}

function cellsOf(xs: readonly number[], ys: readonly number[], h: readonly Ruling[], v: readonly Ruling[]): GridCell[] {
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  const parted = (lines: readonly Ruling[], at: number, middle: number): boolean =>
    lines.some((line) => Math.abs(line.at - at) <= NEAR && line.from <= middle && line.to >= middle);
  for (let row = 0; row + 1 < ys.length; row++) {
    for (let column = 0; column + 1 < xs.length; column++) {
      if (taken.has(`${row} ${column}`)) continue;
      const middleY = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
      const middleX = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
      let [columns, rows] = [1, 1];
      while (column + columns + 1 < xs.length && !parted(v, xs[column + columns] ?? 0, middleY)) columns++;
      while (row + rows + 1 < ys.length && !parted(h, ys[row + rows] ?? 0, middleX)) rows++;
      for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) taken.add(`${row + r} ${column + c}`);
      const [left = 0, right = 0] = [xs[column], xs[column + columns]];
      const [top = 0, bottom = 0] = [ys[row], ys[row + rows]];
      cells.push({ row, column, rows, columns, left, right, top, bottom });
    }
  }
  return cells;
}

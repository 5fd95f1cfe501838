/** A page → its lines and tables in reading order. */
import type { PDFPageProxy } from 'pdfjs-dist';
import { splitColumns } from './columns.js';
import { findGrids, type Grid } from './grid.js';
import { withIndents } from './indents.js';
import type { Pdfjs } from './open.js';
import { readRows } from './rows.js';
import { readRulings } from './rulings.js';
import { type Run, readRuns } from './runs.js';
import { fillTable, isInside, type Table } from './table.js';

export type Block = string | Table;

/** Reads a page. */
export async function readPage(pdfjs: Pdfjs, page: PDFPageProxy): Promise<Block[]> {
  const runs = await readRuns(pdfjs, page);
  if (!runs.length) return [];
  const grids = findGrids(await readRulings(pdfjs, page)).filter((grid) => fillsCells(grid, runs));
  const fields = grids.map((grid) => ({ ...grid, left: grid.xs[0] ?? 0, right: grid.xs.at(-1) ?? 0 }));
  const outside = runs.filter((run) => !fields.some((field) => isInside(run, field)));
  if (!grids.length) return linesOf(outside);
  // Between tables the page is read as it stands: from one table's end to the next one's beginning.
  const blocks: Block[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const grid of grids.sort((a, b) => a.top - b.top)) {
    blocks.push(...linesOf(outside.filter(({ y }) => y > from && y <= grid.top)));
    blocks.push(fillTable(grid, runs, page.pageNumber));
    from = Math.max(from, grid.top);
  }
  return [...blocks, ...linesOf(outside.filter(({ y }) => y > from))];
}

const linesOf = (runs: readonly Run[]): string[] =>
  splitColumns(runs).flatMap((column) => withIndents(readRows(column)));

/** A frame around a page or a seal is no table: words stand in at least two of a table's cells. */
function fillsCells({ cells }: Grid, runs: readonly Run[]): boolean {
  return cells.filter((cell) => runs.some((run) => isInside(run, cell))).length > 1;
}

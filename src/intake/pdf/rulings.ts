/** The straight lines that a page draws: the borders of its tables. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Pdfjs } from './open.js';

/** A line from `from` to `to` along one axis, at `at` on the other. */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rulings {
  /** At a height, from left to right. */
  readonly across: readonly Ruling[];
  /** At a distance from the left, from top to bottom. */
  readonly down: readonly Ruling[];
}

type Matrix = readonly number[];
type Point = readonly [x: number, y: number];

/** Thicker bars are fields, thinner ones are drawn lines. */
const THICKEST = 3;
const SHORTEST = 4;
/** A page with more operations is a drawing: its lines border no table. */
const MOST_OPERATIONS = 400_000;

/** How the library codes the parts of a path: moveTo 0, lineTo 1, curveTo 2, quadraticCurveTo 3, closePath 4. */
const LENGTHS = [2, 2, 6, 4, 0] as const;

/** Reads them, in the coordinates of readRuns. */
export async function readRulings(pdfjs: Pdfjs, page: PDFPageProxy): Promise<Rulings> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const found = { across: [] as Ruling[], down: [] as Ruling[] };
  if (fnArray.length > MOST_OPERATIONS) return found;
  const { OPS, Util } = pdfjs;
  const painted = new Set<number>([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ]);
  let matrix: Matrix = page.getViewport({ scale: 1 }).transform;
  const saved: Matrix[] = [];
  for (const [i, operation] of fnArray.entries()) {
    const args: unknown = argsArray[i];
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operation === OPS.transform && isNumbers(args)) matrix = Util.transform([...matrix], [...args]);
    else if (operation === OPS.paintFormXObjectBegin && Array.isArray(args)) {
      saved.push(matrix);
      if (isNumbers(args[0])) matrix = Util.transform([...matrix], [...args[0]]);
    } else if (operation === OPS.constructPath && Array.isArray(args) && painted.has(Number(args[0]))) {
      const data: unknown = Array.isArray(args[1]) ? args[1][0] : null;
      if (isNumbers(data)) addPath(data, matrix, found);
    }
  }
  return found;
}

function isNumbers(value: unknown): value is ArrayLike<number> & Iterable<number> {
  return value instanceof Float32Array || (Array.isArray(value) && value.every((one) => typeof one === 'number'));
}

/** Adds the lines of a path: its straight pieces, or of a thin bar its length. */
function addPath(data: ArrayLike<number>, matrix: Matrix, found: { across: Ruling[]; down: Ruling[] }): void {
  let shape: Point[] = [];
  const finish = (): void => {
    addShape(shape, found);
    shape = [];
  };
  for (let i = 0; i < data.length; ) {
    const code = data[i] ?? 0;
    const length = LENGTHS[code];
    if (length === undefined) return;
    if (code === 0) finish();
    if (code === 4 && shape[0]) shape.push(shape[0]);
    if (length >= 2) shape.push(at(matrix, data[i + length - 1] ?? 0, data[i + length] ?? 0));
    i += 1 + length;
  }
  finish();
}

const at = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

function addShape(points: readonly Point[], found: { across: Ruling[]; down: Ruling[] }): void {
  if (points.length < 2) return;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THICKEST && right - left >= SHORTEST)
    found.across.push({ at: (top + bottom) / 2, from: left, to: right });
  else if (right - left <= THICKEST && bottom - top >= SHORTEST)
    found.down.push({ at: (left + right) / 2, from: top, to: bottom });
  else
    for (let i = 1; i < points.length; i++)
      addShape(
        points.slice(i - 1, i + 1).filter(([x, y], k, two) => k === 0 || x === two[0]?.[0] || y === two[0]?.[1]),
        found,
      );
}

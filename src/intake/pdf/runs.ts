/** The words of a page with their places, as they are printed: x from the left, y from the top, in points. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Pdfjs } from './open.js';

/** Words that were drawn at once. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its letters, in points. */
  readonly size: number;
}

/** Reads them in the order in which they were drawn. Words that stand aslant are watermarks and stamps. */
export async function readRuns(pdfjs: Pdfjs, page: PDFPageProxy): Promise<Run[]> {
  const { items } = await page.getTextContent({ disableNormalization: false, includeMarkedContent: false });
  const { transform } = page.getViewport({ scale: 1 });
  const runs: Run[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = pdfjs.Util.transform(transform, item.transform);
    const size = Math.hypot(c, d);
    if (size < 1 || Math.abs(b) > Math.abs(a) * 0.1) continue;
    runs.push(...atBlanks({ text: clean(item.str), x, y, width: item.width, size }));
  }
  return withoutShadows(runs);
}

/** Chinese characters and their marks are as wide as high. */
const FULL_WIDTH = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60“”‘’—…]/;

/**
 * The pieces between blanks, each where it stands: a blank is mostly none, but the gap between two cells, or what
 * justifying has left. How wide a blank is follows from the width of all, since letters have theirs.
 */
function atBlanks({ text, x, y, width, size }: Run): Run[] {
  if (!/\s/.test(text)) return [{ text, x, y, width, size }];
  const letters = [...text];
  const widths = letters.map((letter) => (/\s/.test(letter) ? 0 : FULL_WIDTH.test(letter) ? size : size / 2));
  const blanks = letters.filter((letter) => /\s/.test(letter)).length;
  const blank = Math.max(0, (width - widths.reduce((sum, one) => sum + one, 0)) / blanks);
  const pieces: { text: string; x: number; y: number; width: number; size: number }[] = [];
  let at = x;
  let open = false;
  for (const [i, letter] of letters.entries()) {
    const wide = /\s/.test(letter) ? blank : (widths[i] ?? 0);
    if (/\s/.test(letter)) open = false;
    else if (open) {
      const piece = pieces.at(-1);
      if (piece) [piece.text, piece.width] = [piece.text + letter, piece.width + wide];
    } else {
      pieces.push({ text: letter, x: at, y, width: wide, size });
      open = true;
    }
    at += wide;
  }
  return pieces;
}

/** Radicals that fonts use in place of characters (⼀ for 一), and the presentation forms of vertical marks. */
const clean = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf\uf900-\ufaff\ufe10-\ufe1f\ufe30-\ufe4f]/g, (char) => char.normalize('NFKC'));

/** Bold letters are sometimes drawn twice, a hair apart. */
function withoutShadows(runs: readonly Run[]): Run[] {
  const seen = new Set<string>();
  return runs.filter(({ text, x, y, size }) => {
    const step = size * 0.2;
    const [column, row] = [Math.round(x / step), Math.round(y / step)];
    const near = [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((down) => `${column + across} ${row + down} ${text}`));
    if (near.some((place) => seen.has(place))) return false;
    seen.add(`${column} ${row} ${text}`);
    return true;
  });
}

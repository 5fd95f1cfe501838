/** How large a picture is made for paper. */
import type { Picture } from './picture.js';

/** Dots per inch of paper, over those of a CSS inch. */
const PRINT = 300 / 96;
/** What browsers draw at most: side and area of a canvas. */
const SIDE = 16_000;
const AREA = 160_000_000;

/** How much larger the picture is drawn for print; null if it would be coarser than on a screen. */
export function scaleOf({ width, height }: Pick<Picture, 'width' | 'height'>): number | null {
  const scale = Math.min(PRINT, SIDE / Math.max(width, height), Math.sqrt(AREA / (width * height)));
  return scale < 1 ? null : scale;
}

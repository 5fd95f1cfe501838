/** From a picture to a file that the reader keeps. */
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

/**
 * The picture as PNG, at 300 dots an inch where a browser can draw as many.
 * @throws Error (as rejection) if the browser cannot draw it
 */
export async function pngOf(picture: Picture, scale: number): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(svgFile(picture));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture cannot be drawn.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The picture as it is, for programs that draw it in any size. */
export function svgFile({ svg }: Picture): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The head of an arrow, and where its line ends. */

export interface Ends {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Arrow {
  /** Where the line gives over to the head. */
  readonly x: number;
  readonly y: number;
  readonly head: readonly (readonly [number, number])[];
}

/** @param radius of the disc that the arrow points to @returns null where the discs are too near for a head */
export function arrowOf({ x1, y1, x2, y2 }: Ends, radius: number, width: number): Arrow | null {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const long = 5 + 1.6 * width;
  if (length <= radius + long) return null;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [tipX, tipY] = [x2 - ux * radius, y2 - uy * radius];
  const [x, y] = [tipX - ux * long, tipY - uy * long];
  const half = 2.5 + 0.8 * width;
  return {
    x,
    y,
    head: [
      [tipX, tipY],
      [x - uy * half, y + ux * half],
      [x + uy * half, y - ux * half],
    ],
  };
}

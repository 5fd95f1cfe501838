/** How far apart colours look in the usual vision and in the three kinds of colour blindness. */

type Triple = readonly [number, number, number];

/** In linear RGB: nothing changed, and complete protanopia, deuteranopia, tritanopia after Machado, Oliveira and Fernandes 2009. */
const VISIONS: readonly (readonly [Triple, Triple, Triple])[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

/** The least distance of any two in OKLab (Ottosson 2020), in whichever vision they come nearest. @param colours as #rrggbb */
export function worstDistance(colours: readonly string[]): number {
  return Math.min(
    ...VISIONS.flatMap((vision) => {
      const seen = colours.map((colour) => oklab(times(vision, linear(colour)).map(clamped)));
      return seen.flatMap((one, index) => seen.slice(index + 1).map((other) => apart(one, other)));
    }),
  );
}

function linear(colour: string): number[] {
  return [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
}

function oklab(rgb: readonly number[]): number[] {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    lms,
  );
}

function times(matrix: readonly Triple[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0));
}

const clamped = (value: number) => Math.min(1, Math.max(0, value));

const apart = (one: readonly number[], other: readonly number[]) =>
  Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));

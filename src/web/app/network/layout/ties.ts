/** What a layout is reckoned from: numbers alone, so that they pass to a worker without being copied one by one. */
import type { NetworkLink } from '../../queries/network.js';

export interface Ties {
  /** Radius of each body as it is drawn in the frame. */
  readonly radii: Float64Array;
  /** For each link the places of its ends in `radii`, and its weight. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

/** The frame into which every network is laid: places and radii are in its units. */
export const FRAME = { width: 1200, height: 800 } as const;

/** x and y of each body in turn. */
export type Places = Float64Array;

/** @param ids of the bodies drawn, with their radii; links to others are left out */
export function tiesOf(ids: readonly string[], radii: readonly number[], links: readonly NetworkLink[]): Ties {
  const at = new Map(ids.map((id, index) => [id, index]));
  const ends = links.flatMap(({ source, target, weight }) => {
    const [from, to] = [at.get(source), at.get(target)];
    return from === undefined || to === undefined ? [] : [{ from, to, weight }];
  });
  return {
    radii: Float64Array.from(radii),
    sources: Uint32Array.from(ends, (end) => end.from),
    targets: Uint32Array.from(ends, (end) => end.to),
    weights: Float64Array.from(ends, (end) => end.weight),
  };
}

/** Stands for the ties: equal ones have equal digests (FNV-1a over the numbers' bytes, 2 × 32 bits). */
export function digestOf(ties: Ties): string {
  const parts = [ties.radii, ties.sources, ties.targets, ties.weights];
  let [one, two] = [0x811c9dc5, 0x9e3779b9];
  for (const part of parts) {
    for (const word of new Uint32Array(part.buffer, part.byteOffset, part.byteLength / 4)) {
      one = Math.imul(one ^ word, 0x01000193);
      two = Math.imul(two ^ word, 0x85ebca6b) ^ (two >>> 13);
    }
  }
  return [...parts.map((part) => part.length), one >>> 0, two >>> 0].join('-');
}

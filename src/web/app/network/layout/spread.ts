/** Draws discs apart that touch: each pair gives way by halves, over and over, until all stand clear. */
import type { Places } from './ties.js';

const ROUNDS = 120;
/** Clear space around each disc, in units of the frame. */
const MARGIN = 3;

/** @returns new places; those of discs that stand clear are as they were */
export function spread(places: Places, radii: Float64Array): Places {
  const moved = places.slice();
  const order = Array.from(radii.keys());
  const widest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    // In the order of x only near neighbours need comparing; equal ones by number, so that runs are alike.
    order.sort((a, b) => (moved[2 * a] ?? 0) - (moved[2 * b] ?? 0) || a - b);
    if (!pushApart(moved, radii, order, widest)) break;
  }
  return moved;
}

function pushApart(moved: Places, radii: Float64Array, order: readonly number[], widest: number): boolean {
  let touched = false;
  for (let i = 0; i < order.length; i += 1) {
    const a = order[i] ?? 0;
    const reach = (radii[a] ?? 0) + widest + MARGIN;
    for (let j = i + 1; j < order.length; j += 1) {
      const b = order[j] ?? 0;
      if ((moved[2 * b] ?? 0) - (moved[2 * a] ?? 0) > reach) break;
      touched = giveWay(moved, a, b, (radii[a] ?? 0) + (radii[b] ?? 0) + MARGIN) || touched;
    }
  }
  return touched;
}

/** Moves both so that their middles are `apart` from each other, if they were nearer. */
function giveWay(moved: Places, a: number, b: number, apart: number): boolean {
  const dx = (moved[2 * b] ?? 0) - (moved[2 * a] ?? 0);
  const dy = (moved[2 * b + 1] ?? 0) - (moved[2 * a + 1] ?? 0);
  const distance = Math.hypot(dx, dy);
  if (distance >= apart - 1e-6) return false;
  // Two on one spot part along a line of their own.
  const [ux, uy] = distance > 1e-6 ? [dx / distance, dy / distance] : [Math.cos(a + b), Math.sin(a + b)];
  const step = (apart - distance) / 2;
  moved[2 * a] = (moved[2 * a] ?? 0) - ux * step;
  moved[2 * a + 1] = (moved[2 * a + 1] ?? 0) - uy * step;
  moved[2 * b] = (moved[2 * b] ?? 0) + ux * step;
  moved[2 * b + 1] = (moved[2 * b + 1] ?? 0) + uy * step;
  return true;
}

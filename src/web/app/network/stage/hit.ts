/** Which link lies under the pointer. Found here and not by drawing every link a second time to pick its colour. */
import type { Scene } from '../scene.js';
import type { View } from './view.js';

/** So near in px counts as on it. */
const NEAR = 5;

/** The strongest link that is near; null if none is. */
export function lineAt(scene: Scene, view: View, x: number, y: number): number | null {
  for (let index = scene.lines.length - 1; index >= 0; index -= 1) {
    const line = scene.lines[index];
    const [a, b] = [scene.dots[line?.source ?? -1], scene.dots[line?.target ?? -1]];
    if (!line || !a || !b) continue;
    const reach = NEAR + view.size(line.width) / 2;
    if (away(x, y, view.x(a.x, a.y), view.y(a.x, a.y), view.x(b.x, b.y), view.y(b.x, b.y)) <= reach) return index;
  }
  return null;
}

/** Distance of a point from a stretch of line. */
function away(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
}

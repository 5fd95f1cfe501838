/** A scene as sigma takes it: its graph, and how it is to be drawn in a box. */
import { DirectedGraph } from 'graphology';
import { createEdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import { FRAME } from '../layout/ties.js';
import type { Scene } from '../scene.js';

/** Room around the picture for names, in px. */
const PADDING = 44;
/** Heads that can be seen on thin lines. */
const ARROW = createEdgeArrowProgram({ lengthToThicknessRatio: 5, widenessToThicknessRatio: 4 });
/** So many links weigh on the machine and on the eye. */
const MANY_LINES = 3_000;

/** Names are left to the overlay, and so is what stands out under the pointer. */
export function settingsFor(scene: Scene, box: HTMLElement): Partial<Settings> {
  return {
    allowInvalidContainer: true,
    renderLabels: false,
    defaultDrawNodeHover: () => undefined,
    minEdgeThickness: thinnest(scene),
    stagePadding: PADDING,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / fitOf(box),
    zIndex: true,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    edgeProgramClasses: { line: EdgeRectangleProgram, arrow: ARROW },
  };
}

/** Whether there are so many links that a machine may not follow. */
export function hasMany({ lines }: Scene): boolean {
  return lines.length >= MANY_LINES;
}

export function graphOf(scene: Scene): DirectedGraph {
  const graph = new DirectedGraph();
  // Sigma's ordinate grows upwards.
  for (const { id, x, y, radius, colour } of scene.dots)
    graph.addNode(id, { x, y: -y, size: radius, color: colour, label: null });
  scene.lines.forEach(({ id, source, target, width, colour }, index) => {
    const [from, to] = [scene.dots[source]?.id, scene.dots[target]?.id];
    const look = { size: width, color: colour, zIndex: index, type: scene.directed ? 'arrow' : 'line' };
    graph.addDirectedEdgeWithKey(id, from, to, look);
  });
  return graph;
}

/** In px: thinner lines break up on screens, but thousands of wide ones are a blot. */
export function thinnest(scene: Scene): number {
  return hasMany(scene) ? 0.7 : 1.3;
}

/** Discs shrink with the window, though by less than the places: they stay easy to point at. */
function fitOf({ offsetWidth, offsetHeight }: HTMLElement): number {
  const fit = Math.min((offsetWidth - 2 * PADDING) / FRAME.width, (offsetHeight - 2 * PADDING) / FRAME.height);
  return Math.min(1.3, 0.35 + 0.65 * Math.max(0, fit));
}

/** Whether the same number of bodies stand in the same places. */
export function samePlaces(one: Scene, other: Scene): boolean {
  return (
    one.dots.length === other.dots.length &&
    one.dots.every(({ x, y }, index) => x === other.dots[index]?.x && y === other.dots[index]?.y)
  );
}

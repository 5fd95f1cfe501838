/** What lies over the drawing: names that don't overlap, and whatever stands out. The rest below it is faded as a whole. */
import { type Label, type Named, placeLabels } from '../labels.js';
import { arrowOf } from '../lines.js';
import type { Dot, Line, Scene } from '../scene.js';
import { labelSize } from '../text.js';
import type { Focus } from './focus.js';
import type { View } from './view.js';

/** Names measured so far, at 100 px. */
const measured = new Map<string, number>();
/** So many px² of the window to a name: more would be noise. */
const ROOM = 5_000;

/** Draws over the picture; nothing of it is kept from one frame to the next. */
export function drawOverlay(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  focus: Focus | null,
  font: string,
): void {
  context.clearRect(0, 0, view.width, view.height);
  if (focus) {
    for (const index of focus.lines) drawLine(context, scene, scene.lines[index], view);
    for (const index of focus.dots.toReversed()) drawDot(context, scene.dots[index], view);
    for (const index of focus.centre) ring(context, scene, scene.dots[index], view);
  }
  drawNames(context, scene, view, focus, font);
}

function drawLine(context: CanvasRenderingContext2D, scene: Scene, line: Line | undefined, view: View): void {
  const [source, target] = [scene.dots[line?.source ?? -1], scene.dots[line?.target ?? -1]];
  if (!line || !source || !target) return;
  const ends = {
    x1: view.x(source.x, source.y),
    y1: view.y(source.x, source.y),
    x2: view.x(target.x, target.y),
    y2: view.y(target.x, target.y),
  };
  context.strokeStyle = context.fillStyle = scene.palette.near;
  context.globalAlpha = 0.35 + 0.5 * line.part;
  context.lineWidth = Math.max(0.8, view.size(line.width));
  const arrow = scene.directed ? arrowOf(ends, view.size(target.radius), context.lineWidth) : null;
  context.beginPath();
  context.moveTo(ends.x1, ends.y1);
  context.lineTo(arrow?.x ?? ends.x2, arrow?.y ?? ends.y2);
  context.stroke();
  if (arrow) fill(context, arrow.head);
  context.globalAlpha = 1;
}

function fill(context: CanvasRenderingContext2D, corners: readonly (readonly [number, number])[]): void {
  context.beginPath();
  for (const [x, y] of corners) context.lineTo(x, y);
  context.fill();
}

function drawDot(context: CanvasRenderingContext2D, dot: Dot | undefined, view: View): void {
  if (!dot) return;
  context.fillStyle = dot.colour;
  circle(context, dot, view, 0);
  context.fill();
}

function ring(context: CanvasRenderingContext2D, { palette }: Scene, dot: Dot | undefined, view: View): void {
  if (!dot) return;
  context.strokeStyle = palette.ink;
  context.lineWidth = 2;
  circle(context, dot, view, 3);
  context.stroke();
}

function circle(context: CanvasRenderingContext2D, dot: Dot, view: View, wider: number): void {
  context.beginPath();
  context.arc(view.x(dot.x, dot.y), view.y(dot.x, dot.y), view.size(dot.radius) + wider, 0, 2 * Math.PI);
}

function drawNames(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  focus: Focus | null,
  font: string,
): void {
  const dots = (focus?.dots ?? [...scene.dots.keys()]).flatMap((index) => scene.dots[index] ?? []);
  const shown = dots
    .map((dot) => ({ dot, named: namedOf(context, dot, view, font) }))
    .filter((one) => inView(one.named, view));
  const labels = placeLabels(
    shown.map((one) => one.named),
    { left: 4, right: view.width - 4, top: 4, bottom: view.height - 4 },
  );
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  for (const label of labels.slice(0, Math.ceil((view.width * view.height) / ROOM))) {
    drawName(context, scene, shown[label.index]?.dot, label, view, font);
  }
}

function drawName(
  context: CanvasRenderingContext2D,
  { palette }: Scene,
  dot: Dot | undefined,
  label: Label,
  view: View,
  font: string,
): void {
  if (!dot) return;
  context.font = `${labelSize(view.size(dot.radius))}px ${font}`;
  context.strokeStyle = palette.ground;
  context.strokeText(dot.label, label.x, label.y);
  context.fillStyle = palette.ink;
  context.fillText(dot.label, label.x, label.y);
}

function namedOf(context: CanvasRenderingContext2D, dot: Dot, view: View, font: string): Named {
  const radius = view.size(dot.radius);
  const height = labelSize(radius);
  return {
    x: view.x(dot.x, dot.y),
    y: view.y(dot.x, dot.y),
    radius,
    width: (widthOf(context, dot.label, font) * height) / 100,
    height: height * 1.25,
  };
}

function widthOf(context: CanvasRenderingContext2D, label: string, font: string): number {
  const known = measured.get(label);
  if (known !== undefined) return known;
  context.font = `100px ${font}`;
  const { width } = context.measureText(label);
  measured.set(label, width);
  return width;
}

function inView({ x, y, radius, width }: Named, view: View): boolean {
  const reach = radius + width;
  return x > -reach && x < view.width + reach && y > -reach && y < view.height + reach;
}

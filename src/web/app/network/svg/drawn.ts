/** Lines, discs and names of a scene as elements of an SVG. */
import { placeLabels } from '../labels.js';
import { FRAME } from '../layout/ties.js';
import { arrowOf } from '../lines.js';
import type { Dot, Line, Scene } from '../scene.js';
import { labelSize, widthInEms } from '../text.js';
import { attributes, escaped, short } from './xml.js';

/** Room around the frame, for the names of bodies at its edge. */
export const MARGIN = 70;
/** Names may reach into the figure’s margin, not beyond. */
const PAGE = {
  left: -MARGIN + 8,
  right: FRAME.width + MARGIN - 8,
  top: -MARGIN + 8,
  bottom: FRAME.height + MARGIN - 8,
};

/** Lines below, discs above, the largest disc undermost: small ones stay in sight. */
export function drawnScene(scene: Scene): string[] {
  return [
    `<g${attributes({ id: 'links', fill: 'none', 'stroke-linecap': 'round' })}>`,
    ...scene.lines.flatMap((line) => drawnLine(scene, line)),
    `</g>`,
    `<g${attributes({ id: 'bodies', stroke: scene.palette.ground, 'stroke-width': 0.8 })}>`,
    ...scene.dots.map(({ x, y, radius, colour, label }) => {
      const look = { cx: x, cy: y, r: radius, fill: colour };
      return `<circle${attributes(look)}><title>${escaped(label)}</title></circle>`;
    }),
    `</g>`,
  ];
}

function drawnLine({ dots, directed }: Scene, line: Line): string[] {
  const [source, target] = [dots[line.source], dots[line.target]];
  if (!source || !target) return [];
  const ends = { x1: source.x, y1: source.y, x2: target.x, y2: target.y };
  const arrow = directed ? arrowOf(ends, target.radius, line.width) : null;
  const look = {
    ...ends,
    x2: arrow?.x ?? ends.x2,
    y2: arrow?.y ?? ends.y2,
    stroke: line.colour,
    'stroke-width': line.width,
  };
  const stem = `<line${attributes(look)}/>`;
  if (!arrow) return [stem];
  const corners = arrow.head.map(([x, y]) => `${short(x)},${short(y)}`).join(' ');
  return [stem, `<polygon${attributes({ points: corners, fill: line.colour })}/>`];
}

/** Names with a rim of the ground's colour, none on another. */
export function drawnNames({ dots, palette }: Scene): string[] {
  const named = dots.map(({ x, y, radius, label }) => {
    const size = labelSize(radius);
    return { x, y, radius, width: widthInEms(label) * size, height: size * 1.25 };
  });
  const rim = { stroke: palette.ground, 'stroke-width': 3.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return [
    `<g${attributes({ id: 'names', fill: palette.ink, ...rim })}>`,
    ...placeLabels(named, PAGE).flatMap(({ index, x, y }) => nameAt(dots[index], x, y)),
    `</g>`,
  ];
}

function nameAt(dot: Dot | undefined, x: number, y: number): string[] {
  if (!dot) return [];
  const size = labelSize(dot.radius);
  // The middle of the characters, for programs that do not know dominant-baseline.
  return [`<text${attributes({ x, y: y + size * 0.36, 'font-size': size })}>${escaped(dot.label)}</text>`];
}

/** The network as a figure for a paper: scene, legend and caption as one SVG. The same scene gives the same bytes. */
import type { Language } from '../../language.js';
import { FRAME } from '../layout/ties.js';
import type { LegendEntry } from '../legend.js';
import { radiusOf, type Scene } from '../scene.js';
import { widthInEms, wrap } from '../text.js';
import { drawnNames, drawnScene, MARGIN } from './drawn.js';
import { attributes, escaped, type Inks } from './xml.js';

export interface SvgLegend {
  /** What the colours stand for. */
  readonly title: string;
  readonly entries: readonly LegendEntry[];
  readonly words: { readonly sizes: (most: number) => string; readonly widths: string; readonly arrows: string };
}

export interface Figure {
  readonly scene: Scene;
  readonly legend: SvgLegend;
  readonly caption: string;
  readonly title: string;
  readonly language: Language;
}

/** Named, so that a paper's other programs find one of them; Chinese comes from the first that has it. */
const FONTS =
  "'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'WenQuanYi Micro Hei', 'Noto Sans', Helvetica, Arial, sans-serif";
const WIDTH = FRAME.width + 2 * MARGIN;
const LEGEND_SIZE = 14;
const CAPTION_SIZE = 13;
const LINE = 1.5;

/** @returns a whole SVG document on a ground of its own */
export function networkSvg({ scene, legend, caption, title, language }: Figure): string {
  const { palette } = scene;
  const [legendLines, legendBottom] = legendParts(scene, legend, FRAME.height + 2 * MARGIN);
  const lines = wrap(caption, (WIDTH - 2 * MARGIN) / CAPTION_SIZE);
  const captionTop = legendBottom + CAPTION_SIZE * LINE;
  const height = Math.ceil(captionTop + lines.length * CAPTION_SIZE * LINE + MARGIN / 2);
  const spans = lines.map((line, index) => {
    const at = { x: MARGIN, y: captionTop + index * CAPTION_SIZE * LINE };
    return `<tspan${attributes(at)}>${escaped(line)}</tspan>`;
  });
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      'font-family': FONTS,
      'xml:lang': language === 'zh' ? 'zh-Hans' : 'en',
      role: 'img',
    })}>`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(caption)}</desc>`,
    `<rect${attributes({ width: WIDTH, height, fill: palette.ground })}/>`,
    `<g${attributes({ transform: `translate(${MARGIN} ${MARGIN})` })}>`,
    ...drawnScene(scene),
    ...drawnNames(scene),
    `</g>`,
    `<g${attributes({ id: 'legend', 'font-size': LEGEND_SIZE, fill: palette.ink })}>`,
    ...legendLines,
    `</g>`,
    `<text${attributes({ id: 'caption', 'font-size': CAPTION_SIZE, fill: palette.quiet })}>${spans.join('')}</text>`,
    `</svg>`,
    '',
  ].join('\n');
}

/** The legend's lines from `top` on, and where it ends. */
function legendParts(scene: Scene, { title, entries, words }: SvgLegend, top: number): [string[], number] {
  const pieces = [
    { words: title, mark: null },
    ...entries.map((entry) => ({
      words: entry.title,
      mark: scene.palette.groups[entry.colour] ?? scene.palette.quiet,
    })),
  ];
  const drawn: string[] = [];
  let [x, y] = [MARGIN, top];
  for (const { words: text, mark } of pieces) {
    const width = widthInEms(text) * LEGEND_SIZE + (mark === null ? 18 : 42);
    if (x + width > WIDTH - MARGIN && x > MARGIN) [x, y] = [MARGIN, y + LEGEND_SIZE * LINE];
    drawn.push(...entryAt(x, y, text, mark, scene.palette));
    x += width;
  }
  y += LEGEND_SIZE * LINE * 1.2;
  const radius = radiusOf(scene.mostTasks, scene.mostTasks, scene.dots.length);
  const size = {
    cx: MARGIN + radius,
    cy: y + radius - LEGEND_SIZE,
    r: radius,
    fill: 'none',
    stroke: scene.palette.quiet,
  };
  drawn.push(`<circle${attributes(size)}/>`);
  const rest = `${words.sizes(scene.mostTasks)} ${scene.directed ? words.arrows : words.widths}`;
  const beside = { x: MARGIN + 2 * radius + 10, y: y + radius - LEGEND_SIZE * 0.65 };
  drawn.push(`<text${attributes(beside)}>${escaped(rest)}</text>`);
  return [drawn, y + 2 * radius];
}

function entryAt(x: number, y: number, text: string, mark: string | null, palette: Inks): string[] {
  if (mark === null) return [`<text${attributes({ x, y, fill: palette.quiet })}>${escaped(text)}</text>`];
  return [
    `<circle${attributes({ cx: x + 6, cy: y - 5, r: 6, fill: mark })}/>`,
    `<text${attributes({ x: x + 18, y })}>${escaped(text)}</text>`,
  ];
}

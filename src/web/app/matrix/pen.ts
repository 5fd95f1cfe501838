/** Draws SVG from top to bottom. */
import { wrapped, xmlText } from './picture-words.js';

/** Size of plain words, and from one line of them to the next. */
export const SIZE = 13;
export const LEADING = 18;
const RULE = '#dcdcd5';

export interface Style {
  readonly size?: number;
  readonly weight?: number;
  readonly colour?: string;
  readonly leading?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export class Pen {
  readonly drawn: string[] = [];
  constructor(public y: number) {}

  rect(x: number, y: number, width: number, height: number, fill: string, round = 0): void {
    this.drawn.push(
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${round ? ` rx="${round}"` : ''}/>`,
    );
  }

  rule(x1: number, y1: number, x2: number, y2: number): void {
    this.drawn.push(`<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${RULE}" fill="none"/>`);
  }

  text(x: number, y: number, text: string, { size = SIZE, weight, colour, anchor }: Style = {}, more = ''): void {
    const attributes = [
      `x="${round(x)}" y="${round(y)}" font-size="${size}"`,
      weight === undefined ? '' : `font-weight="${weight}"`,
      colour === undefined ? '' : `fill="${colour}"`,
      anchor === undefined ? '' : `text-anchor="${anchor}"`,
      more,
    ];
    this.drawn.push(`<text ${attributes.filter(Boolean).join(' ')}>${xmlText(text)}</text>`);
  }

  words(x: number, text: string, style: Style = {}): void {
    const leading = style.leading ?? LEADING;
    this.text(x, this.y + leading * 0.72, text, style);
    this.y += leading;
  }

  wrap(x: number, text: string, width: number, style: Style): void {
    for (const line of wrapped(text, width / (style.size ?? SIZE))) this.words(x, line, style);
  }
}

export const round = (value: number) => Math.round(value * 10) / 10;

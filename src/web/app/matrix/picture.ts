/** The matrix as a picture for a paper: SVG, from the data alone, so the same data give the same bytes. */
import type { Role } from '../queries/shapes.js';
import { ems } from './measures.js';
import type { Line, MatrixData } from './model.js';
import { LEADING, Pen, round, SIZE } from './pen.js';
import { shortened, wrapped, xmlText } from './picture-words.js';
import { letters } from './roles.js';

export interface PictureWords {
  readonly title: string;
  /** Below the title: which document, or nothing. */
  readonly subtitle: string;
  readonly task: string;
  readonly total: string;
  readonly letter: Readonly<Record<Role, string>>;
  readonly role: Readonly<Record<Role, string>>;
  /** What the marks beside letters mean. */
  readonly marks: readonly string[];
  /** What was counted and what is uncertain. */
  readonly caption: string;
  /** The title of a line of the kind document. */
  readonly documentTitle: (line: Line) => string;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

const PAPER = { ink: '#1c2a31', quiet: '#566873', band: '#e4eff2' };
/** Those of the page by day (styles/base.css). */
const COLOURS: Readonly<Record<Role, { readonly ink: string; readonly soft: string }>> = {
  LEAD: { ink: '#0b4f86', soft: '#d7e8f7' },
  SUPPORT: { ink: '#17613f', soft: '#d9efe3' },
  RESPONSIBLE: { ink: '#7a4a00', soft: '#faeacb' },
};
const FONT =
  "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

const MARGIN = 24;
const COLUMN = 26;
const HEADINGS = 380;
const TOTAL = 46;
const LETTER = 12.5;
const LATIN = 10.5;
const MOST_HEAD = 210;

/**
 * @param labels of the bodies, column by column
 */
export function pictureOf(
  { columns, filled }: Pick<MatrixData, 'columns' | 'filled'>,
  lines: readonly Line[],
  labels: readonly string[],
  words: PictureWords,
): Picture {
  const grid = HEADINGS + columns.length * COLUMN + TOTAL;
  const width = Math.max(grid, 640) + 2 * MARGIN;
  const pen = new Pen(MARGIN);
  pen.words(MARGIN, words.title, { size: 20, weight: 600, leading: 30 });
  if (words.subtitle !== '') pen.wrap(MARGIN, words.subtitle, width - 2 * MARGIN, { size: SIZE, colour: PAPER.quiet });
  legend(pen, words);
  const top = pen.y;
  heads(pen, labels, words);
  const head = pen.y;
  for (const line of lines) lineOf(pen, line, columns.length, words);
  totals(pen, columns, filled, words);
  rules(pen, top, head, columns.length);
  pen.y += 10;
  pen.wrap(MARGIN, words.caption, width - 2 * MARGIN, { size: 11.5, colour: PAPER.quiet });
  const height = Math.ceil(pen.y + MARGIN);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${xmlText(FONT)}" fill="${PAPER.ink}">`,
    `<title>${xmlText(words.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...pen.drawn,
    '</svg>',
    '',
  ].join('\n');
  return { width, height, svg };
}

function legend(pen: Pen, { letter, role, marks }: PictureWords): void {
  pen.y += 6;
  let x = MARGIN;
  for (const one of ['LEAD', 'SUPPORT', 'RESPONSIBLE'] as const) {
    pen.rect(x, pen.y, 20, 18, COLOURS[one].soft, 3);
    pen.text(x + 10, pen.y + 13.5, letter[one], {
      weight: 700,
      colour: COLOURS[one].ink,
      anchor: 'middle',
      size: LETTER,
    });
    pen.text(x + 26, pen.y + 13.5, role[one]);
    x += 26 + ems(role[one]) * SIZE + 22;
  }
  pen.text(x, pen.y + 13.5, marks.join('   '), { colour: PAPER.quiet });
  pen.y += 30;
}

function heads(pen: Pen, labels: readonly string[], words: PictureWords): void {
  const isHan = labels.map((label) => /\p{Script=Han}/u.test(label));
  const lengths = labels.map((label, at) =>
    isHan[at] ? [...label].length * 13.5 : Math.max(...latinLines(label).map(ems)) * LATIN,
  );
  const height =
    Math.min(
      MOST_HEAD,
      lengths.reduce((longer, length) => Math.max(longer, length), 40),
    ) + 14;
  const bottom = pen.y + height - 7;
  pen.text(MARGIN + 8, bottom - 2, words.task, { colour: PAPER.quiet });
  pen.text(totalAt(labels.length) - 8, bottom - 2, words.total, { colour: PAPER.quiet, anchor: 'end' });
  labels.forEach((label, at) => {
    const middle = columnAt(at) + COLUMN / 2;
    if (isHan[at]) upright(pen, middle, bottom, label);
    else sideways(pen, middle, bottom, label);
  });
  pen.y += height;
}

/** Latin letters read from below, in one line or two. */
function sideways(pen: Pen, middle: number, bottom: number, label: string): void {
  const lines = latinLines(label);
  lines.forEach((line, at) => {
    const x = round(middle + LATIN / 3 + (at - (lines.length - 1) / 2) * (LATIN + 1));
    pen.text(x, bottom, line, { size: LATIN }, `transform="rotate(-90 ${x} ${bottom})"`);
  });
}

function latinLines(label: string): string[] {
  const most = MOST_HEAD / LATIN;
  const [first = '', ...rest] = wrapped(label, most);
  return rest.length === 0 ? [first] : [first, shortened(rest.join(' '), most)];
}

/** Chinese letters one below the other, which every program draws alike; the last stands at the bottom. */
function upright(pen: Pen, middle: number, bottom: number, label: string): void {
  const signs = [...label].slice(0, Math.floor(MOST_HEAD / 13.5));
  signs.forEach((sign, at) => {
    pen.text(middle, bottom - (signs.length - 1 - at) * 13.5, sign, { size: LETTER, anchor: 'middle' });
  });
}

const columnAt = (at: number) => MARGIN + HEADINGS + at * COLUMN;
const totalAt = (columns: number) => columnAt(columns) + TOTAL;

function lineOf(pen: Pen, line: Line, columns: number, words: PictureWords): void {
  if (line.kind !== 'task') {
    band(pen, line, columns, words);
    return;
  }
  const heading = wrapped(line.row.task.heading, (HEADINGS - 16) / SIZE);
  const [top, height] = [pen.y, heading.length * LEADING + 8];
  heading.forEach((text, at) => {
    pen.text(MARGIN + 8, top + 4 + at * LEADING + 13.5, text);
  });
  const base = top + height / 2 + 4.5;
  for (const cell of line.row.cells) {
    const { ink, soft } = COLOURS[cell.roles[0] ?? 'RESPONSIBLE'];
    const x = columnAt(cell.column);
    pen.rect(x + 2, top + 2, COLUMN - 4, height - 4, soft, 3);
    const second = cell.roles[1];
    if (second) pen.rect(x + COLUMN / 2, top + 2, COLUMN / 2 - 2, height - 4, COLOURS[second].soft, 3);
    const colour = second ? PAPER.ink : ink;
    pen.text(x + COLUMN / 2, base, letters(cell, words.letter), {
      size: LETTER,
      weight: 700,
      colour,
      anchor: 'middle',
    });
  }
  pen.text(totalAt(columns) - 8, base, String(line.row.totals.total), { colour: PAPER.quiet, anchor: 'end' });
  pen.rule(MARGIN, top, totalAt(columns), top);
  pen.y += height;
}

/** A document's title or the headings above some tasks. */
function band(pen: Pen, line: Line, columns: number, words: PictureWords): void {
  const text = line.kind === 'document' ? words.documentTitle(line) : line.group.path.join(' › ');
  const width = HEADINGS + columns * COLUMN + TOTAL;
  const broken = wrapped(text, (width - 16) / SIZE);
  const height = broken.length * LEADING + 8;
  pen.rect(MARGIN, pen.y, width, height, PAPER.band);
  broken.forEach((part, at) => {
    pen.text(MARGIN + 8, pen.y + 4 + at * LEADING + 13.5, part, { weight: line.kind === 'document' ? 700 : 600 });
  });
  pen.y += height;
}

function totals(pen: Pen, columns: MatrixData['columns'], filled: number, words: PictureWords): void {
  const base = pen.y + 17.5;
  pen.rule(MARGIN, pen.y, totalAt(columns.length), pen.y);
  pen.text(MARGIN + 8, base, words.total, { colour: PAPER.quiet });
  columns.forEach(({ totals: of }, at) => {
    pen.text(columnAt(at) + COLUMN / 2, base, String(of.total), { size: 11, colour: PAPER.quiet, anchor: 'middle' });
  });
  pen.text(totalAt(columns.length) - 8, base, String(filled), { colour: PAPER.quiet, anchor: 'end' });
  pen.y += 26;
}

/** The lines around and between the columns; they lie over the bands, too light to be in the way. */
function rules(pen: Pen, top: number, head: number, columns: number): void {
  const [left, right, bottom] = [MARGIN, totalAt(columns), pen.y];
  pen.rule(left, head, right, head);
  for (let at = 0; at <= columns; at++) pen.rule(columnAt(at), top, columnAt(at), bottom);
  for (const y of [top, bottom]) pen.rule(left, y, right, y);
  for (const x of [left, right]) pen.rule(x, top, x, bottom);
}

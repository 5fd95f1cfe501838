/** Stretches of paragraphs that together are one text: a task over several paragraphs, a block of label lines, the cells of a row. */
import type { Lines } from '../read/lines.js';
import { type Paragraph, placeIn } from '../read/paragraph.js';
import type { Deadline, Place } from '../types.js';
import { readDeadlines } from './deadlines.js';
import type { LabelKind } from './words.js';

export interface Piece {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
  /** The head of its column, where the piece is a table cell. */
  readonly column?: { readonly kind: LabelKind; readonly label: string };
}

/** Their words one after the other, without the marks that a clause before them leaves (a full stop behind its bracket). */
export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ paragraph, from, to }) => paragraph.text.slice(from, to).trim())
    .join('')
    .replace(/^[。，；、;,.\s]+/, '');
}

/** From the beginning of the first to the end of the last. */
export function placeOfPieces(lines: Lines, pieces: readonly Piece[]): Place {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return { file: lines.file, line: 1, endLine: 1, start: 0, end: 0 };
  const start = placeIn(lines, first.paragraph, first.from, first.to);
  const end = placeIn(lines, last.paragraph, last.from, last.to);
  return { ...start, endLine: end.endLine, end: end.end };
}

/** The deadlines that the pieces state, each with its place. */
export function deadlinesIn(lines: Lines, pieces: readonly Piece[]): Deadline[] {
  return pieces.flatMap(({ paragraph, from, to }) =>
    readDeadlines(paragraph.text.slice(from, to)).map(({ text, date, start }) => ({
      text,
      date,
      at: placeIn(lines, paragraph, from + start, from + start + text.length),
      basis: 'stated' as const,
    })),
  );
}

/** Stretches of paragraphs that together are one text: a task over several paragraphs, a block of label lines, the cells of a row. */
import type { Lines } from '../read/lines.js';
import { type Paragraph, placeIn } from '../read/paragraph.js';
import type { Deadline, Place } from '../types.js';
import { readDeadlines, readYearless } from './deadlines.js';
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

/**
 * The deadlines of the pieces, each with its place.
 * @param day the document's date, for words that name no year; null if it is not known
 */
export function deadlinesIn(lines: Lines, pieces: readonly Piece[], day: string | null): Deadline[] {
  return pieces.flatMap(({ paragraph, from, to }) => {
    const words = paragraph.text.slice(from, to);
    // 公开2016年末余额 in a plan of 2017: a year that is over says what is counted, not when it is due.
    const stated = readDeadlines(words)
      .filter(({ date }) => day === null || date.slice(0, 4) >= day.slice(0, 4))
      .map((one) => ({ ...one, basis: 'stated' as const }));
    const inferred = readYearless(words, day, stated).map((one) => ({ ...one, basis: 'inferred' as const }));
    const free = inferred.filter(({ start, text }) =>
      stated.every((one) => start + text.length <= one.start || start >= one.start + one.text.length),
    );
    return [...stated, ...free]
      .sort((a, b) => a.start - b.start)
      .map(({ text, date, start, basis }) => ({
        text,
        date,
        at: placeIn(lines, paragraph, from + start, from + start + text.length),
        basis,
      }));
  });
}

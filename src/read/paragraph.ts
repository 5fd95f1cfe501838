/** A paragraph: text joined over page and line breaks, with the way back to the source. */
import type { Place } from '../types.js';
import { type Lines, placeOf } from './lines.js';

/** `length` characters of the paragraph from `at` are those of the source from `source`. */
export interface Span {
  readonly at: number;
  readonly source: number;
  readonly length: number;
}

/** A cell of a row whose table says where its columns are: its words in the row's text, its column, how far it reaches. */
export interface GridCell {
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

export interface Paragraph {
  readonly text: string;
  readonly spans: readonly Span[];
  /** White space before its first line, an ideographic space counted as two. */
  readonly indent: number;
  /** A row of a Markdown, HTML or tab-separated table. */
  readonly table: boolean;
  /** The row's cells, where marks alone do not say what stands in which column. */
  readonly grid?: readonly GridCell[];
  /** First line (1-based) of the paragraph and last. */
  readonly line: number;
  readonly endLine: number;
}

/** The words of paragraph `at`, or `none` before the first and behind the last. */
export function textAt(paragraphs: readonly Paragraph[], at: number, none = ''): string {
  return paragraphs[at]?.text ?? none;
}

/** Offset in the source of offset `at` in the paragraph. */
export function sourceOffset(paragraph: Paragraph, at: number): number {
  const { spans } = paragraph;
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  return span ? span.source + (at - span.at) : 0;
}

/** The place of the paragraph's characters from `start` to `end` (exclusive). */
export function placeIn(lines: Lines, paragraph: Paragraph, start = 0, end = paragraph.text.length): Place {
  const from = sourceOffset(paragraph, start);
  const to = end > start ? sourceOffset(paragraph, end - 1) + 1 : from;
  return placeOf(lines, from, to);
}

/** The part of a paragraph from `start` to `end` as a paragraph of its own, without white space at its ends. */
export function slice(
  lines: Lines,
  paragraph: Paragraph,
  start: number,
  end = paragraph.text.length,
): Paragraph | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(paragraph.text.charAt(from))) from++;
  while (to > from && /\s/.test(paragraph.text.charAt(to - 1))) to--;
  if (from >= to) return null;
  if (from === 0 && to === paragraph.text.length) return paragraph;
  const spans: Span[] = [];
  for (const span of paragraph.spans) {
    const low = Math.max(span.at, from);
    const high = Math.min(span.at + span.length, to);
    if (low < high) spans.push({ at: low - from, source: span.source + low - span.at, length: high - low });
  }
  const place = placeIn(lines, paragraph, from, to);
  return {
    text: paragraph.text.slice(from, to),
    spans,
    indent: from === 0 ? paragraph.indent : 0,
    table: paragraph.table,
    line: place.line,
    endLine: place.endLine,
  };
}

/** Splits a paragraph at the given offsets (ascending). */
export function splitAt(lines: Lines, paragraph: Paragraph, offsets: readonly number[]): Paragraph[] {
  const parts: Paragraph[] = [];
  let from = 0;
  for (const offset of [...offsets, paragraph.text.length]) {
    const part = offset > from ? slice(lines, paragraph, from, offset) : null;
    if (part) parts.push(part);
    from = Math.max(from, offset);
  }
  return parts;
}

/** Known damage of a text, mended while reading: the words change, their places do not. */
import type { Issue } from '../issues.js';
import { fold } from './fold.js';
import { type Lines, placeOfLines } from './lines.js';
import type { Paragraph, Span } from './paragraph.js';

export interface Correction {
  readonly file: string;
  /** Line (1-based) on which the damaged words stand. */
  readonly line: number;
  /** The damaged words, exactly. */
  readonly text: string;
  readonly fix: string;
  readonly reason: string;
}

/** Puts `fix` in place of [start, end); each of its characters keeps a place among the damaged ones. */
function replace(paragraph: Paragraph, start: number, end: number, fix: string): Paragraph {
  const spans: Span[] = [];
  const shift = fix.length - (end - start);
  for (const span of paragraph.spans) {
    const head = Math.min(span.at + span.length, start) - span.at;
    if (head > 0) spans.push({ ...span, length: head });
    const from = Math.max(span.at, end);
    if (span.at + span.length > from)
      spans.push({ at: from + shift, source: span.source + from - span.at, length: span.at + span.length - from });
  }
  const source = sourceAt(paragraph, start);
  const made = [...fix].map((_, i) => ({ at: start + i, source: source + Math.min(i, end - start - 1), length: 1 }));
  return {
    ...paragraph,
    text: paragraph.text.slice(0, start) + fix + paragraph.text.slice(end),
    spans: [...spans, ...made].sort((a, b) => a.at - b.at),
  };
}

function sourceAt(paragraph: Paragraph, at: number): number {
  const span = paragraph.spans.findLast((one) => one.at <= at);
  return span ? span.source + at - span.at : 0;
}

/** Mends the paragraphs of a text; a correction whose words do not stand on their line is an issue. */
export function applyCorrections(
  lines: Lines,
  paragraphs: readonly Paragraph[],
  corrections: readonly Correction[],
): { readonly paragraphs: readonly Paragraph[]; readonly issues: readonly Issue[] } {
  if (!corrections.length) return { paragraphs, issues: [] };
  const mended = [...paragraphs];
  const issues: Issue[] = [];
  for (const { line, text: damaged, fix } of corrections) {
    const text = fold(damaged);
    const at = mended.findIndex((one) => one.line <= line && line <= one.endLine && one.text.includes(text));
    const paragraph = mended[at];
    if (paragraph)
      mended[at] = replace(paragraph, paragraph.text.indexOf(text), paragraph.text.indexOf(text) + text.length, fix);
    else {
      const place = placeOfLines(lines, Math.min(line, lines.starts.length), Math.min(line, lines.starts.length));
      issues.push({
        kind: 'correction-unused',
        at: place,
        text,
        message: `The words to be corrected do not stand on line ${line}.`,
        candidates: [],
      });
    }
  }
  return { paragraphs: mended, issues };
}

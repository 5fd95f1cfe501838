/** Looks for words in a document, and marks them where they stand. */
import { lineStarts } from './words.js';

export interface Hit {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** So many are marked; a single character of a long text stands oftener. */
const MOST_HITS = 2000;

/**
 * Where words stand, upper and lower case alike. Blanks and line ends of the print are passed over, since a line of a
 * scan may end within a word.
 * @param firstLine the file's line on which the text begins
 */
export function findIn(text: string, firstLine: number, words: string): Hit[] {
  const { letters, offsets } = unspaced(text);
  const wanted = unspaced(words).letters;
  if (wanted === '') return [];
  const place = placer(lineStarts(text), firstLine);
  const hits: Hit[] = [];
  for (let at = letters.indexOf(wanted); at >= 0 && hits.length < MOST_HITS; ) {
    const next = at + wanted.length;
    hits.push({ start: place(offsets[at] ?? 0), end: place((offsets[next - 1] ?? 0) + 1) });
    at = letters.indexOf(wanted, next);
  }
  return hits;
}

function unspaced(text: string): { letters: string; offsets: number[] } {
  const offsets: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (/\s/.test(letter)) continue;
    const lower = letter.toLowerCase();
    // A letter whose lower case is longer would move all that follow it.
    letters += lower.length === 1 ? lower : letter;
    offsets.push(at);
  }
  return { letters, offsets };
}

/** Offset → line and column; offsets are asked for in rising order. */
function placer(starts: readonly number[], firstLine: number) {
  let line = 0;
  return (offset: number) => {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line++;
    return { line: firstLine + line, column: offset - (starts[line] ?? 0) };
  };
}

const ALL = 'found';
const CURRENT = 'found-now';

/**
 * Marks hits through the browser's own highlights: the text's elements stay as they are.
 * A browser without them still goes to each hit.
 * @param current which of them is looked at
 */
export function highlight(hits: readonly Hit[], current: number): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  const ranges = hits.map(rangeOf);
  const rangesOf = (list: readonly (Range | null)[]) => list.filter((one) => one !== null);
  CSS.highlights.set(ALL, new Highlight(...rangesOf(ranges)));
  CSS.highlights.set(CURRENT, new Highlight(...rangesOf([ranges[current] ?? null])));
}

export function removeHighlights(): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

function rangeOf({ start, end }: Hit): Range | null {
  const [from, to] = [pointOf(start.line, start.column), pointOf(end.line, end.column)];
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function pointOf(line: number, column: number): { node: Node; offset: number } | null {
  const words = document.querySelector(`#L${line} .line-text`);
  if (!words) return null;
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let left = column;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return null;
}

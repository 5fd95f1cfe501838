/** Headings that run on inside a paragraph, where a text has lost its line breaks: …。（二）加强…. */
import type { Lines } from '../read/lines.js';
import { type Paragraph, splitAt } from '../read/paragraph.js';
import { readNumbering } from './numbering.js';

const CANDIDATE =
  /(?<=[。；！？：:）)\]］〕】])\s*(?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,4}[章条])|(?=[（(]一[）)])|(?<=\s)(?=一、)/g;

/** Shorter paragraphs are items that enumerate inside; longer ones have swallowed their successors. */
const SHORTEST = 240;
/** With this many headings in sequence a shorter one has, too. */
const MANY = 3;
const SHORTEST_OF_MANY = 80;

/** A run of headings inside one paragraph: how far each style has counted. */
class Counter {
  private readonly reached = new Map<number, number>();
  private lastCut = 0;

  constructor(private readonly text: string) {
    const first = readNumbering(text);
    if (first) this.reached.set(first.rank, first.value);
  }

  /** Whether the numbering at `at` is the next of its style. */
  accepts(at: number): boolean {
    const numbering = readNumbering(this.text.slice(at, at + 12));
    if (!numbering || numbering.rank < 3 || numbering.rank > 5) return false;
    const reached = this.reached.get(numbering.rank);
    const first = numbering.value === 1 && this.mayOpen(numbering.rank, at);
    if (!first && (reached === undefined || numbering.value !== reached + 1)) return false;
    this.reached.set(numbering.rank, numbering.value);
    for (const rank of [...this.reached.keys()]) if (rank > numbering.rank) this.reached.delete(rank);
    this.lastCut = at;
    return true;
  }

  /** The first of a new level stands after a sentence, or right behind the heading above it. */
  private mayOpen(rank: number, at: number): boolean {
    if (this.reached.has(rank)) return false;
    const before = this.text.slice(this.lastCut, at);
    return /[。：:]\s*$/.test(before) || (!/[。，；]/.test(before) && before.length < 40);
  }
}

/** Cuts a long paragraph at the headings that stand inside it, in sequence. */
export function splitInline(lines: Lines, paragraph: Paragraph): readonly Paragraph[] {
  if (paragraph.table || paragraph.text.length < SHORTEST_OF_MANY) return [paragraph];
  const counter = new Counter(paragraph.text);
  const cuts: number[] = [];
  for (const match of paragraph.text.matchAll(CANDIDATE)) {
    const at = match.index + match[0].length;
    if (at > 0 && counter.accepts(at)) cuts.push(at);
  }
  // One number alone is more often a reference than a heading.
  const fewest = paragraph.text.length < SHORTEST ? MANY : 2;
  return cuts.length >= fewest ? splitAt(lines, paragraph, cuts) : [paragraph];
}

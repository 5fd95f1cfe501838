/** Headings that run on inside a paragraph, where a text has lost its line breaks: …。（二）加强…. */
import type { Lines } from '../read/lines.js';
import { type Paragraph, splitAt } from '../read/paragraph.js';
import { readNumbering } from './numbering.js';

const CANDIDATE =
  /(?<=[。；！？：:）)\]］〕】])\s*(?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,4}[章条])|(?=[（(]一[）)])|(?=[（(][二三四五六七八九十]{1,3}[）)])(?<=[一二三四五六七八九十]、[\u4e00-\u9fa5“”]{2,30})|(?<=\s)(?=一、|[（(][二三四五六七八九十]{1,3}[）)])/g;

/** Shorter paragraphs are items that enumerate inside; longer ones have swallowed their successors. */
const SHORTEST = 240;
/** With this many headings in sequence a shorter one has, too. */
const MANY = 3;
const SHORTEST_OF_MANY = 80;

/** A run of headings inside one paragraph: how far each style has counted. */
class Counter {
  private readonly reached = new Map<number, number>();
  /** The same without a new start under each heading: some texts count on. */
  private readonly counted = new Map<number, number>();
  private lastCut = 0;

  constructor(private readonly text: string) {
    const first = readNumbering(text);
    if (first) this.set(first.rank, first.value);
  }

  /** Whether the numbering at `at` is the next of its style. */
  accepts(at: number): boolean {
    const numbering = readNumbering(this.text.slice(at, at + 12));
    if (!numbering || numbering.rank < 3 || numbering.rank > 5) return false;
    const reached = this.reached.get(numbering.rank);
    const countsOn = numbering.value === (this.counted.get(numbering.rank) ?? 0) + 1;
    const first = (numbering.value === 1 || countsOn) && this.mayOpen(numbering.rank, at);
    if (!first && (reached === undefined || numbering.value !== reached + 1)) return false;
    this.set(numbering.rank, numbering.value);
    for (const rank of [...this.reached.keys()]) if (rank > numbering.rank) this.reached.delete(rank);
    this.lastCut = at;
    return true;
  }

  private set(rank: number, value: number): void {
    this.reached.set(rank, value);
    this.counted.set(rank, value);
  }

  /** The first of a new level stands after a sentence, or right behind the heading above it. */
  private mayOpen(rank: number, at: number): boolean {
    if (this.reached.has(rank)) return false;
    const before = this.text.slice(this.lastCut, at);
    return /[。：:]\s*$/.test(before) || (!/[。，；]/.test(before) && before.length < 40);
  }
}

/** Behind the bracket of a clause: …（市教委负责）（二）…, …（市教委负责）2.…. */
const BEHIND_CLAUSE = /(?<=[^（(〔[]{4}[）)〕\]])(?=[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d))/g;

/** Where the next items begin that have run on behind the clause of the one before: the paragraph's own numbering goes on. */
function itemsBehindClauses(text: string): number[] {
  const own = readNumbering(text);
  if (!own) return [];
  let next = own.value + 1;
  const cuts: number[] = [];
  for (const { index } of text.matchAll(BEHIND_CLAUSE)) {
    const numbering = readNumbering(text.slice(index, index + 12));
    if (numbering?.rank !== own.rank || numbering.value !== next) continue;
    cuts.push(index);
    next++;
  }
  return cuts;
}

/** Cuts a long paragraph at the headings that stand inside it, in sequence. */
export function splitInline(lines: Lines, paragraph: Paragraph): readonly Paragraph[] {
  if (paragraph.table) return [paragraph];
  const behind = itemsBehindClauses(paragraph.text);
  if (paragraph.text.length < SHORTEST_OF_MANY) return behind.length ? splitAt(lines, paragraph, behind) : [paragraph];
  const counter = new Counter(paragraph.text);
  const cuts: number[] = [];
  for (const match of paragraph.text.matchAll(CANDIDATE)) {
    const at = match.index + match[0].length;
    if (at > 0 && counter.accepts(at)) cuts.push(at);
  }
  // One number alone is more often a reference than a heading.
  const fewest = paragraph.text.length < SHORTEST ? MANY : 2;
  if (cuts.length >= fewest) return splitAt(lines, paragraph, cuts);
  return behind.length ? splitAt(lines, paragraph, behind) : [paragraph];
}

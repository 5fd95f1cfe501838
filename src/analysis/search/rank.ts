/**
 * How well a thing fits a question. What was written is its name or number, else its name begins so, else all words
 * are there, else most of their pairs: each of these is worth more than all that follows. Then come the words' weights
 * by BM25 over names and texts as one weighted field (S. Robertson, H. Zaragoza, M. Taylor, Simple BM25 Extension to
 * Multiple Weighted Fields, CIKM 2004), and how much a body has to do.
 */
import type { Item } from './items.js';
import { countWord, FOUND } from './match.js';
import type { Question, Word } from './question.js';

const K1 = 1.2;
const B = 0.75;
/** A word in a name is worth as much as three in a text. */
const NAME = 3;

const TIER = 10;
/** The words' part, which BM25 gives as 0–1 of what it could be. */
const WORDS = 4;
/** Bodies and documents are looked for by name; tasks and clauses are many that only hold the words. */
const NAMED = 3;
const BUSY = 2;
const BUSY_HALF = 20;

/** What the ranking must know of all things together. */
export interface Collection {
  /** How rare each word of the question is: more for rarer ones. */
  readonly rarities: ReadonlyMap<Word, number>;
  /** How many letters a thing of a kind has, on average. */
  usualSize(item: Item): number;
}

/** How well a thing fits, or null if a word is not there. Larger is better. */
export function rank(question: Question, item: Item, all: Collection): number | null {
  const length = 1 - B + (B * item.size) / all.usualSize(item);
  let [worth, most, part] = [0, 0, false];
  for (const word of question.words) {
    const found = frequency(word, item);
    if (!found) return null;
    const rarity = all.rarities.get(word) ?? 0;
    worth += (rarity * found.count) / (found.count + K1 * length);
    most += rarity;
    part ||= found.quality < FOUND;
  }
  const named = item.names.length > 0 ? NAMED : 0;
  const busy = (BUSY * item.tasks) / (BUSY_HALF + item.tasks);
  return round(TIER * tier(question, item, part) + (WORDS * worth) / most + named + busy);
}

function tier(question: Question, item: Item, part: boolean): number {
  if (item.names.some(({ letters }) => letters === question.whole)) return 3;
  if (item.names.some(({ letters }) => letters.startsWith(question.whole))) return 2;
  return part ? 0 : 1;
}

/** How often a word is in a thing, each time by how well it is found and where. */
function frequency(word: Word, { names, texts }: Item): { count: number; quality: number } | null {
  let [count, quality] = [0, 0];
  // Forms of one name hold the same word again and again: the best of them stands for all.
  for (const field of names) quality = Math.max(quality, countWord(word, field).quality);
  count = NAME * quality;
  for (const field of texts) {
    const found = countWord(word, field);
    quality = Math.max(quality, found.quality);
    count += found.quality * found.count;
  }
  return quality === 0 ? null : { count, quality };
}

/** Scores that differ only by how a machine rounds are equal. */
function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

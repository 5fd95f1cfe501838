/** What is looked for: the words of a search, and how each may be found. */
import { type Gram, gramsOf, saysNothing } from './grams.js';
import { readLetters } from './letters.js';

/** Longer words may be found with something left out or put in: 新污染治理 finds 新污染物治理. */
const LOOSE_FROM = 4;
/** How much of such a word must be there. */
const LOOSE = 0.7;

/** A document's number goes as one word; else letters and figures do, up to whatever is neither. */
const WORD = /[\u3007\u3400-\u9fff]+\[\d{4}\]\d+号?|[\p{L}\p{N}]+/gu;
const NUMBER = /\]\d/;

export interface Word {
  /** Its letters as readLetters has them. */
  readonly letters: string;
  readonly grams: readonly Gram[];
  /** How many of its grams must be found; all of them where it is to be found as it stands only. */
  readonly least: number;
  /** Whether it may stand for pinyin. */
  readonly latin: boolean;
  /** Whether it may be first letters of pinyin (czj). */
  readonly initials: boolean;
}

/** One reading of what was written. All words must be found. */
export interface Question {
  /** All that was written, as a name or number would be. */
  readonly whole: string;
  readonly words: readonly Word[];
}

/**
 * The readings of a text: its words, and where all are Latin, also what they make run together (cai zheng ju).
 * None if there is nothing to look for in it.
 */
export function readQuestions(text: string): Question[] {
  const whole = readLetters(text.normalize('NFC').trim())
    .replace(/\s+/g, ' ')
    .replace(/\]第(?=\d)/g, ']');
  const all = [...new Set(whole.match(WORD) ?? [])];
  const telling = all.filter((word) => !saysNothing(word));
  const parts = telling.length > 0 ? telling : all;
  if (parts.length === 0) return [];
  const words = parts.map((part) => readWord(part, parts.length === 1));
  const readings = [{ whole, words }];
  const joined = (whole.match(WORD) ?? []).join('');
  if (parts.length > 1 && words.every(({ latin }) => latin)) readings.push({ whole, words: [readWord(joined, true)] });
  return readings;
}

function readWord(letters: string, alone: boolean): Word {
  const grams = [...new Set(gramsOf(letters))];
  const loose = grams.length >= LOOSE_FROM && !NUMBER.test(letters);
  const latin = /^[a-z]+$/.test(letters);
  const least = loose ? Math.ceil(grams.length * LOOSE) : grams.length;
  return { letters, grams, least, latin, initials: latin && alone && letters.length > 1 };
}

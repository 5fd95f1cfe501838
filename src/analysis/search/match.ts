/** Whether a word is found in a text, how well, and where. */
import { lettersOf, stem } from './grams.js';
import type { Question, Word } from './question.js';
import { findSound, type Sound } from './sounds.js';

/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text in which words are looked for. */
export interface Field {
  /** As readLetters has it. */
  readonly letters: string;
  /** How it sounds, where it is a name. */
  readonly sounds: readonly Sound[];
}

export interface Match {
  /** 1 as it stands, less for another form, at most 0.5 for a part of it. */
  readonly quality: number;
  readonly spans: readonly Span[];
}

const STEM = 0.95;
const PREFIX = 0.8;
const PART = 0.5;
/** From here on a Latin word may be the beginning of one. */
const PREFIX_FROM = 3;
/** A quality from which on a word counts as found, not a part of it. */
export const FOUND = 0.6;

/** Where a word is found in a text: as it stands, else in another form, else by most of its pairs. */
export function matchWord(word: Word, field: Field): Match | null {
  const whole = placesOf(word.letters, field.letters);
  return whole.length > 0 ? { quality: 1, spans: whole } : matchOther(word, field);
}

function matchOther(word: Word, { letters, sounds }: Field): Match | null {
  if (!word.latin) return matchPart(word, letters);
  const sound = findSound(word.letters, sounds, word.initials);
  const form = matchForm(word.letters, letters);
  if (!sound || (form && form.quality >= sound.quality)) return form;
  return { quality: sound.quality, spans: [sound.span] };
}

/** How often a word stands in a text, and how well it is found there: once, if only in another form or by parts. */
export function countWord(word: Word, field: Field): { readonly quality: number; readonly count: number } {
  const whole = placesOf(word.letters, field.letters).length;
  if (whole > 0) return { quality: 1, count: whole };
  return { quality: matchOther(word, field)?.quality ?? 0, count: 1 };
}

/** Where the words of a question are found in a text, those that are not left out; null for none of them. */
export function matchField(question: Question, field: Field): Match | null {
  const found = question.words.map((word) => matchWord(word, field)).filter((match) => match !== null);
  if (found.length === 0) return null;
  const quality = found.reduce((sum, match) => sum + match.quality, 0);
  return { quality, spans: merge(found.flatMap(({ spans }) => spans)) };
}

/** All places of a word. Words and figures are found whole: neither ai in main nor 12号 in 212号. */
function placesOf(word: string, letters: string): Span[] {
  const spans: Span[] = [];
  const first = inWord(word.charCodeAt(0));
  const last = inWord(word.charCodeAt(word.length - 1));
  for (let start = letters.indexOf(word); start >= 0; start = letters.indexOf(word, start + 1)) {
    const end = start + word.length;
    const within = (first && inWord(letters.charCodeAt(start - 1))) || (last && inWord(letters.charCodeAt(end)));
    if (!within) spans.push({ start, end });
  }
  return spans;
}

/** a–z, 0–9; false for the NaN beyond either end. */
function inWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

/** The same English word in another form, or one that begins so. */
function matchForm(word: string, letters: string): Match | null {
  const wanted = stem(word);
  // Forms of one word share all but its last letter: a glance that passes over most texts.
  if (!letters.includes(wanted.slice(0, Math.max(1, wanted.length - 1)))) return null;
  const [forms, longer]: [Span[], Span[]] = [[], []];
  for (const { 0: other, index } of letters.matchAll(/[a-z0-9]+/g)) {
    const span = { start: index, end: index + other.length };
    if (stem(other) === wanted) forms.push(span);
    else if (word.length >= PREFIX_FROM && other.startsWith(word)) longer.push(span);
  }
  if (forms.length > 0) return { quality: STEM, spans: forms };
  return longer.length > 0 ? { quality: PREFIX, spans: longer } : null;
}

/** Most pairs of a word that may be found so (see question.ts). */
function matchPart(word: Word, letters: string): Match | null {
  if (word.least === word.grams.length) return null;
  const found = word.grams.map((gram) => placesOf(lettersOf(gram), letters)).filter((spans) => spans.length > 0);
  if (found.length < word.least) return null;
  return { quality: (PART * found.length) / word.grams.length, spans: merge(found.flat()) };
}

/** Joins stretches that overlap or touch. */
export function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

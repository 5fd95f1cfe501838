/** The words around a match, with the match marked. */
import { fieldOf } from '../analysis/search/items.js';
import { readLetters } from '../analysis/search/letters.js';
import { matchField, type Span } from '../analysis/search/match.js';
import type { Question } from '../analysis/search/question.js';

const BEFORE = 24;
const LENGTH = 120;

export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Span[];
}

/**
 * Cuts a stretch out of the text in which the question is found best (of equal ones the first), from shortly before
 * the first match on. What is left out at either end is shown by ….
 * @param sounding - whether the texts are names, found by their sound too
 */
export function excerptOf(texts: readonly (string | null)[], question: Question, sounding: boolean): Excerpt {
  const [first = '', ...others] = texts.filter((text) => text !== null);
  let best = { text: first, ...look(first, question, sounding) };
  for (const text of others) {
    const found = look(text, question, sounding);
    if (found.quality > best.quality) best = { text, ...found };
  }
  return cut(best.text, best.spans);
}

function look(text: string, question: Question, sounding: boolean) {
  const sounds = sounding && question.words.some(({ latin }) => latin);
  return matchField(question, fieldOf(readLetters(text), sounds)) ?? { quality: 0, spans: [] };
}

function cut(text: string, spans: readonly Span[]): Excerpt {
  const first = spans[0]?.start ?? text.length;
  const from = text.length <= LENGTH ? 0 : Math.max(0, Math.min(first - BEFORE, text.length - LENGTH));
  const to = Math.min(text.length, from + LENGTH);
  const before = from > 0 ? '…' : '';
  const moved = from - before.length;
  const marks = spans
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end }) => ({ start: Math.max(start, from) - moved, end: Math.min(end, to) - moved }));
  return { text: `${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`, marks };
}

/** Names by their sound: pinyin in full (caizhengju) and by its first letters (czj). */
import { syllables } from '../../agencies/ids.js';
import type { Span } from './match.js';

/** A run of Chinese characters and how they are read, place by place. */
export interface Sound {
  readonly at: number;
  /** Where in `letters` each character begins, and at the end how long they are. */
  readonly starts: readonly number[];
  readonly letters: string;
  readonly initials: string;
}

/** How well a name was found by its sound: in full, up to within a syllable (as one types), by first letters. */
const FULL = 0.9;
const TYPED = 0.7;
const INITIALS = 0.65;

/** How a name sounds. */
export function soundsOf(name: string): Sound[] {
  return [...name.matchAll(/[\u3007\u3400-\u9fff]+/g)].flatMap((run) => {
    const read = syllables(run[0]);
    if (read.length !== run[0].length) return [];
    const starts = [0];
    for (const one of read) starts.push((starts.at(-1) ?? 0) + one.length);
    return [{ at: run.index, starts, letters: read.join(''), initials: read.map((one) => one.charAt(0)).join('') }];
  });
}

/**
 * Where a name sounds like `word`. It begins with a syllable; that it ends within one is for those who are still typing.
 * @param initials - whether first letters of syllables are enough
 */
export function findSound(
  word: string,
  sounds: readonly Sound[],
  initials: boolean,
): { readonly quality: number; readonly span: Span } | null {
  let best: { quality: number; span: Span } | null = null;
  for (const sound of sounds) {
    const found = spelled(word, sound) ?? (initials ? abbreviated(word, sound) : null);
    if (found && found.quality > (best?.quality ?? 0)) best = found;
  }
  return best;
}

function spelled(word: string, { at, starts, letters }: Sound) {
  if (!letters.includes(word)) return null;
  let typed: { quality: number; span: Span } | null = null;
  for (let i = 0; i + 1 < starts.length; i++) {
    const from = starts[i] ?? 0;
    if (!letters.startsWith(word, from)) continue;
    const end = from + word.length;
    const last = starts.findIndex((start) => start >= end);
    const span = { start: at + i, end: at + last };
    if (starts[last] === end) return { quality: FULL, span };
    if (last > i + 1) typed ??= { quality: TYPED, span };
  }
  return typed;
}

function abbreviated(word: string, { at, initials }: Sound) {
  const from = initials.indexOf(word);
  return from < 0 ? null : { quality: INITIALS, span: { start: at + from, end: at + from + word.length } };
}

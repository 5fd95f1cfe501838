/** Finds bodies in a question: by Chinese name, English name in any usual order of words, id or pinyin. */
import { nearest } from '../nearest.js';
import { type BodyNames, coreOf, lettersOf } from './body-names.js';
import { MARKS, type Named } from './reading.js';

const LONGEST_WINDOW = 16;
const WORD = /x(?:document|date|topic)|[\p{Script=Han}][\p{Script=Han}、（）()]*|[A-Za-z0-9][A-Za-z0-9’'&-]*/gu;
/** Words with which no name begins or ends. */
const LOOSE = /^(?:the|of|and|for|in|with|by|to|&|does|do|is|what|which|who|must|should|has|have|are|tasks?)$/i;
/** A proper name of a body that is not known: Ministry of Magic, Shanghai Finance Bureau. */
const UNKNOWN =
  /(?:\b(?!(?:Which|What|Who|Does|Do|Is|How|The|With|When|Show|List|Give|Has|Have|Did|Can)\b)[A-Z][\w-]*(?: (?:of|for|and|&) (?=[A-Z]))? ?)*\b(?:Bureau|Commission|Administration|Authority|Ministry|Department|Committee)\b(?: (?:of|for)(?: (?:the|and))?(?: (?:and )?[A-Z][\w-]*)+)?/g;

export interface FoundBodies {
  readonly bodies: readonly Named[];
  readonly rest: string;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Puts a mark in place of each body that the text names. */
export function findBodies(text: string, names: BodyNames): FoundBodies {
  const words = [...text.matchAll(WORD)].map((m): Word => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
  const bodies: Named[] = [];
  let rest = '';
  let done = 0;
  const take = (start: number, end: number, ids: readonly string[]) => {
    // Bodies are told in the order of the question: those before this one first.
    rest += unknownBodies(text.slice(done, start), names, bodies);
    bodies.push({ text: text.slice(start, end), ids, nearest: [] });
    rest += ` ${MARKS.body} `;
    done = end;
  };
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word;
    if (/^\p{Script=Han}/u.test(word.text)) {
      for (const hit of chineseIn(word, names)) take(hit.start, hit.end, hit.ids);
      i++;
      continue;
    }
    const hit = windowAt(text, words, i, names);
    if (!hit) {
      i++;
      continue;
    }
    take(word.start, hit.end, hit.ids);
    i = hit.next;
  }
  return { bodies, rest: rest + unknownBodies(text.slice(done), names, bodies) };
}

/** The longest known name that begins at a word. */
function windowAt(text: string, words: readonly Word[], at: number, names: BodyNames) {
  const first = words[at] as Word;
  if (LOOSE.test(first.text) || foreignBefore(words, at)) return null;
  for (let next = Math.min(words.length, at + LONGEST_WINDOW); next > at; next--) {
    const last = words[next - 1] as Word;
    if (LOOSE.test(last.text)) continue;
    const ids = idsOf(text.slice(first.start, last.end), names);
    if (ids.length > 0) return { end: last.end, next, ids };
  }
  return null;
}

/** Shanghai before Finance Bureau makes it another body than the one that is known. */
function foreignBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before !== undefined &&
    at > 1 &&
    /^[A-Z][a-z]+$/.test(before.text) &&
    !/^(?:The|Beijing|Municipal)$/.test(before.text)
  );
}

function idsOf(written: string, names: BodyNames): readonly string[] {
  const name = written.replace(/[’']s$/, '');
  const exact = names.letters.get(lettersOf(name));
  if (exact) return [...exact].sort();
  if (/[?,;:.]/.test(name)) return [];
  const own = coreOf(name);
  if (!own) return [];
  const all = names.cores.get(own.core) ?? [];
  const same = all.filter(({ kind }) => kind === own.kind);
  // Two kinds in one name no body bears are two bodies: the Finance Bureau and the Commission of Education.
  if (same.length === 0 && own.kind.includes(' ')) return [];
  return [...new Set((same.length > 0 ? same : all).map(({ id }) => id))].sort();
}

function* chineseIn(word: Word, names: BodyNames) {
  for (let at = 0; at < word.text.length; ) {
    let length = Math.min(names.longest, word.text.length - at);
    while (length > 1 && !names.chinese.has(word.text.slice(at, at + length))) length--;
    const ids = names.chinese.get(word.text.slice(at, at + length));
    if (ids) yield { start: word.start + at, end: word.start + at + length, ids: [...ids].sort() };
    at += ids ? length : 1;
  }
}

/** Marks proper names of bodies that nothing bears, so that a question about them is not answered about others. */
function unknownBodies(text: string, names: BodyNames, bodies: Named[]): string {
  return text.replace(UNKNOWN, (name) => {
    const written = name.trim();
    if (!written.includes(' ')) return name;
    const options = [...names.letters].flatMap(([key, ids]) => [...ids].map((value) => ({ value, words: [key] })));
    const close = [...new Set(nearest(lettersOf(written), options))];
    bodies.push({ text: written, ids: [], nearest: close });
    return ` ${MARKS.body} `;
  });
}

/** What can be found: bodies, documents, tasks and clauses, with the words under which each is found. */
import { readLetters } from './letters.js';
import type { Field } from './match.js';
import { soundsOf } from './sounds.js';

/** In the order in which equals are shown. */
export const FOUND_KINDS = ['agency', 'document', 'task', 'clause'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** A thing as the graph has it. */
export interface Source {
  readonly kind: FoundKind;
  readonly id: string;
  /** Under which it is shown and found first; the others follow. Null where there is none. */
  readonly names: readonly (string | null)[];
  /** Words of its own that are no name. */
  readonly texts: readonly (string | null)[];
  /** The document's, or null. */
  readonly date: string | null;
  readonly jurisdiction: string | null;
  /** How many tasks a body holds; 0 for other things. */
  readonly tasks: number;
}

export interface Item {
  readonly kind: FoundKind;
  readonly id: string;
  /** Its first name as given, to be named to a reader. */
  readonly title: string | null;
  readonly names: readonly Field[];
  readonly texts: readonly Field[];
  readonly date: string | null;
  readonly jurisdiction: string | null;
  readonly tasks: number;
  /** Its names' pinyin, in full and by first letters, to tell at a glance that it does not sound like a word. */
  readonly sound: string;
  /** How many letters it has. */
  readonly size: number;
}

/** How many names of one thing are found by their sound; others are forms of these. */
const SOUNDING = 4;

/** A thing as it is looked for. A name that is given twice counts once. */
export function readItem({ names, texts, ...rest }: Source): Item {
  const present = names.filter((name) => name !== null);
  const read = [...new Set(present.map(readLetters))].map((letters, i) => fieldOf(letters, i < SOUNDING));
  const own = texts.filter((text) => text !== null).map((text) => fieldOf(readLetters(text), false));
  const size = [...read, ...own].reduce((sum, { letters }) => sum + letters.length, 0);
  const sound = read.flatMap(({ sounds }) => sounds.map((one) => `${one.letters} ${one.initials}`)).join(' ');
  return { ...rest, title: present[0] ?? null, names: read, texts: own, sound, size };
}

/** A text in which words are looked for. */
export function fieldOf(letters: string, sounding: boolean): Field {
  return { letters, sounds: sounding ? soundsOf(letters) : [] };
}

/** What is read in a question: the things it names, and its words with those things put out of the way. */
import type { Role } from '../../types.js';

/** Something named in a question. One id: it is meant. None: nothing bears the name. Several: it could be each. */
export interface Named {
  readonly text: string;
  readonly ids: readonly string[];
  /** What nearly bears the name, where nothing does. */
  readonly nearest: readonly string[];
}

/** A stretch of time. `due`: said with by, before or until, as of something that must be done. */
export interface Span {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly due: boolean;
}

export interface Topic {
  readonly text: string;
  /** The words to look for in tasks. */
  readonly words: string;
}

export interface Reading {
  readonly bodies: readonly Named[];
  readonly documents: readonly Named[];
  readonly dates: readonly Span[];
  readonly topics: readonly Topic[];
  readonly roles: readonly Role[];
  /** Words that ask for a date that only a clock could tell (this year). */
  readonly relative: string | null;
  /** The question in small letters with a mark for each thing named. */
  readonly masked: string;
}

/** What stands for a thing named; small letters that no word has. */
export const MARKS = { body: 'xbody', document: 'xdocument', date: 'xdate', topic: 'xtopic' } as const;

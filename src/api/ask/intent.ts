/** What an intent is: a kind of question, the patterns of its words, and the request that it stands for. */
import type { Reading } from './reading.js';

export const INTENTS = [
  'co-owners',
  'tasks-of-body',
  'roles-in-document',
  'matrix',
  'due-tasks',
  'shared-tasks',
  'network',
  'strongest-pairs',
  'groups',
  'path',
  'timeline',
  'history',
  'documents-issued',
  'citations',
  'implementation',
  'repeals',
  'amendments',
  'in-force',
  'comparison',
  'busiest',
  'uncertain',
  'topic',
  'statistics',
] as const;
export type IntentName = (typeof INTENTS)[number];

/** How many things of each sort the question must name; what is not listed is not heeded. */
export interface Needs {
  readonly bodies?: readonly [number, number];
  readonly documents?: readonly [number, number];
  readonly topics?: readonly [number, number];
  readonly dates?: readonly [number, number];
  readonly roles?: boolean;
}

export type Ids = readonly [string, ...string[]];

/** What is asked, with everything named resolved to one id. */
export interface Meant {
  readonly bodies: readonly string[];
  readonly documents: readonly string[];
  readonly reading: Reading;
  /** A document's own date, where it is known. */
  dateOf(document: string): string | null;
}

export interface Request {
  /** What is asked, in one English sentence; `{body}` and the like are filled in by the caller. */
  readonly sentence: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Intent {
  readonly name: IntentName;
  /** The type of the answer: the first of this name on the way down the query. */
  readonly answer: string;
  readonly needs: Needs;
  /** A question of this kind, for those whose own was not read. */
  readonly example: string;
  /** In compromise's match syntax over the tags of lexicon.ts. */
  readonly patterns: readonly string[];
  /** Makes the request. `meant` has what `needs` asks for. */
  request(meant: Meant): Request;
}

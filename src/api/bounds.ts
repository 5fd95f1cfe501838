/** How much one request may ask, and how many may be answered at a time: names, defaults, and how to change them. */

export interface Bounds {
  /** Fields within one another. */
  readonly depth: number;
  /** About how many values an answer may hold; see limits.ts. */
  readonly cost: number;
  /** Fields with a name of their own (`a: agency(…)`) in one document. */
  readonly aliases: number;
  /** Directives in one document. */
  readonly directives: number;
  /** Fragments defined, and fragments spread, in one document. */
  readonly fragments: number;
  /** Words and signs of a document; more are not even parsed. */
  readonly tokens: number;
  /** Length of one value: a name, a title, words to search. */
  readonly characters: number;
  /** Values handed over as variables. */
  readonly values: number;
  /** Tasks whose holders one analysis reads: networks, matrices, groups, paths, timelines. */
  readonly analysedTasks: number;
  /** Pairs of bodies that share something in what one network or list of pairs is made from. */
  readonly analysedPairs: number;
  /** After how long a request is given up. */
  readonly seconds: number;
  /** Requests answered at a time; further ones are told to come again. */
  readonly requests: number;
  /** Connections held at a time; for a further one the one that has waited longest goes. */
  readonly connections: number;
  /** Size of a request's body. */
  readonly kilobytes: number;
  /** Texts that may be dropped on the page and kept at a time. */
  readonly texts: number;
  /** Size of one of them. */
  readonly textKilobytes: number;
  /** Those that may be sent, wait or be read at a time. */
  readonly textsAtOnce: number;
  /** Those that are read at a time, each on a thread of its own. */
  readonly textReaders: number;
  /** After how long the reading of one is given up. */
  readonly textSeconds: number;
}

/** More than what a person or a script that pages asks, far less than what ties up the server. */
export const BOUNDS: Bounds = {
  depth: 16,
  cost: 1_000_000,
  aliases: 100,
  directives: 50,
  fragments: 100,
  tokens: 3_000,
  characters: 2_000,
  values: 5_000,
  analysedTasks: 50_000,
  analysedPairs: 200_000,
  seconds: 30,
  requests: 64,
  connections: 2_048,
  kilobytes: 256,
  texts: 50,
  textKilobytes: 8192,
  textsAtOnce: 8,
  textReaders: 1,
  textSeconds: 60,
};

/** What is wrong with a setting such as `cost=many`, and what would be right. */
export class BoundsError extends Error {
  override readonly name = 'BoundsError';
  readonly advice = `Give NAME=NUMBER with one of ${Object.keys(BOUNDS).join(', ')}; for example cost=5000000.`;
}

/**
 * The bounds with some of them set anew.
 * @param settings - each `name=number`; of two for one name the later counts
 * @throws BoundsError for a name that is none and a number that is not a positive whole one
 */
export function readBounds(settings: readonly string[], bounds: Bounds = BOUNDS): Bounds {
  let all = bounds;
  for (const setting of settings) all = { ...all, ...readSetting(setting) };
  return all;
}

function readSetting(setting: string): Partial<Bounds> {
  const [, name = '', number = ''] = /^\s*(\w+)\s*=\s*(\d{1,12})\s*$/.exec(setting) ?? [];
  if (!Object.hasOwn(BOUNDS, name)) throw new BoundsError(`"${setting}" sets no limit`);
  const value = Number(number);
  if (value < 1) throw new BoundsError(`"${setting}" would allow nothing`);
  return { [name]: value };
}

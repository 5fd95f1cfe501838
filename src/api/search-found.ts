/** What fits a search: from the index in this process, or of a large graph from the store's full text. */
import { FOUND_KINDS, type FoundKind, type Item, readItem } from '../analysis/search/items.js';
import type { Question } from '../analysis/search/question.js';
import { Finding, SearchIndex } from '../analysis/search/search-index.js';
import type { Context } from './context.js';
import { type FullText, isReady } from './full-text.js';
import { looseOf, nearOf } from './phrase.js';
import { indexedKinds, MOST_INDEXED, searchIndex, sourceOf } from './search-index.js';

/** So many of each kind are ranked: fifty pages, and some hundredths of a second. */
const CANDIDATES = 1000;
/** Of so many that hold the words those are chosen that lie within the place and the days asked for. */
const LOOKED_AT = 50_000;

export interface SearchLimits {
  readonly kinds: readonly FoundKind[];
  readonly jurisdiction: string | null;
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
}

const ASKED: Readonly<Record<FoundKind, readonly [FullText, string]>> = {
  agency: ['agency_text', 'found-agencies'],
  document: ['document_text', 'found-documents'],
  task: ['task_text', 'found-tasks'],
  clause: ['clause_text', 'found-clauses'],
};

/**
 * All that fits one of the questions; `complete` is false if of some kind only the best by the store's own measure were
 * looked at, or none because its full text is not filled yet.
 * @param most how many things an index in this process may hold
 */
export async function searchFound(
  context: Context,
  questions: readonly Question[],
  limits: SearchLimits,
  accept: (item: Item) => boolean,
  most = MOST_INDEXED,
): Promise<{ readonly found: Finding; readonly complete: boolean }> {
  const indexed = await indexedKinds(context, most);
  const whole = indexed.length === FOUND_KINDS.length;
  const words = questions[0]?.words ?? [];
  // Pinyin is in no full text.
  const named = words.some(({ latin }) => latin) ? indexed.filter((kind) => limits.kinds.includes(kind)) : [];
  const wanted = whole ? indexed : named;
  const found = wanted.length > 0 ? (await searchIndex(context, wanted)).find(questions, accept) : new Finding([]);
  const asked = limits.kinds.filter((kind) => !wanted.includes(kind));
  const phrase = looseOf(words.map(({ letters }) => letters));
  const lists = await Promise.all(asked.map((kind) => candidates(context, kind, phrase, limits)));
  const others = new SearchIndex();
  for (const item of lists.flatMap((list) => list ?? [])) others.add(item);
  const complete = lists.every((list) => list !== null && list.length < CANDIDATES);
  return { found: found.and(others.find(questions, accept)), complete };
}

/** Things that have a name, for one who misspelt it: all of them, or of a large graph those that share most with it. */
export async function named(
  context: Context,
  text: string,
  limits: SearchLimits,
  accept: (item: Item) => boolean,
): Promise<readonly Item[]> {
  const indexed = await indexedKinds(context, MOST_INDEXED);
  if (indexed.length === FOUND_KINDS.length) return (await searchIndex(context, indexed)).named(accept);
  const asked = limits.kinds.filter((kind) => kind === 'agency' || kind === 'document');
  const lists = await Promise.all(asked.map((kind) => candidates(context, kind, nearOf(text), limits)));
  return lists.flatMap((list) => list ?? []).filter(accept);
}

/** What the store's full text finds of a kind; null if it cannot be asked. */
async function candidates(
  context: Context,
  kind: FoundKind,
  phrase: string | null,
  { kinds: _, ...limits }: SearchLimits,
): Promise<Item[] | null> {
  const [index, query] = ASKED[kind];
  if (phrase === null || !(await isReady(context, index))) return null;
  const narrowed = Object.values(limits).some((limit) => limit !== null);
  const within = narrowed ? LOOKED_AT : CANDIDATES;
  const rows = await context.load.once(query, { ...limits, phrase, within, most: CANDIDATES });
  return rows.map((row) => readItem(sourceOf(kind, row)));
}

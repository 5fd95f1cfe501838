/** What fits a search: from the index in this process, and of what that leaves out from the store's full text. */

import type { Item } from '../analysis/search/items.js';
import { type FoundKind, readItem, type Source } from '../analysis/search/items.js';
import type { Question } from '../analysis/search/question.js';
import { type Finding, SearchIndex } from '../analysis/search/search-index.js';
import type { Row } from '../store/store.js';
import type { Context } from './context.js';
import { type FullText, isReady } from './full-text.js';
import { looseOf } from './phrase.js';
import { documentSource, searchIndex, textSource } from './search-index.js';

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

interface Kind {
  readonly index: FullText;
  readonly query: string;
  readonly read: (row: Row) => Source;
}

const KINDS: Readonly<Record<Exclude<FoundKind, 'agency'>, Kind>> = {
  document: { index: 'document_text', query: 'found-documents', read: documentSource },
  task: { index: 'task_text', query: 'found-tasks', read: (row) => textSource('task', row, row) },
  clause: { index: 'clause_text', query: 'found-clauses', read: (row) => textSource('clause', row, row) },
};

/**
 * All that fits one of the questions; `complete` is false if of some kind only the best by the store's own measure were
 * looked at, or none because its index is not filled yet.
 */
export async function searchFound(
  context: Context,
  questions: readonly Question[],
  limits: SearchLimits,
  accept: (item: Item) => boolean,
): Promise<{ readonly found: Finding; readonly complete: boolean }> {
  const { index, left } = await searchIndex(context);
  const found = index.find(questions, accept);
  const asked = left.filter((kind) => kind !== 'agency' && limits.kinds.includes(kind));
  const phrase = looseOf(questions[0]?.words.map(({ letters }) => letters) ?? []);
  if (asked.length === 0) return { found, complete: true };
  const lists = await Promise.all(asked.map((kind) => candidates(context, KINDS[kind as 'task'], phrase, limits)));
  const others = new SearchIndex();
  for (const source of lists.flatMap((list) => list ?? [])) others.add(readItem(source));
  const complete = lists.every((list) => list !== null && list.length < CANDIDATES);
  return { found: found.and(others.find(questions, accept)), complete };
}

/** What the store's full text finds of a kind; null if it cannot be asked. */
async function candidates(
  context: Context,
  { index, query, read }: Kind,
  phrase: string | null,
  { kinds: _, ...limits }: SearchLimits,
): Promise<Source[] | null> {
  if (phrase === null || !(await isReady(context, index))) return null;
  const narrowed = Object.values(limits).some((limit) => limit !== null);
  const within = narrowed ? LOOKED_AT : CANDIDATES;
  return (await context.load.once(query, { ...limits, phrase, within, most: CANDIDATES })).map(read);
}

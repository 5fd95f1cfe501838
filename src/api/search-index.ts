/**
 * The index of a store's graph, made at the first search after a change and kept until the next. Neither store's own
 * full text would do: they part words in different ways, rank by different formulas, know no pinyin, and the embedded
 * one's cannot be asked in Cypher. Of a graph that is too large for it a server's full text says what may fit
 * (search-found.ts), and the index holds the names only.
 */
import { FOUND_KINDS, type FoundKind, readItem, type Source } from '../analysis/search/items.js';
import { SearchIndex } from '../analysis/search/search-index.js';
import type { GraphStore, Row, Value } from '../store/store.js';
import type { Context } from './context.js';
import { kept } from './kept.js';

/**
 * A thing takes about a kilobyte and a thirtieth of a millisecond: this many are made in some seconds and take some
 * hundred megabytes.
 */
const MOST_INDEXED = 200_000;

/** An index, with the kinds of things that it leaves to the store. */
export interface Indexed {
  readonly index: SearchIndex;
  readonly left: readonly FoundKind[];
}

/** How many things are taken in before others have their turn. */
const AT_ONCE = 500;

/**
 * The index of the graph as it stands. Searches that come while it is made wait for it; it is made to its end though
 * a request that waits for it is given up, so that the next finds it.
 */
export function searchIndex(context: Context): Promise<Indexed> {
  // It is kept whatever its size: every search needs it.
  return kept(context, 'search index', make, () => 0);
}

async function make(context: Context): Promise<Indexed> {
  const index = new SearchIndex();
  const left = await leftOf(context);
  let taken = 0;
  for await (const source of sources(context.store, left)) {
    index.add(readItem(source));
    if (++taken % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  index.close();
  return { index, left };
}

/** Those kinds that would make the index too large. The embedded store has no other way to find them. */
async function leftOf({ store, load }: Context): Promise<FoundKind[]> {
  if (store.kind === 'embedded') return [];
  const [sizes] = await load.once('sizes');
  let sum = 0;
  return FOUND_KINDS.filter((kind) => {
    sum += Number(sizes?.[COLUMNS[kind]] ?? 0);
    return kind !== 'agency' && sum > MOST_INDEXED;
  });
}

const COLUMNS = { agency: 'agencies', document: 'documents', task: 'tasks', clause: 'clauses' } as const;

/** All that can be found, kind by kind, so that the rows of one kind only are held at a time. */
async function* sources(store: GraphStore, left: readonly FoundKind[]): AsyncGenerator<Source> {
  for (const row of await store.run('searchable-agencies')) yield agencySource(row);
  if (left.includes('document')) return;
  const documents = new Map<string, Source>();
  for (const row of await store.run('searchable-documents')) documents.set(text(row.id) ?? '', documentSource(row));
  yield* documents.values();
  for (const kind of ['task', 'clause'] as const) {
    if (left.includes(kind)) return;
    const about = (row: Row) => documents.get(text(row.document) ?? '') ?? { date: null, jurisdiction: null };
    for (const row of await store.run(`searchable-${COLUMNS[kind]}`)) yield textSource(kind, row, about(row));
  }
}

function agencySource(row: Row): Source {
  const { id, name, shortName, englishName, jurisdiction } = row;
  return {
    ...{ kind: 'agency', id: text(id) ?? '', texts: [], date: null },
    names: [...[name, shortName, englishName].map(text), ...list(row.aliases), ...list(row.mentions)],
    ...{ jurisdiction: text(jurisdiction), tasks: Number(row.tasks) },
  };
}

export function documentSource(row: Row): Source {
  const names = [row.title, row.issuanceTitle, row.englishTitle, row.number].map(text);
  const [date, jurisdiction] = [text(row.date), text(row.jurisdiction)];
  return { kind: 'document', id: text(row.id) ?? '', names, texts: [], date, jurisdiction, tasks: 0 };
}

/** @param about - the document in which it stands, or a row with the same */
export function textSource(
  kind: 'task' | 'clause',
  row: Row,
  { date, jurisdiction }: { readonly [property in 'date' | 'jurisdiction']?: Value | undefined },
): Source {
  const texts = [row.heading, row.text].map(text);
  const own = { kind, id: text(row.id) ?? '', names: [], texts, tasks: 0 };
  return { ...own, date: text(date), jurisdiction: text(jurisdiction) };
}

function text(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function list(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

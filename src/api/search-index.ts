/**
 * The index of a store's graph, made at the first search after a change and kept until the next. Neither store's own
 * full text would do: they part words in different ways, rank by different formulas, know no pinyin, and the embedded
 * one's cannot be asked in Cypher.
 */
import { readItem, type Source } from '../analysis/search/items.js';
import { SearchIndex } from '../analysis/search/search-index.js';
import type { GraphStore, Row, Value } from '../store/store.js';
import type { Context } from './context.js';
import { kept } from './kept.js';

/** How many things are taken in before others have their turn. */
const AT_ONCE = 500;

/**
 * The index of the graph as it stands. Searches that come while it is made wait for it; it is made to its end though
 * a request that waits for it is given up, so that the next finds it.
 */
export function searchIndex(context: Context): Promise<SearchIndex> {
  // It is kept whatever its size: every search needs it.
  return kept(
    context,
    'search index',
    ({ store }) => make(store),
    () => 0,
  );
}

async function make(store: GraphStore): Promise<SearchIndex> {
  const index = new SearchIndex();
  let taken = 0;
  for await (const source of sources(store)) {
    index.add(readItem(source));
    if (++taken % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  index.close();
  return index;
}

/** All that can be found, kind by kind, so that the rows of one kind only are held at a time. */
async function* sources(store: GraphStore): AsyncGenerator<Source> {
  for (const row of await store.run('searchable-agencies')) yield agencySource(row);
  const documents = new Map<string, Source>();
  for (const row of await store.run('searchable-documents')) documents.set(text(row.id) ?? '', documentSource(row));
  yield* documents.values();
  for (const row of await store.run('searchable-tasks')) yield textSource('task', row, documents);
  for (const row of await store.run('searchable-clauses')) yield textSource('clause', row, documents);
}

function agencySource(row: Row): Source {
  const { id, name, shortName, englishName, jurisdiction } = row;
  return {
    ...{ kind: 'agency', id: text(id) ?? '', texts: [], date: null },
    names: [...[name, shortName, englishName].map(text), ...list(row.aliases), ...list(row.mentions)],
    ...{ jurisdiction: text(jurisdiction), tasks: Number(row.tasks) },
  };
}

function documentSource(row: Row): Source {
  const names = [row.title, row.issuanceTitle, row.englishTitle, row.number].map(text);
  const [date, jurisdiction] = [text(row.date), text(row.jurisdiction)];
  return { kind: 'document', id: text(row.id) ?? '', names, texts: [], date, jurisdiction, tasks: 0 };
}

function textSource(kind: 'task' | 'clause', row: Row, documents: ReadonlyMap<string, Source>): Source {
  const { date = null, jurisdiction = null } = documents.get(text(row.document) ?? '') ?? {};
  const texts = [row.heading, row.text].map(text);
  return { kind, id: text(row.id) ?? '', names: [], texts, date, jurisdiction, tasks: 0 };
}

function text(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function list(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

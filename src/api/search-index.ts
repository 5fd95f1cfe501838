/**
 * The index of a store's graph, made at the first search after a change and kept until the next. Neither store's own
 * full text would do: they part words in different ways, rank by different formulas, know no pinyin, and the embedded
 * one's cannot be asked in Cypher. Of a graph that is too large for it a server's full text says what may fit
 * (search-found.ts), and an index of names serves pinyin alone.
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
export const MOST_INDEXED = 200_000;

/** How many things are taken in before others have their turn. */
const AT_ONCE = 500;

/**
 * The kinds of things that an index may hold: all, or of a graph that is too large bodies alone, or nothing. The embedded
 * store has no other way to find things, and is no larger than this process.
 * @param most so many things at most
 */
export async function indexedKinds(context: Context, most: number): Promise<readonly FoundKind[]> {
  if (context.store.kind === 'embedded') return FOUND_KINDS;
  const read = async ({ load }: Context) => (await load.once('sizes'))[0] ?? {};
  const sizes: Row = await kept(context, 'sizes', read, () => 4);
  const count = (kinds: readonly FoundKind[]) =>
    kinds.reduce((sum, kind) => sum + Number(sizes[COLUMNS[kind]] ?? 0), 0);
  return [FOUND_KINDS, ['agency'] as const].find((kinds) => count(kinds) <= most) ?? [];
}

const COLUMNS = { agency: 'agencies', document: 'documents', task: 'tasks', clause: 'clauses' } as const;

/**
 * The index of some kinds of things in the graph as it stands. Searches that come while it is made wait for it; it is
 * made to its end though a request that waits for it is given up, so that the next finds it.
 * @param kinds what indexedKinds gives
 */
export function searchIndex(context: Context, kinds: readonly FoundKind[]): Promise<SearchIndex> {
  // It is kept whatever its size: every search needs it.
  return kept(
    context,
    `search index ${kinds.join(' ')}`,
    ({ store }) => make(store, kinds),
    () => 0,
  );
}

async function make(store: GraphStore, kinds: readonly FoundKind[]): Promise<SearchIndex> {
  const index = new SearchIndex();
  let taken = 0;
  for await (const source of sources(store, kinds)) {
    index.add(readItem(source));
    if (++taken % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  index.close();
  return index;
}

/** All that can be found, kind by kind, so that the rows of one kind only are held at a time. */
async function* sources(store: GraphStore, kinds: readonly FoundKind[]): AsyncGenerator<Source> {
  const documents = new Map<string, Source>();
  for (const kind of kinds) {
    for (const row of await store.run(`searchable-${COLUMNS[kind]}`)) {
      const source = sourceOf(kind, row, documents.get(text(row.document) ?? '') ?? row);
      if (kind === 'document') documents.set(source.id, source);
      yield source;
    }
  }
}

/** @param about of a task or clause the document in which it stands, or a row with the same */
export function sourceOf(kind: FoundKind, row: Row, about: About = row): Source {
  if (kind === 'agency') return agencySource(row);
  return kind === 'document' ? documentSource(row) : textSource(kind, row, about);
}

type About = { readonly [property in 'date' | 'jurisdiction']?: Value | undefined };

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

function textSource(kind: 'task' | 'clause', row: Row, { date, jurisdiction }: About): Source {
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

/** Search: each kind of thing has a statement that ranks its matches; the best of all kinds are merged. */
import type { Row, Value } from '../../store/store.js';
import { connectPages, type PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { excerptOf } from '../excerpt.js';
import { splitWords } from '../filter.js';
import { agencyById, clauseById, documentById, taskById } from './parts.js';

const USUAL_HITS = 20;

type Kind = 'agency' | 'document' | 'task' | 'clause';

const KINDS: Readonly<Record<Kind, { query: string; load: (context: Context, id: string) => Promise<Item> }>> = {
  agency: { query: 'search-agencies', load: agencyById },
  document: { query: 'search-documents', load: documentById },
  task: { query: 'search-tasks', load: taskById },
  clause: { query: 'search-clauses', load: clauseById },
};

type Item = Awaited<ReturnType<typeof agencyById | typeof documentById | typeof taskById | typeof clauseById>>;

interface Hit {
  readonly kind: Kind;
  readonly id: string;
  readonly score: number;
  readonly words: readonly string[];
}

/** @throws GraphQLError (BAD_USER_INPUT) if there is nothing to look for */
export function search(context: Context, args: PageArgs & { text: string; kinds?: readonly string[] | null }) {
  const words = splitWords(args.text);
  if (words.length === 0) throw badInput('text', 'Give at least one word to look for.', { value: args.text });
  const kinds = (Object.keys(KINDS) as Kind[]).filter((kind) => !args.kinds || args.kinds.includes(kind));
  const load = async (skip: number, limit: number) => {
    // The best skip + limit of all are among the best skip + limit of each kind.
    const answers = await Promise.all(
      kinds.map((kind) => context.store.run(KINDS[kind].query, { words, limit: skip + limit })),
    );
    const hits = answers.flatMap((rows, i) => readHits(rows[0], kinds[i] ?? 'task', words));
    hits.sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
    const total = answers.reduce((sum, rows) => sum + Number(rows[0]?.total ?? 0), 0);
    return { total, page: hits.slice(skip, skip + limit) };
  };
  return connectPages({ first: args.last == null ? USUAL_HITS : null, ...withoutNulls(args) }, load, (hit) => hit);
}

function withoutNulls(args: PageArgs): PageArgs {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value != null));
}

function readHits(row: Row | undefined, kind: Kind, words: readonly string[]): Hit[] {
  const best = (row?.best ?? []) as readonly { readonly [key: string]: Value }[];
  return best.map((hit) => ({ kind, id: String(hit.id), score: Number(hit.score), words }));
}

const itemOf = (hit: Hit, context: Context) => KINDS[hit.kind].load(context, hit.id);

/** The texts of an item in which a word can have been found, the most telling first. */
function textsOf(item: Item): readonly (string | null)[] {
  switch (item.__typename) {
    case 'Agency':
      return [item.name, item.shortName, item.englishName, ...item.aliases, ...item.mentions];
    case 'Document':
      return [item.title, item.issuanceTitle, item.number, item.englishTitle];
    case 'Task':
      return [item.heading, item.text];
    case 'Clause':
      return [item.text];
  }
}

export const SearchHit = {
  item: (hit: Hit, _: unknown, context: Context) => itemOf(hit, context),
  excerpt: async (hit: Hit, _: unknown, context: Context) =>
    excerptOf(textsOf(await itemOf(hit, context)), hit.words).text,
  marks: async (hit: Hit, _: unknown, context: Context) =>
    excerptOf(textsOf(await itemOf(hit, context)), hit.words).marks,
};

/**
 * The store's full-text indexes, where it has such: they say what may hold a word, so that not all has to be looked
 * through. Whether it does is checked by the statement, so that the answer is the same without them.
 */
import type { Context } from './context.js';
import { kept } from './kept.js';
import { nearOf, phraseOf } from './phrase.js';

/** As graph/schema.cypher names them. */
export type FullText = 'agency_text' | 'document_text' | 'task_text' | 'clause_text';

/**
 * Tasks that hold a word: if there are more, going along the list until a page is full looks at fewer than checking all
 * of them would. With this number both look at some thousand among a million tasks.
 */
const FREQUENT = 10_000;

/** What the index is to be asked for words that all must occur; null where it has no answer, or is not ready. */
export async function taskPhrase(context: Context, words: readonly string[]): Promise<string | null> {
  const phrase = phraseOf(words);
  return phrase !== null && (await isReady(context, 'task_text')) ? phrase : null;
}

/** The same for bodies of which some name holds a text. */
export async function partPhrase(context: Context, text: string): Promise<string | null> {
  const phrase = phraseOf([text]);
  return phrase !== null && (await isReady(context, 'agency_text')) ? phrase : null;
}

/** The same for bodies that bear one of several names; ids are no words of the index. */
export async function bodyPhrase(context: Context, names: readonly string[]): Promise<string | null> {
  const phrases = names.map((name) => (/^[\w-]*-[\w-]*$/.test(name) ? null : phraseOf([name.toLowerCase()])));
  if (phrases.includes(null) || !(await isReady(context, 'agency_text'))) return null;
  return phrases.map((phrase) => `(${phrase})`).join(' OR ');
}

/** The names of so many bodies and documents are read in about two seconds, once for a state of the graph. */
const ALL_READ = 20_000;
/** Names that are looked at for one text, where there are more in all. */
const NEAREST = 500;

/** Which names statements are to read that compare all of them with a text: of a large graph those that share most with it. */
export type Near = { readonly phrase?: string; readonly most?: number };

/**
 * @param what kinds of names are compared, by the names of their indexes
 * @returns empty where all are to be read: the graph is small, or the store has no index for it
 */
export async function nearTo(
  context: Context,
  text: string,
  what: readonly ('agency_text' | 'document_text')[],
): Promise<Near> {
  const phrase = nearOf(text);
  if (phrase === null || (await namesIn(context, what)) <= ALL_READ) return {};
  for (const index of what) if (!(await isReady(context, index))) return {};
  return { phrase, most: NEAREST };
}

function namesIn(context: Context, what: readonly FullText[]): Promise<number> {
  const count = async ({ load }: Context) => {
    const [sizes] = await load.once('sizes');
    return what.reduce((sum, index) => sum + Number(sizes?.[index === 'agency_text' ? 'agencies' : 'documents']), 0);
  };
  return kept(context, `how many names ${what}`, count, () => 1);
}

/** Whether so many tasks are found for a phrase that a page of a list is better looked for along the list. */
export async function isFrequent(context: Context, phrase: string): Promise<boolean> {
  const read = async ({ load }: Context) =>
    Number((await load.once('tasks-found', { phrase, most: FREQUENT }))[0]?.found);
  return (await kept(context, `tasks found ${phrase}`, read, () => phrase.length)) >= FREQUENT;
}

/** Whether the store has this index, filled and in step with the graph as it stands: it follows changes in the background. */
export async function isReady(context: Context, index: FullText): Promise<boolean> {
  if (context.store.kind !== 'neo4j') return false;
  try {
    return await kept(
      context,
      `full text ${index}`,
      (fresh) => inStep(fresh, index),
      () => 1,
    );
  } catch (error) {
    if (error instanceof NotFilled) return false;
    throw error;
  }
}

/** An index that is not filled yet is soon: that is not kept until the graph changes. */
class NotFilled extends Error {
  override readonly name = 'NotFilled';
}

async function inStep({ load }: Context, index: string): Promise<true> {
  const [row] = await load.once('full-text-state', { index });
  if (row?.state !== 'ONLINE') throw new NotFilled();
  await load.once('full-text-refresh', { index });
  return true;
}

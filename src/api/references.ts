/** From what a client wrote (an id, a name, a number) to the id that it means. */
import { numberKey, titleKey } from '../graph/keys.js';
import type { Row } from '../store/store.js';
import type { Context } from './context.js';
import { atMost, badInput, MOST_REFERENCES, SHOWN, someOf } from './errors.js';
import { bodyPhrase, nearTo } from './full-text.js';
import { nearest } from './nearest.js';

/**
 * Finds the body that a reference means: its id, else the full name, the short name, an alias, a printed mention, the
 * English name, in this order.
 * @throws GraphQLError (BAD_USER_INPUT) if no body or several bear the name; `argument` says where it was written
 */
export async function findAgency(context: Context, reference: string, argument: string): Promise<string> {
  const [id] = await findAgencies(context, [reference], argument);
  return id ?? '';
}

/** The same for several references, in one statement. */
export async function findAgencies(
  context: Context,
  references: readonly string[],
  argument: string,
): Promise<string[]> {
  const wanted = atMost(MOST_REFERENCES, argument, references).map((reference) => reference.trim());
  const rows = [...(await bodiesNamed(context, [...new Set(wanted)].sort())).values()].flat();
  const ids: string[] = [];
  for (const reference of wanted) ids.push(await onlyAgency(context, reference, argument, rows));
  return ids;
}

async function bodiesNamed(
  context: Context,
  references: readonly string[],
): Promise<ReadonlyMap<string, readonly Row[]>> {
  return (await context.load.shelf()).each('find-agencies', references, async (missing) => {
    const rows = await bodiesOf(context, missing);
    return new Map(missing.map((reference) => [reference, rows.filter((row) => row.key === reference)]));
  });
}

/** Ids, full and short names are found by index, and no other name counts for what bears one of these. */
async function bodiesOf(context: Context, references: readonly string[]): Promise<readonly Row[]> {
  const { load } = context;
  const named = await load.once('agencies-named', { references });
  const left = references.filter((reference) => !named.some((row) => row.key === reference));
  if (left.length === 0) return named;
  const phrase = await bodyPhrase(context, left);
  return [...named, ...(await load.once('find-agencies', { references: left, phrase }))];
}

async function onlyAgency(
  context: Context,
  reference: string,
  argument: string,
  rows: readonly Row[],
): Promise<string> {
  const candidates = rows.filter((row) => row.key === reference);
  const best = candidates.filter((row) => row.rank === candidates[0]?.rank);
  if (best.length === 1) return best[0]?.id as string;
  if (best.length > 1) {
    const ids = best.map((row) => row.id as string);
    const names = someOf(best.map((row) => `${row.id} (${row.name})`));
    throw badInput(argument, `Several bodies bear the name "${reference}": ${names}. Give an id.`, {
      value: reference,
      nearest: ids.slice(0, SHOWN),
    });
  }
  const known = await context.load.once('agency-names', await nearTo(context, reference, ['agency_text']));
  const options = known.map((row) => ({
    value: row.id as string,
    words: [row.id, row.name, row.shortName, ...((row.aliases ?? []) as string[])].filter((w) => typeof w === 'string'),
  }));
  const close = nearest(reference, options);
  const names = new Map(known.map((row) => [row.id, row.name]));
  const shown = close.map((id) => `${id} (${names.get(id)})`);
  throw badInput(argument, `No body has the id or name "${reference}".`, { value: reference, nearest: close, shown });
}

/**
 * Finds the document that a reference means: its id, number or title. One of the corpus goes before one only cited.
 * @throws GraphQLError (BAD_USER_INPUT) if no document or several match
 */
export async function findDocument(context: Context, written: string, argument: string): Promise<string> {
  const text = written.trim();
  const reference = { text, numberKey: numberKey(text), titleKey: titleKey(text) };
  const { load } = context;
  const found = await (await load.shelf()).each('find-documents', [text], async () => {
    return new Map([[text, await load.once('find-documents', { references: [reference] })]]);
  });
  const rows = found.get(text) ?? [];
  const exact = rows.filter((row) => row.id === text);
  const best = exact.length > 0 ? exact : rows.filter((row) => row.inCorpus === rows[0]?.inCorpus);
  if (best.length === 1) return best[0]?.id as string;
  if (best.length > 1) {
    const names = best.map((row) => `${row.id} (${row.title})`);
    throw badInput(argument, `Several documents match "${text}": ${someOf(names)}. Give an id.`, {
      value: text,
      nearest: best.slice(0, SHOWN).map((row) => row.id as string),
    });
  }
  const known = await load.once('document-names', await nearTo(context, text, ['document_text']));
  const options = known.map((row) => ({
    value: (row.number ?? row.id) as string,
    words: [row.id, row.number, row.title].filter((w) => typeof w === 'string'),
  }));
  const close = nearest(text, options);
  throw badInput(argument, `No document has the id, number or title "${text}".`, { value: text, nearest: close });
}

/**
 * Finds a text by its file name.
 * @throws GraphQLError (BAD_USER_INPUT) if no such text was loaded
 */
export async function findFile(context: Context, file: string, argument: string): Promise<string> {
  if (await context.load.row('text-files', file)) return file;
  const known = (await context.load.once('text-names', { most: MOST_FILES })).map((row) => row.file as string);
  const close = nearest(
    file,
    known.map((name) => ({ value: name, words: [name] })),
  );
  throw badInput(argument, `No text was loaded from a file "${file}".`, { value: file, nearest: close });
}

/** So many names of files are compared with one that no text has. */
const MOST_FILES = 10_000;

/** Search: the index ranks what fits of all kinds together; what is shown of it is looked up. */
import { FOUND_KINDS, type FoundKind, fieldOf, type Item } from '../../analysis/search/items.js';
import { readLetters } from '../../analysis/search/letters.js';
import type { Field } from '../../analysis/search/match.js';
import { type Question, readQuestions } from '../../analysis/search/question.js';
import type { Found } from '../../analysis/search/search-index.js';
import { connect } from '../connection.js';
import type { Context } from '../context.js';
import { readDay } from '../day.js';
import { atMost, badInput, MOST_WORDS } from '../errors.js';
import { type Excerpt, excerptOf } from '../excerpt.js';
import { nearest, type Option } from '../nearest.js';
import type { QuerySearchArgs, SearchHitResolvers } from '../schema.types.js';
import { named, type SearchLimits, searchFound } from '../search-found.js';
import { agencyById, clauseById, documentById, taskById } from './parts.js';

const USUAL_HITS = 20;
/** Longer than any title; what is longer is no question but a text. */
const MOST_LETTERS = 500;
const SUGGESTED = 5;

const LOADERS: Readonly<Record<FoundKind, (context: Context, id: string) => Thing | Promise<Thing>>> = {
  agency: agencyById,
  document: documentById,
  task: taskById,
  clause: clauseById,
};

type Thing = Awaited<ReturnType<typeof agencyById | typeof documentById | typeof taskById | typeof clauseById>>;

export interface Hit {
  readonly kind: FoundKind;
  readonly id: string;
  readonly score: number;
  readonly question: Question;
}

/** @throws GraphQLError (BAD_USER_INPUT) if there is nothing to look for, or too much */
export async function search(context: Context, args: QuerySearchArgs) {
  const questions = questionsOf(args.text);
  const limits = limitsOf(args);
  const accept = acceptedBy(limits);
  const { found, complete } = await searchFound(context, questions, limits, accept);
  const slice = async (skip: number, limit: number) =>
    found
      .best(skip + limit)
      .slice(skip)
      .map(readHit);
  const connection = await connect(args, { slice, total: async () => found.total }, USUAL_HITS);
  return {
    ...connection,
    complete,
    suggestions: () => (found.total > 0 ? [] : nearestNames(context, args.text, limits, accept)),
  };
}

function questionsOf(text: string): readonly Question[] {
  if (text.length > MOST_LETTERS) {
    throw badInput('text', `\`text\` takes at most ${MOST_LETTERS} characters, not ${text.length}; give fewer words.`);
  }
  const questions = readQuestions(text);
  const [asWritten] = questions;
  if (!asWritten) throw badInput('text', 'Give at least one word to look for.', { value: text });
  atMost(MOST_WORDS, 'text', asWritten.words);
  return questions;
}

function limitsOf({ kinds, filter }: QuerySearchArgs): SearchLimits {
  const { jurisdiction = null, documentDate } = filter ?? {};
  return {
    kinds: kinds ?? FOUND_KINDS,
    jurisdiction,
    dateFrom: documentDate?.from == null ? null : readDay(documentDate.from, 'filter.documentDate.from'),
    dateTo: documentDate?.to == null ? null : readDay(documentDate.to, 'filter.documentDate.to'),
  };
}

/** What the arguments let be found. Bodies have no date, so a range of dates leaves them out. */
function acceptedBy({ kinds, jurisdiction, dateFrom, dateTo }: SearchLimits): (item: Item) => boolean {
  const allowed = new Set<string>(kinds);
  return (item) =>
    allowed.has(item.kind) &&
    (jurisdiction === null || item.jurisdiction === jurisdiction) &&
    (dateFrom === null || (item.date !== null && item.date >= dateFrom)) &&
    (dateTo === null || (item.date !== null && item.date <= dateTo));
}

function readHit({ item, score, question }: Found): Hit {
  return { kind: item.kind, id: item.id, score, question };
}

/** The names nearest to a text that was found nowhere: first by sound, since what sounds alike is typed alike. */
async function nearestNames(
  context: Context,
  text: string,
  limits: SearchLimits,
  accept: (item: Item) => boolean,
): Promise<string[]> {
  const letters = readLetters(text);
  const bySound: Option[] = [];
  const byLetters: Option[] = [];
  for (const { title, names } of await named(context, text, limits, accept)) {
    const value = title ?? '';
    bySound.push({ value, words: names.map(soundOf) });
    byLetters.push({ value, words: names.map((name) => name.letters) });
  }
  const found = [...nearest(soundOf(fieldOf(letters, true)), bySound), ...nearest(letters, byLetters)];
  return [...new Set(found)].slice(0, SUGGESTED);
}

/** A name's pinyin; the name itself if it is not Chinese. */
function soundOf({ letters, sounds }: Field): string {
  return sounds.length > 0 ? sounds.map((sound) => sound.letters).join('') : letters;
}

const itemOf = (hit: Hit, context: Context) => LOADERS[hit.kind](context, hit.id);

/** The texts of an item in which a word can have been found, the most telling first. */
function textsOf(item: Thing): readonly (string | null)[] {
  switch (item.__typename) {
    case 'Agency':
      return [item.name, item.shortName, item.englishName, ...item.aliases, ...item.mentions];
    case 'Document':
      return [item.title, item.issuanceTitle, item.englishTitle, item.number];
    case 'Task':
      return [item.heading, item.text];
    case 'Clause':
      return [item.text];
  }
}

async function shown(hit: Hit, context: Context): Promise<Excerpt> {
  const named = hit.kind === 'agency' || hit.kind === 'document';
  return context.load.remember(`excerpt ${hit.kind} ${hit.id} ${JSON.stringify(hit.question.whole)}`, async () =>
    excerptOf(textsOf(await itemOf(hit, context)), hit.question, named),
  );
}

export const SearchHit = {
  item: (hit, _, context) => itemOf(hit, context),
  excerpt: async (hit, _, context) => (await shown(hit, context)).text,
  marks: async (hit, _, context) => (await shown(hit, context)).marks,
} satisfies SearchHitResolvers;

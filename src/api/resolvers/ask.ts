/** Questions in words: what was understood, the request that it stands for, and its answer. */
import type { GraphQLResolveInfo } from 'graphql';
import { examples, type Understood, understand } from '../ask/answer.js';
import { bodyNames } from '../ask/body-names.js';
import { follow } from '../ask/follow.js';
import type { Names } from '../ask/read.js';
import type { Named } from '../ask/reading.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { kept } from '../kept.js';
import { agencyById, documentById } from './parts.js';

/** Longer than any question, shorter than what would take long to read. */
const LONGEST = 500;

/** @throws GraphQLError (BAD_USER_INPUT) for no question and for a very long one */
export async function ask(args: { question: string; today?: string | null }, context: Context): Promise<Understood> {
  if (args.question.trim() === '' || args.question.length > LONGEST)
    throw badInput('question', `Give a question of at most ${LONGEST} characters.`);
  const names = await kept(context, 'what a question may name', readNames, sizeOfNames);
  return understand(args.question, names, args.today ?? null);
}

async function readNames({ load }: Context): Promise<Names> {
  const [agencies, documents] = await Promise.all([load.once('ask-agencies'), load.once('ask-documents')]);
  return { agencies, documents, bodies: bodyNames(agencies) };
}

const sizeOfNames = ({ agencies, documents }: Names): number => 30 * agencies.length + 5 * documents.length;

export const Asked = {
  understood: ({ request }: Understood) => request !== null,
  intent: ({ intent }: Understood) => intent?.name ?? null,
  reading: ({ says }: Understood) => says,
  bodies: ({ reading }: Understood) => reading.bodies,
  documents: ({ reading }: Understood) => reading.documents,
  roles: ({ reading }: Understood) => reading.roles,
  dates: ({ reading }: Understood) => reading.dates,
  topics: ({ reading }: Understood) => reading.topics.map(({ words }) => words),
  query: ({ request }: Understood) => request?.query ?? null,
  variables: ({ request }: Understood) => request?.variables ?? null,
  examples: ({ request }: Understood) => (request === null ? examples() : []),
  answer: ({ intent, request }: Understood, _: unknown, context: Context, info: GraphQLResolveInfo) =>
    intent && request ? follow(info, context, request, intent.answer) : null,
};

export const AskedBody = {
  candidates: ({ ids }: Named, _: unknown, context: Context) => Promise.all(ids.map((id) => agencyById(context, id))),
};

export const AskedDocument = {
  candidates: ({ ids }: Named, _: unknown, context: Context) => Promise.all(ids.map((id) => documentById(context, id))),
};

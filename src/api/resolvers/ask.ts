/** Questions in words: what was understood, the request that it stands for, and its answer. */
import { examples, type Understood, understand } from '../ask/answer.js';
import { follow } from '../ask/follow.js';
import { namesFor } from '../ask/names.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { AskedBodyResolvers, AskedDocumentResolvers, AskedResolvers, QueryAskArgs } from '../schema.types.js';
import { agencyById, documentById } from './parts.js';

/** Longer than any question, shorter than what would take long to read. */
const LONGEST = 500;

/** @throws GraphQLError (BAD_USER_INPUT) for no question and for a very long one */
export async function ask(args: QueryAskArgs, context: Context): Promise<Understood> {
  if (args.question.trim() === '' || args.question.length > LONGEST)
    throw badInput('question', `Give a question of at most ${LONGEST} characters.`);
  const names = await namesFor(context, args.question);
  return understand(args.question, names, args.today ?? null);
}

export const Asked = {
  understood: ({ request }) => request !== null,
  intent: ({ intent }) => intent?.name ?? null,
  reading: ({ says }) => says,
  bodies: ({ reading }) => reading.bodies,
  documents: ({ reading }) => reading.documents,
  roles: ({ reading }) => reading.roles,
  dates: ({ reading }) => reading.dates,
  topics: ({ reading }) => reading.topics.map(({ words }) => words),
  query: ({ request }) => request?.query ?? null,
  variables: ({ request }) => request?.variables ?? null,
  examples: ({ request }) => (request === null ? examples() : []),
  answer: ({ intent, request }, _, context, info) =>
    intent && request ? follow(info, context, request, intent.answer) : null,
} satisfies AskedResolvers;

export const AskedBody = {
  candidates: ({ ids }, _, context) => Promise.all(ids.map((id) => agencyById(context, id))),
} satisfies AskedBodyResolvers;

export const AskedDocument = {
  candidates: ({ ids }, _, context) => Promise.all(ids.map((id) => documentById(context, id))),
} satisfies AskedDocumentResolvers;

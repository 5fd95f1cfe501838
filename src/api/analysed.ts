/** How much one analysis may read and make: all of it comes into this process's memory. */
import type { HeldTask } from '../analysis/holdings.js';
import type { CountPer } from '../analysis/incidence.js';
import { sharesMoreThan } from '../analysis/many-pairs.js';
import type { Parameters } from '../store/store.js';
import type { Context } from './context.js';
import { tooLarge } from './errors.js';
import { kept } from './kept.js';
import { counted } from './lists.js';

const NARROW =
  'Narrow `filter`: by `jurisdiction`, `documentDate`, `document`, `documentKinds`, `agencies`, `roles` or `text`.';

/**
 * Lets an analysis begin. Counting is left out where the graph, or one document, holds fewer in any case.
 * @param parameters those of queries/holdings.cypher
 * @throws GraphQLError (TOO_LARGE) if the filter selects more tasks than may be read; it says how many and how to narrow
 */
export async function checkAnalysed(context: Context, parameters: Parameters): Promise<void> {
  const most = context.settings.bounds.analysedTasks;
  if (parameters.document !== null || parameters.ids !== null || (await allTasks(context)) <= most) return;
  const tasks = await counted(context, 'count-held', parameters);
  if (tasks <= most) return;
  const [selected, allowed] = [tasks, most].map((number) => number.toLocaleString('en-US'));
  const message = `The filter selects ${selected} tasks that somebody holds; at most ${allowed} are analysed at once. ${NARROW}`;
  throw tooLarge(message, { tasks, mostTasks: most });
}

/**
 * Lets pairs of bodies be counted.
 * @throws GraphQLError (TOO_LARGE) if more pairs share something than may be held
 */
export function checkPairs({ settings }: Context, tasks: readonly HeldTask[], per: CountPer): void {
  const most = settings.bounds.analysedPairs;
  if (!sharesMoreThan(most, tasks, per)) return;
  const allowed = most.toLocaleString('en-US');
  const message = `More than ${allowed} pairs of bodies share something in what the filter selects; at most so many are analysed at once. ${NARROW}`;
  throw tooLarge(message, { mostPairs: most });
}

/** How many tasks the graph holds, kept until it changes. */
export async function allTasks(context: Context): Promise<number> {
  const read = async ({ load }: Context) => Number((await load.once('sizes'))[0]?.tasks);
  return kept(context, 'how many tasks', read, () => 1);
}

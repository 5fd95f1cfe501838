/** Bodies that own tasks together: CoOwnership, CoOwner and the connections of both. */
import { coOwnership } from '../../analysis/coownership.js';
import { type Counted, type CountOptions, count } from '../../analysis/counted.js';
import { asStated, type HeldTask } from '../../analysis/holdings.js';
import { common, type Incidence, incidence } from '../../analysis/incidence.js';
import { once } from '../../analysis/once.js';
import { checkPairs } from '../analysed.js';
import { analysed, type CountArgs, countOptions, heldTasksOf } from '../analyses.js';
import { type Connection, connectList, type PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { batch } from '../loaders.js';
import type { CoOwnerResolvers, CoOwnershipResolvers } from '../schema.types.js';
import { agencyById, type CountedDocument, countedDocuments, firstTasks } from './parts.js';

/** Two bodies among counted tasks; `tasks` and `documents` of the schema are cut out only when asked for. */
export interface Sharing {
  readonly a: string;
  readonly b: string;
  readonly shared: number;
  readonly weight: number;
  readonly among: Among;
}

/** The counted tasks, with the tables from which shares are cut. */
interface Among {
  readonly counted: Counted;
  readonly byTask: Incidence;
  /** The same as byTask, or by document. */
  readonly table: Incidence;
  readonly documentOf: ReadonlyMap<string, string>;
  /** The table over what clauses say alone; the same one if nothing was widened. */
  readonly stated: () => Incidence;
}

/** The pairs of bodies over the tasks that a filter selects, heaviest first. */
export async function coOwnershipPairs(context: Context, args: PageArgs & CountArgs) {
  const { counted, pairs } = await allPairs(context, args);
  return withCounted(counted, await connectList(args, pairs));
}

/** The same, all at once. */
export function allPairs(context: Context, args: CountArgs) {
  const made = (tasks: readonly HeldTask[], asked: CountOptions) => {
    checkPairs(context, tasks, asked.per);
    return pairsOf(tasks, asked);
  };
  return analysed(context, 'co-ownership', args.filter, countOptions(args), made, sizeOfPairs);
}

function pairsOf(tasks: readonly HeldTask[], options: CountOptions) {
  const among = countAmong(tasks, options);
  return {
    counted: among.counted,
    pairs: coOwnership(among.table, options).map((pair): Sharing => ({ ...pair, among })),
    size: 3 * tasks.length + 4 * among.counted.responsibilities,
  };
}

const sizeOfPairs = ({ pairs, size }: { readonly pairs: readonly Sharing[]; readonly size: number }): number =>
  6 * pairs.length + size;

/** The co-owners of one body, most shared first. Those of several bodies are read together. */
export async function coOwners(context: Context, agency: string, args: PageArgs & CountArgs) {
  const { filter = null, minShared = null } = args;
  const loader = context.load.remember(`co-owners ${JSON.stringify({ filter, minShared })}`, () =>
    batch((ids: readonly string[]) => coOwnersOf(context, ids, { filter, minShared })),
  );
  const { among, sharings } = await loader.load(agency);
  return withCounted(among.counted, await connectList(args, sharings));
}

async function coOwnersOf(context: Context, ids: readonly string[], args: Pick<CountArgs, 'filter' | 'minShared'>) {
  const options = countOptions(args);
  const held = await heldTasksOf(context, ids, args.filter);
  return held.map(({ self, tasks }) => {
    const among = countAmong(tasks, options);
    const pairs = coOwnership(among.table, { ...options, around: new Set([self]) });
    const sharings = pairs.map((pair): Sharing => ({ ...pair, a: self, b: pair.a === self ? pair.b : pair.a, among }));
    return { among, sharings: sharings.sort((x, y) => y.shared - x.shared || (x.b < y.b ? -1 : 1)) };
  });
}

function countAmong(tasks: readonly HeldTask[], options: CountOptions): Among {
  const byTask = incidence(tasks, 'task');
  const table = options.per === 'task' ? byTask : incidence(tasks, options.per);
  const documentOf = new Map(tasks.map((task) => [task.id, task.document]));
  const widened = options.lineage || options.expandCollectives;
  const stated = once(() => (widened ? incidence(tasks.map(asStated), options.per) : table));
  return { counted: count(tasks, options), byTask, table, documentOf, stated };
}

/** How many of what two bodies share clauses give to both themselves. */
export const sharedAsStated = ({ a, b, among }: Sharing) => common(among.stated(), a, b).length;

function withCounted<T>(counted: Counted, connection: Connection<T>) {
  return { ...connection, counted };
}

/** The shared tasks, the first so many of them in reading order. */
export function sharedTasks({ a, b, among }: Sharing, { first }: { first: number }, context: Context) {
  return firstTasks(context, common(among.byTask, a, b), first);
}

/** The documents that two bodies have in common, with how many tasks they share there, in reading order. */
export function sharedDocuments({ a, b, among }: Sharing): CountedDocument[] {
  const counts = new Map<string, number>(
    among.table.per === 'document' ? common(among.table, a, b).map((id) => [id, 0]) : [],
  );
  for (const task of common(among.byTask, a, b)) {
    const document = among.documentOf.get(task) ?? '';
    counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return countedDocuments(counts);
}

export const CoOwnership = {
  first: (sharing, _, context) => agencyById(context, sharing.a),
  second: (sharing, _, context) => agencyById(context, sharing.b),
  stated: sharedAsStated,
  tasks: sharedTasks,
  documents: sharedDocuments,
} satisfies CoOwnershipResolvers;

export const CoOwner = {
  agency: (sharing, _, context) => agencyById(context, sharing.b),
  stated: sharedAsStated,
  tasks: sharedTasks,
  documents: sharedDocuments,
} satisfies CoOwnerResolvers;

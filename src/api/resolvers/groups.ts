/** Groups of bodies that own tasks together. */
import { ALL_SHOWN, count } from '../../analysis/counted.js';
import { type GroupOptions, type Group as Owners, ownerGroups, TooManyGroups } from '../../analysis/groups.js';
import { asStated, type HeldTask } from '../../analysis/holdings.js';
import { analysed, type CountArgs, countOptions } from '../analyses.js';
import { connectList, type PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { badInput, tooLarge } from '../errors.js';
import type { CoOwnershipGroupResolvers } from '../schema.types.js';
import { agencyById, countedDocuments, firstTasks } from './parts.js';

type GroupArgs = PageArgs & Pick<CountArgs, 'filter'> & GroupOptions;

/** A group, with what its documents are counted from. */
export interface GroupOf extends Owners {
  readonly documentOf: ReadonlyMap<string, string>;
  /** For each task the bodies that clauses give it to themselves. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The groups over the tasks that a filter selects.
 * @throws GraphQLError (BAD_USER_INPUT) for sizes that mean nothing, and (TOO_LARGE) for too many groups to look for
 */
export async function ownershipGroups(context: Context, args: GroupArgs) {
  const { minSize, minShared, orderBy } = args;
  if (minSize < 2) throw badInput('minSize', '`minSize` must be 2 or more.', { value: minSize });
  if (minShared < 1) throw badInput('minShared', '`minShared` must be 1 or more.', { value: minShared });
  const options = { ...countOptions(args), minSize, minShared, orderBy };
  const { counted, groups } = await analysed(context, 'groups', args.filter, options, groupsOf, sizeOf);
  return { ...(await connectList(args, groups)), counted };
}

function groupsOf(tasks: readonly HeldTask[], options: GroupOptions & ReturnType<typeof countOptions>) {
  const documentOf = new Map(tasks.map((task) => [task.id, task.document]));
  const named = new Map(tasks.map((task) => [task.id, new Set(asStated(task).holdings.map(({ agency }) => agency))]));
  const links = `groups of at least ${options.minSize} bodies that share at least ${options.minShared} ${options.minShared === 1 ? 'task' : 'tasks'}`;
  const shown = { ...ALL_SHOWN, links };
  const counted = count(tasks, { ...options, minShared: 1 }, 'pairs', shown);
  return {
    counted: { ...counted, minShared: options.minShared },
    groups: found(tasks, options).map((group): GroupOf => ({ ...group, documentOf, named })),
  };
}

function found(tasks: readonly HeldTask[], options: GroupOptions): Owners[] {
  try {
    return ownerGroups(tasks, options);
  } catch (error) {
    if (!(error instanceof TooManyGroups)) throw error;
    const { minShared, minSize } = options;
    const advice = `Raise \`minShared\` (here ${minShared}) or narrow \`filter\`.`;
    throw tooLarge(`There are too many groups to find them all. ${advice}`, { minShared, minSize });
  }
}

const sizeOf = ({ groups }: { readonly groups: readonly Owners[] }): number =>
  groups.reduce((sum, { agencies, tasks }) => sum + 3 + agencies.length + tasks.length, 0);

export const CoOwnershipGroup = {
  agencies: ({ agencies }, _, context) => Promise.all(agencies.map((id) => agencyById(context, id))),
  size: ({ agencies }) => agencies.length,
  shared: ({ tasks }) => tasks.length,
  stated: ({ tasks, agencies, named }) =>
    tasks.filter((task) => agencies.every((agency) => named.get(task)?.has(agency))).length,
  tasks: ({ tasks }, { first }, context) => firstTasks(context, tasks, first),
  documents: ({ tasks, documentOf }) => {
    const counts = new Map<string, number>();
    for (const task of tasks) {
      const document = documentOf.get(task) ?? '';
      counts.set(document, (counts.get(document) ?? 0) + 1);
    }
    return countedDocuments(counts);
  },
} satisfies CoOwnershipGroupResolvers;

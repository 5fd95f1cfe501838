/** What is due when. */
import type { Parameters, Row } from '../../store/store.js';
import { allTasks } from '../analysed.js';
import { basisOf, chosen } from '../choice.js';
import type { Context } from '../context.js';
import { ASSIGNED, taskParameters } from '../filter.js';
import { listOf } from '../lists.js';
import type { DeadlineNode, Properties, TaskNode } from '../model.js';
import { deadlinesFrom } from '../orders.js';
import { readTask } from '../readers.js';
import type { DueTaskEdgeResolvers, DueTaskResolvers, QueryDeadlinesArgs } from '../schema.types.js';
import { byDays } from '../windows.js';
import { responsibilitiesOf } from './task.js';

export interface DueNode {
  readonly task: TaskNode;
  readonly deadline: DeadlineNode;
}

/** All deadlines of so many tasks are looked at in a few milliseconds. */
const FEW = 20_000;

/**
 * The deadlines that fall into a stretch of days, earliest first, those without a date at the end if asked for.
 * @throws GraphQLError (BAD_USER_INPUT) for a filter or a page that cannot be
 */
export async function deadlines(context: Context, { from, to, undated, filter, ...page }: QueryDeadlinesArgs) {
  const parameters = { ...(await taskParameters(context, filter ?? ASSIGNED)), from, to, undated: undated || null };
  const read = (row: Row) => {
    const task = readTask(row.task as Properties);
    const deadline = task.deadlines[Number(row.place)];
    if (!deadline) throw new Error(`The task ${task.id} has no deadline at ${row.place}.`);
    return { task, deadline };
  };
  const run = async (asked: Parameters) => {
    const all = (parameters: Parameters) => context.store.run('deadlines', parameters);
    return (await allTasks(context)) > FEW ? byDays(all, asked) : all(asked);
  };
  const due = await listOf(context, page, 'deadlines', parameters, read, deadlinesFrom(from), run);
  return chosen(context, filter ?? ASSIGNED, [], due);
}

export const DueTaskEdge = {
  basis: ({ node, choice }, _, context) => basisOf(context, node.task, choice),
} satisfies DueTaskEdgeResolvers;

export const DueTask = {
  responsibilities: ({ task }, args, context) => responsibilitiesOf(task, args, context),
} satisfies DueTaskResolvers;

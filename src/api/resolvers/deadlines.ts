/** What is due when. */
import type { PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { ASSIGNED, type TaskFilter, taskParameters } from '../filter.js';
import { listOf } from '../lists.js';
import type { DeadlineNode, Properties, TaskNode } from '../model.js';
import { readTask } from '../readers.js';
import type { DateRange } from '../selection.js';
import { Task } from './task.js';

export type DeadlineArgs = PageArgs & DateRange & { readonly filter?: TaskFilter | null; readonly undated: boolean };

export interface DueNode {
  readonly task: TaskNode;
  readonly deadline: DeadlineNode;
}

/**
 * The deadlines that fall into a stretch of days, earliest first, those without a date at the end if asked for.
 * @throws GraphQLError (BAD_USER_INPUT) for a filter or a page that cannot be
 */
export async function deadlines(context: Context, { from, to, undated, filter, ...page }: DeadlineArgs) {
  const parameters = { ...(await taskParameters(context, filter ?? ASSIGNED)), from, to, undated };
  return listOf(context, page, 'deadlines', parameters, (row) => {
    const task = readTask(row.task as Properties);
    return { task, deadline: task.deadlines[Number(row.place)] };
  });
}

export const DueTask = {
  responsibilities: (due: DueNode, args: Parameters<typeof Task.responsibilities>[1], context: Context) =>
    Task.responsibilities(due.task, args, context),
};

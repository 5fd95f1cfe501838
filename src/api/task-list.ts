/** Lists of tasks: a page costs what stands on it, not what the list holds. */
import { connect, joined, type PageArgs, type Stretch } from './connection.js';
import type { Context } from './context.js';
import type { TaskParameters } from './filter.js';
import { isFrequent } from './full-text.js';
import { counted } from './lists.js';
import type { Properties, TaskNode } from './model.js';
import { TASKS, TASKS_BY_DAY } from './orders.js';
import { readTask } from './readers.js';
import { type Order, stretchOf } from './seek.js';

/**
 * The tasks that a filter leaves: as printed, newest document first, or by their first day with those without one
 * behind, which are two lists one after the other.
 */
export async function taskList(context: Context, args: PageArgs, parameters: TaskParameters, byDeadline: boolean) {
  const { phrase } = parameters;
  const along = phrase !== null && (await isFrequent(context, phrase)) ? { ...parameters, phrase: null } : parameters;
  const stretch = (more: { dated?: true; undated?: true }, order: Order): Stretch<TaskNode> =>
    stretchOf(
      (page) => context.store.run('tasks', { ...along, ...more, ...page }),
      (row) => readTask(row.task as Properties),
      () => counted(context, 'count-tasks', { ...parameters, ...more }),
      order,
    );
  if (!byDeadline) return connect(args, stretch({}, TASKS));
  return connect(args, joined(stretch({ dated: true }, TASKS_BY_DAY), stretch({ undated: true }, TASKS)));
}

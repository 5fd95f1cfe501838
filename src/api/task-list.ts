/** Lists of tasks: a page costs what stands on it, not what the list holds. */
import type { Row } from '../store/store.js';
import { connect, joined, type PageArgs, type Stretch } from './connection.js';
import type { Context } from './context.js';
import type { TaskParameters } from './filter.js';
import { isFrequent } from './full-text.js';
import { counted } from './lists.js';
import type { Properties } from './model.js';
import { readTask } from './readers.js';

/**
 * The tasks that a filter leaves: as printed, newest document first, or by their first day with those without one
 * behind, which are two lists one after the other.
 */
export async function taskList(context: Context, args: PageArgs, parameters: TaskParameters, byDeadline: boolean) {
  const { phrase } = parameters;
  const along = phrase !== null && (await isFrequent(context, phrase)) ? { ...parameters, phrase: null } : parameters;
  const stretch = (more: { dated?: true; undated?: true }): Stretch<ReturnType<typeof readTask>> => ({
    slice: async (skip, limit) =>
      (await context.store.run('tasks', { ...along, ...more, skip, limit })).map((row: Row) =>
        readTask(row.task as Properties),
      ),
    total: () => counted(context, 'count-tasks', { ...parameters, ...more }),
  });
  if (!byDeadline) return connect(args, stretch({}));
  return connect(args, joined(stretch({ dated: true }), stretch({ undated: true })));
}

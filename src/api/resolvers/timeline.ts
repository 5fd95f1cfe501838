/** What a body holds, year by year. */
import { type Counted, count } from '../../analysis/counted.js';
import { timeline, type TimelineYear as Year } from '../../analysis/timeline.js';
import { countOptions, heldTasksOf } from '../analyses.js';
import type { Context } from '../context.js';
import { taskParameters } from '../filter.js';
import { kept } from '../kept.js';
import { batch } from '../loaders.js';
import type { TaskFilter, TimelineResolvers, TimelineYearResolvers } from '../schema.types.js';
import { agencyById, countedDocuments, firstTasks } from './parts.js';

export interface TimelineOf {
  readonly agency: string;
  readonly counted: Counted;
  readonly years: readonly Year[];
}

/** The timeline of one body. Those of several bodies are read together. */
export function timelineOf(
  context: Context,
  agency: string,
  filter: TaskFilter | null | undefined,
): Promise<TimelineOf> {
  const name = `timelines ${JSON.stringify(filter ?? null)}`;
  return context.load
    .remember(name, () => batch((ids: readonly string[]) => timelinesOf(context, ids, filter)))
    .load(agency);
}

async function timelinesOf(
  context: Context,
  ids: readonly string[],
  filter: TaskFilter | null | undefined,
): Promise<TimelineOf[]> {
  const make = async (fresh: Context) => {
    const held = await heldTasksOf(fresh, ids, filter);
    const options = countOptions({ filter });
    return held.map(
      ({ self, tasks }): TimelineOf => ({
        agency: self,
        counted: count(tasks, options, 'holdings'),
        years: timeline(tasks, self),
      }),
    );
  };
  const asked = filter ? await taskParameters(context, filter) : null;
  const widened = [filter?.lineage ?? false, filter?.expandCollectives ?? false];
  return kept(context, `timelines ${JSON.stringify([ids, asked, widened])}`, make, sizeOf);
}

const sizeOf = (timelines: readonly TimelineOf[]): number =>
  timelines.reduce((sum, { counted, years }) => sum + 10 + 8 * years.length + 2 * counted.tasks, 0);

export const Timeline = {
  agency: (of, _, context) => agencyById(context, of.agency),
} satisfies TimelineResolvers;

export const TimelineYear = {
  documents: (year) => countedDocuments(year.documents),
  tasks: (year, { first }, context) => firstTasks(context, year.tasks, first),
} satisfies TimelineYearResolvers;

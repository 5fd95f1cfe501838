/** What a body holds, year by year. */
import { type Counted, count } from '../../analysis/counted.js';
import { timeline, type TimelineYear as Year } from '../../analysis/timeline.js';
import { countOptions, heldTasksOf } from '../analyses.js';
import type { Context } from '../context.js';
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
  const held = await heldTasksOf(context, ids, filter);
  const options = countOptions({ filter });
  return held.map(({ self, tasks }) => ({
    agency: self,
    counted: count(tasks, options, 'holdings'),
    years: timeline(tasks, self),
  }));
}

export const Timeline = {
  agency: (of, _, context) => agencyById(context, of.agency),
} satisfies TimelineResolvers;

export const TimelineYear = {
  documents: (year, _, context) => countedDocuments(context, year.documents),
  tasks: (year, { first }, context) => firstTasks(context, year.tasks, first),
} satisfies TimelineYearResolvers;

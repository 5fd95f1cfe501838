/** The fields of Agency that are not its own properties. */
import { lineOf } from '../../analysis/lineage.js';
import { chosen } from '../choice.js';
import { connectPages } from '../connection.js';
import type { Context } from '../context.js';
import { readRoleCounts } from '../count-readers.js';
import { ASSIGNED, groupOf, lastSuccessors, taskParameters } from '../filter.js';
import type { AgencyNode, Properties, ResponsibilityNode } from '../model.js';
import { readAgency, readDocument, readResponsibility, readTask } from '../readers.js';
import type { AgencyResolvers } from '../schema.types.js';
import { coOwners } from './coownership.js';
import { history } from './history.js';
import { timelineOf } from './timeline.js';

/** Bodies at the other end of an edge. */
const related = (query: string) => async (agency: AgencyNode, _: unknown, context: Context) =>
  (await context.load.rows(query, agency.id)).map((row) => readAgency(row.agency as Properties));

/** The same with the date on the edge. */
const succession = (query: string) => async (agency: AgencyNode, _: unknown, context: Context) =>
  (await context.load.rows(query, agency.id)).map((row) => ({
    agency: readAgency(row.agency as Properties),
    date: row.date as string | null,
  }));

export const Agency = {
  partOf: related('agency-parents'),
  divisions: related('agency-divisions'),
  memberOf: related('agency-memberships'),
  members: related('agency-members'),
  successors: succession('agency-successors'),
  predecessors: succession('agency-predecessors'),

  taskCounts: async (agency, _, context) => readRoleCounts(await context.load.row('agency-task-counts', agency.id)),

  tasks: async (agency, args, context) => {
    const filter = args.filter ?? ASSIGNED;
    const parameters = { ...(await taskParameters(context, filter)), byDeadline: args.orderBy === 'deadline' || null };
    const owner = { group: await groupOf(context, agency.id, filter) };
    const tasks = await connectPages(
      args,
      (skip, limit) => context.load.page('agency-tasks', parameters, { owner, skip, limit }),
      readTask,
    );
    return chosen(context, filter, [agency.id], tasks);
  },

  responsibilities: async (agency, args, context) => {
    const filter = args.filter ?? ASSIGNED;
    const parameters = await taskParameters(context, filter);
    const owner = { group: await groupOf(context, agency.id, filter) };
    const line = lineOf(agency.id, await lastSuccessors(context));
    const load = (skip: number, limit: number) =>
      context.load.page('agency-responsibilities', parameters, { owner, skip, limit });
    return connectPages(args, load, (row) => heldBy(agency.id, line, readResponsibility(row)));
  },

  timeline: (agency, args, context) => timelineOf(context, agency.id, args.filter),

  history: (agency, args, context) => history(context, agency.id, args.depth),

  coOwners: (agency, args, context) => coOwners(context, agency.id, args),

  issued: (agency, args, context) => {
    const owner = { id: agency.id };
    return connectPages(
      args,
      (skip, limit) => context.load.page('agency-documents', {}, { owner, skip, limit }),
      readDocument,
    );
  },
} satisfies AgencyResolvers;

/** What a body holds in the name of another one, by its line or its membership, is inferred. */
function heldBy(agency: string, line: readonly string[], stated: ResponsibilityNode): ResponsibilityNode {
  if (stated.agency === agency) return stated;
  const rule = line.includes(stated.agency) ? 'lineage' : 'collective';
  return { ...stated, agency, basis: 'inferred', via: { rule, agency: stated.agency } };
}

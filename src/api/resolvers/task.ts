/** The fields of Task, Responsibility and Inference that are not their own properties. */
import { basisOf } from '../choice.js';
import type { Context } from '../context.js';
import { collectiveMembers } from '../filter.js';
import type { Properties, ResponsibilityNode, TaskNode } from '../model.js';
import { readClause, readHeldBy, readTask } from '../readers.js';
import type {
  InferenceResolvers,
  RequireFields,
  ResponsibilityResolvers,
  TaskEdgeResolvers,
  TaskResolvers,
  TaskResponsibilitiesArgs,
} from '../schema.types.js';
import { agencyById, clauseById, documentById, taskById } from './parts.js';

export const TaskEdge = {
  basis: ({ node, choice }, _, context) => basisOf(context, node, choice),
} satisfies TaskEdgeResolvers;

export const Task = {
  document: (task, _, context) => documentById(context, task.document),

  parent: async (task, _, context) => {
    const row = await context.load.row('task-parents', task.id);
    return row && readTask(row.task as Properties);
  },

  children: (task, _, { load }) =>
    load.of('task-children', task.id, (rows) => rows.map((row) => readTask(row.task as Properties))),

  responsibilities: responsibilitiesOf,

  clauses: (task, _, { load }) =>
    load.of('task-clauses', task.id, (rows) => rows.map((row) => readClause(row.clause as Properties, task.id))),
} satisfies TaskResolvers;

/** Who holds a task, in printed order: what clauses say, and with `expandCollectives` what follows from it. */
export function responsibilitiesOf(
  task: TaskNode,
  { roles, expandCollectives }: RequireFields<TaskResponsibilitiesArgs, 'expandCollectives'>,
  context: Context,
): ResponsibilityNode[] | Promise<ResponsibilityNode[]> {
  const stated = context.load.of('task-responsibilities', task.id, ([row]) =>
    readHeldBy(task.id, row ?? null).filter(({ role }) => !roles || roles.includes(role)),
  );
  return expandCollectives ? withMembers(context, stated) : stated;
}

async function withMembers(context: Context, stated: ResponsibilityNode[] | Promise<ResponsibilityNode[]>) {
  const members = await collectiveMembers(context);
  return (await stated).flatMap((one) => [
    one,
    ...(members.get(one.agency) ?? []).map((member) => asMember(one, member)),
  ]);
}

/** What a member holds because the clause names its collective. */
function asMember(stated: ResponsibilityNode, member: string): ResponsibilityNode {
  return { ...stated, agency: member, basis: 'inferred', via: { rule: 'collective', agency: stated.agency } };
}

export const Responsibility = {
  agency: (of, _, context) => agencyById(context, of.agency),
  task: (of, _, context) => taskById(context, of.task),
  clause: (of, _, context) => clauseById(context, of.clause),
  source: async (of, _, context) => (await clauseById(context, of.clause)).source,
} satisfies ResponsibilityResolvers;

export const Inference = {
  agency: (via, _, context) => agencyById(context, via.agency),
} satisfies InferenceResolvers;

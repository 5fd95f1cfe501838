/** The fields of Task, Responsibility and Inference that are not their own properties. */
import type { Via } from '../../analysis/holdings.js';
import type { Role } from '../../types.js';
import type { Context } from '../context.js';
import { collectiveMembers } from '../filter.js';
import type { Properties, ResponsibilityNode, TaskNode } from '../model.js';
import { readClause, readResponsibility, readTask } from '../readers.js';
import { agencyById, clauseById, documentById, taskById } from './parts.js';

interface ResponsibilityArgs {
  readonly roles?: readonly Role[] | null;
  readonly expandCollectives: boolean;
}

export const Task = {
  document: (task: TaskNode, _: unknown, context: Context) => documentById(context, task.document),

  parent: async (task: TaskNode, _: unknown, context: Context) => {
    const row = await context.load.row('task-parents', task.id);
    return row && readTask(row.task as Properties);
  },

  children: async (task: TaskNode, _: unknown, context: Context) =>
    (await context.load.rows('task-children', task.id)).map((row) => readTask(row.task as Properties)),

  responsibilities: async (task: TaskNode, { roles, expandCollectives }: ResponsibilityArgs, context: Context) => {
    const stated = (await context.load.rows('task-responsibilities', task.id))
      .map(readResponsibility)
      .filter((responsibility) => !roles || roles.includes(responsibility.role));
    if (!expandCollectives) return stated;
    const members = await collectiveMembers(context);
    return stated.flatMap((one) => [one, ...(members.get(one.agency) ?? []).map((member) => asMember(one, member))]);
  },

  clauses: async (task: TaskNode, _: unknown, context: Context) =>
    (await context.load.rows('task-clauses', task.id)).map((row) => readClause(row.clause as Properties, task.id)),
};

/** What a member holds because the clause names its collective. */
function asMember(stated: ResponsibilityNode, member: string): ResponsibilityNode {
  return { ...stated, agency: member, basis: 'inferred', via: { rule: 'collective', agency: stated.agency } };
}

export const Responsibility = {
  agency: (of: ResponsibilityNode, _: unknown, context: Context) => agencyById(context, of.agency),
  task: (of: ResponsibilityNode, _: unknown, context: Context) => taskById(context, of.task),
  clause: (of: ResponsibilityNode, _: unknown, context: Context) => clauseById(context, of.clause),
  source: async (of: ResponsibilityNode, _: unknown, context: Context) => (await clauseById(context, of.clause)).source,
};

export const Inference = {
  agency: (via: Via, _: unknown, context: Context) => agencyById(context, via.agency),
};

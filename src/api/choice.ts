/** Why a task stands in a list: because clauses name the bodies asked for, or because a filter widened them. */
import type { Basis } from '../types.js';
import type { Connection, Edge } from './connection.js';
import type { Context } from './context.js';
import type { TaskNode } from './model.js';
import { readHeldBy } from './readers.js';
import { findAgencies } from './references.js';
import { agencyById } from './resolvers/parts.js';
import type { TaskFilter } from './schema.types.js';

/** The bodies asked for, as ids and before they are widened to lines and collectives. */
export interface Choice extends Pick<TaskFilter, 'roles' | 'kinds'> {
  readonly any: readonly string[] | null;
  readonly all: readonly string[];
}

/** An edge that knows how its list was chosen; null if nothing widened it. */
export interface ChosenEdge<T> extends Edge<T> {
  readonly choice: Choice | null;
}

export interface ChosenConnection<T> extends Omit<Connection<T>, 'edges'> {
  edges(): Promise<readonly ChosenEdge<T>[]>;
}

/**
 * Tells a list of tasks how it was chosen.
 * @param owners ids of bodies that all tasks of the list must have, beside those of the filter
 */
export async function chosen<T>(
  context: Context,
  filter: TaskFilter,
  owners: readonly string[],
  connection: Connection<T>,
): Promise<ChosenConnection<T>> {
  const choice = await choiceOf(context, filter, owners);
  const edges = async () => (await connection.edges()).map((edge) => ({ ...edge, choice }));
  return { ...connection, edges };
}

async function choiceOf(context: Context, filter: TaskFilter, owners: readonly string[]): Promise<Choice | null> {
  if (!filter.lineage && !filter.expandCollectives) return null;
  const { any, all } = filter.agencies ?? {};
  const { roles, kinds } = filter;
  return {
    ...{ roles, kinds },
    any: any ? await findAgencies(context, any, 'filter.agencies.any') : null,
    all: [...owners, ...(await findAgencies(context, all ?? [], 'filter.agencies.all'))],
  };
}

/** Stated, if the clauses' own words would have chosen the task without any widening. */
export async function basisOf(context: Context, task: TaskNode, choice: Choice | null): Promise<Basis> {
  if (choice === null) return 'stated';
  const { any, all, roles, kinds } = choice;
  const rows = readHeldBy(task.id, await context.load.row('task-responsibilities', task.id));
  const inRole = rows.filter(({ role }) => !roles || roles.includes(role)).map(({ agency }) => agency);
  const bodies = await Promise.all([...new Set(inRole)].map((id) => agencyById(context, id)));
  const named = new Set(bodies.filter(({ kind }) => !kinds || kinds.includes(kind)).map(({ id }) => id));
  const asked = (any === null || any.some((id) => named.has(id))) && all.every((id) => named.has(id));
  return asked ? 'stated' : 'inferred';
}

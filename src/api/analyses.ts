/** From a filter to counted results: reads the holdings it selects and widens them as it asks. */
import type { Weight } from '../analysis/coownership.js';
import { COUNT_ALL, type CountOptions } from '../analysis/counted.js';
import { type HeldTask, readHoldings } from '../analysis/holdings.js';
import type { CountPer } from '../analysis/incidence.js';
import { type Matrix, matrix } from '../analysis/matrix.js';
import { type Network, network } from '../analysis/network.js';
import { joinLines, openCollectives } from '../analysis/widen.js';
import { ROLES } from '../types.js';
import type { Context } from './context.js';
import {
  ASSIGNED,
  collectiveMembers,
  lastSuccessors,
  type TaskFilter,
  type TaskParameters,
  taskParameters,
} from './filter.js';

export interface CountArgs {
  readonly filter?: TaskFilter | null;
  readonly minShared?: number | null;
  readonly per?: CountPer | null;
  readonly weight?: Weight | null;
}

/** The tasks that a filter selects, with those who hold them, in reading order. */
export async function heldTasks(
  context: Context,
  filter: TaskFilter,
  around: readonly string[] | null = null,
): Promise<HeldTask[]> {
  return readHeld(context, await taskParameters(context, filter), filter, around);
}

async function readHeld(
  context: Context,
  parameters: TaskParameters,
  filter: TaskFilter,
  around: readonly string[] | null,
) {
  const tasks = readHoldings(await context.load.once('holdings', { ...parameters, around }));
  const opened = filter.expandCollectives ? openCollectives(tasks, await collectiveMembers(context)) : tasks;
  return filter.lineage ? joinLines(opened, await lastSuccessors(context)) : opened;
}

/** How a client asked to count, with the defaults of the schema. */
export function countOptions(args: CountArgs): CountOptions {
  const { filter } = args;
  return {
    per: args.per ?? COUNT_ALL.per,
    weight: args.weight ?? COUNT_ALL.weight,
    minShared: args.minShared ?? COUNT_ALL.minShared,
    roles: filter?.roles ? ROLES.filter((role) => filter.roles?.includes(role)) : ROLES,
    kinds: filter?.kinds ?? null,
    lineage: filter?.lineage ?? false,
    expandCollectives: filter?.expandCollectives ?? false,
  };
}

/** The network of bodies over the tasks that a filter selects. */
export async function agencyNetwork(context: Context, args: CountArgs): Promise<Network> {
  return network(await heldTasks(context, args.filter ?? ASSIGNED), countOptions(args));
}

/** The responsibility matrix of the tasks that a filter selects. */
export async function responsibilityMatrix(context: Context, args: Pick<CountArgs, 'filter'>): Promise<Matrix> {
  return matrix(await heldTasks(context, args.filter ?? ASSIGNED), countOptions(args));
}

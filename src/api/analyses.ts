/** From a filter to counted results: reads the holdings it selects and widens them as it asks. */
import type { Weight } from '../analysis/coownership.js';
import { COUNT_ALL, type CountOptions } from '../analysis/counted.js';
import { type HeldTask, readHoldings } from '../analysis/holdings.js';
import type { CountPer } from '../analysis/incidence.js';
import { type Matrix, type MatrixShape, matrix } from '../analysis/matrix.js';
import { joinLines, openCollectives } from '../analysis/widen.js';
import { ROLES } from '../types.js';
import { checkAnalysed } from './analysed.js';
import type { Context } from './context.js';
import { badInput } from './errors.js';
import { ASSIGNED, collectiveMembers, groupOf, lastSuccessors, type TaskParameters, taskParameters } from './filter.js';
import { keptInTurn } from './kept.js';
import type { TaskFilter } from './schema.types.js';

export interface CountArgs {
  readonly filter?: TaskFilter | null | undefined;
  readonly minShared?: number | null;
  readonly per?: CountPer | null;
  readonly weight?: Weight | null;
}

/** The tasks that a filter selects, with those who hold them, in reading order. */
export async function heldTasks(
  context: Context,
  filter: TaskFilter,
  around: readonly string[] | null = null,
): Promise<readonly HeldTask[]> {
  const selection = await selectionOf(context, filter, around);
  await checkAnalysed(context, selection.parameters);
  return keptInTurn(context, nameOf('held tasks', selection), (fresh) => readHeld(fresh, selection), sizeOfHeld);
}

/**
 * The tasks of several bodies, read together: those that each holds, itself or, as the filter has it, by its line or
 * as a member. `self` is the id under which it holds them: with `lineage` its last successor.
 */
export async function heldTasksOf(
  context: Context,
  ids: readonly string[],
  filter: TaskFilter | null | undefined,
): Promise<{ readonly self: string; readonly tasks: readonly HeldTask[] }[]> {
  const asked = filter ?? ASSIGNED;
  const groups = await Promise.all(ids.map((id) => groupOf(context, id, asked)));
  const heir = asked.lineage ? await lastSuccessors(context) : new Map<string, string>();
  const tasks = await heldTasks(context, asked, [...new Set(groups.flat())].sort());
  return ids.map((id) => {
    const self = heir.get(id) ?? id;
    return { self, tasks: tasks.filter((task) => task.holdings.some((holding) => holding.agency === self)) };
  });
}

/** What decides which holdings are counted. */
interface Selection {
  readonly parameters: TaskParameters & { readonly around: readonly string[] | null };
  readonly lineage: boolean;
  readonly expandCollectives: boolean;
}

async function selectionOf(
  context: Context,
  filter: TaskFilter,
  around: readonly string[] | null = null,
): Promise<Selection> {
  const { lineage, expandCollectives } = filter;
  return {
    parameters: { ...(await taskParameters(context, filter)), around },
    lineage: lineage ?? false,
    expandCollectives: expandCollectives ?? false,
  };
}

const nameOf = (what: string, ...parts: readonly object[]): string =>
  [what, ...parts.map((part) => JSON.stringify(part))].join(' ');

const sizeOfHeld = (tasks: readonly HeldTask[]): number =>
  tasks.reduce((sum, { path, holdings }) => sum + 3 + path.length + 5 * holdings.length, 0);

async function readHeld(context: Context, { parameters, lineage, expandCollectives }: Selection) {
  const tasks = readHoldings(await context.load.once('holdings', parameters));
  const opened = expandCollectives ? openCollectives(tasks, await collectiveMembers(context)) : tasks;
  return lineage ? joinLines(opened, await lastSuccessors(context)) : opened;
}

/** What an analysis makes of the tasks that a filter selects, kept until the graph changes. */
export async function analysed<T, Options extends CountOptions>(
  context: Context,
  what: string,
  filter: TaskFilter | null | undefined,
  options: Options,
  analyse: (tasks: readonly HeldTask[], options: Options) => T,
  sizeOf: (result: T) => number,
): Promise<T> {
  const selected = filter ?? ASSIGNED;
  const selection = await selectionOf(context, selected);
  await checkAnalysed(context, selection.parameters);
  const name = nameOf(what, selection, options);
  return keptInTurn(context, name, async (fresh) => analyse(await heldTasks(fresh, selected), options), sizeOf);
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

/** The order and the part of a matrix that a client may ask for. */
export interface MatrixArgs extends Pick<CountArgs, 'filter'> {
  readonly rowOrder?: MatrixShape['rowOrder'];
  readonly columnOrder?: MatrixShape['columnOrder'];
  readonly keepEmpty?: boolean;
  readonly firstRows?: number | null | undefined;
  readonly rowOffset?: number;
  readonly firstColumns?: number | null | undefined;
  readonly columnOffset?: number;
}

/**
 * The responsibility matrix of the tasks that a filter selects.
 * @throws GraphQLError (BAD_USER_INPUT) for a body or document that is not known, and for numbers below zero
 */
export async function responsibilityMatrix(context: Context, args: MatrixArgs): Promise<Matrix> {
  const { rowOrder = 'reading', columnOrder = 'tasks', keepEmpty = false } = args;
  const rows = { offset: natural('rowOffset', args.rowOffset ?? 0), first: part('firstRows', args.firstRows) };
  const columns = {
    offset: natural('columnOffset', args.columnOffset ?? 0),
    first: part('firstColumns', args.firstColumns),
  };
  const sizeOf = (of: Matrix) => of.rows.reduce((sum, { cells }) => sum + 8 + 8 * cells.length, 6 * of.columns.length);
  const options = { ...countOptions(args), rowOrder, columnOrder, keepEmpty, rows, columns };
  // Tasks without a holding in the asked roles stay only if they are read.
  const read = keepEmpty ? { ...(args.filter ?? ASSIGNED), roles: null } : args.filter;
  return analysed(context, 'matrix', read, options, matrix, sizeOf);
}

const part = (argument: string, value: number | null | undefined) => (value == null ? null : natural(argument, value));

function natural(argument: string, value: number): number {
  if (value >= 0) return value;
  throw badInput(argument, `\`${argument}\` must be 0 or more.`, { value });
}

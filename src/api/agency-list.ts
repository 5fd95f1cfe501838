/** Lists of bodies. In the order of their tasks they need all counts, which are made once for a state of the graph. */
import type { RoleCounts } from '../analysis/matrix.js';
import type { Parameters } from '../store/store.js';
import { connect, type PageArgs } from './connection.js';
import type { Context } from './context.js';
import { readRoleCounts } from './count-readers.js';
import { kept } from './kept.js';
import { counted, listOf } from './lists.js';
import type { AgencyNode, Properties } from './model.js';
import { readAgency } from './readers.js';
import { agencyById } from './resolvers/parts.js';

/** How many bodies a filter is asked about at a time. */
const AT_ONCE = 1000;

type Totals = ReadonlyMap<string, RoleCounts>;
const TOTALS = 'agency totals';

/** How many tasks each body holds; those with most come first, then by id. */
export function agencyTotals(context: Context): Promise<Totals> {
  const read = async ({ load }: Context) =>
    new Map((await load.once('agency-totals')).map((row) => [row.id as string, readRoleCounts(row)]));
  return kept(context, TOTALS, read, (totals) => 6 * totals.size);
}

/** The same if somebody has asked for it since the graph changed. */
export async function knownTotals(context: Context): Promise<Totals | null> {
  return (await context.load.shelf()).result(TOTALS) ? agencyTotals(context) : null;
}

/** @param parameters those of queries/agencies.cypher */
export async function agencyList(context: Context, args: PageArgs, parameters: Parameters, byTasks: boolean) {
  if (!byTasks || parameters.document !== null) {
    const order = byTasks ? 'tasks' : null;
    return listOf(context, args, 'agencies', { ...parameters, order }, (row) => readAgency(row.agency as Properties));
  }
  return connect<AgencyNode>(args, {
    slice: async (skip, limit) => {
      const ids: string[] = [];
      for await (const id of busiestFirst(context, parameters)) {
        if (ids.length === skip + limit) break;
        ids.push(id);
      }
      return Promise.all(ids.slice(skip).map((id) => agencyById(context, id)));
    },
    total: () => counted(context, 'count-agencies', parameters),
  });
}

/** Ids of the bodies that fit a filter. */
async function* busiestFirst(context: Context, { responsible = null, document: _, ...filter }: Parameters) {
  const totals = await agencyTotals(context);
  const ids = [...totals]
    .filter(([, { total }]) => responsible === null || total > 0 === responsible)
    .map(([id]) => id);
  const fitting = async (among: readonly string[] | null) =>
    new Set((await context.load.once('agencies-among', { ...filter, among })).map((row) => row.id));
  const given = (names: readonly string[]) => names.some((name) => (filter[name] ?? null) !== null);
  if (given(['ids', 'jurisdiction', 'phrase'])) {
    const found = await fitting(null);
    yield* ids.filter((id) => found.has(id));
  } else if (given(['text', 'kinds', 'branches', 'levels', 'resolved'])) {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const part = ids.slice(at, at + AT_ONCE);
      const found = await fitting(part);
      yield* part.filter((id) => found.has(id));
    }
  } else yield* ids;
}

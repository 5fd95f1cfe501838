/** Lists of bodies. */
import type { Parameters, Row } from '../store/store.js';
import { connect, type PageArgs } from './connection.js';
import type { Context } from './context.js';
import { kept } from './kept.js';
import { counted, listOf } from './lists.js';
import type { AgencyNode, Properties } from './model.js';
import { AGENCIES } from './orders.js';
import { readAgency } from './readers.js';
import { agencyById } from './resolvers/parts.js';

/** So many bodies beyond those wanted are counted, since a body may hold a task twice. */
const MORE = 50;

/** @param parameters those of queries/agencies.cypher */
export async function agencyList(context: Context, args: PageArgs, parameters: Parameters, byTasks: boolean) {
  if (!byTasks || parameters.document !== null) {
    const order = byTasks ? 'tasks' : null;
    const read = (row: Row) => readAgency(row.agency as Properties);
    return listOf(context, args, 'agencies', { ...parameters, order }, read, byTasks ? null : AGENCIES);
  }
  return connect<AgencyNode>(args, {
    slice: async (skip, limit) => {
      const ids = await busiest(context, parameters, skip + limit);
      return Promise.all(ids.slice(skip).map((id) => agencyById(context, id)));
    },
    total: () => counted(context, 'count-agencies', parameters),
  });
}

/**
 * The so many bodies with most tasks, then by id. To count all tasks of all bodies costs what the graph holds; how many
 * roles a body has at most in them costs nothing, so only those are counted that can be among the first.
 */
async function busiest(context: Context, parameters: Parameters, wanted: number): Promise<string[]> {
  for (let among = wanted + MORE; ; among *= 2) {
    const rows = await candidates(context, { ...parameters, among });
    if (rows.length < among || isSettled(rows, wanted)) return rows.slice(0, wanted).map((row) => row.id as string);
  }
}

/** Kept until the graph changes: it costs what there are of bodies. */
function candidates(context: Context, parameters: Parameters): Promise<readonly Row[]> {
  const name = `busiest ${JSON.stringify(parameters)}`;
  return kept(
    context,
    name,
    ({ load }) => load.once('agencies-busiest', parameters),
    (rows) => name.length + 3 * rows.length,
  );
}

/** Whether every body that was left out holds fewer tasks than the last one wanted. */
function isSettled(rows: readonly Row[], wanted: number): boolean {
  const least = rows.reduce((sum, { most }) => Math.min(sum, Number(most)), Number.POSITIVE_INFINITY);
  return wanted === 0 || Number(rows[wanted - 1]?.tasks) > least;
}

/** Lists at the root of the schema: a statement that gives a stretch, and one that counts. */
import type { Parameters, Row } from '../store/store.js';
import { connect, type PageArgs } from './connection.js';
import type { Context } from './context.js';
import { common } from './document-sets.js';
import { atMost, MOST_IDS } from './errors.js';
import { kept } from './kept.js';
import { type Order, stretchOf } from './seek.js';

export interface Ids {
  readonly ids?: readonly string[] | null | undefined;
}

/**
 * The filter that a list's arguments stand for: ids beside a filter narrow it.
 * @param all what the list holds if nothing is given
 * @param named what is left of that if only ids are given: who names things wants those
 * @throws GraphQLError (BAD_USER_INPUT) for too many ids
 */
export function withIds<Filter extends Ids>(
  { ids, filter }: Ids & { readonly filter?: Filter | null | undefined },
  all: Filter,
  named: Filter = all,
): Filter {
  if (!ids) return filter ?? all;
  return { ...(filter ?? named), ids: common([atMost(MOST_IDS, 'ids', ids), filter?.ids]) };
}

/**
 * A page of what queries/<name>.cypher gives, counted by queries/count-<name>.cypher where it is asked for.
 * @param seek - the order in which the statement can go on behind an element
 * @param run - how the statement is run, if not at once for the whole list
 */
export function listOf<T extends object>(
  context: Context,
  args: PageArgs,
  name: string,
  parameters: Parameters,
  read: (row: Row) => T,
  seek: Order | null = null,
  run: (parameters: Parameters) => Promise<readonly Row[]> = (asked) => context.store.run(name, asked),
) {
  const { order, ...asked } = parameters;
  const slice = (more: Parameters) => run({ ...parameters, ...more });
  return connect(
    args,
    stretchOf(slice, read, () => counted(context, `count-${name}`, asked), seek),
  );
}

/** What queries/<name>.cypher counts, kept until the graph changes: a count costs what it counts. */
export function counted(context: Context, name: string, parameters: Parameters): Promise<number> {
  const title = `${name} ${JSON.stringify(parameters)}`;
  const read = async ({ load }: Context) => Number((await load.once(name, parameters))[0]?.total ?? 0);
  return kept(context, title, read, () => title.length);
}

/** Lists at the root of the schema: a statement that gives a stretch, and one that counts. */
import type { Parameters, Row } from '../store/store.js';
import { connect, type PageArgs } from './connection.js';
import type { Context } from './context.js';
import { common } from './document-sets.js';
import { atMost, MOST_IDS } from './errors.js';

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

/** A page of what queries/<name>.cypher gives, counted by queries/count-<name>.cypher where it is asked for. */
export function listOf<T>(
  context: Context,
  args: PageArgs,
  name: string,
  parameters: Parameters,
  read: (row: Row) => T,
) {
  const { order, ...counted } = parameters;
  return connect(args, {
    slice: async (skip, limit) => (await context.store.run(name, { ...parameters, skip, limit })).map(read),
    total: async () => Number((await context.load.once(`count-${name}`, counted))[0]?.total ?? 0),
  });
}

/** Lists at the root of the schema: a statement that gives a stretch, and one that counts. */
import type { Parameters, Row } from '../store/store.js';
import { connect, type PageArgs } from './connection.js';
import type { Context } from './context.js';

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

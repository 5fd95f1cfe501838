/** Whether a store's graph is of the schema that this program reads and writes. */
import { GRAPH_SCHEMA } from '../versions.js';
import { StoreError } from './errors.js';
import type { GraphStore } from './store.js';

/**
 * @param where the store, in words for the reader
 * @throws SchemaError (as rejection) if it holds a graph of another schema
 */
export async function checkSchema(store: GraphStore, where: string): Promise<void> {
  const [state] = await store.run('state');
  if (!state) return;
  // What was written before schemas had versions bears none.
  const found = Number(state.schema ?? 0);
  if (found !== GRAPH_SCHEMA) throw new SchemaError(where, found);
}

/** A graph that an earlier or a later version of the program wrote. */
export class SchemaError extends StoreError {
  override readonly name = 'SchemaError';

  constructor(where: string, found: number) {
    const message = `The graph in ${where} is of schema ${found}, and this program reads and writes schema ${GRAPH_SCHEMA}`;
    const advice =
      found < GRAPH_SCHEMA
        ? 'Load its texts again, into the emptied store: zeren load --fresh PATH….'
        : 'A later version of zeren wrote it: use that one, or load the texts again with this one: zeren load --fresh PATH….';
    super(message, advice);
  }
}

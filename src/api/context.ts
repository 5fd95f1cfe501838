/** What every resolver sees: the store's interface, and the loaders of this request. */
import type { GraphStore, Row } from '../store/store.js';
import { Loaders } from './loaders.js';

export interface Context {
  readonly store: GraphStore;
  readonly load: Loaders;
}

/**
 * A fresh context for one request: nothing that it remembers outlives it.
 * @param state the graph's state (queries/state.cypher), if it has been asked for already
 */
export function newContext(store: GraphStore, state?: Promise<Row[]>): Context {
  return { store, load: new Loaders(store, state) };
}

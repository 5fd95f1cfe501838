/** What every resolver sees: the store's interface, and the loaders of this request. */
import type { GraphStore } from '../store/store.js';
import { Loaders } from './loaders.js';

export interface Context {
  readonly store: GraphStore;
  readonly load: Loaders;
}

/** A fresh context for one request: nothing that it remembers outlives it. */
export function newContext(store: GraphStore): Context {
  return { store, load: new Loaders(store) };
}

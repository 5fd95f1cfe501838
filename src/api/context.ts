/** What every resolver sees: the store's interface, and the loaders of this request. */
import type { GraphStore } from '../store/store.js';
import { BOUNDS, type Bounds } from './bounds.js';
import { Loaders } from './loaders.js';

export interface Context {
  readonly store: GraphStore;
  readonly load: Loaders;
  readonly dropping: Dropping;
}

/** Whether and how texts may be dropped on the page: the server's settings. */
export interface Dropping {
  readonly allowed: boolean;
  /** Whether they outlive the server. */
  readonly lasting: boolean;
  readonly bounds: Bounds;
}

export const NO_DROPPING: Dropping = { allowed: false, lasting: false, bounds: BOUNDS };

/** A fresh context for one request: nothing that it remembers outlives it. */
export function newContext(store: GraphStore, dropping: Dropping = NO_DROPPING): Context {
  return { store, load: new Loaders(store), dropping };
}

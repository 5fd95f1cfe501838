/** What every resolver sees: the store's interface, and the loaders of this request. */
import type { GraphStore } from '../store/store.js';
import { BOUNDS, type Bounds } from './bounds.js';
import { Loaders } from './loaders.js';

export interface Context {
  readonly store: GraphStore;
  readonly load: Loaders;
  readonly settings: Settings;
}

/** What the server allows. */
export interface Settings {
  readonly bounds: Bounds;
  readonly dropping: Dropping;
}

/** Whether texts may be dropped on the page. */
export interface Dropping {
  readonly allowed: boolean;
  /** Whether they outlive the server. */
  readonly lasting: boolean;
}

const USUAL: Settings = { bounds: BOUNDS, dropping: { allowed: false, lasting: false } };

/**
 * A fresh context for one request: nothing that it remembers outlives it.
 * @param settings - the usual bounds, and no dropping, where they are left out
 */
export function newContext(store: GraphStore, settings: Partial<Settings> = {}): Context {
  return { store, load: new Loaders(store), settings: { ...USUAL, ...settings } };
}

/**
 * Which state of the graph requests see. It is asked of the store again after a twentieth of a second, so that many
 * small requests do not each pay for it: what another program has loaded is seen that much later, what this one loads
 * at once.
 */
import type { GraphStore, Row } from '../store/store.js';
import { outsideScope } from './scope.js';

/** Milliseconds for which a state holds. */
const HOLDS = 50;

interface Asked {
  readonly at: number;
  readonly state: Promise<readonly Row[]>;
}

const known = new WeakMap<GraphStore, Asked>();
const listening = new WeakSet<GraphStore>();

/** What queries/state.cypher gives, at most a twentieth of a second ago. */
export function stateOf(store: GraphStore): Promise<readonly Row[]> {
  const last = known.get(store);
  if (last && performance.now() - last.at < HOLDS) return last.state;
  forgetWhenWritten(store);
  // Others wait for it too: it must not end with the request that asked for it.
  const state = outsideScope(() => store.run('state'));
  const asked = { at: performance.now(), state };
  known.set(store, asked);
  state.catch(() => {
    if (known.get(store) === asked) known.delete(store);
  });
  return state;
}

/** For one who has changed the graph: what was asked while its transaction was open may be the state before it. */
export function forgetState(store: GraphStore): void {
  known.delete(store);
}

function forgetWhenWritten(store: GraphStore): void {
  if (listening.has(store)) return;
  listening.add(store);
  store.observe(({ query }) => {
    if (/^(?:load|remove)-/.test(query)) known.delete(store);
  });
}

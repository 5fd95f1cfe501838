/** What becomes of the bodies of a task from one plan to the next. */
import type { Role } from '../types.js';

/** That a body holds the task in a role. */
export interface Held {
  readonly agency: string;
  readonly role: Role;
}

export interface Handover {
  /** Whether other bodies lead than before. */
  readonly leadChanged: boolean;
  /** Ids of the bodies that hold the task only now, only before, and both times; sorted. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly kept: readonly string[];
}

/** @param same the id that stands for a body: itself, or with `lineage` its last successor */
export function handover(
  before: readonly Held[],
  after: readonly Held[],
  same: (agency: string) => string = (agency) => agency,
): Handover {
  const bodies = (held: readonly Held[]) => new Set(held.map(({ agency }) => same(agency)));
  const leads = (held: readonly Held[]) => [...bodies(held.filter(({ role }) => role === 'lead'))].sort().join();
  const [old, young] = [bodies(before), bodies(after)];
  return {
    leadChanged: leads(before) !== leads(after),
    added: [...young].filter((body) => !old.has(body)).sort(),
    dropped: [...old].filter((body) => !young.has(body)).sort(),
    kept: [...old].filter((body) => young.has(body)).sort(),
  };
}

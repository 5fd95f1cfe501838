/** Concludes holdings that no clause states: for the members of a collective, and for the heirs of a former body. */
import type { HeldTask, Holding } from './holdings.js';

/**
 * Opens collectives: each one with known members gives way to them; one without known members stays.
 * A body that the same clause names itself in that role keeps what is stated.
 * @param members - ids of the members by id of the collective
 */
export function openCollectives(
  tasks: readonly HeldTask[],
  members: ReadonlyMap<string, readonly string[]>,
): HeldTask[] {
  return rewrite(tasks, (holding) => {
    const within = members.get(holding.agency);
    if (!within || within.length === 0) return null;
    const via = { rule: 'collective', agency: holding.agency } as const;
    return within.map((agency): Holding => ({ ...holding, agency, basis: 'inferred', via }));
  });
}

/**
 * Joins the bodies of one line: what a former body holds counts for its heir.
 * @param heir - last successor by id, as `heirs` finds them
 */
export function joinLines(tasks: readonly HeldTask[], heir: ReadonlyMap<string, string>): HeldTask[] {
  return rewrite(tasks, (holding) => {
    const agency = heir.get(holding.agency);
    if (!agency) return null;
    return [{ ...holding, agency, basis: 'inferred', via: holding.via ?? { rule: 'lineage', agency: holding.agency } }];
  });
}

/** Replaces holdings by what `change` gives for them (null: unchanged); the same body, role and clause stand once. */
function rewrite(tasks: readonly HeldTask[], change: (holding: Holding) => Holding[] | null): HeldTask[] {
  return tasks.map((task) => {
    const replaced = task.holdings.map(change);
    if (replaced.every((r) => r === null)) return task;
    const all = task.holdings.flatMap((holding, i) => replaced[i] ?? [holding]);
    return { ...task, holdings: distinct(all) };
  });
}

/** Keeps one holding for each body, role and clause: a stated one rather than an inferred one. */
function distinct(holdings: readonly Holding[]): Holding[] {
  const kept = new Map<string, Holding>();
  for (const holding of holdings) {
    const key = `${holding.agency}\n${holding.role}\n${holding.clause}`;
    const known = kept.get(key);
    if (!known || (known.basis === 'inferred' && holding.basis === 'stated')) kept.set(key, holding);
  }
  return [...kept.values()];
}

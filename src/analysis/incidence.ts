/** Which bodies have which tasks (or documents): the table from which shares and weights are counted. */
import type { HeldTask } from './holdings.js';

/** What two bodies must have in common to count once. */
export type CountPer = 'task' | 'document';

/** Bodies and items as numbers: positions in `agencies` and `items`. */
export interface Incidence {
  readonly per: CountPer;
  /** Ids of the bodies, sorted. */
  readonly agencies: readonly string[];
  /** Position in `agencies` by id. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** Ids of the tasks or documents, in reading order. */
  readonly items: readonly string[];
  /** For each item its bodies, ascending. */
  readonly bodies: readonly (readonly number[])[];
  /** For each body its items, ascending. */
  readonly has: readonly (readonly number[])[];
}

/** Counts a body once for each task (or document), whatever the number of its roles and clauses there. */
export function incidence(tasks: readonly HeldTask[], per: CountPer): Incidence {
  const agencies = [...new Set(tasks.flatMap((task) => task.holdings.map((h) => h.agency)))].sort();
  const numberOf = new Map(agencies.map((id, i) => [id, i]));
  const holders = new Map<string, Set<number>>();
  for (const task of tasks) {
    const item = per === 'task' ? task.id : task.document;
    const set = holders.get(item) ?? new Set<number>();
    holders.set(item, set);
    for (const holding of task.holdings) set.add(numberOf.get(holding.agency) ?? 0);
  }
  const has: number[][] = agencies.map(() => []);
  const bodies = [...holders.values()].map((set, item) => {
    for (const body of set) has[body]?.push(item);
    return [...set].sort((a, b) => a - b);
  });
  return { per, agencies, numberOf, items: [...holders.keys()], bodies, has };
}

/** The items that two bodies share, in reading order. */
export function common(table: Incidence, a: string, b: string): string[] {
  const ofA = table.has[table.numberOf.get(a) ?? -1] ?? [];
  const ofB = new Set(table.has[table.numberOf.get(b) ?? -1] ?? []);
  return ofA.filter((item) => ofB.has(item)).map((item) => table.items[item] ?? '');
}

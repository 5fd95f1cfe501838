/** Whether bodies share so much that their pairs fill memory: they grow with the square of how many hold one task. */
import type { HeldTask } from './holdings.js';
import { type CountPer, incidence } from './incidence.js';

/** Whether more than `most` different pairs of bodies share a task (or document). Ends as soon as it is known. */
export function sharesMoreThan(most: number, tasks: readonly HeldTask[], per: CountPer): boolean {
  const { bodies, agencies } = incidence(tasks, per);
  // Nearly always even all pairs of all items are fewer.
  if (bodies.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0) <= most) return false;
  const seen = new Set<number>();
  for (const together of bodies)
    for (const [i, a] of together.entries())
      for (let j = i + 1; j < together.length; j++) {
        seen.add(a * agencies.length + (together[j] ?? 0));
        if (seen.size > most) return true;
      }
  return false;
}

/** How texts name a body that they share: the graph gathers it from all of them. */

/** How one text, or the graph as a whole, names a body. */
export interface Naming {
  /** Of a body known by its printed name only; null of others, which the reference data names. */
  readonly name: string | null;
  readonly mentions: readonly string[];
}

/** All forms under which it is printed, sorted. */
export const union = (named: readonly Naming[]): string[] => [...new Set(named.flatMap((one) => one.mentions))].sort();

/** Texts may print the name of an unknown body in several ways: the first in order stands. Null if the body is known. */
export function nameOf(named: readonly Naming[]): string | null {
  if (named.some((one) => one.name === null)) return null;
  return named.flatMap((one) => one.name ?? []).sort()[0] ?? null;
}

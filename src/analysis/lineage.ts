/** Bodies through reforms: which successor stands for a body when its line is taken as one. */

/** That one body took over from another. */
export interface Succession {
  readonly from: string;
  readonly to: string;
}

/**
 * Finds the last successor of each body that has one: its heir.
 * A line is followed only while the successor is single. Where a body was split among several, no one of them is the
 * same body, so it stays itself: two candidates mean unresolved. A circle is left alone in the same way.
 */
export function heirs(successions: readonly Succession[]): ReadonlyMap<string, string> {
  const next = new Map<string, string | null>();
  for (const { from, to } of successions) {
    const known = next.get(from);
    next.set(from, known === undefined || known === to ? to : null);
  }
  const result = new Map<string, string>();
  for (const start of next.keys()) {
    const end = follow(start, next);
    if (end !== start) result.set(start, end);
  }
  return result;
}

function follow(start: string, next: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>();
  let at = start;
  for (;;) {
    if (seen.has(at)) return start;
    seen.add(at);
    const to = next.get(at);
    if (!to) return at;
    at = to;
  }
}

/** All bodies of the same line as the given one, itself included, sorted. */
export function lineOf(agency: string, heir: ReadonlyMap<string, string>): string[] {
  const end = heir.get(agency) ?? agency;
  const line = new Set([agency, end]);
  for (const [from, to] of heir) if (to === end) line.add(from);
  return [...line].sort();
}

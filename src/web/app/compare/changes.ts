/** What became of a task from one document to the next. */
import type { ComparedPair, ComparedTask, Comparison } from '../queries/compare.js';
import type { AgencyName, Role } from '../queries/shapes.js';

export const OUTCOMES = ['changed', 'kept', 'new', 'gone'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface RoleChange {
  readonly agency: AgencyName;
  readonly before: readonly Role[];
  readonly after: readonly Role[];
}

export interface ComparedRow {
  readonly outcome: Outcome;
  readonly before: ComparedTask | null;
  readonly after: ComparedTask | null;
  readonly joined: readonly AgencyName[];
  readonly left: readonly AgencyName[];
  readonly roles: readonly RoleChange[];
}

/** Rows in the later document's reading order; what is gone stands at the end, in the earlier one's. */
export function rowsOf({ kept, added, dropped }: Comparison): ComparedRow[] {
  const bare = { joined: [], left: [], roles: [] };
  const later = [
    ...kept.map(pairRow),
    ...added.map((after): ComparedRow => ({ outcome: 'new', before: null, after, ...bare })),
  ].toSorted((a, b) => lineOf(a) - lineOf(b));
  return [...later, ...dropped.map((before): ComparedRow => ({ outcome: 'gone', before, after: null, ...bare }))];
}

const lineOf = ({ after }: ComparedRow) => after?.source.startLine ?? 0;

function pairRow({ before, after, agenciesAdded, agenciesDropped }: ComparedPair): ComparedRow {
  const roles = roleChanges(before, after);
  const changed = agenciesAdded.length + agenciesDropped.length + roles.length > 0;
  return {
    outcome: changed ? 'changed' : 'kept',
    before,
    after,
    joined: agenciesAdded,
    left: agenciesDropped,
    roles,
  };
}

/** Bodies of both whose roles are not the same. */
function roleChanges(before: ComparedTask, after: ComparedTask): RoleChange[] {
  const [was, is] = [rolesBy(before), rolesBy(after)];
  return [...is].flatMap(([id, { agency, roles }]) => {
    const old = was.get(id);
    return old === undefined || old.roles.join() === roles.join() ? [] : [{ agency, before: old.roles, after: roles }];
  });
}

function rolesBy({ responsibilities }: ComparedTask) {
  const held = new Map<string, { agency: AgencyName; roles: Role[] }>();
  for (const { agency, role } of responsibilities) {
    const known = held.get(agency.id)?.roles ?? [];
    held.set(agency.id, { agency, roles: [...new Set([...known, role])].toSorted() });
  }
  return held;
}

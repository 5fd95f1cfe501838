/** Bodies with all others that they are joined to. */
import type { AgencyRecord, Party } from '../types.js';
import { placesBelow } from './groups.js';
import { placeById } from './places.js';
import { GOVERNMENT, recordOfReading } from './records.js';
import type { Reference } from './reference.js';

/**
 * The records of a body and of all that it is joined to: what it is part or member of, its predecessors and
 * successors, and its own members, sorted by id. The members of a group are given only where the group itself is
 * asked for: 海淀区政府 brings 各区政府, not the other fifteen districts. What a record says depends on its id alone,
 * so that texts can be read in any order. An id that nobody knows gives an empty list.
 */
export function expandAgency(body: string | Pick<Party, 'agencyId'>, reference: Reference): AgencyRecord[] {
  return expandAgencies([typeof body === 'string' ? body : body.agencyId], reference);
}

/** The same for several bodies at once, each record once. */
export function expandAgencies(ids: Iterable<string>, reference: Reference): AgencyRecord[] {
  const found = new Map<string, AgencyRecord>();
  const open: string[] = [];
  for (const id of ids) open.push(id, ...membersOf(id, reference));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const record = found.has(id) ? undefined : recordById(id, reference);
    if (record === undefined) continue;
    found.set(id, record);
    open.push(...joined(record, reference));
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The record of a body by its id: an entry of the authority file, or one that a rule or a text made. */
export function recordById(id: string, reference: Reference): AgencyRecord | undefined {
  return reference.authority.byId.get(id) ?? reference.made.get(id);
}

function joined(record: AgencyRecord, reference: Reference): readonly string[] {
  const before = reference.authority.predecessors.get(record.id) ?? [];
  return [...record.partOf, ...record.memberOf, ...record.succeededBy.map((link) => link.id), ...before];
}

/** Members by the authority file, else the governments below a group's place that say they belong to it. */
function membersOf(id: string, reference: Reference): readonly string[] {
  const listed = reference.authority.members.get(id);
  if (listed !== undefined) return listed;
  const record = recordById(id, reference);
  const place = record?.kind === 'collective' ? placeById(record.jurisdiction, reference.places) : null;
  const reading = reference.bodies.byTemplate.get(GOVERNMENT);
  if (place === null || reading === undefined) return [];
  return placesBelow(place, reference).flatMap((below) => {
    const government = recordOfReading(reading, below, reference);
    return government?.memberOf.includes(id) ? [government.id] : [];
  });
}

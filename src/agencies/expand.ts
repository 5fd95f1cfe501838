/** A body with every other that it is joined to. */
import type { AgencyRecord, Party } from '../types.js';
import { memberPlaces } from './groups.js';
import { placeById } from './places.js';
import { recordOfReading } from './records.js';
import type { Reference } from './reference.js';

const GOVERNMENT = '{place}人民政府';

/**
 * The records of a body and of all that it is joined to, over part-of, member-of, members of groups, successors and
 * predecessors, sorted by id. An id that `resolve` never gave, or that no entry has, gives an empty list.
 */
export function expandAgency(body: string | Pick<Party, 'agencyId'>, reference: Reference): AgencyRecord[] {
  const found = new Map<string, AgencyRecord>();
  const open = [typeof body === 'string' ? body : body.agencyId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const record = found.has(id) ? undefined : recordById(id, reference);
    if (record === undefined) continue;
    const members = membersOf(record, reference);
    found.set(id, record);
    for (const member of members) found.set(member.id, joinedTo(found.get(member.id) ?? member, id));
    open.push(...neighbours(record, reference));
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The record of a body by its id: an entry of the authority file, or one that a rule or a text made. */
export function recordById(id: string, reference: Reference): AgencyRecord | undefined {
  return reference.authority.byId.get(id) ?? reference.made.get(id);
}

function neighbours(record: AgencyRecord, reference: Reference): readonly string[] {
  const { members, predecessors } = reference.authority;
  return [
    ...record.partOf,
    ...record.memberOf,
    ...record.succeededBy.map((link) => link.id),
    ...(predecessors.get(record.id) ?? []),
    ...(members.get(record.id) ?? []),
  ];
}

/** Governments that a group of places means, as far as the authority file does not list them. */
function membersOf(record: AgencyRecord, reference: Reference): readonly AgencyRecord[] {
  const place = placeById(record.jurisdiction, reference.places);
  const reading = reference.bodies.byTemplate.get(GOVERNMENT);
  if (record.kind !== 'collective' || place === null || reading === undefined) return [];
  if (reference.authority.members.has(record.id)) return [];
  return memberPlaces(record.name, place, reference).flatMap(
    (member) => recordOfReading(reading, member, reference) ?? [],
  );
}

function joinedTo(record: AgencyRecord, group: string): AgencyRecord {
  if (record.memberOf.includes(group)) return record;
  return { ...record, memberOf: [...record.memberOf, group].sort() };
}

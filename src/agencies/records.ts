/** Records of bodies that no entry of the authority file holds. */
import type { AgencyKind, AgencyRecord, Branch, Level } from '../types.js';
import { type BodyReading, fullName } from './bodies.js';
import { groupsOf } from './groups.js';
import { codedSlug, slug } from './ids.js';
import { type Place, placeById } from './places.js';
import type { Reference } from './reference.js';

/** The template of a people's government. */
export const GOVERNMENT = '{place}人民政府';

interface Made {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly branch: Branch;
  readonly place: Place | null;
  readonly resolved: boolean;
  readonly source: 'rule' | 'text';
  readonly partOf?: readonly string[];
  readonly memberOf?: readonly string[];
  readonly level?: Level;
}

/** Keeps one record for an id, so that it can be expanded later. */
export function keep(made: Made, reference: Reference): AgencyRecord {
  const known = reference.authority.byId.get(made.id) ?? reference.made.get(made.id);
  if (known !== undefined) return known;
  const record: AgencyRecord = {
    id: made.id,
    name: made.name,
    shortName: null,
    englishName: null,
    formerIds: [],
    aliases: [],
    kind: made.kind,
    branch: made.branch,
    level: made.level ?? made.place?.level ?? 'none',
    jurisdiction: made.place?.id ?? null,
    validFrom: null,
    validTo: null,
    resolved: made.resolved,
    source: made.source,
    partOf: made.partOf ?? [],
    memberOf: made.memberOf ?? [],
    succeededBy: [],
  };
  reference.made.set(record.id, record);
  return record;
}

/** The record of a reading at a place; null if its full name cannot be given there. An authority entry comes first. */
export function recordOfReading(reading: BodyReading, place: Place, reference: Reference): AgencyRecord | null {
  const name = fullName(reading, place, placeById(place.parent, reference.places));
  if (name === null) return null;
  const id = `${place.id}-${reading.slug}`;
  const listed = reference.authority.byId.get(id);
  if (listed !== undefined && listed.name === name) return listed;
  const named = reference.authority.global.get(name)?.[0];
  const byName = named === undefined ? undefined : reference.authority.byId.get(named.id);
  if (byName !== undefined) return byName;
  return keep(
    {
      id,
      name,
      place,
      kind: kindAt(reading, place),
      branch: reading.branch,
      resolved: true,
      source: 'rule',
      partOf: partOf(reading, place, reference),
      memberOf: reading.template === GOVERNMENT ? groupsOf(place, reference) : [],
    },
    reference,
  );
}

/** A people's government below the province counts as a district: it is named as the area where a task falls due. */
function kindAt(reading: BodyReading, place: Place): AgencyKind {
  const local = place.level === 'county' || place.level === 'prefecture';
  return reading.template === GOVERNMENT && local ? 'district' : reading.kind;
}

function partOf(reading: BodyReading, place: Place, reference: Reference): readonly string[] {
  if (reading.partOf === null) return [];
  const national = reference.authority.global.get(reading.partOf)?.[0];
  if (national !== undefined) return [national.id];
  const atParent = reading.partOf.startsWith('{parent}');
  const at = atParent ? placeById(place.parent, reference.places) : place;
  const outer = reference.bodies.byTemplate.get(reading.partOf.replace('{parent}', '{place}'));
  const record = outer === undefined || at === null ? null : recordOfReading(outer, at, reference);
  return record === null ? [] : [record.id];
}

/** A body known by its printed name only. `listed`: the name is in the abbreviation list, so its slug is unique. */
export function unresolvedRecord(
  tail: string,
  place: Place | null,
  explicit: boolean,
  guess: { readonly kind: AgencyKind; readonly branch: Branch },
  listed: boolean,
  reference: Reference,
): AgencyRecord {
  const name = explicit && place !== null ? place.official + tail : tail;
  const own = listed && explicit ? slug(tail) : codedSlug(tail, name);
  const id = ['unresolved', ...(place === null ? [] : [place.id]), own].join('-');
  const { kind, branch } = guess;
  return keep({ id, name, place, kind, branch, resolved: false, source: 'text' }, reference);
}

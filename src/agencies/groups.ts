/** Groups: their id by place and name, their members where a list gives them. */
import type { AgencyRecord } from '../types.js';
import type { MemberGroup } from './collectives.js';
import { codedSlug, slug } from './ids.js';
import type { Outcome, Setting } from './outcome.js';
import { type Place, placeById } from './places.js';
import type { Reference } from './reference.js';

/** A group under its printed name. The same words in the same place are one group, and so are 各区政府 and 各区人民政府. */
export function collectiveOutcome(name: string, setting: Setting, reference: Reference): Outcome {
  const record = groupRecord(name, setting.from, reference);
  return { record, name, resolution: 'collective', candidates: [], scope: null, doubt: null, nearest: [] };
}

function groupRecord(name: string, place: Place | null, reference: Reference): AgencyRecord {
  const group = place === null ? undefined : memberGroups(place, reference).find(({ names }) => names.includes(name));
  const own = group?.names[0] ?? name;
  const listed = group !== undefined || reference.collectives.generic.has(name);
  const at = place === null ? '' : `-${place.id}`;
  const id = `collective${at}-${listed ? slug(own) : codedSlug(own)}`;
  const known = reference.authority.byId.get(id) ?? reference.made.get(id);
  if (known !== undefined) return known;
  const record: AgencyRecord = {
    id,
    name: own,
    shortName: null,
    englishName: null,
    formerIds: [],
    aliases: [],
    kind: 'collective',
    branch: 'other',
    level: 'none',
    jurisdiction: place?.id ?? null,
    validFrom: null,
    validTo: null,
    resolved: true,
    source: 'rule',
    partOf: [],
    memberOf: [],
    succeededBy: [],
  };
  reference.made.set(id, record);
  return record;
}

function memberGroups(place: Place, reference: Reference): readonly MemberGroup[] {
  return reference.collectives.members.filter(({ levels }) => levels.includes(place.level));
}

function belongs(child: Place, group: MemberGroup): boolean {
  if (child.area) return false;
  if (group.are === 'prefectures') return child.level === 'prefecture';
  return child.level === 'county' && (group.are !== 'districts' || child.name.endsWith('区'));
}

/** Ids of the groups to which the government of a place always belongs, whatever text names it. */
export function groupsOf(place: Place, reference: Reference): readonly string[] {
  const above = placeById(place.parent, reference.places);
  if (above === null) return [];
  const groups = memberGroups(above, reference).filter((group) => belongs(place, group));
  return groups.map(({ names }) => groupRecord(names[0] ?? '', above, reference).id).sort();
}

/** Places whose governments may be members of a group of this place. */
export function placesBelow(place: Place, reference: Reference): readonly Place[] {
  return (reference.places.children.get(place.id) ?? []).filter((child) => !child.area);
}

/** Groups: their id by place and name, their members where a list gives them. */
import { codedSlug, slug } from './ids.js';
import type { Outcome, Setting } from './outcome.js';
import type { Place } from './places.js';
import { keep } from './records.js';
import type { Reference } from './reference.js';

/** A group under its printed name. The same words in the same place are one group. */
export function collectiveOutcome(name: string, setting: Setting, reference: Reference): Outcome {
  const place = setting.from;
  const at = place === null ? '' : `-${place.id}`;
  const listed = reference.collectives.generic.has(name) || reference.collectives.members.has(name);
  const id = `collective${at}-${listed ? slug(name) : codedSlug(name)}`;
  const record = keep(
    { id, name, kind: 'collective', branch: 'other', place, level: 'none', resolved: true, source: 'rule' },
    reference,
  );
  return { record, name, resolution: 'collective', candidates: [], scope: null, doubt: null, nearest: [] };
}

/** The places whose governments are meant by a group's name at a place: 各区政府 in Beijing, the sixteen districts. */
export function memberPlaces(name: string, place: Place, reference: Reference): readonly Place[] {
  const are = reference.collectives.members.get(name);
  if (are === undefined) return [];
  const below = reference.places.children.get(place.id) ?? [];
  const level = are === 'prefectures' ? 'prefecture' : 'county';
  return below.filter((child) => {
    if (child.area || child.level !== level) return false;
    return are !== 'districts' || child.name.endsWith('区');
  });
}

/** Governments below the county: 岷阳镇政府 in a text of 岷县. */
import { placesBelow } from './groups.js';
import { codedSlug } from './ids.js';
import { type Outcome, resolved, type Setting } from './outcome.js';
import type { Place } from './places.js';
import { keep } from './records.js';
import type { Reference } from './reference.js';

const TOWNSHIP = /^([\u4e00-\u9fa5]{1,8}?(?:民族乡|镇|乡))(?:人民政府|政府)?$/;
const STREET = /^([\u4e00-\u9fa5]{1,8}?街道)(?:办事处|办)?$/;
const GENERIC = /^(?:各|乡|镇|街道|街|有关|相关|所属|属地)/;

/** Counties; and the cities without any (东莞, 中山). */
function hasTownships(place: Place, reference: Reference): boolean {
  if (place.level === 'county') return !place.area;
  return place.level === 'prefecture' && placesBelow(place, reference).length === 0;
}

/** A town, township or street office under the county whose text it is; null in a text of any other place. */
export function townshipOutcome(name: string, setting: Setting, reference: Reference): Outcome | null {
  const { from } = setting;
  if (from === null || !hasTownships(from, reference) || GENERIC.test(name)) return null;
  const bare = [from.official, from.name, '县', '区', '市'].reduce(
    (rest, start) => (rest.startsWith(start) && rest.length > start.length + 2 ? rest.slice(start.length) : rest),
    name,
  );
  const town = TOWNSHIP.exec(bare)?.[1];
  const street = STREET.exec(bare)?.[1];
  const own = town !== undefined ? `${town}人民政府` : street !== undefined ? `${street}办事处` : null;
  if (own === null) return null;
  const full = from.official + own;
  const id = `${from.id}-${codedSlug(own, full)}`;
  const made = { id, name: full, place: from, kind: 'district', branch: 'government', source: 'rule' } as const;
  return resolved(keep({ ...made, level: 'township', resolved: true }, reference), full, null);
}

/** Districts and development areas: their governments, committees, and the bare name of the place. */
import { placesBelow } from './groups.js';
import { codedSlug } from './ids.js';
import { type Outcome, resolved, type Setting } from './outcome.js';
import { isWithin, type Place, placeById, unlistedCountyId } from './places.js';
import { related, splitsOf } from './prefix.js';
import { GOVERNMENT, keep, recordOfReading, unresolvedRecord } from './records.js';
import type { Reference } from './reference.js';

const COMMITTEE = /(?:管委会|管理委员会)$/;
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/高新技术开发区$|高新技术产业园区$|(?<!国家)高新区$/, '高新技术产业开发区'],
  [/经开区$/, '经济技术开发区'],
  [/综保区$/, '综合保税区'],
];
const AREA_NAME =
  /(?:[新园特]区|开发区|保税区|示范区|度假区|高新区|经开区|综保区|合作区|自贸区|科技城|产业园|科学城|经济区)$/;
const NAMELESS = /^(?:经济技术|高新技术产业)?开发区$|^园区$|^新区$/;
/** 昆山开发区 is 昆山经济技术开发区, but elsewhere 开发区 stands for 经济开发区, and so does a county's 经开区. */
function isOfTwoKinds(bare: string, place: Place): boolean {
  return bare === '开发区' || (bare === '经开区' && place.level === 'county');
}

/** The whole name of an area: 西安高新区 is 西安高新技术产业开发区. */
export function spelled(area: string): string {
  const rule = SPELLED.find(([short]) => short.test(area));
  return rule === undefined ? area : area.replace(rule[0], rule[1]);
}

/**
 * The committee of an area that no list holds: 西永综合保税区管委会 in a text of Chongqing is 重庆西永综合保税区管理委员会.
 * An area without a proper name (开发区管委会) stays unresolved.
 */
export function areaOutcome(name: string, setting: Setting, reference: Reference): Outcome | null {
  const area = COMMITTEE.test(name) ? name.replace(COMMITTEE, '') : AREA_NAME.test(name) ? name : null;
  if (area === null || area.length < 2 || isDistrict(name, reference)) return null;
  const split = splitsOf(area, setting.from, setting.from, reference.bodies, reference.places).find(
    (one) => one.head === '' && one.printed !== 'none' && one.tail.length > 1 && isNear(one.place, setting, reference),
  );
  const place = split === undefined ? setting.from : split.place;
  const bare = split?.tail ?? area;
  const named = split !== undefined && split.printed !== 'level';
  if (place === null || isOfTwoKinds(bare, place) || (!named && (NAMELESS.test(bare) || !lends(place, reference)))) {
    const guess = { kind: 'district', branch: 'government' } as const;
    const record = unresolvedRecord(name, setting.from, false, guess, false, reference);
    const doubt = 'What the area itself is called is not printed.';
    return { record, name: null, resolution: 'unknown', candidates: [], scope: null, doubt, nearest: [] };
  }
  const full = `${bare.includes(place.short) ? '' : place.short}${spelled(bare)}管理委员会`;
  const listed = reference.authority.global.get(full)?.[0];
  const known = listed === undefined ? undefined : reference.authority.byId.get(listed.id);
  if (known !== undefined) return resolved(known, full, null);
  const own = full.startsWith(place.short) ? full.slice(place.short.length) : full;
  const id = `${place.id}-${codedSlug(own)}`;
  const made = {
    id,
    name: full,
    place,
    kind: 'district',
    branch: 'government',
    resolved: true,
    source: 'rule',
  } as const;
  return resolved(keep({ ...made, level: 'county' }, reference), full, null);
}

/**
 * Areas of a city bear its name in front (武汉东湖 …). Those that a province or a county names by their own name alone do so
 * in part only: the full name is not known.
 */
function lends(place: Place, reference: Reference): boolean {
  if (place.level === 'province') return placesBelow(place, reference).every(({ level }) => level === 'county');
  return place.level === 'prefecture';
}

/** 滨海新区 and 浦东新区 are districts with a government of their own. */
function isDistrict(name: string, reference: Reference): boolean {
  return (reference.places.byName.get(name) ?? []).some((place) => !place.area && isWholeName(place, name));
}

/** The name of a place alone, as a body: 海淀区 stands for its government. */
export function placeOutcome(name: string, setting: Setting, reference: Reference): Outcome | null {
  const reading = reference.bodies.byTemplate.get(/(?:地区|盟)$/.test(name) ? '{place}行政公署' : GOVERNMENT);
  const named = reference.places.byName.get(name) ?? [];
  const whole = named.filter((place) => isWholeName(place, name));
  const found = whole.length > 0 ? whole : named.filter((place) => isCalledShort(place, name, setting, reference));
  const [only, second] = found.length > 1 && setting.from !== null ? near(found, setting.from) : found;
  if (reading === undefined || only === undefined || second !== undefined || only.area) return null;
  const record = recordOfReading(reading, only, reference);
  return record === null ? null : resolved(record, record.name, null);
}

const COUNTY_BEFORE = /^([\u4e00-\u9fa5]{1,4})([县市])(?:人民政府|政府)?$/;

/** 永年县政府: what is a district or a city now was a county of that name, and is one still where the text says so. */
export function formerOutcome(name: string, setting: Setting, reference: Reference): Outcome | null {
  const [, stem, level] = COUNTY_BEFORE.exec(name) ?? [];
  const reading = reference.bodies.byTemplate.get(GOVERNMENT);
  if (stem === undefined || level === undefined || reading === undefined) return null;
  const names = level === '县' ? [`${stem}区`, `${stem}市`] : [`${stem}区`];
  const districts = names
    .flatMap((one) => reference.places.byName.get(one) ?? [])
    .filter((place) => !place.area && place.level === 'county' && isNear(place, setting, reference));
  const [district, second] = districts;
  if (district === undefined || second !== undefined) return null;
  const county = placeById(unlistedCountyId(stem + level, district.parent), reference.places);
  const record = county === null ? null : recordOfReading(reading, county, reference);
  return record === null ? null : resolved(record, record.name, null);
}

/** 东湖高新区 in a text of Wuhan does not begin with 东湖区 of Nanchang. */
function isNear(place: Place | null, setting: Setting, reference: Reference): boolean {
  return place === null || related(place, setting.from, reference.places);
}

function isWholeName(place: Place, name: string): boolean {
  return place.level !== 'national' && [place.name, place.official, ...place.aliases].includes(name);
}

/** 西安 in a text of the province, which lists 西安、宝鸡市政府: a place below the one that speaks, by its short name. */
function isCalledShort(place: Place, name: string, { from }: Setting, reference: Reference): boolean {
  if (place.area || place.short !== name || from === null || from.id === place.id) return false;
  return from.level !== 'national' && isWithin(place, from, reference.places);
}

function near(found: readonly Place[], from: Place): readonly Place[] {
  const own = found.filter((place) => place.id === from.id || place.parent === from.id);
  return own.length > 0 ? own : found;
}

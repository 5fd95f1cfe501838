/** Bodies of development areas: 北京经济技术开发区行政审批局, and 行政审批局 alone in a text that the area's committee issues. */
import { type BodyReading, fullName } from './bodies.js';
import { isCollective } from './collectives.js';
import { atDay } from './dates.js';
import { codedSlug } from './ids.js';
import { atHome } from './named.js';
import { type Outcome, resolved, type Setting, type Zone } from './outcome.js';
import { lengthsAt, type Place, placeById } from './places.js';
import { splitsOf } from './prefix.js';
import { keep } from './records.js';
import type { Reference } from './reference.js';

const COMMITTEE = /(?:管委会|管理委员会)$/;
const OWN_COMMITTEE = /^(?:开发区|经开区|高新区|新区|区)?(?:管委会|管理委员会)$/;
/**
 * An area names its departments as it likes: 开发建设局, 营商合作局. What is printed after the area is the whole name;
 * 社发局 is none.
 */
const DEPARTMENT = /^(?:[\u4e00-\u9fa5]{4,10}(?<!分)局|[\u4e00-\u9fa5]{2,10}办公室)$/;
/** How an area calls itself for short, and how its whole name ends. */
const OWN_WORDS: readonly (readonly [string, RegExp])[] = [
  ['高新区', /高新(?:技术产业开发)?区$/],
  ['经开区', /(?:经开|经济技术开发|经济开发)区$/],
  ['新区', /新区$/],
  ['开发区', /开发区$/],
];
const TAX = '国家税务总局{place}税务局';

/**
 * The area whose committee or department speaks.
 * @param issuer the first issuer, normalised
 * @param look looks a name up as if no area spoke
 */
export function zoneOfIssuer(issuer: string, reference: Reference, look: (name: string) => Outcome): Zone | null {
  const listed = listedArea(issuer, reference);
  if (listed !== null) return zoneAt(listed, reference);
  if (!COMMITTEE.test(issuer)) return null;
  const { record, name, resolution } = look(issuer);
  if (resolution !== 'resolved' || record.kind !== 'district' || !name?.endsWith('管理委员会')) return null;
  const official = name.slice(0, -'管理委员会'.length);
  return { id: record.id, official, place: placeById(record.jurisdiction, reference.places), committee: record.id };
}

/** A listed or unlisted area as the home of its departments. */
export function zoneAt(area: Place, reference: Reference): Zone {
  const committee = reference.authority.global.get(`${area.official}管理委员会`)?.[0]?.id ?? null;
  return { id: area.id, official: area.official, place: area, committee };
}

/** The listed area whose whole name a name begins with. */
function listedArea(name: string, reference: Reference): Place | null {
  for (const length of lengthsAt(name, 0, reference.places)) {
    const area = reference.places.byName.get(name.slice(0, length))?.find((place) => place.area);
    if (area !== undefined && length + 2 < name.length) return area;
  }
  return null;
}

/** A body of an area: of the one that the name prints in front, or of the one whose text it is. */
export function zoneOutcome(name: string, setting: Setting, reference: Reference): Outcome | null {
  for (const { place, head, tail, printed } of splitsOf(name, setting.from, null, reference.bodies, reference.places)) {
    if (place?.area && head === '' && printed === 'named')
      return bodyAt(tail, zoneAt(place, reference), reference, setting);
  }
  const { zone } = setting;
  if (zone === null) return null;
  if (OWN_COMMITTEE.test(name)) return committeeOf(zone, reference);
  if (isCollective(name, reference.collectives)) return null;
  return ofItsText(name, zone, setting, reference);
}

function committeeOf(zone: Zone, reference: Reference): Outcome | null {
  const id = zone.committee ?? '';
  const record = reference.authority.byId.get(id) ?? reference.made.get(id);
  return record === undefined ? null : resolved(record, record.name, null);
}

/** A name without any place; 市财政局 is the city's, 市场监管局 is not. */
function ofItsText(name: string, zone: Zone, setting: Setting, reference: Reference): Outcome | null {
  const listed = readingsOf(name, setting, reference).length > 0;
  const splits = splitsOf(name, setting.from, null, reference.bodies, reference.places);
  if (!listed && splits.some(({ head, printed }) => head === '' && printed !== 'none')) return null;
  return bodyAt(name, zone, reference, setting);
}

function bodyAt(printed: string, zone: Zone, reference: Reference, setting: Setting): Outcome | null {
  // 新区公共服务局 in the text of 某某新区: its own word for itself.
  const word = OWN_WORDS.find(([short, whole]) => printed.startsWith(short) && whole.test(zone.official))?.[0] ?? '';
  const tail = printed.slice(word.length);
  const home = zone.place?.area
    ? atHome(tail, { head: '', place: zone.place, printed: 'none', tail }, setting, reference)
    : null;
  if (home !== null) return home;
  const [reading, second] = readingsOf(tail, setting, reference);
  if (reading !== undefined && second === undefined) {
    const name = fullName(reading, { ...placeLike(zone) }, null);
    if (name !== null) return made(name, reading.slug, reading.kind, reading.branch, zone, reference);
  }
  if (!DEPARTMENT.test(tail)) return null;
  const own = tail.replace(/^管委会/, '管理委员会');
  return made(zone.official + own, codedSlug(own), 'agency', 'government', zone, reference);
}

/** What the list says of departments of a county: an area's are called like them. */
function readingsOf(tail: string, { day }: Setting, reference: Reference): readonly BodyReading[] {
  const all = (reference.bodies.byHead.get('')?.get(tail) ?? []).filter(
    ({ template, levels, places, within, branch }) =>
      (levels?.includes('county') ?? true) &&
      places === null &&
      within === null &&
      !tail.endsWith('分局') &&
      (template === TAX || (branch === 'government' && /^\{place\}(?!人民政府)/.test(template))),
  );
  const dated = atDay(all, day);
  const whole = dated.filter((reading) => reading.whole === tail);
  return whole.length > 0 ? whole : dated;
}

function placeLike({ id, official }: Zone): Place {
  const none = { level: 'county', parent: null, english: null, area: true, aliases: [] } as const;
  return { ...none, id, name: official, official, short: official };
}

function made(
  name: string,
  slug: string,
  kind: BodyReading['kind'],
  branch: BodyReading['branch'],
  zone: Zone,
  reference: Reference,
): Outcome {
  const partOf = zone.committee !== null && branch === 'government' ? [zone.committee] : [];
  const record = { id: `${zone.id}-${slug}`, name, place: zone.place, kind, branch, partOf } as const;
  return resolved(keep({ ...record, level: 'county', resolved: true, source: 'rule' }, reference), name, null);
}

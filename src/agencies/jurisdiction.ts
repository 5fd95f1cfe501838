/** Whose government speaks in a document. */
import { spelled } from './areas.js';
import { interpret } from './interpret.js';
import { normaliseName } from './normalise.js';
import { placeOfNumber } from './number-place.js';
import { bestByCount, countPlaces, type PlaceCount } from './place-counts.js';
import { isWithin, lengthsAt, type Place, unlistedAreaId, unlistedCountyId } from './places.js';
import { nearestPlace } from './prefix.js';
import type { Reference } from './reference.js';
import { placeByShortName } from './short-place.js';

export interface JurisdictionClues {
  readonly title: string | null;
  /** As printed in the signature block or the title. */
  readonly issuers: readonly string[];
  /** 发文字号 */
  readonly number: string | null;
  /** The line that names whom the document is sent to, or its names. */
  readonly addressees: readonly string[];
  /** The beginning of the text; some thousand characters are enough. */
  readonly head: string;
}

export interface JurisdictionFound {
  readonly place: string | null;
  /** Which clue decided. */
  readonly basis: 'issuer' | 'number' | 'title' | 'addressees' | 'text' | 'none';
}

const HEAD = 6_000;
/**
 * Finds the place whose government speaks. In order: an issuer's name, the first characters of the number (京, 渝), a
 * place that opens the title, the addressees, the places that the beginning of the text names most.
 */
export function findJurisdiction(clues: JurisdictionClues, reference: Reference): JurisdictionFound {
  const head = normaliseName(clues.head.slice(0, HEAD));
  const title = normaliseName(clues.title ?? '');
  const counts = countPlaces(title + head, reference.places);
  for (const issuer of clues.issuers) {
    const place = placeOfIssuer(normaliseName(issuer), counts, reference);
    if (place !== null) return { place, basis: 'issuer' };
  }
  const number = placeOfNumber(clues.number, counts, reference.places);
  if (number !== null) return { place: number, basis: 'number' };
  const opening = placeOfTitle(title, counts, reference);
  if (opening !== null) return { place: opening, basis: 'title' };
  if (clues.addressees.some((name) => /^各省、?自治区|国务院各部委|^各省\(/.test(normaliseName(name)))) {
    return { place: reference.places.byId.has('national') ? 'national' : null, basis: 'addressees' };
  }
  const best = bestByCount(counts, title + head);
  if (best !== null) return { place: best.id, basis: 'text' };
  const short = placeByShortName(title, clues.number, title + head, reference.places);
  return short === null ? { place: null, basis: 'none' } : { place: short.id, basis: 'text' };
}

const GOVERNMENT_WORDS = '(?:人民政府|人大|政协|委员会|办公室|发展|财政|教育|公安)';
const ISSUING_COUNTY = new RegExp(`^([\\u4e00-\\u9fa5]{2,6}?(?:自治县|县|区|市|旗))${GOVERNMENT_WORDS}`);

const COMMITTEE_OF_AREA =
  /^([\u4e00-\u9fa5]{2,16}?(?:开发区|新区|园区|示范区|保税区|度假区|高新区|经开区|综保区|合作区|实验区|试验区))(?:党工委|开发建设|管委会|管理委员会)/;

function placeOfIssuer(name: string, counts: readonly PlaceCount[], reference: Reference): string | null {
  const { record, resolution } = interpret(
    name,
    { from: null, lean: null, day: null, dated: false, owner: null, zone: null },
    reference,
  );
  const own = resolution === 'resolved' && record.kind === 'agency';
  const area = own ? null : areaOfIssuer(name, counts, reference);
  if (area !== null) return area;
  const opening = openingPlace(name, counts, reference);
  if (opening !== null) return opening;
  if (resolution === 'resolved' && record.jurisdiction !== null) return record.jurisdiction;
  const county = ISSUING_COUNTY.exec(name)?.[1];
  return county === undefined ? null : unlistedCountyId(county, parentInText(counts));
}

/** The area whose committee issues: it speaks for itself, and its bureaus bear its name. */
function areaOfIssuer(name: string, counts: readonly PlaceCount[], reference: Reference): string | null {
  const printed = COMMITTEE_OF_AREA.exec(name)?.[1];
  if (printed === undefined) return null;
  const { places } = reference;
  const listed = places.byName.get(printed)?.find((place) => place.area);
  if (listed !== undefined) return listed.id;
  for (const length of lengthsAt(printed, 0, places)) {
    const found = (places.byName.get(printed.slice(0, length)) ?? []).filter((place) => !place.area);
    const outer = theOne(found, counts, reference) ?? nearestPlace(found, null, places);
    if (outer === null) continue;
    const inner = innerPlace(printed.slice(length), outer, reference) ?? outer;
    return unlistedAreaId(spelled(printed), inner.id);
  }
  return unlistedAreaId(spelled(printed), parentInText(counts));
}

/** The place that a name or title begins with by a whole name (湘潭市, not 湘潭); one inside it may follow. */
function openingPlace(text: string, counts: readonly PlaceCount[], reference: Reference): string | null {
  const { places } = reference;
  for (const length of lengthsAt(text, 0, places)) {
    const name = text.slice(0, length);
    const found = (places.byName.get(name) ?? []).filter((place) => isWhole(place, name));
    if (found.length === 0) continue;
    const place = theOne(found, counts, reference);
    if (place === null) return unlistedCountyId(name, null);
    return innerPlace(text.slice(length), place, reference)?.id ?? place.id;
  }
  return null;
}

function isWhole(place: Place, name: string): boolean {
  return (
    !place.area &&
    place.level !== 'national' &&
    (place.name === name || place.official === name || place.aliases.includes(name))
  );
}

/** Of several places of one name, the one whose parents the text names most. */
function theOne(found: readonly Place[], counts: readonly PlaceCount[], reference: Reference): Place | null {
  const [only, second] = found;
  if (second === undefined) return only ?? null;
  for (const { place } of counts) {
    const [inside, other] = found.filter((one) => one.id !== place.id && isWithin(one, place, reference.places));
    if (inside !== undefined && other === undefined) return inside;
  }
  return null;
}

function innerPlace(rest: string, outer: Place, reference: Reference): Place | null {
  for (const length of lengthsAt(rest, 0, reference.places)) {
    const name = rest.slice(0, length);
    const found = (reference.places.byName.get(name) ?? []).filter(
      (place) => place.name === name && !place.area && isWithin(place, outer, reference.places),
    );
    const [only, second] = found;
    if (only !== undefined && second === undefined) return innerPlace(rest.slice(length), only, reference) ?? only;
  }
  return null;
}

const BEFORE_PLACE = /^(?:中共|关于印发|关于|转发|印发|[《〈(“"])+/;
const TITLE_COUNTY = /^([\u4e00-\u9fa5]{2,5}?(?:自治县|县))(?!级|域|区|乡|城|市)/;
const NO_COUNTY = /各|全|本|我|关于|有关|建设|推进|加强|促进|支持/;

function placeOfTitle(title: string, counts: readonly PlaceCount[], reference: Reference): string | null {
  const bare = title.replace(BEFORE_PLACE, '');
  const opening = openingPlace(bare, counts, reference);
  if (opening !== null) return opening;
  const body = openingBody(bare, reference);
  if (body !== null) return body;
  const inner = /《([^》]+)/.exec(title)?.[1];
  if (inner !== undefined && inner !== bare) {
    const quoted = openingPlace(inner, counts, reference);
    if (quoted !== null) return quoted;
  }
  const county = TITLE_COUNTY.exec(bare)?.[1];
  return county === undefined || NO_COUNTY.test(county) ? null : unlistedCountyId(county, parentInText(counts));
}

const LONGEST_BODY = 30;

/** The place of a body by whose whole name or alias a title begins: 财政部 税务总局关于… */
function openingBody(title: string, reference: Reference): string | null {
  for (let length = Math.min(LONGEST_BODY, title.length); length >= 3; length--) {
    const id = reference.authority.global.get(title.slice(0, length))?.[0]?.id;
    if (id !== undefined) return reference.authority.byId.get(id)?.jurisdiction ?? null;
  }
  return null;
}

/** The prefecture, else the province, that the text names most: the likeliest parent of a county that no list holds. */
function parentInText(counts: readonly PlaceCount[]): string | null {
  const of = (level: string): string | undefined => counts.find(({ place }) => place.level === level)?.place.id;
  return of('prefecture') ?? of('province') ?? null;
}

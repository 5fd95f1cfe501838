/** Jurisdictions: finding a place by id, its parents, and what 市 or 县 alone means in a text. */
import { group } from '../read/matched.js';
import { slug } from './ids.js';
import type { Place, Places } from './place.js';
import { area, county, shortPlaceName } from './place-names.js';

export type { Place, Places } from './place.js';

const NONE: readonly number[] = [];

/** Lengths of the place names that may stand at a position of a text, longest first. */
export function lengthsAt(text: string, at: number, places: Places): readonly number[] {
  if (places.beginnings[text.charCodeAt(at)] !== 1) return NONE;
  return places.lengths.get(text.slice(at, at + 2)) ?? NONE;
}

const UNLISTED = /^(?:([a-z0-9-]+)-)?(county|area)-[a-z0-9]+-((?:[0-9a-f]{4})+)$/;

function unlistedId(sort: 'county' | 'area', name: string, parent: string | null): string {
  const points = Array.from(name, (c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `${parent === null ? '' : `${parent}-`}${sort}-${slug(name)}-${points}`;
}

/** Id of a county that places.yaml lacks: it holds the name's code points, so that the place can be read back. */
export function unlistedCountyId(name: string, parent: string | null): string {
  return unlistedId('county', name, parent);
}

/** Id of a development area that places.yaml lacks, made in the same way. */
export function unlistedAreaId(name: string, parent: string | null): string {
  return unlistedId('area', name, parent);
}

/** The place with this id, listed or made by `unlistedCountyId` or `unlistedAreaId`; null for anything else. */
export function placeById(id: string | null, places: Places): Place | null {
  if (id === null) return null;
  const listed = places.byId.get(id);
  if (listed !== undefined) return listed;
  const match = UNLISTED.exec(id);
  if (match === null) return null;
  const name = group(match, 3).replace(/.{4}/g, (hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  const parent = places.byId.get(group(match, 1));
  if (match[2] === 'area') return area(id, name, parent?.id ?? null);
  if (parent !== undefined) return county(id, name, parent);
  const short = shortPlaceName(name) ?? name;
  return { id, name, official: name, short, level: 'county', parent: null, english: null, area: false, aliases: [] };
}

/** The place itself, then its parents up to the nation. */
export function withAncestors(place: Place, places: Places): readonly Place[] {
  const line: Place[] = [place];
  for (let at = place.parent; at !== null; ) {
    const next = places.byId.get(at);
    if (next === undefined) break;
    line.push(next);
    at = next.parent;
  }
  return line;
}

/** True if `inner` is `outer` or lies in it. */
export function isWithin(inner: Place, outer: Place, places: Places): boolean {
  return withAncestors(inner, places).some((place) => place.id === outer.id);
}

/** Words by which a text calls its own government and those above it. */
export const LEVEL_WORDS: readonly string[] = [
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '省',
  '市',
  '县',
  '区',
  '州',
  '盟',
  '旗',
  '地区',
  '兵团',
];

/**
 * What a bare level word means in a text of `from`: the place itself or the nearest above it that bears the word.
 * 市 in a text of 象州县 is 来宾市, 区 in a text of a development area that area; null where nothing above bears it (市
 * in a text of a province).
 */
export function placeOfLevelWord(word: string, from: Place, places: Places): Place | null {
  for (const place of withAncestors(from, places)) {
    if (place.area) {
      if (word === '区' && place.id === from.id && place.name.endsWith('区')) return place;
      continue;
    }
    if (word === '州' ? place.name.endsWith('自治州') : bears(place, word)) return place;
  }
  return null;
}

function bears(place: Place, word: string): boolean {
  if (word === '自治区') return place.level === 'province' && place.name.endsWith('自治区');
  if (word === '区') return place.level === 'county' && place.name.endsWith('区');
  if (word === '兵团') return place.name.endsWith('兵团');
  return place.name.endsWith(word);
}

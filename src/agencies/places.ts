/** Jurisdictions: the nation, provinces, prefectures, counties and development areas, and how texts name them. */
import type { Level } from '../types.js';
import { slug } from './ids.js';
import type { PlacesFile } from './schema.js';

export interface Place {
  readonly id: string;
  /** 海淀区 */
  readonly name: string;
  /** The name that its bodies carry in front: 北京市海淀区, 象州县. */
  readonly official: string;
  /** 海淀 */
  readonly short: string;
  readonly level: Level;
  readonly parent: string | null;
  readonly english: string | null;
  /** True for a development area: it has an administrative committee, not a government. */
  readonly area: boolean;
  readonly aliases: readonly string[];
}

export interface Places {
  readonly byId: ReadonlyMap<string, Place>;
  /** Every name, short and long, with the places that bear it. */
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  readonly children: ReadonlyMap<string, readonly Place[]>;
  /** First characters of document numbers (京, 渝) with their provinces. */
  readonly byAbbreviation: ReadonlyMap<string, readonly Place[]>;
  /** Words that hint at a place but open no name of a body: 首都. */
  readonly byword: ReadonlyMap<string, readonly Place[]>;
  /** Lengths of the names that begin with these two characters, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

const PEOPLES =
  '蒙古|维吾尔|布依|朝鲜|土家|哈尼|哈萨克|傈僳|拉祜|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|鄂温克|德昂|保安|裕固|独龙|鄂伦春|赫哲|门巴|珞巴|基诺';
/** Those of one character are never named without 族: 长白朝鲜族自治县 is no 白族 county. */
const SHORT_PEOPLES = '回|藏|苗|彝|壮|满|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒|各';
const AUTONOMOUS = new RegExp(`(?:(?:${PEOPLES})族?|(?:${SHORT_PEOPLES})族)*自治[州县旗]$`);

/** 长阳土家族自治县 → 长阳, 海淀区 → 海淀; null if nothing of two characters would be left. */
export function shortPlaceName(name: string): string | null {
  const own = name.replace(AUTONOMOUS, '');
  const bare = own === name ? name.replace(/(?:地区|新区|矿区|林区|特区|[市县区旗盟州])$/, '') : own;
  return bare.length >= 2 && bare !== name ? bare : null;
}

function countyOfficial(name: string, parent: Place): string {
  return /区$/.test(name) && parent.name.endsWith('市') ? parent.name + name : name;
}

/** 都 is read du and 什 shi in names of places; the rest of the odd readings is data. */
function spell(name: string, odd: PlacesFile['readings']): string {
  return odd[name] ?? slug(name.replaceAll('都', '督').replaceAll('什', '十'));
}

function countyId(parent: string, name: string, odd: PlacesFile['readings'], taken: ReadonlySet<string>): string {
  const brief = `${parent}-${spell(shortPlaceName(name) ?? name, odd)}`;
  return taken.has(brief) ? `${parent}-${spell(name, odd)}` : brief;
}

/** A county-level place under a parent; used for the listed ones and for those that only a text names. */
function county(id: string, name: string, parent: Place): Place {
  const short = shortPlaceName(name) ?? name;
  const aliases = name.length > 3 && short.length === 2 && name.endsWith('自治县') ? [`${short}县`] : [];
  const official = countyOfficial(name, parent);
  return { id, name, official, short, level: 'county', parent: parent.id, english: null, area: false, aliases };
}

function addCounties(list: string, parent: Place, file: PlacesFile, add: (place: Place) => void): void {
  const names = list.split(/\s+/).filter((name) => name !== '');
  const old = file.former.filter((entry) => entry.parent === parent.id).map((entry) => entry.name);
  const taken = new Set<string>();
  for (const name of [...names, ...old]) {
    const id = countyId(parent.id, name, file.readings, taken);
    taken.add(id);
    add(county(id, name, parent));
  }
}

/** Builds the index once. */
export function buildPlaces(file: PlacesFile): Places {
  const all: Place[] = [];
  const add = (place: Place): void => {
    all.push(place);
  };
  const nation: Place = {
    ...file.nation,
    official: '',
    level: 'national',
    parent: null,
    area: false,
    aliases: [],
  };
  add(nation);
  for (const entry of file.provinces) {
    const { id, name, short, english } = entry;
    const aliases = name.endsWith('自治区') && short !== name ? [`${short}自治区`] : [];
    const province: Place = {
      id,
      name,
      official: name,
      short,
      english,
      level: 'province',
      parent: nation.id,
      area: false,
      aliases,
    };
    add(province);
    addCounties(entry.counties, province, file, add);
    for (const city of entry.prefectures) {
      const brief = city.short ?? shortPlaceName(city.name) ?? city.name;
      const prefecture: Place = {
        id: city.id,
        name: city.name,
        official: city.name,
        short: brief,
        level: 'prefecture',
        parent: id,
        english: city.english ?? null,
        area: false,
        aliases: /自治州$/.test(city.name) ? [`${brief}州`] : [],
      };
      add(prefecture);
      addCounties(city.counties, prefecture, file, add);
    }
    for (const area of entry.areas) {
      const { name: areaName, aliases: other } = area;
      add({
        id: area.id,
        name: areaName,
        official: areaName,
        short: areaName,
        level: 'county',
        parent: id,
        english: null,
        area: true,
        aliases: other,
      });
    }
  }
  return index(all, file);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function index(all: readonly Place[], file: PlacesFile): Places {
  const byId = new Map<string, Place>();
  const byName = new Map<string, Place[]>();
  const children = new Map<string, Place[]>();
  const byAbbreviation = new Map<string, Place[]>();
  const byword = new Map<string, Place[]>();
  for (const place of all) {
    if (byId.has(place.id)) throw new Error(`places.yaml: two places share the id ${place.id}; give one another id`);
    byId.set(place.id, place);
    if (place.parent !== null) push(children, place.parent, place);
    for (const name of [place.name, place.official, place.short, ...place.aliases]) {
      if (name.length < 2) continue;
      push(byName, name, place);
    }
  }
  for (const entry of file.provinces) {
    const place = byId.get(entry.id);
    if (place === undefined) continue;
    for (const letter of entry.abbreviation) push(byAbbreviation, letter, place);
    for (const word of entry.bywords) push(byword, word, place);
  }
  return { byId, byName, children, byAbbreviation, byword, lengths: lengthsOf([...byName.keys(), ...byword.keys()]) };
}

function lengthsOf(names: readonly string[]): Map<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const name of names) push(lengths, name.slice(0, 2), name.length);
  for (const list of lengths.values()) list.sort((a, b) => b - a);
  return lengths;
}

const NONE: readonly number[] = [];

/** Lengths of the place names that may stand at a position of a text, longest first. */
export function lengthsAt(text: string, at: number, places: Places): readonly number[] {
  return places.lengths.get(text.slice(at, at + 2)) ?? NONE;
}

const UNLISTED = /^(?:([a-z0-9-]+)-)?county-[a-z0-9]+-((?:[0-9a-f]{4})+)$/;

/** Id of a county that places.yaml lacks: it holds the name's code points, so that the place can be read back. */
export function unlistedCountyId(name: string, parent: string | null): string {
  const points = Array.from(name, (c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `${parent === null ? '' : `${parent}-`}county-${slug(name)}-${points}`;
}

/** The place with this id, listed or made by `unlistedCountyId`; null for anything else. */
export function placeById(id: string | null, places: Places): Place | null {
  if (id === null) return null;
  const listed = places.byId.get(id);
  if (listed !== undefined) return listed;
  const match = UNLISTED.exec(id);
  if (match === null) return null;
  const name = (match[2] ?? '').replace(/.{4}/g, (hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  const parent = places.byId.get(match[1] ?? '');
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

/** The place of its level by which a text calls its own government: what 市 or 县 alone means to a reader there. */
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
 * 市 in a text of 象州县 is 来宾市; null where nothing above bears it (市 in a text of a province).
 */
export function placeOfLevelWord(word: string, from: Place, places: Places): Place | null {
  for (const place of withAncestors(from, places)) {
    if (place.area) continue;
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

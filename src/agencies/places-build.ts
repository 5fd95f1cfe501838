/** The list of places (graph/places.yaml) as an index. */
import { slug } from './ids.js';
import { push } from './maps.js';
import type { Place, Places } from './place.js';
import { county, shortPlaceName } from './place-names.js';
import type { PlacesFile } from './schema.js';

/** 都 is read du and 什 shi in names of places; the rest of the odd readings is data. */
function spell(name: string, odd: PlacesFile['readings']): string {
  return odd[name] ?? slug(name.replaceAll('都', '督').replaceAll('什', '十'));
}

function countyId(parent: string, name: string, odd: PlacesFile['readings'], taken: ReadonlySet<string>): string {
  const brief = `${parent}-${spell(shortPlaceName(name) ?? name, odd)}`;
  return taken.has(brief) ? `${parent}-${spell(name, odd)}` : brief;
}

function addCounties(list: string, parent: Place, file: PlacesFile, add: (place: Place) => void): void {
  const names = list.split(/\s+/).filter((name) => name !== '');
  const old = file.former.filter((entry) => entry.parent === parent.id).map((entry) => entry.name);
  const taken = new Set<string>();
  for (const name of [...names, ...old]) {
    const id = countyId(parent.id, name, file.readings, taken);
    taken.add(id);
    add(county(id, name, parent, file.bynames[name]));
  }
}

type ProvinceEntry = PlacesFile['provinces'][number];

function provincePlace(entry: ProvinceEntry, nation: string): Place {
  const { id, name, short, english } = entry;
  const aliases = name.endsWith('自治区') && short !== name ? [`${short}自治区`] : [];
  return { id, name, official: name, short, english, level: 'province', parent: nation, area: false, aliases };
}

function prefecturePlace(entry: ProvinceEntry['prefectures'][number], parent: string): Place {
  const { id, name } = entry;
  const short = entry.short ?? shortPlaceName(name) ?? name;
  const aliases = /自治州$/.test(name) ? [`${short}州`, `${short}自治州`] : [];
  const english = entry.english ?? null;
  return { id, name, official: name, short, english, level: 'prefecture', parent, area: false, aliases };
}

function areaPlace(entry: ProvinceEntry['areas'][number], parent: string): Place {
  const { id, name, aliases } = entry;
  return { id, name, official: name, short: name, english: null, level: 'county', parent, area: true, aliases };
}

/** Builds the index once. Throws where two places share an id. */
export function buildPlaces(file: PlacesFile): Places {
  const nation: Place = { ...file.nation, official: '', level: 'national', parent: null, area: false, aliases: [] };
  const all: Place[] = [nation];
  const add = (place: Place): void => {
    all.push(place);
  };
  for (const entry of file.provinces) {
    const province = provincePlace(entry, nation.id);
    add(province);
    addCounties(entry.counties, province, file, add);
    for (const city of entry.prefectures) {
      const prefecture = prefecturePlace(city, province.id);
      add(prefecture);
      addCounties(city.counties, prefecture, file, add);
    }
    for (const area of entry.areas) add(areaPlace(area, province.id));
  }
  return index(all, file);
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
  const names = [...byName.keys(), ...byword.keys()];
  const beginnings = new Uint8Array(0x10000);
  for (const name of names) beginnings[name.charCodeAt(0)] = 1;
  return { byId, byName, children, byAbbreviation, byword, lengths: lengthsOf(names), beginnings };
}

function lengthsOf(names: readonly string[]): Map<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const name of names) push(lengths, name.slice(0, 2), name.length);
  for (const list of lengths.values()) list.sort((a, b) => b - a);
  return lengths;
}

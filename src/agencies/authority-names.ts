/** The names of an authority entry: where each holds, and what it needs in front. */
import { BY_SHORT_NAME } from './bodies.js';
import { type Dated, overlap } from './dates.js';
import { push } from './maps.js';
import { normaliseName } from './normalise.js';
import type { Place, Places } from './place.js';
import { placeById } from './places.js';
import type { AgencyEntry, AgencyFile } from './schema.js';

/** A name that means a body for some time. */
export interface NamedAgency extends Dated {
  readonly id: string;
  /** Full official name at that time. */
  readonly name: string;
}

/** An entry with the place in the files that a message can point to. */
export interface LocatedEntry {
  readonly id: string;
  readonly where: string;
  readonly entry: AgencyEntry;
  readonly file: AgencyFile;
  /** True for an entry of a researcher's own file. */
  readonly own: boolean;
}

/** The printed form of an alias, whether dated or not. */
export function printedForm(alias: AgencyEntry['aliases'][number] | undefined): string | null {
  return alias === undefined ? null : typeof alias === 'string' ? alias : alias.name;
}

/** The name that a body bears last. */
export function latestName(entry: AgencyEntry): AgencyEntry['names'][number] {
  const last = entry.names.at(-1);
  if (last === undefined) throw new Error('an agency without a name');
  return last;
}

/** The tail of a name after its place (市, 北京, 北京市); null if the name does not begin with it. */
function tailAt(name: string, place: Place): string | null {
  for (const start of [place.official, place.name, place.short, ...place.aliases]) {
    if (start !== '' && name.startsWith(start) && name.length > start.length) return name.slice(start.length);
  }
  const word = /(?:自治[区州县旗]|[省市县区州盟旗])$/.exec(place.name)?.[0];
  if (word !== undefined && place.level !== 'national' && name.startsWith(word)) return name.slice(word.length);
  return null;
}

/** Names with the bodies that they mean at some time. */
export type NameList = Map<string, NamedAgency[]>;

/** A printed name with what it means, added where it can be found. */
type Add = (printed: string, named: NamedAgency, home: boolean) => void;

/** Where a printed name is found: in every text, and at places. */
export interface NameKeys {
  readonly global: string | null;
  readonly atPlace: readonly string[];
}

/**
 * A name that begins with its place holds at the place by what follows; one that has the short name there
 * (北京金融监管局) only with the short name. All others hold in every text, unless they are for texts of their own.
 */
export function keysOf(printed: string, place: Place, home: boolean): NameKeys {
  const key = normaliseName(printed);
  const tail = tailAt(key, place);
  const byShort = tail !== null && place.level !== 'national' && key === place.short + tail;
  const relative = tail !== null && !key.startsWith(place.short);
  return {
    global: relative || home ? null : key,
    atPlace: [
      ...(tail === null ? [] : [`${place.id}|${byShort ? BY_SHORT_NAME : ''}${tail}`]),
      ...(home ? [`${place.id}|${key}`] : []),
    ],
  };
}

/**
 * Whether a name holds in texts of its own place only. 各区政府 means the districts of whatever city speaks; and a
 * name in a researcher's own file that does not show its place (开发建设局) must not catch the bodies of other places.
 */
export function staysHome(name: string, kind: string, place: Place, own: boolean): boolean {
  return kind === 'collective' || (own && place.short !== '' && !name.includes(place.short));
}

function adder(place: Place, global: NameList, atPlace: NameList): Add {
  return (printed, named, home) => {
    const keys = keysOf(printed, place, home);
    for (const key of keys.atPlace) push(atPlace, key, named);
    if (keys.global !== null) push(global, keys.global, named);
  };
}

/** The official names that a body bears while an alias is in use; the latest if it bears none of them then. */
export function namesWith(
  alias: Exclude<AgencyEntry['aliases'][number], string>,
  entry: AgencyEntry,
): { readonly name: string; readonly time: Dated }[] {
  const found = entry.names.flatMap(({ name, ...time }) => {
    const both = overlap(time, alias);
    return both === null ? [] : [{ name, time: both }];
  });
  const time = { from: alias.validFrom ?? null, to: alias.validTo ?? null };
  return found.length > 0 ? found : [{ name: latestName(entry).name, time }];
}

function addAlias(alias: AgencyEntry['aliases'][number], located: LocatedEntry, home: boolean, add: Add): string {
  const dated = typeof alias === 'string' ? { name: alias } : alias;
  const { id, entry } = located;
  for (const { name, time } of namesWith(dated, entry)) add(dated.name, { id, name, ...time }, home);
  return dated.name;
}

/**
 * Adds all names of an entry to the two indices.
 * @returns its other names, as its record shows them
 * @throws Error if its place is not listed
 */
export function addNames(located: LocatedEntry, places: Places, global: NameList, atPlace: NameList): string[] {
  const { entry, file, id, where } = located;
  const place = placeById(entry.jurisdiction ?? file.defaults.jurisdiction, places);
  if (place === null) throw new Error(`${where}: no such place in graph/places.yaml; add it there or mend the id`);
  const add = adder(place, global, atPlace);
  const kind = entry.kind ?? file.defaults.kind;
  // A text that prints the old name of a renamed body means it by the name of the day.
  for (const { name: printed } of entry.names) {
    const home = staysHome(printed, kind, place, located.own);
    for (const { name, validFrom, validTo } of entry.names) {
      add(printed, { id, name, from: validFrom ?? null, to: validTo ?? null }, home);
    }
  }
  const everywhere = [...entry.aliases, ...(entry.joint?.printed ?? [])];
  const short = entry.shortName === undefined ? null : addAlias(entry.shortName, located, false, add);
  const others = [
    ...entry.names.map(({ name }) => name),
    ...everywhere.map((alias) => addAlias(alias, located, false, add)),
    ...entry.homeAliases.map((alias) => addAlias(alias, located, true, add)),
  ];
  return [...new Set(others)].filter((name) => name !== latestName(entry).name && name !== short).sort();
}

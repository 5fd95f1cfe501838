/** The authority file as an index: dated names → bodies. */
import type { AgencyRecord } from '../types.js';
import {
  addNames,
  type LocatedEntry,
  latestName,
  type NamedAgency,
  type NameList,
  printedForm,
} from './authority-names.js';
import { slug } from './ids.js';
import { push } from './maps.js';
import type { Place, Places } from './place.js';
import type { AgencyEntry, AgencyFile } from './schema.js';

export type { LocatedEntry, NamedAgency } from './authority-names.js';

export interface JointBody {
  readonly parts: readonly string[];
  readonly printed: readonly string[];
  readonly validFrom: string | null;
}

export interface Authority {
  readonly byId: ReadonlyMap<string, AgencyRecord>;
  /** Names that mean the same body in every text. */
  readonly global: ReadonlyMap<string, readonly NamedAgency[]>;
  /** `place|tail`: names that need their place, printed or meant: beijing|科委 for 市科委, 北京市科委 and 科委. */
  readonly atPlace: ReadonlyMap<string, readonly NamedAgency[]>;
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly divisions: ReadonlyMap<string, readonly string[]>;
  readonly predecessors: ReadonlyMap<string, readonly string[]>;
  readonly joint: readonly JointBody[];
  readonly entries: readonly LocatedEntry[];
}

/** A file of the authority, by the name that messages give it. */
export interface NamedFile {
  readonly name: string;
  readonly file: AgencyFile;
  /** True for a researcher's own file. */
  readonly own: boolean;
}

/** Gives each entry its id: its own, or place and name in pinyin; and the aliases that own files add to it. */
function locate(files: readonly NamedFile[], added: Additions, idOf: IdMaker): LocatedEntry[] {
  return files.flatMap(({ name, file, own }) =>
    file.agencies.map((entry) => {
      const full = latestName(entry).name;
      const id = entry.id ?? idOf(full, entry.jurisdiction ?? file.defaults.jurisdiction);
      const more = added.get(id) ?? [];
      const whole = {
        ...entry,
        aliases: [...entry.aliases, ...more.flatMap((one) => one.aliases)],
        homeAliases: [...entry.homeAliases, ...more.flatMap((one) => one.homeAliases)],
      };
      return { id, where: `${name}, entry ${full}`, entry: more.length > 0 ? whole : entry, file, own };
    }),
  );
}

/** By id: names that own files add to a body. */
export type Additions = ReadonlyMap<string, readonly Pick<AgencyEntry, 'aliases' | 'homeAliases'>[]>;

/** Makes the id of a body from its full name and its place. */
export type IdMaker = (name: string, placeId: string) => string;

interface Draft {
  readonly located: LocatedEntry;
  readonly partOf: string[];
  readonly memberOf: string[];
  readonly succeededBy: { id: string; date: string | null }[];
}

/** Builds records and indices. Throws, naming file and entry, where a link leads nowhere or an id stands twice. */
export function buildAuthority(
  files: readonly NamedFile[],
  added: Additions,
  places: Places,
  idOf: IdMaker,
): Authority {
  const entries = locate(files, added, idOf);
  const drafts = new Map<string, Draft>();
  const former = new Map<string, string>();
  const byFullName = new Map<string, string>();
  for (const located of entries) {
    checkNew(located, drafts, byFullName);
    checkFormer(located, drafts, former);
    drafts.set(located.id, { located, partOf: [], memberOf: [], succeededBy: [] });
    for (const { name } of located.entry.names) byFullName.set(name, located.id);
  }
  const find = (reference: string, from: LocatedEntry): string => {
    const id = drafts.has(reference) ? reference : byFullName.get(reference);
    if (id === undefined) {
      throw new Error(
        `${from.where}: no entry is called ${reference}; add it, or write its full name or id as it stands`,
      );
    }
    return id;
  };
  const predecessors = new Map<string, string[]>();
  for (const { located, partOf, memberOf } of drafts.values()) {
    const named = (link: string | { agency: string }): string =>
      find(typeof link === 'string' ? link : link.agency, located);
    partOf.push(...located.entry.partOf.map(named));
    memberOf.push(...located.entry.memberOf.map(named));
    for (const link of located.entry.predecessors) {
      const before = find(link.agency, located);
      drafts.get(before)?.succeededBy.push({ id: located.id, date: link.date ?? null });
      push(predecessors, located.id, before);
    }
  }
  const global: NameList = new Map();
  const atPlace: NameList = new Map();
  const byId = new Map<string, AgencyRecord>();
  const members = new Map<string, string[]>();
  const divisions = new Map<string, string[]>();
  for (const draft of drafts.values()) {
    const record = toRecord(draft, addNames(draft.located, places, global, atPlace));
    byId.set(record.id, record);
    for (const id of record.memberOf) push(members, id, record.id);
    for (const id of record.partOf) push(divisions, id, record.id);
  }
  const joint = entries.flatMap(({ entry }) =>
    entry.joint === undefined ? [] : [{ ...entry.joint, validFrom: entry.names[0]?.validFrom ?? null }],
  );
  return { byId, global, atPlace, members, divisions, predecessors, joint, entries };
}

/** Throws if a body is there already. */
function checkNew(located: LocatedEntry, drafts: ReadonlyMap<string, Draft>, names: ReadonlyMap<string, string>): void {
  const { id, where, own, entry } = located;
  const placeOf = ({ entry: one, file }: LocatedEntry) => one.jurisdiction ?? file.defaults.jurisdiction;
  const alike = own ? entry.names.flatMap(({ name }) => drafts.get(names.get(name) ?? '') ?? []) : [];
  const before = drafts.get(id) ?? alike.find((one) => placeOf(one.located) === placeOf(located));
  if (before === undefined) return;
  const { id: held, where: holder } = before.located;
  if (!own) throw new Error(`${where}: its id ${id} is taken by ${holder}; give one another id`);
  throw new Error(
    `${where}: ${holder} holds this body already (id ${held}); to add names to it, write "id: ${held}" and aliases, without names`,
  );
}

/** Throws if an id was given up by one body and is borne, or was given up, by another. */
function checkFormer(
  { id, where, entry }: LocatedEntry,
  drafts: ReadonlyMap<string, Draft>,
  former: Map<string, string>,
): void {
  const taken = [
    ...(former.has(id) ? [id] : []),
    ...entry.formerIds.filter((one) => one === id || drafts.has(one) || former.has(one)),
  ];
  const [first] = taken;
  if (first !== undefined) {
    throw new Error(`${where}: the id ${first} is an id and a former id, or a former id twice; keep one of them`);
  }
  for (const one of entry.formerIds) former.set(one, id);
}

function toRecord(draft: Draft, aliases: string[]): AgencyRecord {
  const { entry, file, id } = draft.located;
  const last = latestName(entry);
  const { defaults } = file;
  return {
    id,
    formerIds: [...entry.formerIds].sort(),
    name: last.name,
    shortName: printedForm(entry.shortName),
    englishName: entry.englishName?.name ?? null,
    aliases,
    kind: entry.kind ?? defaults.kind,
    branch: entry.branch ?? defaults.branch,
    level: entry.level ?? defaults.level,
    jurisdiction: entry.jurisdiction ?? defaults.jurisdiction,
    validFrom: entry.names[0]?.validFrom ?? null,
    validTo: last.validTo ?? null,
    resolved: true,
    source: 'authority',
    partOf: draft.partOf.sort(),
    memberOf: draft.memberOf.sort(),
    succeededBy: draft.succeededBy.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Id from place and name: the place's own words are not said twice. */
export function plainId(name: string, place: Place): string {
  const own = place.official !== '' && name.startsWith(place.official) ? name.slice(place.official.length) : name;
  return `${place.id}-${slug(own)}`;
}

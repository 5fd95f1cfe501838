/** A researcher's own files: bodies of their own, names added to known bodies, and what a doubtful name means. */
import type { AgencyRecord } from '../types.js';
import type { Additions, LocatedEntry, NamedFile } from './authority.js';
import { keysOf, type NamedAgency, namesWith, staysHome } from './authority-names.js';
import { BY_SHORT_NAME } from './bodies.js';
import { atDay, type Dated, holdsAt } from './dates.js';
import { push } from './maps.js';
import { ambiguous } from './named.js';
import { type Outcome, resolved, type Setting } from './outcome.js';
import type { Place, Places } from './place.js';
import { placeById } from './places.js';
import { type Split, splitsOf } from './prefix.js';
import { recordOfReading } from './records.js';
import type { Reference } from './reference.js';
import type { AgencyEntry, OwnFile } from './schema.js';

/** A name with the time for which the researcher has settled it; all time if the file gives none. */
export interface OwnName extends NamedAgency {
  readonly within: Dated;
}

/** Names in the two indices of the authority file: those of every text, and `place|tail`. */
export interface OwnNames {
  readonly global: ReadonlyMap<string, readonly OwnName[]>;
  readonly atPlace: ReadonlyMap<string, readonly OwnName[]>;
}

/** An own file as checked, by the path under which it was given. */
export interface GivenFile {
  readonly name: string;
  readonly file: OwnFile;
}

/** The new bodies of a file, with what it leaves out. @throws Error where a body has no place */
export function bodiesOf({ name, file }: GivenFile, places: Places): NamedFile {
  const agencies = file.agencies.filter(({ names }) => names.length > 0);
  const whole = agencies.map((entry) => {
    const jurisdiction = entry.jurisdiction ?? file.defaults.jurisdiction ?? null;
    const place = placeById(jurisdiction, places);
    if (place === null) {
      const why = jurisdiction === null ? 'has no jurisdiction' : `has the unknown jurisdiction ${jurisdiction}`;
      throw new Error(
        `${name}, entry ${entry.names[0]?.name}: it ${why}. Write the id of a place of graph/places.yaml.`,
      );
    }
    return { ...entry, jurisdiction: place.id, level: entry.level ?? file.defaults.level ?? place.level };
  });
  const defaults = {
    jurisdiction: 'national',
    level: 'none',
    branch: 'government',
    kind: 'agency',
    ...given(file),
  } as const;
  return { name, file: { defaults, agencies: whole }, own: true };
}

const given = ({ defaults }: OwnFile): Partial<NamedFile['file']['defaults']> =>
  Object.fromEntries(Object.entries(defaults).filter(([, value]) => value !== undefined));

/** The entries without names, by the id of the body to which they add some. @throws Error for one that adds nothing */
export function additionsOf(files: readonly GivenFile[]): Additions {
  const added = new Map<string, AgencyEntry[]>();
  for (const { name, file } of files) {
    for (const entry of file.agencies.filter(({ names }) => names.length === 0)) {
      const where = `${name}, entry ${entry.id ?? 'without id'}`;
      const [other] = Object.entries(entry).filter(
        ([key, value]) => !['id', 'aliases', 'homeAliases', 'note'].includes(key) && !isEmpty(value),
      );
      if (entry.id === undefined || isEmpty([...entry.aliases, ...entry.homeAliases]) || other !== undefined) {
        throw new Error(
          `${where}: an entry without names adds to a known body and holds id, aliases, homeAliases and note only` +
            `${other === undefined ? '' : `, not ${other[0]}`}. Give the body's id and what to add, or names for a new body.`,
        );
      }
      push(added, entry.id, entry);
    }
  }
  return added;
}

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** All names of the own files. @throws Error for an id that means no body */
export function buildOwnNames(files: readonly GivenFile[], reference: Reference): OwnNames {
  const names = { global: new Map<string, OwnName[]>(), atPlace: new Map<string, OwnName[]>() };
  const add = (printed: string, place: Place, home: boolean, named: OwnName): void => {
    const keys = keysOf(printed, place, home);
    for (const key of keys.atPlace) push(names.atPlace, key, named);
    if (keys.global !== null) push(names.global, keys.global, named);
  };
  for (const located of reference.authority.entries.filter(({ own }) => own)) addBody(located, reference, add);
  for (const { name, file } of files) {
    for (const entry of file.agencies.filter(({ names: own }) => own.length === 0)) {
      const body = recordWithId(entry.id ?? '', reference);
      if (body === null) {
        throw new Error(
          `${name}, entry ${entry.id}: no body has this id. Take the id from zeren check or from the page; ` +
            'a body that no list holds needs an entry with names.',
        );
      }
      const known = reference.authority.entries.find(({ id }) => id === body.id)?.entry;
      addAliases(
        entry,
        known ?? { ...entry, names: [{ name: body.name, source: 'own decision' }] },
        body,
        reference,
        add,
      );
    }
  }
  return names;
}

type Add = (printed: string, place: Place, home: boolean, named: OwnName) => void;

function addBody({ id, entry }: LocatedEntry, reference: Reference, add: Add): void {
  const body = reference.authority.byId.get(id);
  const place = placeById(body?.jurisdiction ?? null, reference.places);
  if (body === undefined || place === null) return;
  for (const { name, validFrom, validTo } of entry.names) {
    const time = { from: validFrom ?? null, to: validTo ?? null };
    add(name, place, staysHome(name, body.kind, place, true), { id, name, ...time, within: time });
  }
  const short = entry.shortName === undefined ? [] : [entry.shortName];
  addAliases({ ...entry, aliases: [...short, ...entry.aliases] }, entry, body, reference, add);
}

function addAliases(
  from: Pick<AgencyEntry, 'aliases' | 'homeAliases'>,
  entry: AgencyEntry,
  body: AgencyRecord,
  reference: Reference,
  add: Add,
): void {
  const place = placeById(body.jurisdiction, reference.places);
  if (place === null) return;
  const each = (aliases: AgencyEntry['aliases'], home: boolean): void => {
    for (const alias of aliases) {
      const dated = typeof alias === 'string' ? { name: alias } : alias;
      const within = { from: dated.validFrom ?? null, to: dated.validTo ?? null };
      for (const { name, time } of namesWith(dated, entry))
        add(dated.name, place, home, { id: body.id, name, ...time, within });
    }
  };
  each(from.aliases, false);
  each(from.homeAliases, true);
}

/** A body of the authority file, or one that place and abbreviation list make: shanghai-caizhengju. */
export function recordWithId(id: string, reference: Reference): AgencyRecord | null {
  const listed = reference.authority.byId.get(id);
  if (listed !== undefined) return listed;
  for (let at = id.lastIndexOf('-'); at > 0; at = id.lastIndexOf('-', at - 1)) {
    const place = placeById(id.slice(0, at), reference.places);
    if (place === null) continue;
    for (const reading of reference.bodies.byTemplate.values()) {
      if (reading.slug !== id.slice(at + 1)) continue;
      const record = recordOfReading(reading, place, reference);
      if (record?.id === id) return record;
    }
  }
  return null;
}

/** What the own files say that a name means on that day; null if they say nothing. */
export function decided(name: string, setting: Setting, reference: Reference): Outcome | null {
  const { own } = reference;
  if (own === null) return null;
  const everywhere = outcomeOf(own.global.get(name), name, null, setting, reference);
  if (everywhere !== null) return everywhere;
  for (const split of splitsOf(name, setting.from, setting.lean, reference.bodies, reference.places)) {
    if (split.head !== '') continue;
    const places = split.printed === 'none' ? [split.place, setting.from] : [split.place];
    for (const place of places) {
      if (place === null) continue;
      const byShort =
        split.printed === 'short' ? own.atPlace.get(`${place.id}|${BY_SHORT_NAME}${split.tail}`) : undefined;
      const named = byShort ?? own.atPlace.get(`${place.id}|${split.tail}`);
      const found = outcomeOf(named, split.tail, split, setting, reference);
      if (found !== null) return found;
    }
  }
  return null;
}

function outcomeOf(
  named: readonly OwnName[] | undefined,
  tail: string,
  split: Split | null,
  { day, from }: Setting,
  reference: Reference,
): Outcome | null {
  const settled = (named ?? []).filter(({ within }) =>
    day === null ? within.from === null && within.to === null : holdsAt(within, day),
  );
  const fits = atDay(settled, day);
  const [first] = fits;
  const record = first && recordWithId(first.id, reference);
  if (!first || !record) return null;
  const ids = [...new Set(fits.map(({ id }) => id))].sort();
  if (ids.length > 1) return ambiguous(tail, split?.place ?? from, split, ids, record, reference);
  const scope = split !== null && split.printed !== 'none' ? (split.place?.id ?? null) : null;
  if (record.kind === 'collective') return { ...resolved(record, null, scope), resolution: 'collective' };
  return resolved(record, first.name, scope);
}

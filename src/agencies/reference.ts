/** Reads the reference data into the indices that all look-ups use. */
import { parse } from 'yaml';
import type { z } from 'zod';
import type { AgencyRecord } from '../types.js';
import { type Authority, buildAuthority, type NamedFile, plainId } from './authority.js';
import { type Bodies, buildBodies } from './bodies.js';
import { buildCollectives, type Collectives } from './collectives.js';
import type { Outcome } from './outcome.js';
import { additionsOf, bodiesOf, buildOwnNames, type OwnNames } from './own.js';
import type { Place, Places } from './place.js';
import { placeById } from './places.js';
import { buildPlaces } from './places-build.js';
import { type Abbreviations, abbreviationsSchema, agencyFileSchema, ownFileSchema, placesSchema } from './schema.js';

export interface Reference {
  readonly places: Places;
  readonly bodies: Bodies;
  readonly authority: Authority;
  readonly collectives: Collectives;
  readonly kinds: Abbreviations['kinds'];
  readonly divisionEnds: ReadonlyMap<string, string>;
  /** Customs houses with names of their own. */
  readonly customs: ReadonlySet<string>;
  /** Names that a researcher's own files settle; they come before all else. Null without such files. */
  readonly own: OwnNames | null;
  /** What was concluded before, by mention and context. Holds nothing that could not be worked out again. */
  readonly memo: Map<string, Outcome>;
  /** Records of bodies that a rule or a text made, by id, so that they can be expanded. */
  readonly made: Map<string, AgencyRecord>;
}

/** The texts of the YAML files; agencies as [file name, text]. */
export interface ReferenceFiles {
  readonly agencies: readonly (readonly [string, string])[];
  readonly abbreviations: string;
  readonly places: string;
  /** A researcher's own files as [path, text]. */
  readonly own?: readonly (readonly [string, string])[];
}

/** A reference file that cannot be used: says which file, where in it, and what to do. */
export class ReferenceDataError extends Error {
  override readonly name = 'ReferenceDataError';
}

function read<T>(file: string, text: string, schema: z.ZodType<T>): T {
  return checked(`graph/${file}`, text, schema, 'src/agencies/schema.ts says what it may hold');
}

/** @param form where the reader of a message finds what an entry may hold */
function checked<T>(file: string, text: string, schema: z.ZodType<T>, form: string): T {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ReferenceDataError(`${file} is not valid YAML: ${why}. Mend the line it names.`);
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const first = result.error.issues[0];
  const path = (first?.path ?? []).join('.');
  throw new ReferenceDataError(
    `${file}: ${path === '' ? 'the file' : path} does not fit its schema (${first?.message ?? 'unknown reason'})${nameAt(data, first?.path ?? [])}. ` +
      `Mend the entry; ${form}.`,
  );
}

/** The name of the entry that a path leads into, for the reader of the message. */
function nameAt(data: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = data;
  let found = '';
  for (const key of path) {
    if (typeof at !== 'object' || at === null) break;
    at = (at as Record<PropertyKey, unknown>)[key];
    const text = JSON.stringify(at)?.match(/"(?:name|full)":"([^"]+)"/)?.[1];
    if (text !== undefined && typeof key === 'number') found = text;
  }
  return found === '' ? '' : `, in the entry of ${found}`;
}

/** The template that a full name follows, if the abbreviation list has it; its slug then makes the id. */
function slugFromList(name: string, place: Place, bodies: Bodies): string | null {
  if (place.official === '') return null;
  const guesses = [
    name.replace(`中共${place.official}委`, '中共{committee}'),
    name.replace(place.official, '{place}'),
    name.replace(place.short, '{short}'),
  ];
  for (const guess of guesses) {
    const reading = bodies.byTemplate.get(guess);
    if (reading !== undefined) return reading.slug;
  }
  return null;
}

/**
 * Reads and checks all reference data and builds its indices.
 * @throws ReferenceDataError naming file and entry, with what to do.
 */
export function parseReference(files: ReferenceFiles): Reference {
  const places = guarded(() => buildPlaces(read('places.yaml', files.places, placesSchema)));
  const abbreviations = read('abbreviations.yaml', files.abbreviations, abbreviationsSchema);
  const bodies = buildBodies(abbreviations);
  const agencies = files.agencies.map(([name, text]): NamedFile => {
    const file = read(`agencies/${name}`, text, agencyFileSchema);
    return { name: `graph/agencies/${name}`, file, own: false };
  });
  const form = 'its form is that of graph/agencies/*.yaml, and sources may be left out';
  const own = (files.own ?? []).map(([name, text]) => ({ name, file: checked(name, text, ownFileSchema, form) }));
  const idOf = (name: string, placeId: string): string => {
    const place = placeById(placeId, places);
    if (place === null) throw new Error(`graph/agencies: ${name} has the unknown jurisdiction ${placeId}`);
    const listed = slugFromList(name, place, bodies);
    return listed === null ? plainId(name, place) : `${place.id}-${listed}`;
  };
  const bodiesOfFiles = guarded(() => [...agencies, ...own.map((one) => bodiesOf(one, places))]);
  const added = guarded(() => additionsOf(own));
  const authority = guarded(() => buildAuthority(bodiesOfFiles, added, places, idOf));
  const reference: Reference = {
    places,
    bodies,
    authority,
    collectives: buildCollectives(abbreviations.collectives),
    kinds: abbreviations.kinds,
    divisionEnds: new Map(Object.entries(abbreviations.divisions)),
    customs: new Set(abbreviations.customs),
    own: null,
    memo: new Map(),
    made: new Map(),
  };
  return own.length === 0 ? reference : { ...reference, own: guarded(() => buildOwnNames(own, reference)) };
}

function guarded<T>(build: () => T): T {
  try {
    return build();
  } catch (error) {
    throw error instanceof ReferenceDataError
      ? error
      : new ReferenceDataError(error instanceof Error ? error.message : String(error));
  }
}

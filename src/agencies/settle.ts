/** What settles the meaning of a doubtful name: entries for a researcher's own file. */
import type { AgencyRecord } from '../types.js';
import { keysOf } from './authority-names.js';
import { interpret } from './interpret.js';
import { normaliseName } from './normalise.js';
import { recordWithId } from './own.js';
import { LEVEL_WORDS, type Place, placeById } from './places.js';
import type { Reference } from './reference.js';

/** A name in doubt. */
export interface Doubtful {
  /** As printed. */
  readonly name: string;
  /** Under what it stands in the graph until it is settled. */
  readonly record: AgencyRecord;
  /** Ids or full names that come nearest, best first. */
  readonly candidates: readonly string[];
  readonly ambiguous: boolean;
}

/** An entry for the list `agencies` of an own file: a new body, or a name for a known one. */
export interface Settling {
  readonly entry: Fields;
  /** What the reader should know of it. */
  readonly note: string;
}

/**
 * The entries that settle a name. Of an ambiguous one each of the bodies that it can mean; of an unknown one a new
 * body, then the known ones that come nearest. Empty where no entry can settle it: a name like 市财政局 in a text that
 * does not tell whose it is.
 */
export function settlings({ name, record, candidates, ambiguous }: Doubtful, reference: Reference): Settling[] {
  const place = placeById(record.jurisdiction, reference.places);
  if (place === null && LEVEL_WORDS.some((word) => name.startsWith(word))) return [];
  const bodies = new Map(candidates.flatMap((one) => bodyOf(one, place, reference) ?? []).map((one) => [one.id, one]));
  const known = [...bodies.values()].map((body) => ({
    entry: { id: body.id, ...under(name, body, place, reference) },
    note: body.name,
  }));
  return [...(ambiguous ? [] : [newBody(name, record, place)]), ...known];
}

function bodyOf(candidate: string, place: Place | null, reference: Reference): AgencyRecord | null {
  const byId = recordWithId(candidate, reference);
  if (byId !== null) return byId;
  const setting = { from: place, lean: place, day: null, dated: false, owner: null, zone: null };
  const { record, resolution } = interpret(normaliseName(candidate), setting, reference);
  return resolution === 'resolved' && recordWithId(record.id, reference) ? record : null;
}

/** A name that does not show its place must not catch the bodies of other places, if the body is of the text's own. */
function under(name: string, body: AgencyRecord, text: Place | null, reference: Reference): Fields {
  const place = placeById(body.jurisdiction, reference.places);
  if (place === null || place.id !== text?.id) return { aliases: [name] };
  return keysOf(name, place, false).global === null ? { aliases: [name] } : { homeAliases: [name] };
}

/** A body under its printed name with the place that the text prints; whoever knows its full name puts it there. */
function newBody(name: string, record: AgencyRecord, place: Place | null): Settling {
  const { kind, branch } = record;
  const { id, level } = place ?? { id: 'national', level: 'none' };
  const plain = place !== null && keysOf(name, place, false).global !== null;
  const other: Fields = record.name === name ? {} : plain ? { homeAliases: [name] } : { aliases: [name] };
  const entry = { names: [{ name: record.name }], ...other, jurisdiction: id, level, branch, kind };
  return { entry, note: 'a new body: write its full name' };
}

type Field = string | readonly Field[] | Fields;
export interface Fields {
  readonly [key: string]: Field;
}

/** As a line of YAML. */
export function yamlLine({ entry, note }: Settling): string {
  return `- ${flow(entry)} # ${note}`;
}

const PLAIN = /^[\u4e00-\u9fa5A-Za-z][\u4e00-\u9fa5A-Za-z0-9-]*$/;

function flow(value: Field): string {
  if (typeof value === 'string') return PLAIN.test(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  const fields = Object.entries(value).map(([key, one]: [string, Field]) => `${key}: ${flow(one)}`);
  return `{ ${fields.join(', ')} }`;
}

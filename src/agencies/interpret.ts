/** A printed name in its context → the body it means. The order: authority file, rules, else unresolved. */
import { areaOutcome, placeOutcome } from './areas.js';
import type { NamedAgency } from './authority.js';
import { type BodyReading, BY_SHORT_NAME } from './bodies.js';
import { isCollective } from './collectives.js';
import { atDay } from './dates.js';
import { divisionOutcome, ownedDivision } from './divisions.js';
import { printedInFull } from './full.js';
import { collectiveOutcome } from './groups.js';
import { kindOf } from './kinds.js';
import { nearestNames } from './nearest.js';
import { normaliseName } from './normalise.js';
import { type Outcome, resolved, type Setting } from './outcome.js';
import { type Place, withAncestors } from './places.js';
import { related, type Split, splitsOf } from './prefix.js';
import { recordOfReading, unresolvedRecord } from './records.js';
import type { Reference } from './reference.js';
import { townshipOutcome } from './townships.js';

const LIMIT = 200_000;

/** Looks a normalised name up; remembers what it found. */
export function interpret(name: string, setting: Setting, reference: Reference): Outcome {
  const key = [name, setting.from?.id, setting.lean?.id, setting.day, setting.dated, setting.owner].join('|');
  const known = reference.memo.get(key);
  if (known !== undefined) return known;
  const outcome = work(name, setting, reference);
  if (reference.memo.size > LIMIT) reference.memo.clear();
  reference.memo.set(key, outcome);
  return outcome;
}

function work(name: string, setting: Setting, reference: Reference): Outcome {
  return (
    ownedDivision(name, setting, reference) ??
    fromAuthority(reference.authority.global.get(name), name, name, null, setting, reference) ??
    fromSplits(name, setting, reference) ??
    (isCollective(name, reference.collectives) ? collectiveOutcome(name, setting, reference) : null) ??
    divisionOutcome(name, reference, (part) => interpret(part, setting, reference)) ??
    withoutBracket(name, setting, reference) ??
    areaOutcome(name, setting, reference) ??
    placeOutcome(name, setting, reference) ??
    townshipOutcome(name, setting, reference) ??
    printedInFull(name, setting, reference) ??
    placeless(name, setting, reference) ??
    unknown(name, setting, reference)
  );
}

function fromSplits(name: string, setting: Setting, reference: Reference): Outcome | null {
  for (const split of splitsOf(name, setting.from, setting.lean, reference.bodies, reference.places)) {
    const found = atHome(name, split, setting, reference) ?? fromList(split, setting, reference);
    if (found !== null) return found;
  }
  return null;
}

/** A bare name may also be a body of a place above (教育厅 in a text of a city). */
function atHome(name: string, split: Split, setting: Setting, reference: Reference): Outcome | null {
  if (split.place === null || split.head !== '') return null;
  const { atPlace } = reference.authority;
  const byShort =
    split.printed === 'short' ? atPlace.get(`${split.place.id}|${BY_SHORT_NAME}${split.tail}`) : undefined;
  const named = byShort ?? atPlace.get(`${split.place.id}|${split.tail}`);
  return fromAuthority(named, split.tail, name, split, setting, reference);
}

/** Without a date an official name in full comes before an alias of the same words. */
function fromAuthority(
  named: readonly NamedAgency[] | undefined,
  printed: string,
  name: string,
  split: Split | null,
  setting: Setting,
  reference: Reference,
): Outcome | null {
  if (named === undefined) return null;
  const dated = atDay(named, setting.day);
  const official = setting.day === null ? dated.filter((one) => normaliseName(one.name) === name) : [];
  const fits = official.length > 0 ? official : dated;
  const ids = [...new Set(fits.map((one) => one.id))].sort();
  const [first] = fits;
  const record = first === undefined ? undefined : reference.authority.byId.get(first.id);
  if (first === undefined || record === undefined) return null;
  if (ids.length > 1) {
    return ambiguous(printed, split?.place ?? setting.from, split, ids, record, reference);
  }
  const scope = split !== null && split.printed !== 'none' ? (split.place?.id ?? null) : null;
  if (record.kind === 'collective') return { ...resolved(record, null, scope), resolution: 'collective' };
  return resolved(record, first.name, scope);
}

function ambiguous(
  tail: string,
  place: Place | null,
  split: Split | null,
  ids: readonly string[],
  like: { readonly kind: Outcome['record']['kind']; readonly branch: Outcome['record']['branch'] },
  reference: Reference,
): Outcome {
  const explicit = split !== null && split.printed !== 'none';
  const record = unresolvedRecord(tail, place, explicit, { kind: like.kind, branch: like.branch }, false, reference);
  const scope = explicit ? (place?.id ?? null) : null;
  const doubt = `The name can mean ${ids.length} bodies, and nothing in the text decides.`;
  return { record, name: null, resolution: 'ambiguous', candidates: ids, scope, doubt, nearest: ids };
}

function readingsOf(split: Split, reference: Reference): readonly BodyReading[] {
  const tails = reference.bodies.byHead.get(split.head);
  const byShort = split.printed === 'short' ? tails?.get(BY_SHORT_NAME + split.tail) : undefined;
  return [...(byShort ?? []), ...(tails?.get(split.tail) ?? [])];
}

function fits(reading: BodyReading, place: Place): boolean {
  if (place.area || place.level === 'national') return false;
  return (reading.levels?.includes(place.level) ?? true) && (reading.places?.includes(place.id) ?? true);
}

/** The place of a reading: as printed, or for a bare name the nearest one above at which some reading holds. */
function readingPlace(split: Split, readings: readonly BodyReading[], reference: Reference): Place | null {
  if (split.place === null || split.printed !== 'none') return split.place;
  const line = withAncestors(split.place, reference.places);
  return line.find((place) => readings.some((reading) => fits(reading, place))) ?? null;
}

function fromList(split: Split, setting: Setting, reference: Reference): Outcome | null {
  const all = readingsOf(split, reference);
  if (all.length === 0) return null;
  const place = readingPlace(split, all, reference);
  if (place === null) return null;
  const fit = all.filter((reading) => fits(reading, place));
  const own = fit.filter((reading) => reading.places !== null);
  const byShort =
    split.printed === 'short' && own.length === 0 ? fit.filter((r) => isShortForm(r, split, reference)) : [];
  const chosen = own.length > 0 ? own : byShort.length > 0 ? byShort : fit;
  return fromReadings(likeliest(chosen, split, setting), place, split, setting, reference);
}

/**
 * Of the readings that hold at the time the one that the words print in full. Where the date is not the document's own,
 * a reading with a full name and a beginning comes before one without (税务局 alone is printed since 2018, 国税局 and
 * 地税局 before).
 */
function likeliest(readings: readonly BodyReading[], split: Split, setting: Setting): readonly BodyReading[] {
  const certain = setting.dated ? [] : readings.filter((reading) => !reading.varies && reading.from !== null);
  const dated = atDay(certain.length > 0 && readings.some((one) => one.varies) ? certain : readings, setting.day);
  const whole = split.head === '' ? dated.filter((reading) => reading.whole === split.tail) : [];
  return whole.length > 0 ? whole : dated;
}

function isShortForm(reading: BodyReading, split: Split, reference: Reference): boolean {
  const marked = reference.bodies.byHead.get(split.head)?.get(BY_SHORT_NAME + split.tail) ?? [];
  return marked.includes(reading);
}

function fromReadings(
  readings: readonly BodyReading[],
  place: Place,
  split: Split,
  setting: Setting,
  reference: Reference,
): Outcome | null {
  const [first] = readings;
  if (first === undefined) return null;
  const local = first.branch !== 'central-branch' && split.printed !== 'none' && !first.template.endsWith('人民政府');
  const scope = local ? place.id : null;
  if (readings.some((reading) => reading.varies && reading.whole !== split.tail)) {
    return varying(first, split, place, scope, reference);
  }
  const records = readings.flatMap((reading) => recordOfReading(reading, place, reference) ?? []);
  const ids = [...new Set(records.map((record) => record.id))].sort();
  const [record] = records;
  if (record === undefined) return varying(first, split, place, scope, reference);
  if (ids.length > 1) return ambiguous(split.tail, place, split, ids, record, reference);
  const dated = reference.authority.global.get(record.name);
  return (
    (dated && fromAuthority(dated, split.tail, record.name, split, setting, reference)) ??
    resolved(record, record.name, scope)
  );
}

function varying(
  reading: BodyReading,
  split: Split,
  place: Place,
  scope: string | null,
  reference: Reference,
): Outcome {
  const record = unresolvedRecord(split.head + split.tail, place, true, reading, true, reference);
  const doubt = 'The body is known by this short name; its full name differs from place to place.';
  return { record, name: null, resolution: 'unknown', candidates: [], scope, doubt, nearest: [] };
}

/** A body of the list in a text that does not tell whose it is: its kind is known, its name is not. */
function placeless(name: string, setting: Setting, reference: Reference): Outcome | null {
  for (const split of splitsOf(name, setting.from, setting.lean, reference.bodies, reference.places)) {
    const [reading] = split.place === null ? readingsOf(split, reference) : [];
    if (reading === undefined) continue;
    const record = unresolvedRecord(name, setting.from, false, reading, false, reference);
    const doubt = 'Nothing tells which place the name belongs to.';
    return { record, name: null, resolution: 'unknown', candidates: [], scope: null, doubt, nearest: [] };
  }
  return null;
}

/** 市农业农村局(市乡村振兴局), 市水利(水务)局: the words outside the bracket name the body. */
function withoutBracket(name: string, setting: Setting, reference: Reference): Outcome | null {
  const bare = name.replace(/\([^()]*\)/g, '');
  return bare === name || bare.length < 2 ? null : interpret(bare, setting, reference);
}

function unknown(name: string, setting: Setting, reference: Reference): Outcome {
  const splits = splitsOf(name, setting.from, setting.lean, reference.bodies, reference.places);
  const near = (one: Split): boolean => one.place === null || related(one.place, setting.from, reference.places);
  const split = splits.find((one) => one.printed !== 'none' && one.head === '' && one.tail.length > 1 && near(one));
  const explicit = split !== undefined && split.place !== null;
  const tail = explicit ? split.tail : name;
  const place = explicit ? split.place : setting.from;
  const record = unresolvedRecord(tail, place, explicit, kindOf(name, reference.kinds), false, reference);
  const doubt = 'Neither the authority file nor a rule knows this name.';
  const nearest = nearestNames(tail, place, reference);
  return { record, name: null, resolution: 'unknown', candidates: [], scope: null, doubt, nearest };
}

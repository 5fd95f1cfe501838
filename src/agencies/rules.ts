/** Bodies by rule: the place of a name and the abbreviation list make the full name. */
import { type BodyReading, BY_SHORT_NAME } from './bodies.js';
import { atDay, holdsAt } from './dates.js';
import { ambiguous, fromAuthority } from './named.js';
import { type Outcome, resolved, type Setting } from './outcome.js';
import { type Place, withAncestors } from './places.js';
import { type Split, splitsOf } from './prefix.js';
import { recordOfReading, unresolvedRecord } from './records.js';
import type { Reference } from './reference.js';

function readingsOf(split: Split, reference: Reference): readonly BodyReading[] {
  const tails = reference.bodies.byHead.get(split.head);
  const byShort = split.printed === 'short' ? tails?.get(BY_SHORT_NAME + split.tail) : undefined;
  return [...(byShort ?? []), ...(tails?.get(split.tail) ?? [])];
}

function fits(reading: BodyReading, place: Place, reference: Reference): boolean {
  if (place.area || place.level === 'national') return false;
  const { levels, places, within } = reading;
  return (
    (levels?.includes(place.level) ?? true) &&
    (places?.includes(place.id) ?? true) &&
    (within === null || withAncestors(place, reference.places).some(({ id }) => within.includes(id)))
  );
}

/** Readings for the very place come before those for all inside a place, and both before those for all, while they hold. */
function ofThePlace(readings: readonly BodyReading[], day: string | null): readonly BodyReading[] {
  const holding = readings.filter((one) => day === null || holdsAt(one, day));
  const exact = holding.filter((one) => one.places !== null);
  return exact.length > 0 ? exact : holding.filter((one) => one.within !== null);
}

/** The place of a reading: as printed, or for a bare name the nearest one above at which some reading holds. */
function readingPlace(split: Split, readings: readonly BodyReading[], reference: Reference): Place | null {
  if (split.place === null || split.printed !== 'none') return split.place;
  const line = withAncestors(split.place, reference.places);
  return line.find((place) => readings.some((reading) => fits(reading, place, reference))) ?? null;
}

/** The body that the list gives for a place and what follows it; null if the list has no such form there. */
export function fromList(split: Split, setting: Setting, reference: Reference): Outcome | null {
  const all = readingsOf(split, reference);
  if (all.length === 0) return null;
  const place = readingPlace(split, all, reference);
  if (place === null) return null;
  const fit = all.filter((reading) => fits(reading, place, reference));
  const own = ofThePlace(fit, setting.day);
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
export function placeless(name: string, setting: Setting, reference: Reference): Outcome | null {
  for (const split of splitsOf(name, setting.from, setting.lean, reference.bodies, reference.places)) {
    const [reading] = split.place === null ? readingsOf(split, reference) : [];
    if (reading === undefined) continue;
    const record = unresolvedRecord(name, setting.from, false, reading, false, reference);
    const doubt = 'Nothing tells which place the name belongs to.';
    return { record, name: null, resolution: 'unknown', candidates: [], scope: null, doubt, nearest: [] };
  }
  return null;
}

/** Bodies of the authority file by their dated names. */
import type { NamedAgency } from './authority.js';
import { BY_SHORT_NAME } from './bodies.js';
import { atDay } from './dates.js';
import { normaliseName } from './normalise.js';
import { type Outcome, resolved, type Setting } from './outcome.js';
import type { Place } from './places.js';
import type { Split } from './prefix.js';
import { unresolvedRecord } from './records.js';
import type { Reference } from './reference.js';

/** A body of the place that the split gives, by the name that follows the place. */
export function atHome(name: string, split: Split, setting: Setting, reference: Reference): Outcome | null {
  if (split.place === null || split.head !== '') return null;
  const { atPlace } = reference.authority;
  const byShort =
    split.printed === 'short' ? atPlace.get(`${split.place.id}|${BY_SHORT_NAME}${split.tail}`) : undefined;
  const named = byShort ?? atPlace.get(`${split.place.id}|${split.tail}`);
  return fromAuthority(named, split.tail, name, split, setting, reference);
}

/**
 * The body that a name means at the day. Several at that time stay ambiguous. Without a date an official name in
 * full comes before an alias of the same words, and a short name means the body as it is called now.
 */
export function fromAuthority(
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
  const first = (setting.day === null && fits.find(({ to }) => to === null)) || fits[0];
  const record = first && reference.authority.byId.get(first.id);
  if (!first || !record) return null;
  if (ids.length > 1) {
    return ambiguous(printed, split?.place ?? setting.from, split, ids, record, reference);
  }
  const scope = split !== null && split.printed !== 'none' ? (split.place?.id ?? null) : null;
  if (record.kind === 'collective') return { ...resolved(record, null, scope), resolution: 'collective' };
  return resolved(record, first.name, scope);
}

/** A name with several meanings, all kept. */
export function ambiguous(
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

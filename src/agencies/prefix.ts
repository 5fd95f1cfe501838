/** Where in a printed name the place stands: 市|财政局, 北京|海关, 人民银行|重庆|营业管理部. */
import type { Bodies } from './bodies.js';
import {
  isWithin,
  LEVEL_WORDS,
  lengthsAt,
  type Place,
  type Places,
  placeOfLevelWord,
  withAncestors,
} from './places.js';

/** How the place is printed: not at all, by its full or short name, or by a level word (市). */
export type Printed = 'none' | 'named' | 'short' | 'level';

export interface Split {
  readonly head: string;
  /** Null where the text does not tell which place is meant. */
  readonly place: Place | null;
  readonly printed: Printed;
  readonly tail: string;
}

/** Prefers the text's own place, then places in it, above it, in its province, then the highest that is alone. */
export function nearestPlace(found: readonly Place[], from: Place | null, places: Places): Place | null {
  const [only, second] = found;
  if (only === undefined || second === undefined) return only ?? null;
  if (from !== null) {
    const province = (place: Place): boolean => sameProvince(place, from, places);
    const near: ((place: Place) => boolean)[] = [
      (place) => place.id === from.id,
      (place) => isWithin(place, from, places),
      (place) => isWithin(from, place, places),
      province,
    ];
    for (const test of near) {
      const fits = found.filter(test);
      if (fits.length > 0) return highest(fits);
    }
  }
  return highest(found);
}

/** True if one of two places lies in the other; a text without a place relates to every place. */
export function related(place: Place, from: Place | null, places: Places): boolean {
  return from === null || from.level === 'national' || isWithin(place, from, places) || isWithin(from, place, places);
}

function sameProvince(a: Place, b: Place, places: Places): boolean {
  const province = provinceOf(a, places);
  return province !== null && province === provinceOf(b, places);
}

function provinceOf(place: Place, places: Places): string | null {
  return withAncestors(place, places).find(({ level }) => level === 'province')?.id ?? null;
}

const RANK = ['national', 'province', 'prefecture', 'county', 'township', 'none'];

/** The place of the highest level; null if two share it. */
function highest(found: readonly Place[]): Place | null {
  const sorted = [...found].sort((a, b) => RANK.indexOf(a.level) - RANK.indexOf(b.level));
  const [first, second] = sorted;
  if (first === undefined || (second !== undefined && second.level === first.level)) return null;
  return first;
}

/** All places whose names the text begins with, longest first; a place inside it may follow (广东省广州市…). */
function namedSplits(text: string, head: string, from: Place | null, places: Places): Split[] {
  const splits: Split[] = [];
  for (const length of namedLengths(text, from, places)) {
    if (length >= text.length) continue;
    const name = text.slice(0, length);
    const found = places.byName.get(name) ?? unlisted(name, from, places);
    if (found === undefined) continue;
    const place = nearestPlace(found, from, places);
    const rest = text.slice(length);
    const whole = place === null || place.name === name || place.official === name || place.aliases.includes(name);
    if (whole && place !== null && !place.area) splits.push(...deeper(rest, head, place, places));
    if (whole || place === null || isPlain(place, from, places)) {
      splits.push({ head, place, printed: whole ? 'named' : 'short', tail: rest });
    }
  }
  return splits;
}

/** Short names of counties are words as well (公安, 资源, 合作): they count only in texts of their surroundings. */
function isPlain(place: Place, from: Place | null, places: Places): boolean {
  return place.level !== 'county' || (from !== null && from.level !== 'national' && related(place, from, places));
}

function namedLengths(text: string, from: Place | null, places: Places): readonly number[] {
  const listed = lengthsAt(text, 0, places);
  if (from === null || places.byId.has(from.id)) return listed;
  return [...new Set([...listed, from.name.length, from.short.length])].sort((a, b) => b - a);
}

/** A county that places.yaml lacks is still known in its own texts. */
function unlisted(name: string, from: Place | null, places: Places): readonly Place[] | undefined {
  if (from === null || (from.name !== name && from.short !== name)) return undefined;
  return places.byId.has(from.id) ? undefined : [from];
}

function deeper(rest: string, head: string, outer: Place, places: Places): Split[] {
  return namedSplits(rest, head, outer, places).filter(
    (split) =>
      split.printed === 'named' &&
      split.place !== null &&
      split.place.id !== outer.id &&
      isWithin(split.place, outer, places),
  );
}

function levelSplits(text: string, head: string, from: Place | null, places: Places): Split[] {
  const splits: Split[] = [];
  // 地委宣传部 is of the committee of a 地区.
  if (text.startsWith('地委') && from !== null) {
    splits.push({ head, place: placeOfLevelWord('地区', from, places), printed: 'level', tail: text.slice(1) });
  }
  for (const word of LEVEL_WORDS) {
    if (!text.startsWith(word) || text.length === word.length) continue;
    const place = from === null ? null : levelPlace(word, text, from, places);
    splits.push({ head, place, printed: 'level', tail: text.slice(word.length) });
  }
  return splits;
}

/** 区 before a 厅 is an autonomous region (区财政厅). */
function levelPlace(word: string, text: string, from: Place, places: Places): Place | null {
  if (word === '区' && text.endsWith('厅')) return placeOfLevelWord('自治区', from, places);
  return placeOfLevelWord(word, from, places) ?? (word === '区' ? placeOfLevelWord('自治区', from, places) : null);
}

/**
 * Every way to part a printed name into head, place and tail, the likeliest first: no place at all (so that
 * 市场监管局 is not read as 市 + 场监管局), places by name, level words, then names with the place in the middle.
 * `lean` is the place on which a name without one leans, `from` the place whose text it is.
 */
export function splitsOf(
  text: string,
  from: Place | null,
  lean: Place | null,
  bodies: Bodies,
  places: Places,
): Split[] {
  const splits: Split[] = [{ head: '', place: lean, printed: 'none', tail: text }];
  splits.push(...namedSplits(text, '', from, places), ...levelSplits(text, '', from, places));
  for (const head of bodies.heads.get(text.charAt(0)) ?? []) {
    if (!text.startsWith(head)) continue;
    const rest = text.slice(head.length);
    splits.push(...namedSplits(rest, head, from, places), ...levelSplits(rest, head, from, places));
    splits.push({ head, place: lean, printed: 'none', tail: rest });
  }
  return splits;
}

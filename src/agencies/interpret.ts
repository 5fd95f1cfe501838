/** A printed name in its context → the body it means. The order: own decisions, authority file, rules, else unresolved. */
import { areaOutcome, formerOutcome, placeOutcome } from './areas.js';
import { isCollective } from './collectives.js';
import { divisionOutcome, ownedDivision } from './divisions.js';
import { customs, printedInFull, university } from './full.js';
import { collectiveOutcome } from './groups.js';
import { kindOf } from './kinds.js';
import { atHome, fromAuthority } from './named.js';
import { namesakeOutcome, withoutNamesakes } from './namesakes.js';
import { nearestNames } from './nearest.js';
import type { Outcome, Setting } from './outcome.js';
import { decided } from './own.js';
import { related, type Split, splitsOf } from './prefix.js';
import { unresolvedRecord } from './records.js';
import type { Reference } from './reference.js';
import { fromList, placeless } from './rules.js';
import { townshipOutcome } from './townships.js';
import { zoneOutcome } from './zones.js';

const LIMIT = 200_000;

/** Looks a normalised name up; remembers what it found. */
export function interpret(name: string, setting: Setting, reference: Reference): Outcome {
  const key = [
    name,
    setting.from?.id,
    setting.lean?.id,
    setting.day,
    setting.dated,
    setting.owner,
    setting.zone?.id,
  ].join('|');
  const known = reference.memo.get(key);
  if (known !== undefined) return known;
  const outcome = work(name, setting, reference);
  if (reference.memo.size > LIMIT) reference.memo.clear();
  reference.memo.set(key, outcome);
  return outcome;
}

/** The ways to read a name, the surest first. */
function work(name: string, setting: Setting, reference: Reference): Outcome {
  return (
    decided(name, setting, reference) ??
    ownedDivision(name, setting, reference) ??
    fromAuthority(everywhere(name, setting, reference), name, name, null, setting, reference) ??
    namesakeOutcome(name, setting, reference, (from) => interpret(name, { ...setting, from, lean: from }, reference)) ??
    zoneOutcome(name, setting, reference) ??
    fromSplits(name, setting, reference) ??
    (isCollective(name, reference.collectives) ? collectiveOutcome(name, setting, reference) : null) ??
    divisionOutcome(name, reference, (part) => interpret(part, setting, reference)) ??
    withoutBracket(name, setting, reference) ??
    areaOutcome(name, setting, reference) ??
    placeOutcome(name, setting, reference) ??
    formerOutcome(name, setting, reference) ??
    townshipOutcome(name, setting, reference) ??
    printedInFull(name, setting, reference) ??
    university(name, reference) ??
    customs(name, reference) ??
    placeless(name, setting, reference) ??
    unknown(name, setting, reference)
  );
}

/** Bodies that bear the name in texts of every place. */
function everywhere(name: string, { from }: Setting, reference: Reference) {
  return withoutNamesakes(reference.authority.global.get(name), name, from, reference);
}

function fromSplits(name: string, setting: Setting, reference: Reference): Outcome | null {
  for (const split of splitsOf(name, setting.from, setting.lean, reference.bodies, reference.places)) {
    const found = atHome(name, split, setting, reference) ?? fromList(split, setting, reference);
    if (found !== null) return found;
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

/** Whose voice a document has: the place whose government speaks, and when. Names are read by it. */
import type { Result } from '../issues.js';
import type { OwnedMention } from '../mentions/mentions.js';
import type { ReadDocument } from '../read/read-document.js';
import type { Issuer, Party } from '../types.js';
import { isDepartment } from './divisions.js';
import { dayOf, planDay } from './evidence.js';
import { interpret } from './interpret.js';
import { jointBodies } from './joint.js';
import { findJurisdiction } from './jurisdiction.js';
import { normaliseName } from './normalise.js';
import type { Setting, Zone } from './outcome.js';
import { placeById } from './places.js';
import type { Reference } from './reference.js';
import { type ResolveContext, resolve } from './resolve.js';
import { zoneOfIssuer } from './zones.js';

export interface Voice extends ResolveContext {
  readonly jurisdiction: string | null;
  readonly date: string | null;
  readonly dateHint: string | null;
  /** The day from which months without a year count. */
  readonly planDay: string | null;
  readonly zone: Zone | null;
  /** The ministry that speaks, as printed; its departments stand in its clauses by their own names alone. */
  readonly ministry: string | null;
  /** Names of the joint bodies of that time, each as its parts. */
  readonly joint: readonly (readonly string[])[];
}

/** A prefix that stands only once (省卫生健康委、教育厅) reaches over this many names at most. */
const LEAN_REACH = 12;
/** Characters from the beginning of a text whose places tell whose government speaks. */
const HEAD = 6000;

/**
 * Finds out whose voice a document has.
 * @param given id of the place that a researcher names: it holds where the document itself does not tell, or only by the places that it mentions
 */
export function voiceOf(document: ReadDocument, reference: Reference, given: string | null = null): Voice {
  const { title, issuanceTitle, issuers, number, addressees, date } = document;
  const clues = {
    title: issuanceTitle ?? title,
    issuers: issuers.map(({ name }) => name),
    number,
    addressees: addressees ? [addressees] : [],
    head: beginning(document),
  };
  const dateHint = dayOf(document);
  const joint = jointBodies(reference).filter(({ validFrom }) => !validFrom || !dateHint || validFrom <= dateHint);
  const found = findJurisdiction(clues, reference);
  const place = given !== null && (found.basis === 'text' || found.basis === 'none') ? given : found.place;
  const zone = zoneOf(clues.issuers[0] ?? '', place, dateHint, reference);
  return {
    jurisdiction: place,
    date,
    dateHint,
    planDay: planDay(document),
    zone,
    ministry: place === 'national' ? ministryOf(clues.issuers[0] ?? '') : null,
    joint: joint.map(({ parts }) => parts),
  };
}

/** 农业农村部办公厅 speaks for 农业农村部; null if the issuer is no ministry. */
function ministryOf(issuer: string): string | null {
  const name = normaliseName(issuer).replace(/(?:办公厅|综合司|办公室)$/, '');
  return /[\u4e00-\u9fa5]{2}[部委局署会]$/.test(name) ? name : null;
}

function zoneOf(issuer: string, jurisdiction: string | null, day: string | null, reference: Reference): Zone | null {
  const from = placeById(jurisdiction, reference.places);
  const setting: Setting = { from, lean: from, day, dated: false, owner: null, zone: null };
  return zoneOfIssuer(normaliseName(issuer), reference, (name) => interpret(name, setting, reference));
}

function beginning(document: ReadDocument): string {
  let head = '';
  for (const { text } of document.paragraphs) {
    head += text;
    if (head.length > HEAD) break;
  }
  return head;
}

/** Mentions of one clause → parties, in order. */
export function readParties(mentions: readonly OwnedMention[], voice: Voice, reference: Reference): Result<Party[]> {
  const value: Party[] = [];
  const issues = mentions.flatMap(({ owner, ...mention }) => {
    const ministry = isDepartment(mention.text) ? voice.ministry : null;
    const context = { ...voice, previous: value.slice(-LEAN_REACH), owner: owner ?? ministry };
    const found = resolve(mention, context, reference);
    value.push(found.value);
    return found.issues;
  });
  return { value, issues };
}

/** The bodies that issued a document. */
export function readIssuers(document: ReadDocument, voice: Voice, reference: Reference): Result<Issuer[]> {
  const read = document.issuers.map(({ name, at }) => {
    const place = at ?? document.at;
    const mention = { text: name, role: 'responsible', roleBasis: 'stated', ordinal: 0, at: place } as const;
    const { value, issues } = resolve(mention, voice, reference);
    return { issuer: { name, at, agencyId: value.agencyId }, issues };
  });
  return { value: read.map(({ issuer }) => issuer), issues: read.flatMap(({ issues }) => issues) };
}

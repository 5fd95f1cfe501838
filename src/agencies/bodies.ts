/** The abbreviation list as an index: printed form → what it stands for at a place. */
import type { AgencyKind, Branch, Level } from '../types.js';
import { slug } from './ids.js';
import type { Place } from './places.js';
import type { Abbreviations, BodyEntry } from './schema.js';

/** One meaning of a printed form: 发改委 → {place}发展和改革委员会. */
export interface BodyReading {
  /** Full name with a slot: {place}, {name}, {short} or {committee}. */
  readonly template: string;
  readonly slug: string;
  readonly kind: AgencyKind;
  readonly branch: Branch;
  readonly levels: readonly Level[] | null;
  readonly places: readonly string[] | null;
  /** Places inside which it holds; null if everywhere. */
  readonly within: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  /** True if the short forms do not tell the full name. */
  readonly varies: boolean;
  /** The tail that prints the full name itself; null if the list has no full name for it. */
  readonly whole: string | null;
  readonly partOf: string | null;
}

/** Printed form = head + place + tail; most heads are empty. */
export interface Bodies {
  readonly byHead: ReadonlyMap<string, ReadonlyMap<string, readonly BodyReading[]>>;
  readonly byTemplate: ReadonlyMap<string, BodyReading>;
  /** Heads that are not empty, by their first character. */
  readonly heads: ReadonlyMap<string, readonly string[]>;
  /** All tails of the empty head, for finding what comes nearest to an unknown name. */
  readonly tails: readonly string[];
}

const SLOT = /\{(?:place|name|short|committee|at)\}/;
const PARENT = '{parent}';

/** 中共{committee} is 中共北京市委 and 中共喀什地委, but 中共西藏自治区委员会. */
function committeeOf(place: Place): string {
  if (place.name.endsWith('地区')) return `${place.short}地委`;
  return place.official + (/(?:自治[区州]|兵团)$/.test(place.name) ? '委员会' : '委');
}

/** The full name that a reading has at a place; null if it needs a parent place that is not known. */
export function fullName(reading: BodyReading, place: Place, parent: Place | null): string | null {
  if (reading.template.includes('{parent}') && parent === null) return null;
  return reading.template
    .replace('{parent}', parent?.official ?? '')
    .replace('{place}', place.official)
    .replace('{name}', place.name)
    .replace('{short}', place.short)
    .replace('{committee}', committeeOf(place));
}

/** Marks a form that holds only where the place is printed by its short name: 象州生态环境局, not 县生态环境局. */
export const BY_SHORT_NAME = '~';

interface Section {
  readonly entries: readonly BodyEntry[];
  readonly kind: AgencyKind;
  readonly branch: Branch;
  readonly template: (full: string) => string;
  readonly forms: (form: string) => readonly string[];
}

function sections(file: Abbreviations): readonly Section[] {
  const asIs = (form: string): readonly string[] => [form];
  const atPlace = (full: string): string => (SLOT.test(full) ? full : `{place}${full}`);
  return [
    {
      entries: file.plain.map((full) => ({ full, short: [] })),
      kind: 'agency',
      branch: 'government',
      template: atPlace,
      forms: asIs,
    },
    { entries: file.government, kind: 'agency', branch: 'government', template: atPlace, forms: asIs },
    {
      entries: file.offices,
      kind: 'agency',
      branch: 'government',
      template: (full) => `{place}人民政府${full}`,
      forms: (form) => [form, `政府${form}`, `人民政府${form}`],
    },
    {
      entries: file.party,
      kind: 'agency',
      branch: 'party',
      template: (full) => `中共{committee}${full}`,
      forms: (form) => [form, `委${form}`, `党委${form}`, `委员会${form}`],
    },
    { entries: file.others, kind: 'other', branch: 'mass-organisation', template: atPlace, forms: asIs },
    { entries: file.branches, kind: 'agency', branch: 'central-branch', template: atPlace, forms: asIs },
  ];
}

/** Forms under which the full name itself is printed. One with a parent is found by its short forms only. */
function fullForms(template: string): readonly string[] {
  if (template.includes(PARENT)) return [];
  if (template.includes('{short}')) return [template.replace(SLOT, '{at}')];
  if (!template.includes('{committee}')) return [template.replace(SLOT, '{at}')];
  return ['{at}委', '{at}委员会'].map((committee) => template.replace('{committee}', committee));
}

function slugOf(entry: BodyEntry, template: string): string {
  return (
    entry.id ??
    slug(
      template
        .replace(PARENT, '')
        .replace(/^中共(?=\{committee\})/, '')
        .replace(SLOT, ''),
    )
  );
}

/** What stands after the place in the full name, unless a short form is longer: then `full` is a short form too. */
function wholeTail(entry: BodyEntry, template: string): string | null {
  const short = entry.short.length === 0 || entry.short.some((form) => form.length > entry.full.length);
  if ((entry.varies ?? false) && short) return null;
  return template.startsWith('{place}') ? template.slice('{place}'.length) : null;
}

/** Head and tail around the place; a form without a slot has the place in front. */
function splitForm(form: string): readonly [string, string] {
  const [head = '', tail] = form.split(/\{(?:at|short)\}/);
  if (tail === undefined) return ['', form];
  return [head, form.includes('{short}') ? BY_SHORT_NAME + tail : tail];
}

/** Builds the index once. */
export function buildBodies(file: Abbreviations): Bodies {
  const byHead = new Map<string, Map<string, BodyReading[]>>();
  const byTemplate = new Map<string, BodyReading>();
  const add = (form: string, reading: BodyReading): void => {
    const [head, tail] = splitForm(form);
    const tails = byHead.get(head) ?? new Map<string, BodyReading[]>();
    byHead.set(head, tails);
    const readings = tails.get(tail) ?? [];
    tails.set(tail, readings);
    if (!readings.includes(reading)) readings.push(reading);
  };
  for (const section of sections(file)) {
    for (const entry of section.entries) {
      const template = section.template(entry.full);
      const reading: BodyReading = {
        template,
        slug: slugOf(entry, template),
        kind: entry.kind ?? section.kind,
        branch: entry.branch ?? section.branch,
        levels: entry.levels ?? (template.endsWith('厅') ? ['province'] : null),
        places: entry.places ?? null,
        within: entry.within ?? null,
        from: entry.from ?? null,
        to: entry.to ?? null,
        varies: entry.varies ?? false,
        whole: wholeTail(entry, template),
        partOf: entry.partOf ?? null,
      };
      if (!byTemplate.has(template)) byTemplate.set(template, reading);
      for (const form of fullForms(template)) add(form, reading);
      const forms = entry.full.includes('{') ? entry.short : [entry.full, ...entry.short];
      for (const form of forms) for (const printed of section.forms(form)) add(printed, reading);
    }
  }
  const heads = new Map<string, string[]>();
  for (const head of [...byHead.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    if (head === '') continue;
    const first = head.charAt(0);
    heads.set(first, [...(heads.get(first) ?? []), head]);
  }
  return { byHead, byTemplate, heads, tails: [...(byHead.get('')?.keys() ?? [])].sort() };
}

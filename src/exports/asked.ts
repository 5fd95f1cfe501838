/** Reads what a result is asked for with, from an address or the command line alike. */
import type { MatrixArgs } from '../api/analyses.js';
import type { NetworkArgs } from '../api/networks.js';
import type { TaskFilter } from '../api/schema.types.js';
import { AGENCY_KINDS, ROLES } from '../types.js';
import * as known from './parameters.js';

/** All values given under a name, in their order; none if it was left out. */
export type Given = (name: string) => readonly string[];

/** A value that its parameter cannot have, and what would be right. */
export class AskedError extends Error {
  override readonly name = 'AskedError';
  constructor(
    readonly parameter: string,
    readonly value: string,
    /** What is wrong, to stand after name and value. */
    readonly wrong: string,
    readonly advice: string,
    /** What could be given instead. */
    readonly nearest: readonly string[] = [],
  ) {
    super(`${parameter}=${value} ${wrong}. ${advice}`);
  }
}

/** @throws AskedError for a value that its parameter cannot have; whether bodies and documents are known is not looked at */
export function readFilter(given: Given): TaskFilter {
  const [any, all, none] = ['agency', 'agencyAll', 'agencyNone'].map((name) => listOf(given, name));
  return {
    ids: listOf(given, 'task'),
    document: oneOf(given, 'document'),
    documentKinds: listOf(given, 'documentKind'),
    agencies: any || all || none ? { any: any ?? null, all: all ?? null, none: none ?? null } : null,
    roles: choicesOf(given, 'role', ROLES),
    kinds: choicesOf(given, 'kind', AGENCY_KINDS),
    text: oneOf(given, 'text'),
    documentDate: range(given, 'from', 'to'),
    deadline: range(given, 'deadlineFrom', 'deadlineTo'),
    deadlineBasis: choiceOf(given, 'deadlineBasis', known.BASES),
    issuer: oneOf(given, 'issuer'),
    cites: oneOf(given, 'cites'),
    implements: oneOf(given, 'implements'),
    inForce: inForceOf(given),
    jurisdiction: oneOf(given, 'jurisdiction'),
    assigned: { true: true, false: false, any: null }[choiceOf(given, 'assigned', known.ASSIGNED) ?? 'true'],
    lineage: flagOf(given, 'lineage'),
    expandCollectives: flagOf(given, 'expandCollectives'),
  };
}

/** The arguments of responsibilityMatrix; throws as readFilter. */
export function readMatrixArgs(given: Given): MatrixArgs {
  return {
    filter: readFilter(given),
    rowOrder: choiceOf(given, 'rowOrder', known.ROW_ORDERS) ?? 'reading',
    columnOrder: choiceOf(given, 'columnOrder', known.COLUMN_ORDERS) ?? 'tasks',
    keepEmpty: flagOf(given, 'keepEmpty'),
  };
}

/** The arguments of agencyNetwork; throws as readFilter. */
export function readNetworkArgs(given: Given): NetworkArgs {
  return {
    filter: readFilter(given),
    relation: choiceOf(given, 'relation', known.RELATIONS) ?? 'co-ownership',
    per: choiceOf(given, 'per', known.PER),
    weight: choiceOf(given, 'weight', known.WEIGHTS),
    minShared: wholeOf(given, 'minShared') ?? 1,
    around: listOf(given, 'around'),
    depth: wholeOf(given, 'depth') ?? 1,
    maxNodes: wholeOf(given, 'maxNodes'),
    window: wholeOf(given, 'window'),
    step: wholeOf(given, 'step'),
  };
}

function listOf(given: Given, name: string): string[] | null {
  const values = given(name).filter((value) => value !== '');
  return values.length > 0 ? values : null;
}

function oneOf(given: Given, name: string): string | null {
  return listOf(given, name)?.[0] ?? null;
}

/** On with `lineage`, `lineage=true` and `lineage=1`. */
function flagOf(given: Given, name: string): boolean {
  return given(name).some((value) => ['', 'true', '1'].includes(value));
}

function range(given: Given, from: string, to: string) {
  const [first, last] = [dayOf(given, from), dayOf(given, to)];
  return first || last ? { from: first, to: last } : null;
}

/** Whether the calendar has the day is looked at where it is used. */
function dayOf(given: Given, name: string): string | null {
  const value = oneOf(given, name);
  if (value === null || /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new AskedError(name, value, 'is no date', 'Write it as YYYY-MM-DD.');
}

function inForceOf(given: Given): TaskFilter['inForce'] {
  const states = choicesOf(given, 'inForceState', known.IN_FORCE);
  const today = ['today', 'true'].includes(oneOf(given, 'inForce') ?? '');
  const on = today ? null : dayOf(given, 'inForce');
  if (!today && on === null && states === null) return null;
  return { on, ...(states ? { states } : {}) };
}

function wholeOf(given: Given, name: string): number | null {
  const value = oneOf(given, name);
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new AskedError(name, value, 'is not a whole number', 'Leave it out for what is usual.');
}

/** Choices are known as the command line writes them and as GraphQL does: lead-support, LEAD_SUPPORT. */
function choicesOf<T extends string>(given: Given, name: string, among: readonly T[]): T[] | null {
  const values = listOf(given, name)?.map((value) => {
    const found = among.find((candidate) => candidate === value.toLowerCase().replaceAll('_', '-'));
    if (found === undefined) throw new AskedError(name, value, 'is not known', `Write ${among.join(', ')}.`, among);
    return found;
  });
  return values ?? null;
}

function choiceOf<T extends string>(given: Given, name: string, among: readonly T[]): T | null {
  return choicesOf(given, name, among)?.[0] ?? null;
}

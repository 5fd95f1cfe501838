/** What a result can be asked for with: one table, from which the command line and addresses take their names. */
import { AGENCY_KINDS, ROLES } from '../types.js';

export interface Parameter {
  /** In an address as it stands (`minShared=2`), on the command line with hyphens (`--min-shared 2`). */
  readonly name: string;
  /** What its value is, in a word; null for one that is on or off. */
  readonly value: string | null;
  /** Whether it may stand several times. */
  readonly many?: true;
  /** Its values, if there is a list of them. */
  readonly among?: readonly string[];
  readonly help: string;
}

const flag = (name: string, help: string): Parameter => ({ name, value: null, help });
const one = (name: string, value: string, help: string): Parameter => ({ name, value, help });
const many = (name: string, value: string, help: string): Parameter => ({ name, value, many: true, help });
const choice = (name: string, among: readonly string[], help: string): Parameter => ({
  ...{ name, value: 'name', among },
  help: `${help}: ${among.join(', ')}`,
});
const choices = (name: string, among: readonly string[], help: string): Parameter => ({
  ...choice(name, among, help),
  many: true,
});

export const IN_FORCE = ['in-force', 'void', 'not-yet', 'unknown'] as const;
export const BASES = ['stated', 'inferred'] as const;
export const PER = ['task', 'document'] as const;
export const WEIGHTS = ['count', 'jaccard', 'cosine', 'newman'] as const;
export const RELATIONS = ['co-ownership', 'lead-support', 'lead-others'] as const;
export const ROW_ORDERS = ['reading', 'bodies'] as const;
export const COLUMN_ORDERS = ['tasks', 'leads', 'name', 'clusters'] as const;
export const ASSIGNED = ['true', 'false', 'any'] as const;

/** Those of a TaskFilter. */
export const FILTER_PARAMETERS: readonly Parameter[] = [
  many('task', 'id', 'only this task'),
  one('document', 'id|number|title', 'only this document'),
  many('documentKind', 'kind', 'only documents of this kind, such as 方案'),
  many('agency', 'id|name', 'only tasks that this body holds, of several one of them'),
  many('agencyAll', 'id|name', 'only tasks that this body holds, of several all together'),
  many('agencyNone', 'id|name', 'no tasks that this body holds'),
  choices('role', ROLES, 'only these roles'),
  choices('kind', AGENCY_KINDS, 'only bodies of these kinds'),
  one('text', 'words', 'only tasks in whose words or heading all of these occur'),
  one('from', 'date', 'only documents from this day on (YYYY-MM-DD)'),
  one('to', 'date', 'only documents up to this day'),
  one('deadlineFrom', 'date', 'only tasks due on this day or later'),
  one('deadlineTo', 'date', 'only tasks due up to this day'),
  choice('deadlineBasis', BASES, 'only deadlines that are printed, or concluded'),
  one('issuer', 'id|name', 'only documents that this body issued'),
  one('cites', 'id|number|title', 'only documents that cite this one'),
  one('implements', 'id|number|title', 'only documents that carry this one out'),
  one('inForce', 'date|today', 'only documents that are in force on this day'),
  choices('inForceState', IN_FORCE, 'on that day, or today: only documents in these states instead'),
  one('jurisdiction', 'id', 'only documents of this place, such as beijing'),
  choice('assigned', ASSIGNED, 'only tasks that a clause assigns (true, if left out), or the others'),
  flag('lineage', 'take a body with its predecessors and successors as one'),
  flag('expandCollectives', 'open collectives (各区政府) into their known members'),
];

/** Those of responsibilityMatrix beside its filter. */
export const MATRIX_PARAMETERS: readonly Parameter[] = [
  choice('rowOrder', ROW_ORDERS, 'order of rows (reading: as printed; bodies: most bodies first)'),
  choice(
    'columnOrder',
    COLUMN_ORDERS,
    'order of columns (tasks, leads: most first; name: by id; clusters: like by like)',
  ),
  flag('keepEmpty', 'keep tasks and bodies that stand in none of the roles asked for'),
];

/** Those of agencyNetwork beside its filter. */
export const NETWORK_PARAMETERS: readonly Parameter[] = [
  choice('relation', RELATIONS, 'what joins two bodies; the lead-… ones have a direction'),
  choice('per', PER, 'what is counted as shared'),
  choice('weight', WEIGHTS, 'how links are weighed'),
  one('minShared', 'n', 'only links of at least n shared tasks'),
  many('around', 'id|name', 'only this body and those near it'),
  one('depth', 'n', 'beside around: how many steps away a body may be'),
  one('maxNodes', 'n', 'at most so many bodies: the nearest, then those with most tasks'),
  one('window', 'years', 'beside the whole the network of every so many years (gexf, json)'),
  one('step', 'years', 'beside window: from one stretch to the next'),
];

/** As the command line writes it: minShared → min-shared. */
export function optionName(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

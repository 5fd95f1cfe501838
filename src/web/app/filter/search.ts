/** Which tasks a view counts, as its address says it: the same names as /exports take, and what TaskFilter makes of them. */
import type { AgencyKind, Role, TaskFilter } from '../queries/types.js';
import { choices, day, flag, type Given, text, texts } from '../search.js';

export const ROLE_WORDS = ['lead', 'support', 'responsible'] as const;
export const KIND_WORDS = ['agency', 'district', 'collective', 'enterprise', 'other'] as const;

export type RoleWord = (typeof ROLE_WORDS)[number];
export type KindWord = (typeof KIND_WORDS)[number];

export interface TaskSearch {
  /** Id of a document. */
  readonly document?: string | undefined;
  /** Ids of bodies; a task of any of them counts. */
  readonly agency?: readonly string[] | undefined;
  readonly role?: readonly RoleWord[] | undefined;
  readonly kind?: readonly KindWord[] | undefined;
  /** Words of the task or of the headings above it. */
  readonly text?: string | undefined;
  /** First and last day of the documents. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly jurisdiction?: string | undefined;
  /** Predecessors and successors count as one body. */
  readonly lineage?: true | undefined;
  /** Collectives are opened into their members. */
  readonly expandCollectives?: true | undefined;
}

/** Reads what a filter knows of an address, and leaves out what is no value. */
export function readTaskSearch(given: Given): TaskSearch {
  return {
    document: text(given.document),
    agency: texts(given.agency),
    role: choices(given.role, ROLE_WORDS),
    kind: choices(given.kind, KIND_WORDS),
    text: text(given.text),
    from: day(given.from),
    to: day(given.to),
    jurisdiction: text(given.jurisdiction),
    lineage: flag(given.lineage),
    expandCollectives: flag(given.expandCollectives),
  };
}

/** The same as the API takes it. */
export function taskFilter(search: TaskSearch): TaskFilter {
  const { from, to } = search;
  return {
    document: search.document,
    agencies: search.agency === undefined ? undefined : { any: search.agency },
    roles: search.role?.map((word) => word.toUpperCase() as Role),
    kinds: search.kind?.map((word) => word.toUpperCase() as AgencyKind),
    text: search.text,
    documentDate: from === undefined && to === undefined ? undefined : { from, to },
    jurisdiction: search.jurisdiction,
    lineage: search.lineage ?? false,
    expandCollectives: search.expandCollectives ?? false,
  };
}

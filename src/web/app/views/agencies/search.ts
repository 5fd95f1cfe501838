/** What the list of bodies reads from its address, and what the API is asked for it. */
import { KIND_WORDS, type KindWord } from '../../filter/search.js';
import type { AgencyFilter, AgencyKind, AgencyOrder, Branch, Level } from '../../queries/types.js';
import { choice, choices, flag, type Given, text } from '../../search.js';

export const BRANCH_WORDS = [
  'party',
  'government',
  'congress',
  'cppcc',
  'court',
  'procuratorate',
  'military',
  'mass_organisation',
  'central_branch',
  'enterprise',
  'other',
] as const;
export const LEVEL_WORDS = ['national', 'province', 'prefecture', 'county', 'township', 'none'] as const;
export const KNOWN_WORDS = ['resolved', 'unresolved'] as const;
export const SORT_WORDS = ['name'] as const;

export interface AgencyListSearch {
  readonly text?: string | undefined;
  readonly kind?: readonly KindWord[] | undefined;
  readonly branch?: (typeof BRANCH_WORDS)[number] | undefined;
  readonly level?: (typeof LEVEL_WORDS)[number] | undefined;
  readonly jurisdiction?: string | undefined;
  readonly known?: (typeof KNOWN_WORDS)[number] | undefined;
  /** Bodies without a task too. */
  readonly all?: true | undefined;
  /** Most tasks first if left out. */
  readonly sort?: (typeof SORT_WORDS)[number] | undefined;
}

export function readAgencyListSearch(given: Given): AgencyListSearch {
  return {
    text: text(given.text),
    kind: choices(given.kind, KIND_WORDS),
    branch: choice(given.branch, BRANCH_WORDS),
    level: choice(given.level, LEVEL_WORDS),
    jurisdiction: text(given.jurisdiction),
    known: choice(given.known, KNOWN_WORDS),
    all: flag(given.all),
    sort: choice(given.sort, SORT_WORDS),
  };
}

interface Asked {
  readonly filter: AgencyFilter;
  readonly orderBy: AgencyOrder;
}

/** The same as the API takes it. */
export function agencyListVariables(search: AgencyListSearch): Asked {
  const { branch, level, known } = search;
  return {
    filter: {
      text: search.text,
      kinds: search.kind?.map((word) => word.toUpperCase() as AgencyKind),
      branches: branch === undefined ? undefined : [branch.toUpperCase() as Branch],
      levels: level === undefined ? undefined : [level.toUpperCase() as Level],
      jurisdiction: search.jurisdiction,
      resolved: known === undefined ? undefined : known === 'resolved',
      responsible: search.all ? undefined : true,
    },
    orderBy: search.sort === 'name' ? 'NAME' : 'TASKS',
  };
}

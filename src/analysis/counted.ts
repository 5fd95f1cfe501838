/** What an analysis counted, in numbers and in a sentence to stand under every picture and file. */
import type { AgencyKind, Role } from '../types.js';
import type { Weight } from './coownership.js';
import type { HeldTask } from './holdings.js';
import type { CountPer } from './incidence.js';

/** How the counting was asked for. */
export interface CountOptions {
  readonly per: CountPer;
  readonly weight: Weight;
  readonly minShared: number;
  /** The roles counted; all three if nothing narrowed them. */
  readonly roles: readonly Role[];
  /** The kinds of bodies counted, or null for all. */
  readonly kinds: readonly AgencyKind[] | null;
  readonly lineage: boolean;
  readonly expandCollectives: boolean;
}

export interface Counted extends CountOptions {
  readonly tasks: number;
  readonly documents: number;
  readonly agencies: number;
  readonly responsibilities: number;
  /** What was counted and is not shown. */
  readonly leftOut: LeftOut;
  readonly text: string;
}

/** How much a result leaves out that was asked for in part. */
export interface LeftOut {
  readonly agencies: number;
  readonly links: number;
  readonly tasks: number;
}

/** What a result shows of what was counted, and how its links were drawn if not by what two bodies share. */
export interface Shown {
  /** Further words for the sentence. */
  readonly notes: readonly string[];
  readonly leftOut: LeftOut;
  /** Words in place of those on shared items and their weight. */
  readonly links?: string;
}

/** That everything is shown. */
export const ALL_SHOWN: Shown = { notes: [], leftOut: { agencies: 0, links: 0, tasks: 0 } };

/** The options that count everything as it is stated. */
export const COUNT_ALL: CountOptions = {
  per: 'task',
  weight: 'count',
  minShared: 1,
  roles: ['lead', 'support', 'responsible'],
  kinds: null,
  lineage: false,
  expandCollectives: false,
};

/**
 * Counts what is in the list and puts it into words.
 * @param what - pairs: bodies were compared by what they share; holdings: only who holds what is shown
 * @param shown - what of it the result shows, if not all
 */
export function count(
  tasks: readonly HeldTask[],
  options: CountOptions,
  what: 'pairs' | 'holdings' = 'pairs',
  shown: Shown = ALL_SHOWN,
): Counted {
  const held = tasks.filter((task) => task.holdings.length > 0);
  const holdings = held.flatMap((task) => task.holdings);
  const numbers = {
    tasks: held.length,
    documents: new Set(held.map((task) => task.document)).size,
    agencies: new Set(holdings.map((holding) => holding.agency)).size,
    responsibilities: holdings.length,
  };
  const { per, weight, minShared, roles, kinds, lineage, expandCollectives } = options;
  const asked = { per, weight, minShared, roles, kinds, lineage, expandCollectives };
  return { ...asked, ...numbers, leftOut: shown.leftOut, text: sentence(options, numbers, what, shown) };
}

const WEIGHT_WORDS: Readonly<Record<Weight, string>> = {
  count: 'by their number',
  jaccard: 'by Jaccard index (shared / either)',
  cosine: 'by cosine (shared / geometric mean of both)',
  newman: 'after Newman (each shared item counts 1 / (its bodies − 1))',
};

function sentence(
  options: CountOptions,
  numbers: Pick<Counted, 'tasks' | 'documents' | 'agencies' | 'responsibilities'>,
  what: 'pairs' | 'holdings',
  { notes, leftOut, links }: Shown,
): string {
  const parts = [
    `${plural(numbers.responsibilities, 'responsibility', 'responsibilities')} of ${plural(numbers.agencies, 'body', 'bodies')} for ` +
      `${plural(numbers.tasks, 'task', 'tasks')} in ${plural(numbers.documents, 'document', 'documents')}`,
    `roles: ${options.roles.join(', ')}`,
    ...(options.kinds ? [`kinds: ${options.kinds.join(', ')}`] : []),
    ...(what === 'pairs' ? [links ?? `shared ${options.per}s weighed ${WEIGHT_WORDS[options.weight]}`] : []),
    ...(what === 'pairs' && options.minShared > 1 ? [`fewer than ${options.minShared} shared left out`] : []),
    options.expandCollectives ? 'collectives opened into known members' : 'collectives not opened',
    options.lineage ? 'predecessors joined to their successors' : 'predecessors and successors apart',
    ...notes,
    ...leftOutWords(leftOut),
  ];
  return `${parts.join('; ')}.`;
}

function leftOutWords({ agencies, links, tasks }: LeftOut): string[] {
  const parts = [
    agencies > 0 ? plural(agencies, 'body', 'bodies') : '',
    links > 0 ? plural(links, 'link', 'links') : '',
    tasks > 0 ? plural(tasks, 'task', 'tasks') : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? [`not shown: ${parts.join(', ')}`] : [];
}

function plural(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}

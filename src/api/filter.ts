/** From a client's TaskFilter to the parameters of the statements that heed one. */
import type { Takeover } from '../analysis/history.js';
import { heirs, lineOf } from '../analysis/lineage.js';
import type { AgencyKind, Basis, Role } from '../types.js';
import type { Context } from './context.js';
import { readDay } from './day.js';
import { documentsAround } from './document-sets.js';
import { atMost, MOST_IDS, MOST_WORDS } from './errors.js';
import { taskPhrase } from './full-text.js';
import { kept } from './kept.js';
import { findAgencies, findDocument } from './references.js';
import type { TaskFilter } from './schema.types.js';

/** As queries/tasks.cypher and its kin have it. */
export type TaskParameters = {
  readonly ids: readonly string[] | null;
  readonly document: string | null;
  readonly documents: readonly string[] | null;
  readonly documentKinds: readonly string[] | null;
  readonly word: string | null;
  readonly anyCase: true | null;
  readonly words: readonly string[] | null;
  readonly phrase: string | null;
  readonly jurisdiction: string | null;
  readonly assigned: boolean | null;
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  readonly deadlineFrom: string | null;
  readonly deadlineTo: string | null;
  readonly deadlineBasis: Basis | null;
  readonly roles: readonly Role[] | null;
  readonly kinds: readonly AgencyKind[] | null;
  readonly any: readonly string[] | null;
  readonly all: readonly (readonly string[])[] | null;
  readonly none: readonly string[] | null;
};

/** Every assigned task. */
export const ASSIGNED: TaskFilter = { assigned: true };

/**
 * Turns a filter into parameters. Bodies become groups of ids: with lineage a body stands for its whole line, with
 * opened collectives also for those of which it is a member.
 * @throws GraphQLError (BAD_USER_INPUT) for a body or document that is not known, and for a day that is none
 */
export async function taskParameters(context: Context, filter: TaskFilter): Promise<TaskParameters> {
  const groups = async (references: readonly string[] | null | undefined, argument: string) => {
    if (!references) return null;
    const ids = await findAgencies(context, references, argument);
    return Promise.all(ids.map((id) => groupOf(context, id, filter)));
  };
  const any = await groups(filter.agencies?.any, 'filter.agencies.any');
  const none = await groups(filter.agencies?.none, 'filter.agencies.none');
  const words = splitWords(filter.text ?? '');
  const [word, ...more] = words;
  return {
    ids: filter.ids ? atMost(MOST_IDS, 'filter.ids', filter.ids) : null,
    document: filter.document == null ? null : await findDocument(context, filter.document, 'filter.document'),
    documents: await documentsAround(context, filter),
    documentKinds: filter.documentKinds ?? null,
    word: word ?? null,
    anyCase: (word !== undefined && word !== word.toUpperCase()) || null,
    words: more.length > 0 ? more : null,
    phrase: word === undefined ? null : await taskPhrase(context, words),
    jurisdiction: filter.jurisdiction ?? null,
    assigned: filter.assigned ?? null,
    dateFrom: day(filter.documentDate?.from, 'filter.documentDate.from'),
    dateTo: day(filter.documentDate?.to, 'filter.documentDate.to'),
    deadlineFrom: day(filter.deadline?.from, 'filter.deadline.from'),
    deadlineTo: day(filter.deadline?.to, 'filter.deadline.to'),
    deadlineBasis: filter.deadlineBasis ?? null,
    roles: filter.roles ?? null,
    kinds: filter.kinds ?? null,
    any: any && distinct(any),
    // All of no bodies is no condition.
    all: filter.agencies?.all?.length ? await groups(filter.agencies.all, 'filter.agencies.all') : null,
    none: none && distinct(none),
  };
}

const distinct = (groups: readonly (readonly string[])[]) => [...new Set(groups.flat())].sort();

function day(value: string | null | undefined, argument: string): string | null {
  return value == null ? null : readDay(value, argument);
}

/** The ids that stand for a body under a filter, sorted: itself, its line, the collectives that include one of these. */
export async function groupOf(context: Context, id: string, filter: TaskFilter): Promise<string[]> {
  const line = filter.lineage ? lineOf(id, await lastSuccessors(context)) : [id];
  if (!filter.expandCollectives) return line;
  const within = [...(await collectiveMembers(context))]
    .filter(([, members]) => members.some((member) => line.includes(member)))
    .map(([collective]) => collective);
  return [...new Set([...line, ...within])].sort();
}

/** The last successor of each body that has one. */
export function lastSuccessors(context: Context): Promise<ReadonlyMap<string, string>> {
  const read = async (fresh: Context) => heirs(await takeovers(fresh));
  return kept(context, 'last successors', read, (map) => 2 * map.size);
}

/** All takings over that the graph knows of, by predecessor and successor. */
export function takeovers(context: Context): Promise<readonly Takeover[]> {
  const read = async ({ load }: Context) =>
    (await load.once('successions')).map((row) => ({
      from: row.predecessor as string,
      to: row.successor as string,
      date: (row.date ?? null) as string | null,
    }));
  return kept(context, 'takings over', read, (list) => 3 * list.length);
}

/** The members of each collective. */
export function collectiveMembers(context: Context): Promise<ReadonlyMap<string, readonly string[]>> {
  return kept(context, 'collective members', readMembers, (map) => 10 * map.size);
}

async function readMembers({ load }: Context): Promise<ReadonlyMap<string, readonly string[]>> {
  const members = new Map<string, string[]>();
  for (const row of await load.once('collective-members')) {
    const collective = row.collective as string;
    members.set(collective, [...(members.get(collective) ?? []), row.member as string]);
  }
  return members;
}

/**
 * The words of a search, in lower case, each once.
 * @throws GraphQLError (BAD_USER_INPUT) if there are too many
 */
export function splitWords(text: string): readonly string[] {
  const words = text.normalize('NFKC').toLowerCase().split(/\s+/);
  return atMost(MOST_WORDS, 'text', [...new Set(words.filter((word) => word !== ''))]);
}

/** What a later plan adds, drops, keeps and hands to other bodies. */
import { type Handover, handover } from '../../analysis/handover.js';
import { type Match, matchTexts } from '../../analysis/matching.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { ASSIGNED, lastSuccessors, taskParameters } from '../filter.js';
import type { ResponsibilityNode, TaskNode } from '../model.js';
import { readHeldBy, readTask } from '../readers.js';
import { findDocument } from '../references.js';
import type { DocumentComparisonResolvers, QueryCompareDocumentsArgs, TaskPairResolvers } from '../schema.types.js';
import { agencyById, documentById } from './parts.js';

/** Plans have some hundred tasks; what has more is a collection. */
const MOST_TASKS = 2000;

export interface Pair extends Handover {
  readonly before: TaskNode;
  readonly after: TaskNode;
  readonly score: number;
  readonly leadsBefore: readonly ResponsibilityNode[];
  readonly leadsAfter: readonly ResponsibilityNode[];
}

export interface Comparison {
  /** Ids of the two documents. */
  readonly older: string;
  readonly later: string;
  readonly threshold: number;
  readonly lineage: boolean;
  readonly kept: readonly Pair[];
  readonly handedOver: readonly Pair[];
  readonly added: readonly TaskNode[];
  readonly dropped: readonly TaskNode[];
}

/**
 * Compares the assigned tasks of two documents, each list in reading order.
 * @throws GraphQLError (BAD_USER_INPUT) for a document that is not known, or a threshold out of bounds
 */
export async function compareDocuments(
  context: Context,
  { from, to, threshold, lineage }: Required<QueryCompareDocumentsArgs>,
): Promise<Comparison> {
  if (!(threshold > 0 && threshold <= 1))
    throw badInput('threshold', '`threshold` must be above 0 and at most 1.', { value: threshold });
  const [older, later] = await Promise.all([findDocument(context, from, 'from'), findDocument(context, to, 'to')]);
  const [before, after] = await Promise.all([tasksOf(context, older, 'from'), tasksOf(context, later, 'to')]);
  const heirs = lineage ? await lastSuccessors(context) : new Map<string, string>();
  const [old, young] = [byId(before), byId(after)];
  const matches = matchTexts(before.map(worded), after.map(worded), threshold);
  const pairs = await Promise.all(matches.map((match) => pairOf(context, match, old, young, heirs)));
  const matched = new Set(matches.flatMap((match) => [`before ${match.before}`, `after ${match.after}`]));
  const kept = pairs.filter((pair) => pair !== null).sort((a, b) => a.after.order - b.after.order);
  return {
    ...{ older, later, threshold, lineage, kept },
    handedOver: kept.filter(({ leadChanged, added, dropped }) => leadChanged || added.length + dropped.length > 0),
    added: after.filter(({ id }) => !matched.has(`after ${id}`)),
    dropped: before.filter(({ id }) => !matched.has(`before ${id}`)),
  };
}

const worded = ({ id, text, heading }: TaskNode) => ({ id, text: text || heading });

const byId = (tasks: readonly TaskNode[]) => new Map(tasks.map((task) => [task.id, task]));

async function tasksOf(context: Context, id: string, argument: string): Promise<TaskNode[]> {
  const parameters = await taskParameters(context, ASSIGNED);
  const slice = { owner: { id }, skip: 0, limit: MOST_TASKS };
  const { page, total } = await context.load.page('document-tasks', parameters, slice);
  if (total <= MOST_TASKS) return page.map(readTask);
  throw badInput(argument, `\`${argument}\` has ${total} assigned tasks; at most ${MOST_TASKS} can be compared.`);
}

async function pairOf(
  context: Context,
  { before, after, score }: Match,
  old: ReadonlyMap<string, TaskNode>,
  young: ReadonlyMap<string, TaskNode>,
  heirs: ReadonlyMap<string, string>,
): Promise<Pair | null> {
  const held = async (id: string) => readHeldBy(id, await context.load.row('task-responsibilities', id));
  const [was, is] = await Promise.all([held(before), held(after)]);
  const [one, other] = [old.get(before), young.get(after)];
  if (!one || !other) return null;
  const leads = (list: readonly ResponsibilityNode[]) => list.filter(({ role }) => role === 'lead');
  return {
    ...{ before: one, after: other, score, leadsBefore: leads(was), leadsAfter: leads(is) },
    ...handover(was, is, (agency) => heirs.get(agency) ?? agency),
  };
}

export const DocumentComparison = {
  from: ({ older }, _, context) => documentById(context, older),
  to: ({ later }, _, context) => documentById(context, later),
} satisfies DocumentComparisonResolvers;

const bodies = (which: 'added' | 'dropped' | 'kept') => (pair: Pair, _: unknown, context: Context) =>
  Promise.all(pair[which].map((id) => agencyById(context, id)));

export const TaskPair = {
  agenciesAdded: bodies('added'),
  agenciesDropped: bodies('dropped'),
  agenciesKept: bodies('kept'),
} satisfies TaskPairResolvers;

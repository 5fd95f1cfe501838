/** What several resolvers share. */
import type { Row } from '../../store/store.js';
import { MOST } from '../connection.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { AgencyNode, ClauseNode, DocumentNode, Properties, SourceNode, TaskNode } from '../model.js';
import { readAgency, readClause, readDocument, readTask } from '../readers.js';
import type { DocumentCountResolvers } from '../schema.types.js';

/** What is kept is given at once, what must be read as a promise. */
type Soon<T> = T | Promise<T>;

/** A body by its id, which the graph is known to hold. */
export function agencyById(context: Context, id: string): Soon<AgencyNode> {
  return one(context, 'agencies-by-id', id, (row) => readAgency(row.agency as Properties));
}

export function taskById(context: Context, id: string): Soon<TaskNode> {
  return one(context, 'tasks-by-id', id, (row) => readTask(row.task as Properties));
}

export function clauseById(context: Context, id: string): Soon<ClauseNode> {
  return one(context, 'clauses-by-id', id, (row) => readClause(row.clause as Properties, row.task as string));
}

export function documentById(context: Context, id: string): Soon<DocumentNode> {
  return one(context, 'documents-by-id', id, (row) => readDocument(row.document as Properties));
}

/** What rows were read as: a row that is kept is read once. */
const nodes = new WeakMap<Row, unknown>();

/** @throws GraphQLError (BAD_USER_INPUT) if there is none: ids in the graph lead somewhere, so it came from the client */
function one<T>({ load }: Context, query: string, id: string, read: (row: Row) => T): Soon<T> {
  return load.of(query, id, ([row]) => {
    if (!row) throw badInput('id', `Nothing has the id "${id}".`, { value: id });
    const node = (nodes.get(row) ?? read(row)) as T;
    nodes.set(row, node);
    return node;
  });
}

/**
 * The first so many of some tasks.
 * @throws GraphQLError (BAD_USER_INPUT) for fewer than none and for more than a page has
 */
export async function firstTasks(context: Context, ids: readonly string[], first: number): Promise<TaskNode[]> {
  if (first < 0 || first > MOST) throw badInput('first', `\`first\` must be from 0 to ${MOST}.`, { value: first });
  return Promise.all(ids.slice(0, first).map((id) => taskById(context, id)));
}

/** A document, by its id, and a number of tasks in it. */
export interface CountedDocument {
  readonly id: string;
  readonly tasks: number;
}

/** The same for several, in their order. */
export function countedDocuments(counts: ReadonlyMap<string, number>): CountedDocument[] {
  return [...counts].map(([id, tasks]) => ({ id, tasks }));
}

export const DocumentCount = {
  document: ({ id }, _, context) => documentById(context, id),
} satisfies DocumentCountResolvers;

/** The words at a place, cut out of the text of its document as it was given. */
export async function wordsAt(context: Context, source: SourceNode): Promise<string> {
  const row = await context.load.row('document-texts', source.document);
  const from = Number(row?.start ?? 0);
  return String(row?.text ?? '').slice(source.start - from, source.end - from);
}

/** Whether none or both of two arguments that exclude each other were given, as an error to throw. */
export function exactlyOne(
  field: string,
  args: Readonly<Record<string, unknown>>,
  names: readonly [string, string],
): void {
  const given = names.filter((name) => args[name] != null);
  if (given.length === 1) return;
  const [a, b] = names;
  throw badInput(given[1] ?? a, `\`${field}\` takes exactly one of \`${a}\` and \`${b}\`.`);
}

/** What several resolvers share. */
import { MOST } from '../connection.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { AgencyNode, ClauseNode, DocumentNode, Properties, SourceNode, TaskNode } from '../model.js';
import { readAgency, readClause, readDocument, readTask } from '../readers.js';
import type { DocumentCountResolvers } from '../schema.types.js';

/** A body by its id, which the graph is known to hold. */
export async function agencyById(context: Context, id: string): Promise<AgencyNode> {
  return readAgency((await one(context, 'agencies-by-id', id)).agency as Properties);
}

export async function taskById(context: Context, id: string): Promise<TaskNode> {
  return readTask((await one(context, 'tasks-by-id', id)).task as Properties);
}

export async function clauseById(context: Context, id: string): Promise<ClauseNode> {
  const row = await one(context, 'clauses-by-id', id);
  return readClause(row.clause as Properties, row.task as string);
}

export async function documentById(context: Context, id: string): Promise<DocumentNode> {
  return readDocument((await one(context, 'documents-by-id', id)).document as Properties);
}

/** @throws GraphQLError (BAD_USER_INPUT) if there is none: ids in the graph lead somewhere, so it came from the client */
async function one(context: Context, query: string, id: string) {
  const row = await context.load.row(query, id);
  if (!row) throw badInput('id', `Nothing has the id "${id}".`, { value: id });
  return row;
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

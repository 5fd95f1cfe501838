/** Where every request begins: the fields of Query. */
import { agencyNetwork, type CountArgs, responsibilityMatrix } from '../analyses.js';
import type { PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { atMost, badInput, MOST_IDS } from '../errors.js';
import { ASSIGNED, groupOf, type TaskFilter, taskParameters } from '../filter.js';
import { kept } from '../kept.js';
import { type AgencyFilter, agencyParameters, type DocumentFilter, documentParameters } from '../list-filters.js';
import { type Ids, listOf, withIds } from '../lists.js';
import type { Properties } from '../model.js';
import { readAgency, readClause, readDocument, readIssue, readTask } from '../readers.js';
import { findAgencies, findAgency, findDocument } from '../references.js';
import { ask } from './ask.js';
import { type ChainArgs, citationChain } from './citation-chain.js';
import { type CompareArgs, compareDocuments } from './comparison.js';
import { coOwnershipPairs } from './coownership.js';
import { type DeadlineArgs, deadlines } from './deadlines.js';
import { agencyById, clauseById, documentById, exactlyOne, taskById } from './parts.js';
import { type SearchArgs, search } from './search.js';

export const Query = {
  agency: async (_: unknown, args: { id?: string | null; name?: string | null }, context: Context) => {
    exactlyOne('agency', args, ['id', 'name']);
    const argument = args.id == null ? 'name' : 'id';
    return agencyById(context, await findAgency(context, args.id ?? args.name ?? '', argument));
  },

  agencies: async (
    _: unknown,
    args: PageArgs & Ids & { filter?: AgencyFilter | null; orderBy: string },
    context: Context,
  ) => {
    const parameters = { ...(await agencyParameters(context, withIds(args, {}))), order: args.orderBy };
    return listOf(context, args, 'agencies', parameters, (row) => readAgency(row.agency as Properties));
  },

  task: (_: unknown, { id }: { id: string }, context: Context) => taskById(context, id),

  tasks: async (
    _: unknown,
    args: PageArgs & Ids & { filter?: TaskFilter | null; orderBy: string },
    context: Context,
  ) => {
    const parameters = {
      ...(await taskParameters(context, withIds(args, ASSIGNED, { assigned: null }))),
      order: args.orderBy,
    };
    return listOf(context, args, 'tasks', parameters, (row) => readTask(row.task as Properties));
  },

  document: async (_: unknown, args: { id?: string | null; number?: string | null }, context: Context) => {
    exactlyOne('document', args, ['id', 'number']);
    const argument = args.id == null ? 'number' : 'id';
    return documentById(context, await findDocument(context, args.id ?? args.number ?? '', argument));
  },

  documents: async (
    _: unknown,
    args: PageArgs & Ids & { filter?: DocumentFilter | null; orderBy: string },
    context: Context,
  ) => {
    const filter = withIds<DocumentFilter>(args, { inCorpus: true }, { inCorpus: null });
    const parameters = { ...(await documentParameters(context, filter)), order: args.orderBy };
    return listOf(context, args, 'documents', parameters, (row) => readDocument(row.document as Properties));
  },

  clause: (_: unknown, { id }: { id: string }, context: Context) => clauseById(context, id),

  clauses: async (_: unknown, args: PageArgs & Ids & { document?: string | null }, context: Context) => {
    const document = args.document == null ? null : await findDocument(context, args.document, 'document');
    const ids = args.ids ? atMost(MOST_IDS, 'ids', args.ids) : null;
    return listOf(context, args, 'clauses', { ids, document }, (row) =>
      readClause(row.clause as Properties, row.task as string),
    );
  },

  coOwnership: (_: unknown, args: PageArgs & CountArgs, context: Context) => coOwnershipPairs(context, args),

  sharedTasks: async (
    _: unknown,
    args: PageArgs & { agencies: string[]; filter?: TaskFilter | null },
    context: Context,
  ) => {
    if (args.agencies.length < 2)
      throw badInput('agencies', '`agencies` takes two bodies or more.', { value: args.agencies });
    const filter = args.filter ?? ASSIGNED;
    const ids = await findAgencies(context, args.agencies, 'agencies');
    const groups = await Promise.all(ids.map((id) => groupOf(context, id, filter)));
    const parameters = await taskParameters(context, filter);
    const all = [...(parameters.all ?? []), ...groups];
    return listOf(context, args, 'tasks', { ...parameters, all, order: 'reading' }, (row) =>
      readTask(row.task as Properties),
    );
  },

  agencyNetwork: (_: unknown, args: CountArgs, context: Context) => agencyNetwork(context, args),

  responsibilityMatrix: (_: unknown, args: CountArgs, context: Context) => responsibilityMatrix(context, args),

  compareDocuments: (_: unknown, args: CompareArgs, context: Context) => compareDocuments(context, args),

  citationChain: (_: unknown, args: ChainArgs, context: Context) => citationChain(context, args),

  deadlines: (_: unknown, args: DeadlineArgs, context: Context) => deadlines(context, args),

  search: (_: unknown, args: SearchArgs, context: Context) => search(context, args),

  ask: (_: unknown, args: { question: string; today?: string | null }, context: Context) => ask(args, context),

  issues: (_: unknown, args: PageArgs & { kind?: string; file?: string; document?: string }, context: Context) => {
    const { kind = null, file = null, document = null } = args;
    return listOf(context, args, 'issues', { kind, file, document }, readIssue);
  },

  statistics: async (_: unknown, _args: unknown, context: Context) =>
    (
      await kept(
        context,
        'statistics',
        ({ load }) => load.once('statistics'),
        () => 20,
      )
    )[0] ?? {},
};

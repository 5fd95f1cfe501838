/** Where every request begins: the fields of Query. */
import type { Row } from '../../store/store.js';
import { agencyList } from '../agency-list.js';
import { responsibilityMatrix } from '../analyses.js';
import { chosen } from '../choice.js';
import { readStatistics } from '../count-readers.js';
import { atMost, badInput, MOST_IDS } from '../errors.js';
import { ASSIGNED, groupOf, taskParameters } from '../filter.js';
import { kept } from '../kept.js';
import { agencyParameters, documentParameters } from '../list-filters.js';
import { listOf, withIds } from '../lists.js';
import type { Properties } from '../model.js';
import { agencyNetwork } from '../networks.js';
import { CLAUSES, ISSUES, NEWEST_DOCUMENTS, OLDEST_DOCUMENTS } from '../orders.js';
import { readClause, readDocument, readIssue } from '../readers.js';
import { findAgencies, findAgency, findDocument, findFile } from '../references.js';
import type { DocumentFilter, QueryResolvers } from '../schema.types.js';
import { taskList } from '../task-list.js';
import { ask } from './ask.js';
import { citationChain } from './citation-chain.js';
import { compareDocuments } from './comparison.js';
import { coOwnershipPairs } from './coownership.js';
import { deadlines } from './deadlines.js';
import { ownershipGroups } from './groups.js';
import { ownTexts } from './own-texts.js';
import { agencyById, clauseById, documentById, exactlyOne, taskById } from './parts.js';
import { path } from './path.js';
import { search } from './search.js';
import { timelineOf } from './timeline.js';

export const Query = {
  agency: async (_, args, context) => {
    exactlyOne('agency', args, ['id', 'name']);
    const argument = args.id == null ? 'name' : 'id';
    return agencyById(context, await findAgency(context, args.id ?? args.name ?? '', argument));
  },

  agencies: async (_, args, context) => {
    const parameters = await agencyParameters(context, withIds(args, {}));
    return agencyList(context, args, parameters, args.orderBy === 'tasks');
  },

  task: (_, { id }, context) => taskById(context, id),

  tasks: async (_, args, context) => {
    const filter = withIds(args, ASSIGNED, { assigned: null });
    const parameters = await taskParameters(context, filter);
    const tasks = await taskList(context, args, parameters, args.orderBy === 'deadline');
    return chosen(context, filter, [], tasks);
  },

  document: async (_, args, context) => {
    exactlyOne('document', args, ['id', 'number']);
    const argument = args.id == null ? 'number' : 'id';
    return documentById(context, await findDocument(context, args.id ?? args.number ?? '', argument));
  },

  documents: async (_, args, context) => {
    const filter = withIds<DocumentFilter>(args, { inCorpus: true }, { inCorpus: null });
    const parameters = {
      ...(await documentParameters(context, filter)),
      order: args.orderBy === 'oldest' ? 'oldest' : null,
    };
    const seek = parameters.order ? OLDEST_DOCUMENTS : NEWEST_DOCUMENTS;
    return listOf(context, args, 'documents', parameters, (row) => readDocument(row.document as Properties), seek);
  },

  clause: (_, { id }, context) => clauseById(context, id),

  clauses: async (_, args, context) => {
    const document = args.document == null ? null : await findDocument(context, args.document, 'document');
    const ids = args.ids ? atMost(MOST_IDS, 'ids', args.ids) : null;
    const read = (row: Row) => readClause(row.clause as Properties, row.task as string);
    return listOf(context, args, 'clauses', { ids, document }, read, CLAUSES);
  },

  coOwnership: (_, args, context) => coOwnershipPairs(context, args),

  coOwnershipGroups: (_, args, context) => ownershipGroups(context, args),

  sharedTasks: async (_, args, context) => {
    if (args.agencies.length < 2)
      throw badInput('agencies', '`agencies` takes two bodies or more.', { value: args.agencies });
    const filter = args.filter ?? ASSIGNED;
    const ids = await findAgencies(context, args.agencies, 'agencies');
    const groups = await Promise.all(ids.map((id) => groupOf(context, id, filter)));
    const parameters = await taskParameters(context, filter);
    const all = [...(parameters.all ?? []), ...groups];
    const tasks = await taskList(context, args, { ...parameters, all }, false);
    return chosen(context, filter, ids, tasks);
  },

  path: (_, args, context) => path(context, args),

  timeline: async (_, args, context) =>
    timelineOf(context, await findAgency(context, args.agency, 'agency'), args.filter),

  agencyNetwork: (_, args, context) => agencyNetwork(context, args),

  responsibilityMatrix: (_, args, context) => responsibilityMatrix(context, args),

  compareDocuments: (_, args, context) => compareDocuments(context, args),

  citationChain: (_, args, context) => citationChain(context, args),

  deadlines: (_, args, context) => deadlines(context, args),

  search: (_, args, context) => search(context, args),

  ask: (_, args, context) => ask(args, context),

  issues: async (_, args, context) => {
    const { kind = null } = args;
    const file = args.file == null ? null : await findFile(context, args.file, 'file');
    const document = args.document == null ? null : await findDocument(context, args.document, 'document');
    return listOf(context, args, 'issues', { kind, file, document }, readIssue, ISSUES);
  },

  statistics: async (_, _args, context) => {
    const rows = await kept(
      context,
      'statistics',
      ({ load }) => load.once('statistics'),
      () => 20,
    );
    return readStatistics(rows[0]);
  },

  ownTexts: (_, _args, context) => ownTexts(context),
} satisfies Required<QueryResolvers>;

/** Puts together what renderers see: an analysis with the labels of its parts, read from the store. */
import { heldTasks, type MatrixArgs, responsibilityMatrix } from '../api/analyses.js';
import type { Bounds } from '../api/bounds.js';
import { type Context, newContext } from '../api/context.js';
import { ASSIGNED } from '../api/filter.js';
import type { Properties, SourceNode } from '../api/model.js';
import { agencyNetwork, type NetworkArgs } from '../api/networks.js';
import { readAgency, readClause, readDocument, readIssue, readTask } from '../api/readers.js';
import type { GraphStore, Row } from '../store/store.js';
import { type Provenance, provenanceOf } from './provenance.js';
import type {
  AgencyLabel,
  ClauseLabel,
  DocumentLabel,
  IssueLabel,
  MatrixView,
  NetworkView,
  TaskLabel,
} from './view.js';

/**
 * The matrix of the tasks that a filter selects.
 * @param bounds how much may be read; the usual bounds if left out
 * @throws GraphQLError (BAD_USER_INPUT) for a body or document that is not known, (TOO_LARGE) if the filter selects too much
 */
export async function matrixView(store: GraphStore, args: MatrixArgs, bounds?: Bounds): Promise<MatrixView> {
  const context = newContext(store, bounds ? { bounds } : {});
  const matrix = await responsibilityMatrix(context, args);
  const { columns, groups, rows } = matrix;
  const held = unique(groups.map(({ document }) => document));
  const [agencies, documents, tasks, clauses, issues, provenance] = await Promise.all([
    agencyLabels(
      store,
      columns.map(({ agency }) => agency),
    ),
    labels(store, 'documents-by-id', held, documentLabel),
    labels(
      store,
      'tasks-by-id',
      rows.map(({ task }) => task),
      taskLabel,
    ),
    labels(
      store,
      'clauses-by-id',
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.clauses)),
      clauseLabel,
    ),
    issuesOf(store, held),
    originOf(context, args.filter),
  ]);
  return { matrix, agencies, documents, tasks, clauses, issues, provenance };
}

/** The network of bodies over the tasks that a filter selects; throws as matrixView. */
export async function networkView(store: GraphStore, args: NetworkArgs, bounds?: Bounds): Promise<NetworkView> {
  const context = newContext(store, bounds ? { bounds } : {});
  const network = await agencyNetwork(context, args);
  const shown = [network, ...network.slices.map(({ over }) => over)].flatMap(({ nodes }) => nodes);
  const [agencies, provenance] = await Promise.all([
    agencyLabels(
      store,
      shown.map(({ id }) => id),
    ),
    originOf(context, args.filter),
  ]);
  return { network, agencies, provenance };
}

async function originOf(context: Context, filter: MatrixArgs['filter']): Promise<Provenance> {
  const { store } = context;
  const tasks = await heldTasks(context, filter ?? ASSIGNED);
  const held = tasks.filter(({ holdings }) => holdings.length > 0);
  return provenanceOf(await store.run('texts'), await store.run('state'), held);
}

const unique = (ids: readonly string[]) => [...new Set(ids)];

async function labels<T>(
  store: GraphStore,
  query: string,
  ids: readonly string[],
  read: (row: Row) => T,
): Promise<ReadonlyMap<string, T>> {
  const rows = await store.run(query, { ids: unique(ids) });
  return new Map(rows.map((row) => [row.key as string, read(row)]));
}

const agencyLabels = (store: GraphStore, ids: readonly string[]) => labels(store, 'agencies-by-id', ids, agencyLabel);

function agencyLabel(row: Row): AgencyLabel {
  const agency = readAgency(row.agency as Properties);
  const { id, name, shortName, englishName, kind, branch, level, jurisdiction, resolved, validFrom, validTo } = agency;
  return { id, name, shortName, englishName, kind, branch, level, jurisdiction, resolved, validFrom, validTo };
}

function documentLabel(row: Row): DocumentLabel {
  const { id, title, issuanceTitle, number, date } = readDocument(row.document as Properties);
  return { id, title: title ?? issuanceTitle ?? number ?? id, number, date };
}

function taskLabel(row: Row): TaskLabel {
  const { id, heading, text, deadlines, source } = readTask(row.task as Properties);
  return { id, heading, text, deadlines: deadlines.map((deadline) => deadline.text), ...placeOf(source) };
}

function clauseLabel(row: Row): ClauseLabel {
  const { id, text, openEnded, source } = readClause(row.clause as Properties, row.task as string);
  return { id, text, openEnded, ...placeOf(source) };
}

const placeOf = ({ file, startLine, endLine }: SourceNode) => ({ file, line: startLine, endLine });

async function issuesOf(store: GraphStore, documents: readonly string[]): Promise<IssueLabel[]> {
  const rows = await store.run('document-issues', { ids: documents });
  return rows.map(readIssue).map(({ kind, text, message, candidates, file, line }) => ({
    ...{ kind, text, message, candidates, file, line },
  }));
}

/** Puts together what renderers see: an analysis with the labels of its parts, read from the store. */
import { type CountArgs, responsibilityMatrix } from '../api/analyses.js';
import { newContext } from '../api/context.js';
import type { Properties } from '../api/model.js';
import { agencyNetwork, type NetworkArgs } from '../api/networks.js';
import { readAgency, readDocument, readTask } from '../api/readers.js';
import type { GraphStore, Row } from '../store/store.js';
import type { AgencyLabel, DocumentLabel, MatrixView, NetworkView, TaskLabel } from './view.js';

/**
 * The matrix of the tasks that a filter selects.
 * @throws GraphQLError (BAD_USER_INPUT) for a body or document that is not known
 */
export async function matrixView(store: GraphStore, args: Pick<CountArgs, 'filter'>): Promise<MatrixView> {
  const matrix = await responsibilityMatrix(newContext(store), args);
  const [agencies, documents, tasks] = await Promise.all([
    labels(
      store,
      'agencies-by-id',
      matrix.columns.map((column) => column.agency),
      agencyLabel,
    ),
    labels(
      store,
      'documents-by-id',
      matrix.groups.map((group) => group.document),
      documentLabel,
    ),
    labels(
      store,
      'tasks-by-id',
      matrix.rows.map((row) => row.task),
      taskLabel,
    ),
  ]);
  return { matrix, agencies, documents, tasks };
}

/** The network of bodies over the tasks that a filter selects; throws as matrixView. */
export async function networkView(store: GraphStore, args: NetworkArgs): Promise<NetworkView> {
  const network = await agencyNetwork(newContext(store), args);
  const agencies = await labels(
    store,
    'agencies-by-id',
    network.nodes.map((node) => node.id),
    agencyLabel,
  );
  return { network, agencies };
}

async function labels<T>(
  store: GraphStore,
  query: string,
  ids: readonly string[],
  read: (row: Row) => T,
): Promise<ReadonlyMap<string, T>> {
  const rows = await store.run(query, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.key as string, read(row)]));
}

function agencyLabel(row: Row): AgencyLabel {
  const { id, name, shortName, englishName, kind, branch, level, jurisdiction, resolved } = readAgency(
    row.agency as Properties,
  );
  return { id, name, shortName, englishName, kind, branch, level, jurisdiction, resolved };
}

function documentLabel(row: Row): DocumentLabel {
  const { id, title, issuanceTitle, number, date } = readDocument(row.document as Properties);
  return { id, title: title ?? issuanceTitle ?? number ?? id, number, date };
}

function taskLabel(row: Row): TaskLabel {
  const { id, heading, text, source } = readTask(row.task as Properties);
  return { id, heading, text, file: source.file, line: source.startLine, endLine: source.endLine };
}

/** The whole graph as a file tells it: item by item, in an order that is always the same, a few texts at a time. */
import { edgeItem, edgeNamed, type GraphItem, type Held, nodeItem, sortItems } from '../../graph/items.js';
import type { EdgeName } from '../../graph/rows.js';
import type { GraphStore, Parameters, Row } from '../../store/store.js';

/** The graph that a renderer sees. */
export interface GraphSource {
  /** Of the extraction that last wrote. */
  readonly version: string;
  readonly texts: number;
  /**
   * Every node and edge, in the order of graph/items.ts; to be gone through once.
   * @throws GraphChanged at the end, if the graph changed meanwhile
   */
  items(): AsyncGenerator<GraphItem>;
}

/** The graph was written while it was being read: the file would be of no state of it. */
export class GraphChanged extends Error {
  override readonly name = 'GraphChanged';
  readonly advice = 'Wait until nothing is being loaded, and ask for the file again.';
  constructor() {
    super('The graph was changed while the file was being written');
  }
}

/** So many texts, and texts of so many bytes, are in memory at a time; so many bodies and keys. */
const TEXTS = 50;
const BYTES = 1 << 20;
const IDS = 500;

/** Reads what the head of a file says; the items are read as they are asked for. */
export async function graphSource(store: GraphStore): Promise<GraphSource> {
  const state = await stateOf(store);
  const rows = await store.run('graph-texts');
  const texts = sortItems(rows.map((row) => nodeItem('Text', held(row))));
  return {
    version: String(state.version ?? ''),
    texts: texts.length,
    async *items() {
      yield* sharedItems(store);
      for (const batch of batches(texts)) yield* textItems(store, batch);
      if ((await stateOf(store)).revision !== state.revision) throw new GraphChanged();
    },
  };
}

const stateOf = async (store: GraphStore): Promise<Row> => (await store.run('state'))[0] ?? {};
const held = (row: Row): Held => row.properties as Held;
const text = (value: unknown): string => String(value);

async function* sharedItems(store: GraphStore): AsyncGenerator<GraphItem> {
  const bodies = await idsOf(store, 'graph-agency-ids');
  const each = (ids: readonly string[], read: (some: readonly string[]) => Promise<GraphItem[]>) =>
    inParts(ids, async (some) => sortItems(await read(some)));
  yield* each(bodies, async (ids) => nodes('Agency', await store.run('graph-agencies', { ids })));
  yield* each(bodies, async (ids) =>
    (await store.run('graph-agency-bonds', { ids })).map((row) => edge(nameOf(row, 'Agency', 'Agency'), row)),
  );
  yield* each(await idsOf(store, 'graph-citation-ids'), async (ids) =>
    nodes('Citation', await store.run('graph-citations', { ids })),
  );
  yield* each(await idsOf(store, 'graph-stub-ids'), async (ids) =>
    nodes('Document', await store.run('graph-stubs', { ids })),
  );
}

async function idsOf(store: GraphStore, query: string): Promise<string[]> {
  return (await store.run(query)).map((row) => text(row.id)).sort();
}

async function* inParts(ids: readonly string[], read: (some: readonly string[]) => Promise<readonly GraphItem[]>) {
  for (let at = 0; at < ids.length; at += IDS) yield* await read(ids.slice(at, at + IDS));
}

const nodes = (label: 'Agency' | 'Citation' | 'Document', rows: readonly Row[]) =>
  rows.map((row) => nodeItem(label, held(row)));
const edge = (name: EdgeName, row: Row) => edgeItem(name, text(row.from), text(row.to), held(row));

/** @throws Error if the store holds an edge that graph/rows.ts does not know */
function nameOf(row: Row, from: string, to: string): EdgeName {
  const name = edgeNamed(text(row.type), from, to);
  if (name === null) throw new Error(`There is no edge ${text(row.type)} from ${from} to ${to}.`);
  return name;
}

function* batches(texts: readonly GraphItem[]): Generator<readonly GraphItem[]> {
  let batch: GraphItem[] = [];
  let bytes = 0;
  for (const item of texts) {
    const size = 'label' in item ? Number(item.row.bytes ?? 0) : 0;
    if (batch.length === TEXTS || (batch.length > 0 && bytes + size > BYTES)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(item);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** Edges that a document brings, each by a statement of its own. */
const OF_DOCUMENTS = [
  'assigns',
  'names',
  'responsible-for',
  'issued',
  'issue-in',
] as const satisfies readonly EdgeName[];

/** What some texts own and bring: each text's node, its other nodes, its edges. */
async function* textItems(store: GraphStore, texts: readonly GraphItem[]): AsyncGenerator<GraphItem> {
  const files = texts.flatMap((item) => ('label' in item ? [item.row.id] : []));
  const byFile = new Map<string, GraphItem[]>(files.map((file) => [file, []]));
  const put = (file: string | undefined, ...items: GraphItem[]) => byFile.get(file ?? '')?.push(...items);
  const fileOf = new Map<string, string>();
  for (const row of await store.run('graph-documents', { files })) {
    const item = nodeItem('Document', held(row));
    const file = text(row.file);
    fileOf.set(idOf(item), file);
    put(file, item, edgeItem('document-from', idOf(item), file, {}));
  }
  for (const row of await store.run('graph-issues', { files })) {
    const item = nodeItem('Issue', held(row));
    put(text(row.file), item, edgeItem('issue-from', idOf(item), text(row.file), {}));
  }
  for (const row of await store.run('graph-agency-from', { files })) put(text(row.to), edge('agency-from', row));
  const ids: Parameters = { ids: [...fileOf.keys()] };
  const each = async (query: string, read: (row: Row) => GraphItem[]) => {
    for (const row of await store.run(query, ids)) put(fileOf.get(text(row.document)), ...read(row));
  };
  await each('graph-tasks', taskItems);
  await each('graph-clauses', clauseItems);
  await each('graph-citing', (row) => [edge(nameOf(row, 'Document', 'Document'), row)]);
  for (const name of OF_DOCUMENTS) await each(`graph-${name}`, (row) => [edge(name, row)]);
  for (const item of texts) {
    yield item;
    yield* sortItems(byFile.get(idOf(item)) ?? []);
  }
}

const idOf = (item: GraphItem): string => ('label' in item ? item.row.id : '');

function taskItems(row: Row): GraphItem[] {
  const item = nodeItem('Task', held(row));
  const name = row.parentLabel === 'Task' ? 'task-part-of-task' : 'task-part-of-document';
  return [item, edgeItem(name, idOf(item), text(row.parent), {})];
}

function clauseItems(row: Row): GraphItem[] {
  const item = nodeItem('Clause', held(row));
  return [item, edgeItem('clause-in', idOf(item), text(row.document), {})];
}

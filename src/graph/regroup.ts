/** Items back into what each text says, so that a file of the graph is loaded as its texts were. */
import { type GraphItem, type ItemLabel, isCitingEdge } from './items.js';
import {
  type CitationRow,
  EDGE_NAMES,
  EDGES,
  type EdgeName,
  type EdgeRow,
  LABELS,
  type NodeRow,
  type PropertyValue,
  type TextGraph,
} from './rows.js';

/** An order of items in which they make no graph, or one that lacks what they speak of. */
export class ItemsError extends Error {
  override readonly name = 'ItemsError';
}

/** What comes before the texts, for all of them. */
interface Shared {
  readonly agencies: Map<string, NodeRow>;
  /** Edges from a body to others. */
  readonly bonds: Map<string, { readonly edge: EdgeName; readonly row: EdgeRow }[]>;
  readonly citations: Map<string, NodeRow>;
}

/** A text that is being put together. */
interface Part {
  readonly text: NodeRow;
  readonly nodes: Map<ItemLabel, NodeRow[]>;
  readonly edges: Map<EdgeName, EdgeRow[]>;
}

/**
 * Puts together what each text says, one text after the other: only what texts share is kept.
 * @param items in the order of graph/items.ts
 * @throws ItemsError if an item comes before its text, or speaks of a body or a citation that did not come
 */
export async function* regroup(items: AsyncIterable<GraphItem>): AsyncGenerator<TextGraph> {
  const shared: Shared = { agencies: new Map(), bonds: new Map(), citations: new Map() };
  let part: Part | null = null;
  for await (const item of items) {
    if ('label' in item && item.label === 'Text') {
      if (part) yield textGraph(part, shared);
      part = { text: item.row, nodes: new Map(), edges: new Map() };
    } else if (part) addTo(part, item);
    else share(shared, item);
  }
  if (part) yield textGraph(part, shared);
}

function share({ agencies, bonds, citations }: Shared, item: GraphItem): void {
  if ('edge' in item) {
    if (EDGES[item.edge].from !== 'Agency' || EDGES[item.edge].to !== 'Agency')
      throw new ItemsError(`an edge ${item.edge} before the first text`);
    push(bonds, item.row.from, item);
  } else if (item.label === 'Agency') agencies.set(item.row.id, item.row);
  else if (item.label === 'Citation') citations.set(item.row.id, item.row);
  // Documents that are only cited come again with the citations that lead to them.
  else if (item.label !== 'Document' || item.row.inCorpus !== false)
    throw new ItemsError(`a ${item.label} before the first text`);
}

function addTo({ nodes, edges }: Part, item: GraphItem): void {
  if ('edge' in item) push(edges, item.edge, item.row);
  else push(nodes, item.label, item.row);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function textGraph({ text, nodes, edges }: Part, shared: Shared): TextGraph {
  const bodies = (edges.get('agency-from') ?? []).map(({ from }) => from);
  const agencies = bodies.map((id) => known(shared.agencies, id, 'body'));
  const bonds = bodies.flatMap((id) => shared.bonds.get(id) ?? []);
  for (const { edge, row } of bonds) push(edges, edge, row);
  const own = (label: (typeof LABELS)[number]) =>
    label === 'Text' ? [text] : label === 'Agency' ? agencies : (nodes.get(label) ?? []);
  return {
    ...{ file: text.id, checksum: words(text.checksum), version: words(text.version), content: words(text.content) },
    nodes: Object.fromEntries(LABELS.map((label) => [label, own(label)])) as unknown as TextGraph['nodes'],
    edges: Object.fromEntries(
      EDGE_NAMES.filter((name) => !isCitingEdge(name)).map((name) => [name, edges.get(name) ?? []]),
    ) as unknown as TextGraph['edges'],
    citations: EDGE_NAMES.filter(isCitingEdge).flatMap((edge) =>
      (edges.get(edge) ?? []).map(({ to: _, ...row }): CitationRow => {
        const { numberKey, titleKey, successor } = known(shared.citations, words(row.key), 'key of citations');
        const cited = { numberKey: orNull(numberKey), titleKey: words(titleKey), successor: orNull(successor) };
        return { edge, cited: { id: words(row.key), ...cited }, row: { ...row, key: words(row.key) } };
      }),
    ),
  };
}

function known(rows: ReadonlyMap<string, NodeRow>, id: string, what: string): NodeRow {
  const row = rows.get(id);
  if (!row) throw new ItemsError(`the ${what} ${id} is missing`);
  return row;
}

const words = (value: PropertyValue | undefined): string => (typeof value === 'string' ? value : '');
const orNull = (value: PropertyValue | undefined): string | null => (typeof value === 'string' ? value : null);

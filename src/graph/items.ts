/** The graph as a row of items, nodes and edges one after the other: what files of the whole graph are made of. */
import {
  BOOKKEEPING,
  CITING,
  EDGES,
  type EdgeName,
  type EdgeRow,
  NODES,
  type NodeRow,
  type Properties,
  type PropertyType,
  type PropertyTypes,
  type PropertyValue,
} from './rows.js';

export type ItemLabel = keyof typeof NODES | 'Citation';

/**
 * A node or an edge. In a row of them the bodies come first, with the edges among them, then the keys of citations and
 * the documents that are only cited, then each text with all that it owns and all edges that it brought.
 */
export type GraphItem =
  | { readonly label: ItemLabel; readonly row: NodeRow }
  | { readonly edge: EdgeName; readonly row: EdgeRow };

/** What a store holds as properties of a node or an edge: what has no value may stand as null. */
export type Held = { readonly [property: string]: unknown };

export const ITEM_LABELS = [...(Object.keys(NODES) as (keyof typeof NODES)[]), 'Citation'] as const;

/** The properties of a label's nodes, with their types. */
export function typesOf(label: ItemLabel): PropertyTypes {
  return label === 'Citation' ? BOOKKEEPING.Citation : NODES[label];
}

/** Edges of a type between two labels have a name of their own: PART_OF from Task to Document is task-part-of-document. */
export function edgeNamed(type: string, from: string, to: string): EdgeName | null {
  const names = Object.keys(EDGES) as EdgeName[];
  return names.find((name) => EDGES[name].type === type && EDGES[name].from === from && EDGES[name].to === to) ?? null;
}

export const isCitingEdge = (name: EdgeName): name is (typeof CITING)[number] => CITING.some((one) => one === name);

/**
 * Properties in the order of graph/rows.ts, without those that have no value, so that the same node gives the same bytes.
 * @throws TypeError naming a property that there is not, or whose value is not of its type
 */
export function inOrder(types: PropertyTypes, held: Held): Properties {
  const strange = Object.keys(held).find((property) => !(property in types));
  if (strange !== undefined) throw new TypeError(`there is no property ${strange}`);
  const entries = Object.entries(types).flatMap(([property, type]): [string, PropertyValue][] => {
    const value = held[property];
    if (value === null || value === undefined) return [];
    if (!fits(type, value)) throw new TypeError(`the property ${property} is no ${type}`);
    return [[property, value]];
  });
  return Object.fromEntries(entries);
}

function fits(type: PropertyType, value: unknown): value is PropertyValue {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'strings':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    case 'integers':
      return Array.isArray(value) && value.every(Number.isSafeInteger);
  }
}

/** A node as an item; throws as inOrder, also where it has no id. */
export function nodeItem(label: ItemLabel, held: Held): GraphItem {
  const { id, ...rest } = inOrder(typesOf(label), held);
  if (typeof id !== 'string' || id === '') throw new TypeError('it has no id');
  return { label, row: { id, ...rest } };
}

/** An edge as an item; throws as inOrder. */
export function edgeItem(edge: EdgeName, from: string, to: string, held: Held): GraphItem {
  return { edge, row: { from, to, ...inOrder(EDGES[edge].properties, held) } };
}

/** Nodes by id, edges by their ends and all else, in the order of UTF-16 code units, which depends on no locale. */
export function sortItems(items: readonly GraphItem[]): GraphItem[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

const keyOf = (item: GraphItem): string =>
  'label' in item
    ? JSON.stringify([0, ITEM_LABELS.indexOf(item.label), item.row.id])
    : JSON.stringify([1, item.edge, item.row.from, item.row.to, item.row]);

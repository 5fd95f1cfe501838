/** Nodes and edges as rows of the CSV that `neo4j-admin database import` reads. */
import { type GraphItem, ITEM_LABELS, type ItemLabel, typesOf } from '../../graph/items.js';
import {
  BOOKKEEPING,
  EDGE_NAMES,
  EDGES,
  type EdgeName,
  type PropertyType,
  type PropertyTypes,
} from '../../graph/rows.js';
import { GRAPH_SCHEMA } from '../../versions.js';

/** Between the elements of a list: no text holds it, and one that does loses it. */
const BETWEEN = '\u001f';

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  integer: 'long',
  boolean: 'boolean',
  date: 'date',
  strings: 'string[]',
  integers: 'long[]',
};

/** What has a file of its own: a label, or a kind of edge. */
export type TableName = ItemLabel | 'Graph' | EdgeName;

export const NODE_TABLES = [...ITEM_LABELS, 'Graph'] as const;
export const EDGE_TABLES = EDGE_NAMES;

const isNode = (name: TableName): name is (typeof NODE_TABLES)[number] => NODE_TABLES.some((one) => one === name);

/** The first line of a file. */
export function headLine(name: TableName): string {
  return line(isNode(name) ? nodeHead(name) : edgeHead(name));
}

export function itemTable(item: GraphItem): TableName {
  return 'label' in item ? item.label : item.edge;
}

/** A node or an edge as a line of its file. */
export function itemLine(item: GraphItem): string {
  if ('label' in item) return line([text(item.row.id), item.label, ...cellsOf(typesOf(item.label), item.row)]);
  const { type, properties } = EDGES[item.edge];
  return line([text(item.row.from), text(item.row.to), type, ...cellsOf(properties, item.row)]);
}

/**
 * The state of a graph that begins, as the only line of its file.
 * @param version of the extraction
 */
export function stateLine(version: string): string {
  return line([text('zeren'), 'Graph', ...cellsOf(BOOKKEEPING.Graph, { revision: 1, version, schema: GRAPH_SCHEMA })]);
}

const line = (cells: readonly string[]): string => `${cells.join(',')}\n`;

/** Properties but for the id, which is a column of its own. */
function others(types: PropertyTypes): [string, PropertyType][] {
  return Object.entries(types).filter(([property]) => property !== 'id');
}

const columns = (types: PropertyTypes) => others(types).map(([property, type]) => `${property}:${TYPES[type]}`);

function nodeHead(label: ItemLabel | 'Graph'): string[] {
  const types = label === 'Graph' ? BOOKKEEPING.Graph : typesOf(label);
  return [`id:ID(${label})`, ':LABEL', ...columns(types)];
}

function edgeHead(name: EdgeName): string[] {
  const { from, to, properties } = EDGES[name];
  return [`:START_ID(${from})`, `:END_ID(${to})`, ':TYPE', ...columns(properties)];
}

const cellsOf = (types: PropertyTypes, values: Readonly<Record<string, unknown>>): string[] =>
  others(types).map(([property]) => cell(values[property]));

/** What is absent is nothing at all; an empty text is two quotes. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return text(value);
  if (!Array.isArray(value)) return String(value);
  return text(value.map((one) => String(one).replaceAll(BETWEEN, '')).join(BETWEEN));
}

const text = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/**
 * The graph as a folder for `neo4j-admin database import`: a CSV a label and a kind of edge, the import's options in a
 * file of their own, and the statements that are to run afterwards. For graphs that would take long to load otherwise.
 */
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
import { AFTER_IMPORT } from './neo4j-after.js';
import type { GraphRenderer, Piece } from './renderer.js';

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

const OPTIONS = ['--array-delimiter=U+001F', '--multiline-fields=true', '--id-type=string', '--read-buffer-size=16m'];

export const neo4jCsv: GraphRenderer = {
  extension: null,
  mediaType: 'text/csv; charset=utf-8',
  purpose: 'a folder for neo4j-admin database import (--out FOLDER)',
  async *render(graph) {
    const labels = [...ITEM_LABELS, 'Graph'] as const;
    for (const label of labels) yield row(label, nodeHead(label));
    for (const name of EDGE_NAMES) yield row(name, edgeHead(name));
    const { id, ...state } = { id: 'zeren', revision: 1, version: graph.version, schema: GRAPH_SCHEMA };
    yield row('Graph', [text(id), 'Graph', ...cellsOf(BOOKKEEPING.Graph, state)]);
    for await (const item of graph.items()) yield itemRow(item);
    const nodes = labels.map((label) => `--nodes=${fileOf(label)}`);
    const edges = EDGE_NAMES.map((name) => `--relationships=${fileOf(name)}`);
    yield { file: 'import.args', text: [...nodes, ...edges, ...OPTIONS].map((option) => `${option}\n`).join('') };
    yield { file: 'after-import.cypher', text: AFTER_IMPORT };
    yield { file: 'README.txt', text: README };
  },
};

const README = `Run in this folder, for a database that is empty or not there yet:

  neo4j-admin database import full neo4j @import.args
  (start Neo4j)
  cypher-shell -f after-import.cypher

The last line fills in lists that are empty, which a CSV cannot hold. Constraints and indexes are made when zeren first
opens the database.
`;

const fileOf = (name: string): string => `${name}.csv`;
const row = (name: string, cells: readonly string[]): Piece => ({ file: fileOf(name), text: `${cells.join(',')}\n` });

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

function itemRow(item: GraphItem): Piece {
  if ('label' in item)
    return row(item.label, [text(item.row.id), item.label, ...cellsOf(typesOf(item.label), item.row)]);
  const { type, properties } = EDGES[item.edge];
  return row(item.edge, [text(item.row.from), text(item.row.to), type, ...cellsOf(properties, item.row)]);
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

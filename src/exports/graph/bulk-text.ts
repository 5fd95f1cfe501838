/**
 * What one text brings to a graph that is imported as a whole: the rows that are its own, ready as lines of CSV, and a
 * record of what texts share, which is settled when all of them are there.
 */
import { createHash } from 'node:crypto';
import type { DocumentKeys } from '../../graph/citations.js';
import { isCitingEdge } from '../../graph/items.js';
import type { Naming } from '../../graph/naming.js';
import type { CitationRow, EdgeName, EdgeRow, NodeRow, TextGraph } from '../../graph/rows.js';
import { EDGE_TABLES, itemLine, type TableName } from './neo4j-rows.js';

const OWN_NODES = ['Text', 'Document', 'Task', 'Clause', 'Issue'] as const;

/** Edges among bodies: the same from every text that names the body. */
const BONDS = ['agency-part-of', 'member-of', 'succeeded-by'] as const satisfies readonly EdgeName[];
export type BondName = (typeof BONDS)[number];

type OwnEdge = keyof TextGraph['edges'];
const isBond = (name: EdgeName): name is BondName => BONDS.some((one) => one === name);
const OWN_EDGES = EDGE_TABLES.filter((name): name is OwnEdge => !isCitingEdge(name) && !isBond(name));

/** The tables whose rows belong to texts, each to one. */
export const OWN_TABLES: readonly TableName[] = [...OWN_NODES, ...OWN_EDGES];

/** A body as one text brings it. */
export interface BulkBody {
  readonly row: NodeRow;
  readonly bonds: readonly { readonly edge: BondName; readonly row: EdgeRow }[];
  readonly naming: Naming;
  /** Digest of row and bonds: of bodies that are brought alike, one is enough. */
  readonly print: string;
}

/** What must be known of a text when all are there. */
export interface BulkRecord {
  readonly file: string;
  readonly version: string;
  readonly documents: readonly DocumentKeys[];
  readonly citations: readonly CitationRow[];
}

export interface BulkText {
  /** Lines of each of OWN_TABLES, in UTF-8. */
  readonly rows: readonly Uint8Array[];
  readonly record: BulkRecord;
  readonly bodies: readonly BulkBody[];
}

/** Takes a text's graph apart into what is its own and what it shares. */
export function bulkText({ file, version, nodes, edges, citations }: TextGraph): BulkText {
  const lines = [
    ...OWN_NODES.map((label) => nodes[label].map((row) => itemLine({ label, row }))),
    ...OWN_EDGES.map((edge) => edges[edge].map((row) => itemLine({ edge, row }))),
  ];
  return {
    rows: lines.map((list) => new TextEncoder().encode(list.join(''))),
    record: { file, version, documents: nodes.Document.map(keysOf), citations },
    bodies: bodiesOf(nodes, edges),
  };
}

function keysOf({ id, numberKey, titleKey, issuanceKey }: NodeRow): DocumentKeys {
  const key = (value: unknown) => (typeof value === 'string' ? value : null);
  return { id, numberKey: key(numberKey), titleKey: key(titleKey), issuanceKey: key(issuanceKey) };
}

function bodiesOf(nodes: TextGraph['nodes'], edges: TextGraph['edges']): BulkBody[] {
  const bonds = new Map<string, BulkBody['bonds'][number][]>(nodes.Agency.map(({ id }) => [id, []]));
  for (const edge of BONDS) for (const row of edges[edge]) bonds.get(row.from)?.push({ edge, row });
  const from = new Map(edges['agency-from'].map((row) => [row.from, row]));
  return nodes.Agency.map((row) => {
    const joined = bonds.get(row.id) ?? [];
    const brought = from.get(row.id);
    const naming = {
      name: row.source === 'text' ? String(brought?.name ?? '') : null,
      mentions: listOf(brought?.mentions),
    };
    return { row, bonds: joined, naming, print: digest(JSON.stringify([row, joined])) };
  });
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const digest = (text: string): string => createHash('sha256').update(text).digest('base64').slice(0, 16);

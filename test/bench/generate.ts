/** Graphs of any size, made by repeating those of real texts under other ids. */
import {
  type CitationRow,
  EDGES,
  type EdgeName,
  type EdgeRow,
  type NodeRow,
  type TextGraph,
} from '../../src/graph/rows.js';

/** Labels whose nodes belong to one text; bodies are shared by all copies, as they are by real texts. */
const OWNED = new Set(['Text', 'Document', 'Task', 'Clause', 'Issue']);
/** Properties that hold the id of an owned node. */
const REFERENCES = ['document', 'clause', 'file'] as const;

/**
 * One text that says what the given ones say, many times over.
 * @param file its name
 * @param copies how often; copy n has its own documents, tasks, clauses and issues
 */
export function repeat(file: string, graphs: readonly TextGraph[], copies: number): TextGraph {
  const parts = Array.from({ length: copies }, (_, n) =>
    graphs.map((graph) => copy(graph, `${file}-${n}`, file)),
  ).flat();
  const nodes = Object.fromEntries(
    Object.keys(parts[0]?.nodes ?? {}).map((label) => {
      const rows = parts.flatMap((part) => part.nodes[label as keyof TextGraph['nodes']]);
      return [label, [...new Map(rows.map((row) => [row.id, row])).values()]];
    }),
  ) as unknown as TextGraph['nodes'];
  const edges = Object.fromEntries(
    Object.keys(parts[0]?.edges ?? {}).map((name) => {
      const rows = parts.flatMap((part) => part.edges[name as keyof TextGraph['edges']]);
      const shared = EDGES[name as EdgeName].from === 'Agency' && !OWNED.has(EDGES[name as EdgeName].to);
      const once = shared || name === 'agency-from';
      return [name, once ? [...new Map(rows.map((row) => [`${row.from} ${row.to}`, row])).values()] : rows];
    }),
  ) as unknown as TextGraph['edges'];
  const checksum = `${file}-${copies}`;
  const text: NodeRow = { ...(parts[0]?.nodes.Text[0] ?? {}), id: file, file, checksum, content: checksum };
  const citations = parts.flatMap((part) => part.citations);
  return { file, checksum, content: checksum, version: 'bench', nodes: { ...nodes, Text: [text] }, edges, citations };
}

/** The graph under other ids: bodies stay, all else is its own. */
export function copy(graph: TextGraph, suffix: string, file: string): TextGraph {
  const rename = (label: string, id: string) => (label === 'Text' ? file : OWNED.has(label) ? `${id}-${suffix}` : id);
  const node = (label: string, row: NodeRow): NodeRow =>
    withReferences({ ...row, id: rename(label, row.id) }, suffix, file);
  const edge = (name: EdgeName, row: EdgeRow): EdgeRow => ({
    ...withReferences(row, suffix, file),
    from: rename(EDGES[name].from, row.from),
    to: rename(EDGES[name].to, row.to),
  });
  const citation = (one: CitationRow): CitationRow => ({
    ...one,
    row: { ...one.row, from: rename('Document', one.row.from) },
  });
  return {
    ...graph,
    nodes: mapRows(graph.nodes, node) as unknown as TextGraph['nodes'],
    edges: mapRows(graph.edges, (name, row) => edge(name as EdgeName, row)) as unknown as TextGraph['edges'],
    citations: graph.citations.map(citation),
  };
}

function mapRows<T>(lists: { readonly [key: string]: readonly T[] }, change: (key: string, row: T) => T) {
  return Object.fromEntries(Object.entries(lists).map(([key, rows]) => [key, rows.map((row) => change(key, row))]));
}

function withReferences<T extends { readonly [property: string]: unknown }>(row: T, suffix: string, file: string): T {
  const changed: Record<string, unknown> = { ...row };
  for (const property of REFERENCES) {
    if (typeof row[property] === 'string')
      changed[property] = property === 'file' ? file : `${row[property]}-${suffix}`;
  }
  return changed as T;
}

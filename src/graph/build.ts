/** What a text says, as rows of the graph. */
import { createHash } from 'node:crypto';
import type { Issue, Result } from '../issues.js';
import { EXTRACTION_VERSION, type Extraction } from '../types.js';
import { agencyEdges, citations, issuePlaces, issuings, namings, responsibilities } from './edges.js';
import { agencyNode, clauseNode, documentNode, issueNodes, taskNode, textNode } from './nodes.js';
import { EDGES, type EdgeName, type EdgeRow, type NodeRow, type TextGraph } from './rows.js';

/**
 * Turns what was read from one text into nodes and edges, sorted, so that the same text gives the same rows.
 * @param extraction what the pipeline found, with its issues
 * @param text the text as decoded, of which each document keeps its slice
 * @param decisions digest of the reference data and a researcher's own decisions: they belong to the version
 * @param settle gives the lines of YAML that settle an issue about a name; none if left out
 * @throws Error if an edge has an end that the extraction does not hold, or two nodes share an id: a fault of the pipeline
 */
export function buildGraph(
  { value, issues }: Result<Extraction>,
  text: string,
  decisions?: string | null,
  settle: (issue: Issue) => readonly string[] = () => [],
): TextGraph {
  const { source, documents, tasks, clauses, agencies } = value;
  const { file, checksum } = source;
  const issueRows = issueNodes(issues, settle);
  const from = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => ({ from: id, to: file }));
  const nodes = {
    Document: documents.map((document) => documentNode(document, text)),
    Task: tasks.map(taskNode),
    Clause: clauses.map(clauseNode),
    Agency: agencies.map(agencyNode),
    Issue: issueRows,
  };
  const edges: TextGraph['edges'] = {
    'responsible-for': responsibilities(clauses),
    assigns: clauses.map(({ id, taskId }) => ({ from: id, to: taskId })),
    names: namings(clauses),
    'clause-in': clauses.map(({ id, document }) => ({ from: id, to: document })),
    issued: issuings(documents),
    'task-part-of-task': tasks.flatMap(({ id, parent }) => (parent === null ? [] : [{ from: id, to: parent }])),
    'task-part-of-document': tasks.flatMap((task) =>
      task.parent === null ? [{ from: task.id, to: task.document }] : [],
    ),
    ...agencyEdges(value),
    'document-from': from(documents),
    'issue-from': from(issueRows),
    'issue-in': issuePlaces(
      issueRows.map((row) => row.id),
      issues,
      documents,
    ),
  };
  const version = textVersion(decisions);
  return seal({ file, checksum, version }, value, nodes, edges, citations(documents));
}

/** The version under which a text is read: what has the same checksum and version gives the same rows. */
export function textVersion(decisions: string | null | undefined): string {
  return decisions ? `${EXTRACTION_VERSION}+${decisions}` : EXTRACTION_VERSION;
}

function seal(
  read: Pick<TextGraph, 'file' | 'checksum' | 'version'>,
  value: Extraction,
  unsorted: Omit<TextGraph['nodes'], 'Text'>,
  unsortedEdges: TextGraph['edges'],
  unsortedCitations: TextGraph['citations'],
): TextGraph {
  const nodes = mapValues(unsorted, (rows) => sortBy(rows, (row) => row.id));
  const edges = mapValues(unsortedEdges, (rows) => sortBy(rows, (row) => JSON.stringify([row.from, row.to, row])));
  const cited = sortBy(unsortedCitations, (one) => JSON.stringify([one.row.from, one.edge, one.row]));
  const content = createHash('sha256')
    .update(JSON.stringify([nodes, edges, cited]))
    .digest('hex');
  const graph = { nodes: { Text: [textNode(value, content, read.version)], ...nodes }, edges, citations: cited };
  checkEnds(graph.nodes, edges);
  return { ...read, content, ...graph };
}

function mapValues<K extends string, A, B>(record: { readonly [key in K]: A }, change: (value: A) => B) {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, change(value)])) as { [key in K]: B };
}

/** Sorted by a key in the order of its UTF-16 code units, which depends on no locale. */
function sortBy<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}

function checkEnds(nodes: TextGraph['nodes'], edges: TextGraph['edges']): void {
  const ids = mapValues<keyof typeof nodes, readonly NodeRow[], Set<string>>(
    nodes,
    (rows) => new Set(rows.map((row) => row.id)),
  );
  for (const [label, rows] of Object.entries(nodes)) {
    if (ids[label as keyof typeof ids].size < rows.length) {
      const twice = rows.find((row, i) => rows.findIndex((other) => other.id === row.id) < i);
      throw new Error(`Two nodes ${label} of one text have the id ${twice?.id}`);
    }
  }
  for (const [name, rows] of Object.entries<readonly EdgeRow[]>(edges)) {
    const { from, to, type } = EDGES[name as EdgeName];
    const loose = rows.find((row) => !ids[from].has(row.from) || !ids[to].has(row.to));
    if (loose)
      throw new Error(
        `An edge ${type} leads from ${from} ${loose.from} to ${to} ${loose.to}, one of which is not there`,
      );
  }
}

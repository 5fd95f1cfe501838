/**
 * Loading: one text replaces what it said before, in one transaction. What the text owns (documents, tasks, clauses,
 * issues) goes and comes again; what texts share (bodies, documents that are only cited) is brought in step. The graph
 * that results depends on which texts it holds, never on the order in which they came.
 */
import { CITING, EDGE_NAMES, type EdgeName, NODES, type PropertyTypes, type TextGraph } from '../graph/rows.js';
import { GRAPH_SCHEMA } from '../versions.js';
import { TextClash } from './errors.js';
import type { RunNamed } from './graph-store.js';
import { type AgencyPlan, planAgencies } from './load-agencies.js';
import { applyLinks, planLinks } from './load-citations.js';
import type { LoadOptions, LoadReport, Row, Value } from './store.js';

/** Rows in one statement. More cost memory, fewer cost round trips. */
const BATCH = 5000;

/** Within a transaction: makes the graph say of this text what its rows say. */
export async function loadText(run: RunNamed, graph: TextGraph, options: LoadOptions): Promise<LoadReport> {
  const report = { file: graph.file, ...countRows(graph) };
  const [state] = await run('load-state', { file: graph.file });
  if (!options.force && state?.content === graph.content && state.version === graph.version) {
    return { ...report, changed: false };
  }
  await replace(run, graph.file, graph);
  return { ...report, changed: true };
}

/** Within a transaction: takes away a text and all that only it says. */
export async function removeText(run: RunNamed, file: string): Promise<void> {
  const [state] = await run('load-state', { file });
  if (state) await replace(run, file, null);
}

function countRows(graph: TextGraph): { nodes: number; edges: number } {
  const size = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0);
  return { nodes: size(Object.values(graph.nodes)), edges: size(Object.values(graph.edges)) + graph.citations.length };
}

/** In place of statements about a text that the graph does not hold: it saves the way to the store. */
const nothing: RunNamed = async () => [];

/** All reading comes before the first change, and both after the lock: what was read holds until the commit. */
async function replace(run: RunNamed, file: string, graph: TextGraph | null): Promise<void> {
  await run('load-lock', { version: graph?.version ?? null, schema: GRAPH_SCHEMA });
  const [state] = await run('load-state', { file });
  const runHeld = state ? run : nothing;
  await checkOwnership(run, file, graph);
  const documents = await runHeld('load-held-documents', { file });
  const citations = await runHeld('load-held-citations', { file });
  const links = await planLinks(run, { documents, citations }, graph);
  const agencies = await planAgencies(run, runHeld, file, graph);
  await applyLinks.before(run, links);
  await removeOld(runHeld, file, documents, graph);
  if (graph) await writeNodes(run, graph, agencies);
  else await run('remove-text', { file });
  await renameAgencies(run, agencies);
  if (graph) await writeEdges(run, graph);
  await applyLinks.after(run, links, (name, rows) => writeRows(run, `load-${name}`, rows));
}

/** Two texts with a document of the same id would overwrite each other, and what remains would depend on their order. */
async function checkOwnership(run: RunNamed, file: string, graph: TextGraph | null): Promise<void> {
  const ids = graph?.nodes.Document.map((row) => row.id) ?? [];
  const [clash] = ids.length > 0 ? await run('load-foreign-documents', { ids, file }) : [];
  if (!clash) return;
  throw new TextClash(
    `${file} holds the document ${clash.id}, which the graph has from ${clash.file}`,
    'Load only one of the two files, or remove the other first.',
  );
}

async function removeOld(run: RunNamed, file: string, held: readonly Row[], graph: TextGraph | null): Promise<void> {
  const ids = held.map((row) => String(row.id));
  const stays = new Set(graph?.nodes.Document.map((row) => row.id));
  const gone = ids.filter((id) => !stays.has(id));
  if (ids.length > 0) {
    await run('remove-tasks', { ids });
    await run('remove-clauses', { ids });
    await run('remove-issuers', { ids });
    await run('remove-document-edges', { ids });
    if (gone.length > 0) await run('remove-documents', { ids: gone });
  }
  await run('remove-issues', { file });
  await run('remove-agency-from', { file });
}

async function writeNodes(run: RunNamed, graph: TextGraph, { rows }: AgencyPlan): Promise<void> {
  await writeRows(run, 'load-texts', graph.nodes.Text);
  await writeRows(run, 'load-documents', withDates(graph.nodes.Document, NODES.Document));
  await writeRows(run, 'load-tasks', graph.nodes.Task);
  await writeRows(run, 'load-clauses', graph.nodes.Clause);
  await writeRows(run, 'load-issues', graph.nodes.Issue);
  await writeRows(run, 'load-agencies', withDates(rows, NODES.Agency));
  await run('remove-agency-edges', { ids: rows.map((row) => row.id) });
}

async function renameAgencies(run: RunNamed, { renamed, left }: AgencyPlan): Promise<void> {
  if (renamed.length > 0) await run('load-agency-names', { rows: renamed });
  if (left.length > 0) await run('remove-orphans', { ids: left });
}

async function writeEdges(run: RunNamed, graph: TextGraph): Promise<void> {
  for (const name of EDGE_NAMES) {
    if (!isCiting(name)) await writeRows(run, `load-${name}`, graph.edges[name]);
  }
}

function isCiting(name: EdgeName): name is (typeof CITING)[number] {
  return CITING.some((citing) => citing === name);
}

/** Writes rows in batches, of which two are under way: while the engine works on one, the next is being sent. */
async function writeRows(run: RunNamed, query: string, rows: readonly Row[]): Promise<void> {
  const underWay: Promise<unknown>[] = [];
  try {
    for (let at = 0; at < rows.length; at += BATCH) {
      if (underWay.length === 2) await underWay.shift();
      const sent = run(query, { rows: rows.slice(at, at + BATCH) });
      sent.catch(() => undefined); // It is awaited below; until then a fault must not count as unhandled.
      underWay.push(sent);
    }
    await Promise.all(underWay);
  } finally {
    await Promise.allSettled(underWay); // A transaction can end only when nothing runs in it.
  }
}

/** Dates marked for the engine to make true ones, where a statement takes whole maps and cannot say so itself. */
function withDates(rows: readonly Row[], types: PropertyTypes): Row[] {
  const dates = Object.keys(types).filter((property) => types[property] === 'date');
  return rows.map((row) => {
    const marked: Record<string, Value> = { ...row };
    for (const property of dates) {
      const date = row[property];
      if (typeof date === 'string') marked[property] = { $date: date };
    }
    return marked;
  });
}

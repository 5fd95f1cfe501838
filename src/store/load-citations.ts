/**
 * Citations lead to documents that may be loaded later or go again. For each key under which something is cited, a node
 * Citation notes how many edges have it and where they all lead; when a document that shares the key comes or goes, the
 * edges move. Whatever the order of loading, each edge ends where targetOf says for the documents that are there.
 */
import { type DocumentKeys, stubId, stubOf, targetOf } from '../graph/citations.js';
import {
  CITING,
  type CitedAs,
  type CitingName,
  type EdgeRow,
  type NodeRow,
  type Properties,
  type TextGraph,
} from '../graph/rows.js';
import type { RunNamed } from './graph-store.js';
import type { Row, Value } from './store.js';

export interface LinkPlan {
  /** Edges of other texts that lead elsewhere from now on, by the target that they leave. */
  readonly released: readonly { readonly target: string; readonly key: string }[];
  readonly edges: { readonly [name in CitingName]: readonly EdgeRow[] };
  readonly stubs: readonly NodeRow[];
  readonly uncitedStubs: readonly string[];
  readonly notes: readonly Row[];
  readonly forgotten: readonly string[];
}

/** A key under which something is cited: where its edges lead, and how many there are. */
interface Note {
  readonly cited: CitedAs;
  readonly target: string | null;
  readonly count: number;
}

interface Change extends Note {
  readonly newTarget: string;
  readonly newCount: number;
  /** How many of the edges there are come from other texts. */
  readonly others: number;
}

/** What the graph holds of the text before it changes. */
export interface HeldRows {
  /** Its documents with their keys. */
  readonly documents: readonly Row[];
  /** The keys under which they cite, with how often. */
  readonly citations: readonly Row[];
}

/** Reads what is needed to tell where citations lead once the text has changed. Writes nothing. */
export async function planLinks(run: RunNamed, held: HeldRows, graph: TextGraph | null): Promise<LinkPlan> {
  const oldDocuments = held.documents.map(keysOf);
  const newDocuments = graph?.nodes.Document.map(keysOf) ?? [];
  const oldCounts = new Map(held.citations.map((row) => [text(row.key), Number(row.count)]));
  const newCounts = new Map<string, number>();
  for (const { cited } of graph?.citations ?? []) newCounts.set(cited.id, (newCounts.get(cited.id) ?? 0) + 1);
  const notes = await concernedNotes(run, differing(oldDocuments, newDocuments), [...oldCounts.keys()], graph);
  const corpus = await corpusAfter(run, notes, oldDocuments, newDocuments);
  const changes = notes.map((note): Change => {
    const others = note.count - (oldCounts.get(note.cited.id) ?? 0);
    const newCount = others + (newCounts.get(note.cited.id) ?? 0);
    return { ...note, others, newCount, newTarget: targetOf(note.cited, corpus(note.cited)) };
  });
  return planFrom(run, changes, new Set(oldDocuments.map((one) => one.id)), graph);
}

/** The two halves of the change: before the text's old rows go, and after its new ones are there. */
export const applyLinks = {
  async before(run: RunNamed, plan: LinkPlan): Promise<void> {
    if (plan.released.length > 0) await run('remove-citing-edges', { rows: plan.released.map((one) => ({ ...one })) });
  },
  async after(
    run: RunNamed,
    plan: LinkPlan,
    writeEdges: (name: CitingName, rows: readonly EdgeRow[]) => Promise<void>,
  ): Promise<void> {
    if (plan.stubs.length > 0) await run('load-stubs', { rows: plan.stubs });
    for (const name of CITING) await writeEdges(name, plan.edges[name]);
    if (plan.uncitedStubs.length > 0) await run('remove-stubs', { ids: plan.uncitedStubs });
    if (plan.notes.length > 0) await run('load-citations', { rows: plan.notes });
    if (plan.forgotten.length > 0) await run('remove-citations', { ids: plan.forgotten });
  },
};

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);
const distinct = (keys: readonly (string | null)[]): string[] => [...new Set(keys)].filter((key) => key !== null);

function keysOf(row: Row): DocumentKeys {
  return {
    id: text(row.id),
    numberKey: textOrNull(row.numberKey),
    titleKey: textOrNull(row.titleKey),
    issuanceKey: textOrNull(row.issuanceKey),
  };
}

/** Documents that come, go, or change a key; the others move no citation. */
function differing(before: readonly DocumentKeys[], after: readonly DocumentKeys[]): DocumentKeys[] {
  const print = (one: DocumentKeys) => JSON.stringify([one.id, one.numberKey, one.titleKey, one.issuanceKey]);
  const [old, now] = [new Set(before.map(print)), new Set(after.map(print))];
  return [...before.filter((one) => !now.has(print(one))), ...after.filter((one) => !old.has(print(one)))];
}

/** All keys that the text cites or cited, and all under which a document that comes or goes may be cited. */
async function concernedNotes(
  run: RunNamed,
  documents: readonly DocumentKeys[],
  held: readonly string[],
  graph: TextGraph | null,
): Promise<Note[]> {
  const notes = new Map<string, Note>();
  for (const { cited } of graph?.citations ?? []) notes.set(cited.id, { cited, target: null, count: 0 });
  const find = async (by: string, keys: readonly string[]) => {
    if (keys.length === 0) return;
    for (const row of await run(`load-citations-by-${by}`, { keys })) {
      const cited = {
        ...{ id: text(row.id), numberKey: textOrNull(row.numberKey) },
        ...{ titleKey: text(row.titleKey), successor: textOrNull(row.successor) },
      };
      notes.set(cited.id, { cited, target: textOrNull(row.target), count: Number(row.count) });
    }
  };
  await find('number', distinct(documents.map((one) => one.numberKey)));
  await find('title', distinct(documents.flatMap((one) => [one.titleKey, one.issuanceKey])));
  await find('id', distinct([...held, ...notes.keys()]));
  return [...notes.values()];
}

/** The documents that each key can mean, as they will be: those of the graph without the text's old ones, with its new ones. */
async function corpusAfter(
  run: RunNamed,
  notes: readonly Note[],
  oldDocuments: readonly DocumentKeys[],
  newDocuments: readonly DocumentKeys[],
): Promise<(cited: CitedAs) => DocumentKeys[]> {
  const numbers = distinct(notes.map((note) => note.cited.numberKey));
  const titles = distinct(notes.map((note) => note.cited.titleKey)).filter((key) => key !== '');
  const old = new Set(oldDocuments.map((one) => one.id));
  const documents = new Map<string, DocumentKeys>();
  const find = async (by: string, keys: readonly string[]) => {
    const rows = keys.length > 0 ? await run(`load-documents-by-${by}`, { keys }) : [];
    for (const one of rows.map(keysOf)) if (!old.has(one.id)) documents.set(one.id, one);
  };
  await find('number', numbers);
  await find('title', titles);
  await find('issuance', titles);
  for (const one of newDocuments) documents.set(one.id, one);
  const byKey = new Map<string, DocumentKeys[]>();
  for (const one of documents.values()) {
    for (const key of distinct([one.numberKey, one.titleKey, one.issuanceKey])) {
      byKey.set(key, [...(byKey.get(key) ?? []), one]);
    }
  }
  return ({ numberKey, titleKey }) => {
    const found = [...((numberKey && byKey.get(numberKey)) || []), ...(byKey.get(titleKey) ?? [])];
    return [...new Set(found)];
  };
}

async function planFrom(
  run: RunNamed,
  changes: readonly Change[],
  oldIds: ReadonlySet<string>,
  graph: TextGraph | null,
): Promise<LinkPlan> {
  const moving = changes.filter((one) => one.others > 0 && one.target !== null && one.target !== one.newTarget);
  const released = moving.map((one) => ({ target: one.target ?? '', key: one.cited.id }));
  const targets = new Map(changes.map((one) => [one.cited.id, one.newTarget]));
  const edges: { readonly [name in CitingName]: EdgeRow[] } = { cites: [], implements: [], amends: [], repeals: [] };
  for (const name of CITING) {
    const rows = released.length > 0 ? await run(`load-${name}-to`, { rows: released }) : [];
    for (const { from, properties } of rows) {
      const { key, ...rest } = properties as { readonly key: string } & Properties;
      if (!oldIds.has(text(from))) edges[name].push({ ...rest, key, from: text(from), to: targets.get(key) ?? '' });
    }
  }
  for (const { edge, cited, row } of graph?.citations ?? []) {
    edges[edge].push({ ...row, to: targets.get(cited.id) ?? '' });
  }
  const cited = changes.filter((one) => one.newCount > 0);
  const onStub = (one: Change) => one.newCount > 0 && one.newTarget === stubId(one.cited);
  return {
    released,
    edges,
    stubs: cited.filter((one) => onStub(one) && one.target !== one.newTarget).map((one) => stubOf(one.cited)),
    uncitedStubs: changes
      .filter((one) => one.target === stubId(one.cited) && !onStub(one))
      .map((one) => one.target ?? ''),
    notes: cited
      .filter((one) => one.target !== one.newTarget || one.count !== one.newCount)
      .map((one) => ({ ...one.cited, target: one.newTarget, count: one.newCount })),
    forgotten: changes.filter((one) => one.newCount === 0 && one.count > 0).map((one) => one.cited.id),
  };
}

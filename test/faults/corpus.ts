/** A small corpus of real documents: several texts, with bodies that they share and citations from one to another. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadInto } from '../../src/commands/loading.js';
import { findTexts, readText } from '../../src/files.js';
import { extract } from '../../src/pipeline.js';
import { loadReference } from '../../src/reference.js';
import { seedFolder } from '../../src/seeds.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';

export interface FaultCorpus {
  /** Its texts, in a folder. */
  readonly folder: string;
  readonly files: readonly string[];
  /** Of the graph that a clean load gives. */
  readonly digest: string;
}

/** Each text is cut down to two documents, and names in its first line those of the text before it. */
const TEXTS = 8;

/** Writes the texts and loads them once without any fault, in memory. */
export async function makeCorpus(folder: string): Promise<FaultCorpus> {
  mkdirSync(folder, { recursive: true });
  const files = pairs().map((text, n) => {
    const file = join(folder, `${n}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const store = await openStore();
  await loadInto(store, [folder], {});
  await checkWorth(store, files);
  const digest = await store.digest();
  await store.close();
  return { folder, files, digest };
}

/** Two documents a text; the second cites the first document of the next text, the last text's that of the first. */
function pairs(): string[] {
  const parts = documents();
  return Array.from({ length: TEXTS }, (_, n) => {
    const cited = parts[((n + 1) % TEXTS) * 2];
    return `${parts[2 * n]?.text}\n${parts[2 * n + 1]?.text}\n以上工作按照《${cited?.title}》（${cited?.number}）执行。\n`;
  });
}

interface Part {
  readonly title: string;
  readonly number: string;
  readonly text: string;
}

/** Documents of the seeds that have a number and clauses, and are not long. */
function documents(): Part[] {
  const reference = loadReference();
  return findTexts([seedFolder()]).flatMap((path) => {
    const source = readText(path);
    const { value } = extract(source, reference);
    const lines = source.text.split('\n');
    return value.documents.flatMap(({ id, at, number, title }) => {
      const held = value.clauses.filter((clause) => clause.document === id).length;
      const text = lines.slice(at.line - 1, at.endLine).join('\n');
      return number && title && held > 1 && text.length < 9000 ? [{ title, number, text }] : [];
    });
  });
}

/** @throws Error if the texts do not meet: a load that goes wrong would then hardly show */
async function checkWorth(store: GraphStore, files: readonly string[]): Promise<void> {
  const edges = await store.run('digest-edges');
  const cites = edges.filter(({ type, to }) => type === 'CITES' && !String(to).startsWith('cited-'));
  const shared = new Map<unknown, number>();
  for (const { type, from } of edges) if (type === 'FROM') shared.set(from, (shared.get(from) ?? 0) + 1);
  const met = [...shared.values()].filter((texts) => texts > 1).length;
  if (files.length < TEXTS || cites.length < 5 || met < 10)
    throw new Error(`The corpus is too thin: ${files.length} texts, ${cites.length} citations, ${met} shared bodies`);
}

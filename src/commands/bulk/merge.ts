/** Parts → a folder for `neo4j-admin database import`: the parts' tables stay as they are, what texts share is settled. */
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_TABLES } from '../../exports/graph/bulk-text.js';
import { instructions, tableFile } from '../../exports/graph/neo4j-csv.js';
import { stateLine, type TableName } from '../../exports/graph/neo4j-rows.js';
import { settleBodies } from './bodies.js';
import { Citing } from './citing.js';
import { type Dropped, findDropped } from './clashes.js';
import { cutPart } from './cut.js';
import { type Part, partsIn, textsIn } from './parts.js';
import { bodiesIn, recount } from './recount.js';
import { Tables } from './tables.js';

export interface Merged {
  readonly parts: number;
  /** Texts that are imported. */
  readonly texts: number;
  readonly dropped: readonly Dropped[];
}

/** For what lies on disk while parts are put together. */
const WORK = 'merging';

/**
 * Makes a folder of parts ready to be imported. It may be done again.
 * @throws CommandError if a part is missing, or the parts do not fit together
 */
export async function mergeParts(folder: string): Promise<Merged> {
  const parts = partsIn(folder);
  const work = join(folder, WORK);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
  const dropped = await findDropped(parts);
  const files = await ownFiles(folder, parts, dropped);
  const tables = new Tables(folder);
  try {
    const counted = await recount(
      files.of('agency-from').map((file) => join(folder, file)),
      files.concerned,
    );
    await settleBodies(parts, tables, work, counted);
    const { texts, version } = await settleCitations(parts, tables, work, dropped);
    tables.line('Graph', stateLine(version));
    const all = (name: TableName) => [tableFile(name), ...files.of(name)];
    for (const { file, text } of instructions(all)) writeFileSync(join(folder, file), text);
    return { parts: parts.length, texts, dropped };
  } finally {
    tables.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** The tables of all parts, or copies of them where a text is left out. */
async function ownFiles(folder: string, parts: readonly Part[], dropped: readonly Dropped[]) {
  const copies = new Map<string, string>();
  const concerned = new Set<string>();
  for (const part of parts) {
    const at = new Set(dropped.filter((one) => one.part === part.name).map((one) => one.at));
    if (at.size === 0) continue;
    for (const [file, { copy, removed }] of await cutPart(folder, part, at)) {
      copies.set(`${part.name}/${file}`, copy);
      if (file === tableFile('agency-from')) for (const id of bodiesIn(removed)) concerned.add(id);
    }
  }
  const of = (name: TableName): string[] => {
    if (!OWN_TABLES.includes(name)) return [];
    const all = parts.map((part) => `${part.name}/${tableFile(name)}`).map((file) => copies.get(file) ?? file);
    return all.filter((file) => statSync(join(folder, file)).size > 0);
  };
  return { of, concerned };
}

async function settleCitations(
  parts: readonly Part[],
  tables: Tables,
  work: string,
  dropped: readonly Dropped[],
): Promise<{ readonly texts: number; readonly version: string }> {
  const gone = new Set(dropped.map(({ part, at }) => `${part} ${at}`));
  const citing = new Citing(work);
  let [texts, version] = [0, ''];
  for await (const { part, at, text } of textsIn(parts)) {
    if (gone.has(`${part.name} ${at}`)) continue;
    citing.add(text);
    texts++;
    version = text.version;
  }
  await citing.settle(tables);
  return { texts, version };
}

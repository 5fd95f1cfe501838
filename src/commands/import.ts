/** zeren import: a file of zeren export --format jsonl → the store, text by text as they were loaded. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { JsonlError, readJsonl } from '../exports/graph/jsonl.js';
import { ItemsError, regroup } from '../graph/regroup.js';
import type { GraphStore } from '../store/store.js';
import { aboveCeiling } from './ceiling.js';
import { CommandError, EXIT, note } from './output.js';
import { chosenStore, openForLoading, type StoreChoice, withStore } from './stores.js';

export interface Imported {
  readonly changed: number;
  readonly unchanged: number;
}

/**
 * Brings the texts of a file into an open store, each in one transaction; other texts of the store stay.
 * @throws CommandError naming the line that does not fit; the texts before it are loaded then
 */
export async function importInto(store: GraphStore, input: Readable, name: string): Promise<Imported> {
  let [changed, unchanged] = [0, 0];
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  try {
    for await (const graph of regroup(readJsonl(lines))) {
      const report = await store.load(graph);
      if (report.changed) changed++;
      else unchanged++;
    }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error)
      throw new CommandError(`${name} cannot be read (${String(error.code)})`, 'Check the path.');
    const told = error instanceof JsonlError || error instanceof ItemsError;
    if (!told) throw error;
    const advice =
      error instanceof JsonlError ? error.advice : 'Write the file again with zeren export --format jsonl.';
    const before = changed + unchanged > 0 ? ` The ${changed + unchanged} texts before it are loaded.` : '';
    throw new CommandError(`${name}: ${error.message}.${before}`, advice);
  } finally {
    if (changed > 0) await store.indexText();
  }
  return { changed, unchanged };
}

export async function importCommand(file: string, options: StoreChoice): Promise<number> {
  return withStore(openForLoading(options), async (store) => {
    const input = file === '-' ? process.stdin : createReadStream(file);
    const { changed, unchanged } = await importInto(store, input, file === '-' ? 'standard input' : file);
    note(`${changed} texts imported, ${unchanged} unchanged.`);
    const above = await aboveCeiling(store, chosenStore(options).path);
    if (above) note(above);
    return EXIT.done;
  });
}

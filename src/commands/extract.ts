/** zeren extract: texts → records in the public format, on stdout; or tables for Neo4j's importer, in a folder. */
import { extractionCsvHead } from '../exports/extraction.js';
import { PartWriter } from './bulk/part-writer.js';
import { beginPart, endPart } from './bulk/parts.js';
import { mergeCommand } from './merge.js';
import { CommandError, EXIT, print } from './output.js';
import { readShard, WHOLE } from './shards.js';
import { eachText, type TextsOptions, textsOf } from './texts.js';

export interface ExtractOptions extends TextsOptions {
  readonly format: string;
  readonly bom: boolean;
  /** A folder, of a format of several files. */
  readonly out?: string;
}

export async function extractCommand(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const { format, out } = options;
  if (format === 'neo4j-csv') return extractTables(paths, options);
  if (format !== 'jsonl' && format !== 'csv')
    throw new CommandError(`--format ${format} is not known`, 'Write jsonl, csv or neo4j-csv.', EXIT.usage);
  if (out !== undefined)
    throw new CommandError('--out is for --format neo4j-csv', `Write ${format} with > FILE.`, EXIT.usage);
  return extractRecords(paths, options, format);
}

async function extractRecords(
  paths: readonly string[],
  options: ExtractOptions,
  format: 'jsonl' | 'csv',
): Promise<number> {
  const texts = await textsOf(paths);
  // Parts are put together one behind the other: the head stands at the beginning of the first, whatever was read.
  const first = readShard(options.shard ?? WHOLE).i === 1;
  let head = format === 'csv' && first ? extractionCsvHead(options) : '';
  const { left } = await eachText(texts, options, {
    want: format,
    take: async (done) => {
      await print(head);
      head = '';
      if ('records' in done) await print(done.records);
      return undefined;
    },
  });
  await print(head);
  return left.count > 0 ? EXIT.failed : EXIT.done;
}

/** One part of the tables, or all of them: then they are put together at once. */
async function extractTables(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const { out, shard = WHOLE } = options;
  if (out === undefined) throw new CommandError('neo4j-csv is a folder of files', 'Give --out FOLDER.', EXIT.usage);
  const part = readShard(shard);
  const texts = await textsOf(paths);
  const path = beginPart(out, part);
  const writer = new PartWriter(path);
  const { left, total, list } = await eachText(texts, options, {
    want: 'tables',
    take: async (done) => {
      if ('tables' in done) writer.add(done.tables);
      return undefined;
    },
  }).finally(() => writer.close());
  endPart(path, { ...part, list, texts: total - left.count });
  const merged = options.shard === undefined ? await mergeCommand(out) : EXIT.done;
  return left.count > 0 ? EXIT.failed : merged;
}

/** zeren extract: texts → records in the public format, on stdout. */
import { extractionCsvHead } from '../exports/extraction.js';
import { CommandError, EXIT, print } from './output.js';
import { readShard } from './shards.js';
import { eachText, type TextsOptions, textsOf } from './texts.js';

export interface ExtractOptions extends TextsOptions {
  readonly format: string;
  readonly bom: boolean;
}

export async function extractCommand(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const { format, bom } = options;
  if (format !== 'jsonl' && format !== 'csv')
    throw new CommandError(`--format ${format} is not known`, 'Write jsonl or csv.', EXIT.usage);
  const texts = await textsOf(paths);
  // Parts are put together one behind the other: the head stands at the beginning of the first, whatever was read.
  const first = options.shard === undefined || readShard(options.shard).i === 1;
  let head = format === 'csv' && first ? extractionCsvHead({ bom }) : '';
  const { left } = await eachText(texts, options, {
    want: format,
    take: async (done) => {
      if ('records' in done) await print(head + done.records);
      head = '';
      return undefined;
    },
  });
  await print(head);
  return left.count > 0 ? EXIT.failed : EXIT.done;
}

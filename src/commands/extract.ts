/** zeren extract: texts → records in the public format, on stdout. */
import { extractionCsvHead } from '../exports/extraction.js';
import { CommandError, EXIT, print } from './output.js';
import { eachText, type TextsOptions, textsOf } from './texts.js';

export interface ExtractOptions extends TextsOptions {
  readonly format: string;
  readonly bom: boolean;
}

export async function extractCommand(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const { format, bom } = options;
  if (format !== 'jsonl' && format !== 'csv')
    throw new CommandError(`--format ${format} is not known`, 'Write jsonl or csv.', EXIT.usage);
  let head = format === 'csv' ? extractionCsvHead({ bom }) : '';
  const { left } = await eachText(await textsOf(paths, options), options, {
    want: format,
    take: async (done) => {
      if ('records' in done) await print(head + done.records);
      head = '';
      return undefined;
    },
  });
  return left.count > 0 ? EXIT.failed : EXIT.done;
}

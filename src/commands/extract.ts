/** zeren extract: texts → records in the public format, on stdout. */
import { extractionCsv, extractionJsonl } from '../exports/extraction.js';
import { CommandError, EXIT, print } from './output.js';
import { eachExtraction, type TextsOptions } from './texts.js';

export interface ExtractOptions extends TextsOptions {
  readonly format: string;
  readonly bom: boolean;
}

export async function extractCommand(paths: readonly string[], options: ExtractOptions): Promise<number> {
  if (options.format !== 'jsonl' && options.format !== 'csv') {
    throw new CommandError(`--format ${options.format} is not known`, 'Write jsonl or csv.', EXIT.usage);
  }
  let first = true;
  const failed = await eachExtraction(paths, options, async ({ value }) => {
    await print(
      options.format === 'jsonl'
        ? extractionJsonl(value)
        : extractionCsv(value, { head: first, bom: first && options.bom }),
    );
    first = false;
  });
  return failed ? EXIT.failed : EXIT.done;
}

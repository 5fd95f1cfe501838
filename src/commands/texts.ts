/** Texts one after the other: each is read, extracted and let go, so that memory does not grow with their number. */
import { createInterface } from 'node:readline';
import { findTexts, readText, shardOf, TextError, type TextPath } from '../files.js';
import type { Result } from '../issues.js';
import { extract } from '../pipeline.js';
import type { Extraction, SourceText } from '../types.js';
import { type Decisions, type DecisionsChoice, readDecisions } from './decisions.js';
import { CommandError, EXIT, note, Progress } from './output.js';

export interface TextsOptions extends DecisionsChoice {
  readonly shard?: string;
}

/** `-` stands for a list of paths on standard input, one a line. */
async function expandPaths(paths: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const path of paths) {
    if (path !== '-') all.push(path);
    else for await (const line of createInterface({ input: process.stdin })) if (line.trim()) all.push(line.trim());
  }
  return all;
}

function readShard(shard: string): { i: number; n: number } {
  const [i, n] = shard.split('/').map(Number);
  if (!i || !n || i < 1 || i > n || !Number.isInteger(i) || !Number.isInteger(n)) {
    throw new CommandError(
      `--shard ${shard} is not understood`,
      'Write it as i/n, for example 2/4 for the second of four parts.',
      EXIT.usage,
    );
  }
  return { i, n };
}

/** The texts that the paths name. */
export async function textsOf(paths: readonly string[], options: TextsOptions): Promise<TextPath[]> {
  const texts = findTexts(await expandPaths(paths));
  return options.shard ? shardOf(texts, readShard(options.shard)) : texts;
}

/**
 * Extracts each text and hands it on. A text that cannot be read is named on stderr and left out; the others go on.
 * @returns how many were left out
 */
export async function eachExtraction(
  paths: readonly string[],
  options: TextsOptions,
  take: (extraction: Result<Extraction>, source: SourceText, decisions: Decisions) => Promise<void>,
): Promise<number> {
  const decisions = readDecisions(options);
  const texts = await textsOf(paths, options);
  const progress = new Progress('reading', texts.length);
  let failed = 0;
  for (const text of texts) {
    try {
      const source = readText(text);
      await take(extract(source, decisions.reference, decisions.correctionsFor(source)), source, decisions);
    } catch (error) {
      if (!(error instanceof TextError)) throw error;
      failed++;
      note(`zeren: ${error.message}`);
    }
    progress.step(text.file);
  }
  progress.stop();
  if (!options.shard) for (const words of decisions.unusedIn(texts.map(({ file }) => file))) note(`zeren: ${words}`);
  if (failed) note(`zeren: ${failed} of ${texts.length} texts could not be read; the others were.`);
  return failed;
}

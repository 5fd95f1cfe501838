/**
 * Texts one after the other: each is read, extracted and let go, so that memory does not grow with their number. Many
 * are read on several threads; what they give comes in the order of the texts all the same.
 */

import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { findTexts, openArchives, shownAs, type TextPath } from '../files.js';
import { type Decisions, type DecisionsChoice, decisionsOf, readDecisions } from './decisions.js';
import { LeftOut } from './left-out.js';
import { CommandError, EXIT, note, Progress } from './output.js';
import { inOrder } from './reading/in-order.js';
import { isLarge, TextThreads } from './reading/threads.js';
import { type FoundIssue, readOne, type TextDone, type TextWork } from './reading/work.js';
import { type Part, partOf, readShard, type Shard, WHOLE, workOf } from './shards.js';

export interface TextsOptions extends DecisionsChoice {
  readonly shard?: string;
  /** How many texts are read at a time; as many as there are cores if left out. */
  readonly threads?: string;
  /** When it is aborted, no further text is begun. */
  readonly stop?: AbortSignal;
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

/** The texts that the paths name, of all parts. */
export async function textsOf(paths: readonly string[]): Promise<TextPath[]> {
  return openArchives(findTexts(await expandPaths(paths)));
}

/** A thread begins by reading the reference data, which takes as long as so many bytes of texts. */
const WORTH_A_THREAD = 8 * 1024 * 1024;
/** Results that may wait for their turn, for each thread. */
const AHEAD = 3;

function threadsFor(texts: readonly TextPath[], { threads }: TextsOptions): number {
  const work = texts.reduce((sum, text) => sum + workOf(text), 0);
  if (threads === undefined) return Math.min(availableParallelism(), 1 + Math.floor(work / WORTH_A_THREAD));
  const count = Number(threads);
  if (Number.isInteger(count) && count >= 1 && count <= 256) return Math.min(count, texts.length);
  throw new CommandError(`--threads ${threads} is not understood`, 'Give a number from 1 to 256.', EXIT.usage);
}

/** What became of the texts. */
export interface TextsReport {
  readonly total: number;
  /** Of a part: which list it is of. */
  readonly list: string | null;
  /** Taken, passed over or left out; fewer than there are if it was stopped. */
  readonly done: number;
  /** Passed over: they were read before, as they would be now. */
  readonly same: number;
  readonly left: LeftOut;
}

/** How texts are to be read, and what takes them. */
interface Taking {
  readonly want: TextWork['want'];
  /** Gives the checksum by name of the texts that are done. */
  readonly done?: (decisions: Decisions) => Promise<ReadonlyMap<string, string>>;
  /** Gives why the text is left out, if it cannot be taken. */
  take(done: TextDone, decisions: Decisions): Promise<{ readonly what: string; readonly advice: string } | undefined>;
}

/**
 * Reads each text, or each of the part that was asked for, and hands it on, in the order of the texts. One that cannot
 * be read is named on stderr and left out; the others go on.
 * @param all the texts of all parts
 */
export async function eachText(all: readonly TextPath[], options: TextsOptions, taking: Taking): Promise<TextsReport> {
  const shard = readShard(options.shard ?? WHOLE);
  const { texts, list } = options.shard === undefined ? { texts: all, list: null } : tellPart(all, shard);
  const decisions = readDecisions(options);
  const known = await taking.done?.(decisions);
  const report = { total: texts.length, list, done: 0, same: 0, left: new LeftOut() };
  const count = threadsFor(texts, options);
  const threads = count > 1 || texts.some(isLarge) ? new TextThreads(count, decisionsOf(options)) : null;
  const read = (text: TextPath) => {
    const work = { text, want: taking.want, done: known?.get(text.file) ?? null };
    return threads ? threads.read(work) : readOne(work, decisions);
  };
  const progress = new Progress('reading', texts.length);
  try {
    for await (const [text, done] of inOrder(texts, threads ? count * AHEAD : 1, read)) {
      if ('same' in done) report.same++;
      else await take(text, done, taking, decisions, report.left);
      report.done++;
      progress.step(text.file);
      if (options.stop?.aborted) break;
    }
  } finally {
    progress.stop();
    await threads?.close();
  }
  // Of what no text has used only one part speaks, since each sees its own texts only.
  if (shard.i === 1) for (const words of decisions.unusedIn(all.map(({ file }) => file))) note(`zeren: ${words}`);
  if (report.left.count > 0) note(tally(report.left.count, report.total));
  return report;
}

async function take(
  text: TextPath,
  done: TextDone,
  taking: Taking,
  decisions: Decisions,
  leftOut: LeftOut,
): Promise<void> {
  const left = 'left' in done ? done.left : await taking.take(done, decisions);
  if (!left) return;
  const { what, advice } = left;
  leftOut.add({ path: shownAs(text), what, advice });
  note(`zeren: ${shownAs(text)}: ${what}. ${advice}`);
}

/** Several processes make their list each for itself: who sees that it is the same, knows that the parts fit together. */
function tellPart(all: readonly TextPath[], shard: Shard): Part {
  const part = partOf(all, shard);
  note(`zeren: part ${shard.i} of ${shard.n}: ${part.texts.length} of ${all.length} texts (list ${part.list}).`);
  return part;
}

/**
 * Hands on what each text leaves in doubt.
 * @returns how many were left out
 */
export async function eachDoubt(
  paths: readonly string[],
  options: TextsOptions,
  take: (found: readonly FoundIssue[]) => Promise<void>,
): Promise<number> {
  const { left } = await eachText(await textsOf(paths), options, {
    want: 'doubts',
    take: async (done) => {
      if ('doubts' in done) await take(done.doubts);
      return undefined;
    },
  });
  return left.count;
}

/** How many of all texts were left out. */
function tally(count: number, total: number): string {
  if (count === total)
    return total === 1 ? 'zeren: the text could not be read.' : `zeren: none of the ${total} texts could be read.`;
  return `zeren: ${count} of ${total} texts could not be read; the others were.`;
}

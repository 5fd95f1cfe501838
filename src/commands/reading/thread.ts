/** A thread that reads texts: bytes in, rows of the graph out. It holds the reference data, and touches no store. */
import { parentPort, workerData } from 'node:worker_threads';
import { settlingLines } from '../../agencies/index.js';
import { buildGraph } from '../../graph/build.js';
import { takeText } from '../../intake/intake.js';
import { TextError } from '../../intake/text-error.js';
import { extract } from '../../pipeline.js';
import { type DecisionsChoice, readDecisions } from '../decisions.js';
import { checkLikely } from './likely.js';
import type { Answered, Asked } from './messages.js';

const { reference, correctionsFor, digestFor } = readDecisions(workerData as DecisionsChoice);

async function answer({ file, bytes }: Asked): Promise<Answered> {
  try {
    const source = await takeText(bytes, { path: file, file });
    const result = extract(source, reference, correctionsFor(source));
    checkLikely(result.value, file);
    return { graph: buildGraph(result, source.text, digestFor(file), settlingLines(result.value, reference)) };
  } catch (error) {
    if (error instanceof TextError) return { unreadable: { what: error.what, advice: error.advice } };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', async (asked: Asked) => parentPort?.postMessage(await answer(asked)));

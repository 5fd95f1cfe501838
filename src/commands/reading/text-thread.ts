/** A thread that reads texts of a folder: names in, rows of the graph or extractions out. It touches no store. */
import { parentPort, workerData } from 'node:worker_threads';
import { type DecisionsChoice, readDecisions } from '../decisions.js';
import { readOne, type TextDone, type TextWork } from './work.js';

export type ThreadAnswer = TextDone | { readonly failed: string };

const decisions = readDecisions(workerData as DecisionsChoice);

async function answer(work: TextWork): Promise<ThreadAnswer> {
  try {
    return await readOne(work, decisions);
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', async (work: TextWork) => parentPort?.postMessage(await answer(work)));

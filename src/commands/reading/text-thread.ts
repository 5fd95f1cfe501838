/** A thread that reads texts of a folder: names in, rows of the graph or extractions out. It touches no store. */
import { parentPort, workerData } from 'node:worker_threads';
import { type DecisionsChoice, readDecisions } from '../decisions.js';
import { readOne, type TextWork } from './work.js';

const decisions = readDecisions(workerData as DecisionsChoice);

parentPort?.on('message', async (work: TextWork) => {
  const done = await readOne(work, decisions);
  parentPort?.postMessage(done, 'records' in done ? [done.records.buffer] : []);
});

/** A thread that reads texts: bytes in, rows of the graph out. It holds the reference data, and touches no store. */
import { parentPort, workerData } from 'node:worker_threads';
import { settlingLines } from '../../agencies/index.js';
import { decodeText, TextError } from '../../files.js';
import { buildGraph } from '../../graph/build.js';
import { extract } from '../../pipeline.js';
import { type DecisionsChoice, readDecisions } from '../decisions.js';
import type { Answered, Asked } from './messages.js';

const { reference, correctionsFor, digest } = readDecisions(workerData as DecisionsChoice);

function answer({ file, bytes }: Asked): Answered {
  try {
    const source = decodeText(bytes, { path: file, file });
    const result = extract(source, reference, correctionsFor(source));
    return { graph: buildGraph(result, source.text, digest, settlingLines(result.value, reference)) };
  } catch (error) {
    if (error instanceof TextError) return { unreadable: { what: error.what, advice: error.advice } };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(answer(asked)));

/** GET /exports/graph.jsonl: the whole graph as a file, written as it is read, and as fast as the client takes it. */
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import { GRAPH_FORMATS } from '../exports/graph/formats.js';
import { type GraphRenderer, inPieces } from '../exports/graph/renderer.js';
import { graphSource } from '../exports/graph/source.js';
import type { GraphStore } from '../store/store.js';
import { badInput } from './errors.js';
import { checkParameters } from './known-parameters.js';
import { scopeOf } from './scope.js';

/** Formats of one file; those of several are written by the command line. */
export const SERVED = new Map([...GRAPH_FORMATS].filter(([, { extension }]) => extension !== null));

/**
 * Answers with the graph in the format that the address names. A file that cannot be brought to its end (the time is up,
 * the graph was changed meanwhile) is cut off, which the client notices: the answer ends without its last chunk.
 */
export function sendGraph(store: GraphStore) {
  return async (request: Request, response: Response): Promise<void> => {
    checkParameters(request.query, []);
    const renderer = rendererOf(String(request.params.format));
    const source = await graphSource(store);
    response.attachment(`graph.${renderer.extension}`).type(renderer.mediaType);
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    try {
      await pipeline(textsOf(renderer, source), response);
    } catch (error) {
      scopeOf(response).log.warn({ err: error }, 'a file of the graph was cut off');
      response.destroy();
    }
  };
}

function rendererOf(format: string): GraphRenderer {
  const found = SERVED.get(format) ?? [...SERVED.values()].find(({ extension }) => extension === format);
  if (found) return found;
  const several = GRAPH_FORMATS.has(format) ? ' It is a folder of files: zeren export writes it.' : '';
  throw badInput('format', `There is no file of the format "${format}".${several}`, {
    value: format,
    nearest: [...SERVED.keys()],
  });
}

async function* textsOf(renderer: GraphRenderer, source: Awaited<ReturnType<typeof graphSource>>) {
  for await (const { text } of inPieces(renderer.render(source))) yield text;
}

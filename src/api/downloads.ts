/** GET /exports/matrix.csv?document=…: results as files, from the same renderers as the command line. */
import type { Express, Request, Response } from 'express';
import { AskedError, type Given, readMatrixArgs, readNetworkArgs } from '../exports/asked.js';
import { FormatLimit } from '../exports/format-limit.js';
import { MATRIX_FORMATS, NETWORK_FORMATS } from '../exports/formats.js';
import { FILTER_PARAMETERS, MATRIX_PARAMETERS, NETWORK_PARAMETERS, type Parameter } from '../exports/parameters.js';
import { countedWords, type Renderer } from '../exports/view.js';
import { matrixView, networkView } from '../exports/views.js';
import type { GraphStore } from '../store/store.js';
import type { Bounds } from './bounds.js';
import { badInput, tooLarge } from './errors.js';
import { sendGraph } from './graph-download.js';
import { checkParameters } from './known-parameters.js';

/** Of files of the address alone: the command line has `--no-bom`. */
export const BOM: Parameter = {
  ...{ name: 'bom', value: 'true|false', among: ['true', 'false'] },
  help: 'whether CSV begins with a byte order mark (true, if left out)',
};
const MATRIX = [...FILTER_PARAMETERS, ...MATRIX_PARAMETERS, BOM];
const NETWORK = [...FILTER_PARAMETERS, ...NETWORK_PARAMETERS, BOM];

/** Mounts the addresses of files. */
export function addDownloads(app: Express, store: GraphStore, bounds: Bounds): void {
  app.get('/exports/graph.:format', sendGraph(store));
  app.get('/exports/matrix.:format', async ({ params, query }, response) => {
    checkParameters(query, MATRIX);
    const renderer = rendererOf(MATRIX_FORMATS, params.format);
    const view = await matrixView(store, read(readMatrixArgs, query), bounds);
    await send(response, 'matrix', renderer, view, query, countedWords(view.matrix.counted, view.provenance));
  });
  app.get('/exports/network.:format', async ({ params, query }, response) => {
    checkParameters(query, NETWORK);
    const renderer = rendererOf(NETWORK_FORMATS, params.format);
    const view = await networkView(store, read(readNetworkArgs, query), bounds);
    await send(response, 'network', renderer, view, query, countedWords(view.network.counted, view.provenance));
  });
}

type Query = Request['query'];

/** What was counted stands in a header too, since CSV has no place for it; headers hold no more than ASCII. */
async function send<View>(
  response: Response,
  name: string,
  renderer: Renderer<View>,
  view: View,
  query: Query,
  counted: string,
): Promise<void> {
  const file = await written(renderer, view, query.bom !== 'false');
  response.attachment(`${name}.${renderer.extension}`).set('X-Counted', encodeURIComponent(counted));
  response.type(renderer.mediaType).send(typeof file === 'string' ? file : Buffer.from(file));
}

async function written<View>(renderer: Renderer<View>, view: View, bom: boolean) {
  try {
    return await renderer.render(view, { bom });
  } catch (error) {
    if (error instanceof FormatLimit) throw tooLarge(`${error.message}. ${error.advice}`, {});
    throw error;
  }
}

function rendererOf<View>(formats: ReadonlyMap<string, Renderer<View>>, format: string): Renderer<View> {
  const renderer = formats.get(format);
  if (renderer) return renderer;
  const nearest = [...formats.keys()];
  throw badInput('format', `There is no format "${format}".`, { value: format, nearest });
}

/** The arguments that an address holds. */
function read<Args>(reader: (given: Given) => Args, query: Query): Args {
  try {
    return reader((name) => [query[name]].flat().filter((value) => typeof value === 'string'));
  } catch (error) {
    if (!(error instanceof AskedError)) throw error;
    const { parameter, value, wrong, advice, nearest } = error;
    throw badInput(parameter, `\`${parameter}\`: "${value}" ${wrong}. ${advice}`, { value, nearest, shown: [] });
  }
}

/** GET /exports/matrix.csv?document=…: results as files, from the same renderers as the command line. */
import type { Express, Request, Response } from 'express';
import { MATRIX_FORMATS, NETWORK_FORMATS } from '../exports/formats.js';
import type { Renderer, RenderOptions } from '../exports/view.js';
import { matrixView, networkView } from '../exports/views.js';
import type { GraphStore } from '../store/store.js';
import { AGENCY_KINDS, ROLES } from '../types.js';
import type { CountArgs } from './analyses.js';
import { badInput } from './errors.js';

const PER = ['task', 'document'] as const;
const WEIGHTS = ['count', 'jaccard', 'cosine', 'newman'] as const;

export function addDownloads(app: Express, store: GraphStore): void {
  app.get('/exports/matrix.:format', async ({ params, query }, response) => {
    const renderer = rendererOf(MATRIX_FORMATS, params.format);
    send(response, 'matrix', renderer, await matrixView(store, argsOf(query)), { bom: query.bom !== 'false' });
  });
  app.get('/exports/network.:format', async ({ params, query }, response) => {
    const renderer = rendererOf(NETWORK_FORMATS, params.format);
    send(response, 'network', renderer, await networkView(store, argsOf(query)));
  });
}

function send<View>(
  response: Response,
  name: string,
  renderer: Renderer<View>,
  view: View,
  options?: RenderOptions,
): void {
  response.attachment(`${name}.${renderer.extension}`).type(renderer.mediaType).send(renderer.render(view, options));
}

function rendererOf<View>(formats: ReadonlyMap<string, Renderer<View>>, format: string): Renderer<View> {
  const renderer = formats.get(format);
  if (renderer) return renderer;
  const nearest = [...formats.keys()];
  throw badInput('format', `There is no format "${format}".`, { value: format, nearest });
}

type Query = Request['query'];

/** The arguments of agencyNetwork and responsibilityMatrix as an address can hold them. */
function argsOf(query: Query): CountArgs {
  const any = all(query, 'agency');
  const [from, to] = [one(query, 'from'), one(query, 'to')];
  const minShared = Number(one(query, 'minShared') ?? 1);
  if (!Number.isInteger(minShared))
    throw badInput('minShared', '`minShared` is a whole number.', { value: query.minShared });
  return {
    minShared,
    per: choices(query, 'per', PER)?.[0] ?? null,
    weight: choices(query, 'weight', WEIGHTS)?.[0] ?? null,
    filter: {
      assigned: true,
      document: one(query, 'document'),
      agencies: any.length > 0 ? { any } : null,
      roles: choices(query, 'role', ROLES),
      kinds: choices(query, 'kind', AGENCY_KINDS),
      text: one(query, 'text'),
      documentDate: { from, to },
      jurisdiction: one(query, 'jurisdiction'),
      lineage: query.lineage === 'true',
      expandCollectives: query.expandCollectives === 'true',
    },
  };
}

/** All values of a parameter that may stand several times. */
function all(query: Query, name: string): string[] {
  return [query[name]].flat().filter((value) => typeof value === 'string' && value !== '') as string[];
}

function one(query: Query, name: string): string | null {
  return all(query, name)[0] ?? null;
}

function choices<T extends string>(query: Query, name: string, known: readonly T[]): T[] | null {
  const values = all(query, name).map((value) => {
    const choice = known.find((candidate) => candidate === value.toLowerCase());
    if (!choice) throw badInput(name, `\`${name}\` knows no "${value}".`, { value, nearest: known });
    return choice;
  });
  return values.length > 0 ? values : null;
}

/** GET /exports/matrix.csv?document=…: results as files, from the same renderers as the command line. */
import type { Express, Request, Response } from 'express';
import { MATRIX_FORMATS, NETWORK_FORMATS } from '../exports/formats.js';
import type { Renderer, RenderOptions } from '../exports/view.js';
import { matrixView, networkView } from '../exports/views.js';
import type { GraphStore } from '../store/store.js';
import { AGENCY_KINDS, ROLES } from '../types.js';
import type { CountArgs } from './analyses.js';
import { badInput } from './errors.js';
import type { NetworkArgs } from './networks.js';

const RELATIONS = ['co-ownership', 'lead-support', 'lead-others'] as const;
const PER = ['task', 'document'] as const;
const WEIGHTS = ['count', 'jaccard', 'cosine', 'newman'] as const;

export function addDownloads(app: Express, store: GraphStore): void {
  app.get('/exports/matrix.:format', async ({ params, query }, response) => {
    const renderer = rendererOf(MATRIX_FORMATS, params.format);
    send(response, 'matrix', renderer, await matrixView(store, argsOf(query)), { bom: query.bom !== 'false' });
  });
  app.get('/exports/network.:format', async ({ params, query }, response) => {
    const renderer = rendererOf(NETWORK_FORMATS, params.format);
    send(response, 'network', renderer, await networkView(store, networkArgsOf(query)));
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
  return {
    minShared: whole(query, 'minShared') ?? 1,
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

/** The same with those that only agencyNetwork takes. */
function networkArgsOf(query: Query): NetworkArgs {
  const around = all(query, 'around');
  return {
    ...argsOf(query),
    relation: choices(query, 'relation', RELATIONS)?.[0] ?? 'co-ownership',
    around: around.length > 0 ? around : null,
    depth: whole(query, 'depth') ?? 1,
    maxNodes: whole(query, 'maxNodes'),
  };
}

function whole(query: Query, name: string): number | null {
  const value = one(query, name);
  if (value === null || /^\d{1,9}$/.test(value)) return value === null ? null : Number(value);
  throw badInput(name, `\`${name}\` is a whole number.`, { value });
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

/** All settings of the network, as its address says them: the same names as /exports/network.* take, and a few of the picture. */
import { readTaskSearch, type TaskSearch, taskFilter } from '../filter/search.js';
import type { CountPer, NetworkQueryVariables, NetworkRelation, Weight } from '../queries/types.js';
import { choice, type Given, positive, reading, text, texts } from '../search.js';
import { COLOURINGS } from './groups.js';

export const RELATIONS = ['co-ownership', 'lead-support', 'lead-others'] as const;
export const PER = ['task', 'document'] as const;
export const WEIGHTS = ['count', 'jaccard', 'cosine', 'newman'] as const;
/** In what language bodies are named in the picture. */
export const NAMES = ['short', 'english'] as const;
/** Further away everything is near: four steps reach nearly every body. */
export const DEEPEST = 3;

export type NetworkSearch = ReturnType<typeof readNetworkSearch>;
export type RelationWord = (typeof RELATIONS)[number];

/** Reads what the network knows of an address, and leaves out what is no value. */
export function readNetworkSearch(given: Given) {
  const depth = positive(given.depth);
  return reading({
    ...readTaskSearch(given),
    minShared: positive(given.minShared),
    relation: choice(given.relation, RELATIONS),
    per: choice(given.per, PER),
    weight: choice(given.weight, WEIGHTS),
    around: texts(given.around),
    depth: depth === undefined ? undefined : Math.min(depth, DEEPEST),
    maxNodes: positive(given.maxNodes),
    colour: choice(given.colour, COLOURINGS),
    names: choice(given.names, NAMES),
    /** The body whose partners are shown. */
    body: text(given.body),
    /** The partner with which its shared tasks are listed. */
    partner: text(given.partner),
  });
}

/** One shared task joins whole lists of bodies; two begin to tell something. Who leads whom is rarer. */
export function thresholdOf({ minShared, relation = 'co-ownership' }: NetworkSearch): number {
  return minShared ?? (relation === 'co-ownership' ? 2 : 1);
}

/** What the API is asked. */
export function networkVariables(search: NetworkSearch): NetworkQueryVariables {
  return {
    filter: taskFilter(search as TaskSearch),
    minShared: thresholdOf(search),
    relation: constant<NetworkRelation>(search.relation ?? 'co-ownership'),
    per: constant<CountPer>(search.per ?? 'task'),
    weight: constant<Weight>(search.weight ?? 'count'),
    around: search.around,
    depth: search.depth ?? 1,
    maxNodes: search.maxNodes,
  };
}

/** What an address of /exports/network.* takes: the settings of the counting, without those of the picture. */
export function fileSearch(search: NetworkSearch): object {
  const { colour: _colour, names: _names, body: _body, partner: _partner, ...counting } = search;
  return { ...counting, minShared: thresholdOf(search) };
}

/** lead-support → LEAD_SUPPORT */
function constant<T extends string>(word: string): T {
  return word.toUpperCase().replaceAll('-', '_') as T;
}

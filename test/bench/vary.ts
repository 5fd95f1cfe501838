/**
 * Corpora as large as wanted, made by varying real texts: each copy is of another city and year, with numbers, dates and
 * amounts of its own, in an order of its own, and in some clauses other bodies stand. The same seed gives the same bytes.
 * One copy is held at a time, so that ten thousand take no more memory than one.
 */
import { createHash } from 'node:crypto';
import type { Place } from '../../src/agencies/place.js';
import type { Reference } from '../../src/agencies/reference.js';
import { buildGraph } from '../../src/graph/build.js';
import type { TextGraph } from '../../src/graph/rows.js';
import { extract } from '../../src/pipeline.js';
import { loadReference } from '../../src/reference.js';
import type { SourceText } from '../../src/types.js';
import { draw, shuffled } from './draw.js';
import { filled, type Template, templateOf } from './template.js';
import { type Otherness, otherWords } from './words.js';

/** The city of the texts. */
const HOME = 'beijing';
/** How many years back the copies go. */
const YEARS = 12;

/**
 * The texts as they are, then copies of them all, until there are `times` of each.
 * @param texts what is varied: texts of Beijing
 * @param seed another seed gives other copies
 */
export function* variedTextsOf(texts: readonly SourceText[], times: number, seed = 1): Generator<SourceText> {
  yield* texts;
  const reference = loadReference();
  const templates = texts.map((text) => templateOf(text, reference));
  const cities = shuffled(otherCities(reference), seed, 'cities');
  for (let n = 1; n < times; n++) {
    const other = otherness(cities, seed, n);
    for (const template of shuffled(templates, seed, 'order', n)) yield copyOf(template, seed, n, other);
  }
}

/** The same as graphs, each read from its printed text as any other. */
export function* variedTexts(texts: readonly SourceText[], times: number, seed = 1): Generator<TextGraph> {
  const reference = loadReference();
  for (const source of variedTextsOf(texts, times, seed)) yield buildGraph(extract(source, reference), source.text);
}

/** Cities of every level, since the texts shorten their bodies' names to 市…. */
function otherCities(reference: Reference): Place[] {
  return [...reference.places.byId.values()]
    .filter(({ id, name }) => name.endsWith('市') && id !== HOME)
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** Each city comes once in each year before any comes again in the same, with higher numbers then. */
function otherness(cities: readonly Place[], seed: number, n: number): Otherness {
  const city = cities[n % cities.length];
  if (!city) throw new Error('There is no other city');
  const round = Math.floor(n / cities.length);
  return {
    city,
    years: (round + draw(seed, 'year', city.id)) % YEARS,
    days: draw(seed, 'day', n) % 28,
    number: (draw(seed, 'number', city.id) % 50) + 1000 * Math.floor(round / YEARS),
    amount: draw(seed, 'amount', n) % 10,
  };
}

function copyOf(template: Template, seed: number, n: number, other: Otherness): SourceText {
  const text = otherWords(filled(template, seed, n), other);
  const checksum = createHash('sha256').update(text).digest('hex');
  const { file } = template.source;
  return { file: `${n}-${file}`, text, checksum, encoding: 'UTF-8', bytes: Buffer.byteLength(text) };
}

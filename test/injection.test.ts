/**
 * Words that would end a string of Cypher and go on as a statement, in whatever the API and the command line take: a
 * store gets them as parameters only, so none changes the graph and none is a fault of a statement.
 */
import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeDefs } from '../src/api/schema.js';
import { startServer } from '../src/api/server.js';
import { FILTER_PARAMETERS, MATRIX_PARAMETERS, NETWORK_PARAMETERS } from '../src/exports/parameters.js';
import type { GraphStore } from '../src/store/store.js';
import { ask, readSeeds, seedStore } from './corpus.js';

const HOSTILE = [
  `' OR 1=1 RETURN n //`,
  `"}) DETACH DELETE n //`,
  `x'}) MATCH (n) DETACH DELETE n WITH 1 AS x MATCH (m {id: '`,
  '`) MATCH (n) SET n.name = 1 //',
  '\\u0027 OR true //',
  `$name CALL db.labels() */ /*`,
  '* AND name:[a TO z] ~ ^ ! ( " \\',
  '{"$gt": ""}',
] as const;
const FAULTS = new Set(['INTERNAL_SERVER_ERROR', 'STORE_UNAVAILABLE']);

const schema = buildASTSchema(typeDefs);
/** Types with fields that take words, and a way to one of each. */
const { documents, tasks, clauses } = readSeeds();
const WAYS: Readonly<Record<string, string>> = {
  Query: '',
  Agency: '{ agency(name: "市财政局", jurisdiction: "beijing") ',
  Document: `{ document(id: ${JSON.stringify(documents[0]?.id)}) `,
  Task: `{ task(id: ${JSON.stringify(tasks[9]?.id)}) `,
  Clause: `{ clause(id: ${JSON.stringify(clauses[3]?.id)}) `,
};

/** Values for a type in each of which the words stand at another place; none where words are no part of it. */
function places(type: GraphQLInputType, words: string, depth = 0): string[] {
  const inner = getNullableType(type);
  if (isListType(inner)) return places(inner.ofType, words, depth).flatMap((value) => [`[${value}]`, `[${value}, ${value}]`]);
  if (isInputObjectType(inner))
    return depth > 3 ? [] : Object.values(inner.getFields()).flatMap((field) => places(field.type, words, depth + 1).map((value) => `{ ${[`${field.name}: ${value}`, ...needed(Object.values(inner.getFields()), field.name)].join(', ')} }`));
  return ['String', 'ID', 'Date'].includes(getNamedType(inner).name) ? [JSON.stringify(words)] : [];
} // biome-ignore format: one expression each

/** The others that must be given, with values that are usual. */
function needed(all: readonly { readonly name: string; readonly type: GraphQLInputType; readonly defaultValue?: unknown }[], but: string): string[] {
  return all.filter((one) => one.name !== but && isNonNullType(one.type) && one.defaultValue === undefined).map((one) => `${one.name}: ${usual(one.type)}`);
} // biome-ignore format: one expression

function usual(type: GraphQLInputType): string {
  const inner = getNullableType(type);
  if (isListType(inner)) return `[${usual(inner.ofType)}]`;
  if (isInputObjectType(inner)) return '{}';
  return { Int: '1', Float: '1', Boolean: 'true', Date: '"2024-01-01"' }[getNamedType(inner).name] ?? '"市财政局"';
}

/** What is asked of a field so that its values are fetched. */
function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (!isObjectType(type)) return '{ __typename }';
  const plain = Object.values(type.getFields()).filter((one) => isLeafType(getNamedType(one.type)) && one.args.length === 0);
  const nodes = type.getFields().nodes ? ' nodes { __typename }' : '';
  return `{ __typename ${plain.map(({ name }) => name).join(' ')}${nodes} }`;
} // biome-ignore format: one expression

interface Question {
  readonly about: string;
  readonly query: string;
}

function questions(words: string): Question[] {
  return Object.entries(WAYS).flatMap(([name, way]) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`There is no type ${name}.`);
    return Object.values(type.getFields()).flatMap((field) => field.args.flatMap((arg) => asked(name, way, field, arg, words)));
  });
} // biome-ignore format: one expression

function asked(type: string, way: string, field: GraphQLField<unknown, unknown>, arg: GraphQLArgument, words: string): Question[] {
  return places(arg.type, words).map((value) => {
    const given = [`${arg.name}: ${value}`, ...needed(field.args, arg.name)].join(', ');
    return { about: `${type}.${field.name}(${arg.name})`, query: `${way}{ ${field.name}(${given}) ${selection(field)} }${way ? ' }' : ''}` };
  });
} // biome-ignore format: one expression

describe('words that would be a statement', () => {
  let store: GraphStore;
  let digest: string;
  beforeAll(async () => {
    store = await seedStore();
    digest = await store.digest();
  });
  afterAll(() => store.close());

  it.each(HOSTILE)('%j: in every argument of GraphQL', async (words) => {
    const faults: string[] = [];
    const abouts = new Set<string>();
    for (const { about, query } of questions(words)) {
      const { errors } = await ask(store, query);
      abouts.add(about);
      const ours = errors.find(({ extensions, message }) => FAULTS.has(String(extensions?.code)) || /syntax|GRAPHQL_PARSE/i.test(`${message} ${extensions?.code}`));
      if (ours) faults.push(`${about}: ${ours.message} ${query}`);
    }
    expect(faults).toEqual([]);
    // As many as the schema has; fewer would mean that the walk misses some.
    expect(abouts.size).toBeGreaterThan(40);
    expect(await store.digest()).toBe(digest);
  }, 60_000); // biome-ignore format: one expression each

  it('in every parameter of a file', async () => {
    const server = await startServer({ store, port: 0, host: '127.0.0.1' });
    const wrong: string[] = [];
    for (const [file, own] of [['matrix.csv', MATRIX_PARAMETERS], ['network.json', NETWORK_PARAMETERS]] as const)
      for (const { name } of [...FILTER_PARAMETERS, ...own])
        for (const words of HOSTILE) {
          const { status } = await fetch(`${server.url}/exports/${file}?${new URLSearchParams({ [name]: words })}`);
          if (status >= 500) wrong.push(`${status} ${file} ${name} ${words}`);
        }
    await server.close();
    expect(wrong).toEqual([]);
    expect(await store.digest()).toBe(digest);
  }, 60_000); // biome-ignore format: one expression each
});

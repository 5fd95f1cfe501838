/** Writes the types of the resolvers from the SDL: src/api/schema.types.ts. */
import { readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { enumValues } from '../../src/api/enums.js';

const HEAD = '/** Written from schema.graphql and parents.ts by `npm run codegen`; what is changed here is lost. */\n';

const CONFIG = {
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  skipTypename: true,
  disableDescriptions: true,
  noSchemaStitching: true,
  scalars: { ID: 'string', Date: 'string', Variables: 'unknown' },
  inputMaybeValue: 'T | null | undefined',
  contextType: './context.js#Context',
  mapperTypeSuffix: 'Parent',
};

/** The text of src/api/schema.types.ts. */
export async function schemaTypes(): Promise<string> {
  const schema = parse(readFileSync('src/api/schema.graphql', 'utf8'));
  const enums = enumValues(schema);
  const written = await codegen({
    filename: 'src/api/schema.types.ts',
    schema,
    documents: [],
    config: { ...CONFIG, enumValues: enums, mappers: { ...parents(), ...itself(Object.keys(enums)) } },
    pluginMap: { typescript, resolvers },
    plugins: [{ typescript: {} }, { resolvers: {} }],
  });
  // What the generator leaves open in parts that are not used here (subscriptions, scalars) is unknown, not anything.
  return HEAD + written.replace(/\bany\b(?!\??:)/g, 'unknown');
}

/** The types of src/api/parents.ts: each is called as the type of the schema for which it stands. */
function parents(): Record<string, string> {
  const names = [...readFileSync('src/api/parents.ts', 'utf8').matchAll(/^export type (\w+)/gm)];
  return Object.fromEntries(names.map(([, name]) => [name, `./parents.js#${name}`]));
}

/** With values of their own, enums would be left without a type among the resolvers' unless it is named. */
function itself(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name]));
}

/** Writes the types of the page's queries from the SDL: src/web/app/queries/types.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { type DefinitionNode, Kind, parse } from 'graphql';
import { declaredQueries } from '../../src/web/app/graphql.js';

const FOLDER = new URL('../../src/web/app/queries/', import.meta.url);
const HEAD =
  '/** Written from the queries beside it and the SDL by `npm run codegen`; what is changed here is lost. */\n';

const CONFIG = {
  immutableTypes: true,
  skipTypename: true,
  // What a question leaves out need not be named; what an answer holds is always there.
  avoidOptionals: { field: true, object: true, defaultValue: false, inputValue: false },
  arrayInputCoercion: false,
  inlineFragmentTypes: 'combine',
  enumType: 'string-literal',
  scalars: { ID: 'string', Date: 'string', Variables: 'unknown' },
};

/** The text of src/web/app/queries/types.ts. */
export async function pageTypes(): Promise<string> {
  const filename = 'src/web/app/queries/types.ts';
  for (const file of readdirSync(FOLDER)) await import(new URL(file, FOLDER).href);
  const written = await codegen({
    filename,
    schema: parse(readFileSync('src/api/schema.graphql', 'utf8')),
    documents: [{ location: filename, document: { kind: Kind.DOCUMENT, definitions: definitions() } }],
    config: CONFIG,
    pluginMap: { operations },
    plugins: [{ operations: {} }],
  });
  return HEAD + written;
}

/** All operations and fragments of the page, by name: several queries bring the same fragments along. */
function definitions(): DefinitionNode[] {
  const all = declaredQueries().flatMap((source) => parse(source, { noLocation: true }).definitions);
  const named = all.filter((one) => 'name' in one && one.name !== undefined);
  return [...new Map(named.map((one) => ['name' in one ? one.name?.value : '', one])).values()];
}

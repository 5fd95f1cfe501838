/** The statements of graph/schema.cypher for one store. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GraphStore } from './store.js';

const SCHEMA = fileURLToPath(new URL('../../graph/schema.cypher', import.meta.url));

export function schemaFor(kind: GraphStore['kind'], source: string = readFileSync(SCHEMA, 'utf8')): string[] {
  return source.split(/;\s*$/m).flatMap((part) => {
    const only = /^\/\/ store: (\w+)/m.exec(part)?.[1];
    const statement = part.replace(/^\/\/.*$/gm, '').trim();
    return statement === '' || (only !== undefined && only !== kind) ? [] : [statement];
  });
}

/** The statements of graph/schema.cypher for one store. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../reference.js';
import type { GraphStore } from './store.js';

/** @param source the schema's text; graph/schema.cypher if left out */
export function schemaFor(kind: GraphStore['kind'], source: string = readSchema()): string[] {
  return source.split(/;\s*$/m).flatMap((part) => {
    const only = /^\/\/ store: (\w+)/m.exec(part)?.[1];
    const statement = part.replace(/^\/\/.*$/gm, '').trim();
    return statement === '' || (only !== undefined && only !== kind) ? [] : [statement];
  });
}

function readSchema(): string {
  return readFileSync(join(packageRoot(), 'graph', 'schema.cypher'), 'utf8');
}

/** The statements of graph/schema.cypher for one store. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../reference.js';
import type { GraphStore } from './store.js';

/**
 * @param when before anything is loaded, or once texts are
 * @param source the schema's text; graph/schema.cypher if left out
 */
export function schemaFor(kind: GraphStore['kind'], when: 'first' | 'loaded', source: string = readSchema()): string[] {
  return source.split(/;\s*$/m).flatMap((part) => {
    const only = /^\/\/ store: (\w+)/m.exec(part)?.[1];
    const later = /^\/\/ when: loaded/m.test(part);
    const statement = part.replace(/^\/\/.*$/gm, '').trim();
    return statement === '' || (only !== undefined && only !== kind) || later !== (when === 'loaded')
      ? []
      : [statement];
  });
}

function readSchema(): string {
  return readFileSync(join(packageRoot(), 'graph', 'schema.cypher'), 'utf8');
}

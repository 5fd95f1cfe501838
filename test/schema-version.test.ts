/** A graph that another version of the program wrote: it is refused, and loaded again into the emptied store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importInto } from '../src/commands/import.js';
import { buildGraph } from '../src/graph/build.js';
import { extract } from '../src/pipeline.js';
import { loadReference } from '../src/reference.js';
import type { Engine } from '../src/store/engine.js';
import { openNeo4j } from '../src/store/neo4j.js';
import { openStore, type StoreOptions } from '../src/store/open.js';
import { parseQuery } from '../src/store/queries.js';
import type { GraphStore } from '../src/store/store.js';
import { GRAPH_SCHEMA } from '../src/versions.js';
import { graphFile } from './graph-files.js';
import { CLAIM_LIMIT, type ClaimedNeo4j, claimNeo4j, neo4jMissing } from './neo4j.js';

const text = '北京市某方案\n\n一、加强领导。（责任单位：市财政局）\n';
const source = { file: 'a.txt', text, encoding: 'utf-8', bytes: 60, checksum: '1' };
const graph = buildGraph(extract(source, loadReference()), text);

/** Writes into a store as another program would. */
async function write(engine: Engine, statement: string): Promise<void> {
  await engine.write((run) => run(parseQuery('other', `// effect: Writes as another program.\n${statement}`), {}));
  await engine.close();
}

async function engineOf({ uri, path, user = '', password = '' }: StoreOptions) {
  if (uri) return openNeo4j({ uri, user, password });
  return (await import('../src/store/embedded.js')).openEmbedded(path);
}

const folder = mkdtempSync(join(tmpdir(), 'zeren-schema-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let claimed: ClaimedNeo4j | undefined;
async function claimedOptions(): Promise<StoreOptions> {
  claimed = await claimNeo4j();
  return claimed.options;
}
const SUBJECTS = [
  { name: 'the embedded store', missing: [], options: async () => ({ path: join(folder, 'a.grafeo') }) },
  { name: 'Neo4j', missing: neo4jMissing(), options: claimedOptions },
];

for (const { name, missing, options: choose } of SUBJECTS) {
  describe.skipIf(missing.length > 0)(`a graph of another schema in ${name}`, () => {
    let options: StoreOptions;
    let digest: string;
    const using = async <T>(work: (store: GraphStore) => Promise<T>, more: StoreOptions = {}): Promise<T> => {
      const store = await openStore({ ...options, ...more });
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    };

    beforeAll(async () => {
      options = await choose();
      digest = await using(async (store) => {
        await store.load(graph);
        return store.digest();
      });
    }, CLAIM_LIMIT);
    afterAll(async () => {
      await claimed?.release();
      claimed = undefined;
    });

    it('bears the schema that the program writes', async () => {
      const [state] = await using((store) => store.run('state'));
      expect(state?.schema).toBe(GRAPH_SCHEMA);
    });

    it.each([
      ['none, from before schemas had versions', 'null', 'schema 0', 'Load its texts again'],
      ['an earlier one', GRAPH_SCHEMA - 1, `schema ${GRAPH_SCHEMA - 1}`, 'Load its texts again'],
      ['a later one', GRAPH_SCHEMA + 1, `schema ${GRAPH_SCHEMA + 1}`, 'A later version of zeren wrote it'],
    ])('is refused: %s', async (_, schema, words, advice) => {
      await write(await engineOf(options), `MATCH (g:Graph) SET g.schema = ${schema}`);
      const opening = using(async () => undefined);
      await expect(opening).rejects.toMatchObject({ name: 'SchemaError' });
      await expect(opening).rejects.toThrow(words);
      await expect(opening).rejects.toMatchObject({ advice: expect.stringMatching(`${advice}.*zeren load --fresh`) });
    });

    it('is loaded again into the emptied store, where what is not zeren’s stays', async () => {
      await write(await engineOf(options), "CREATE (:Elsewhere {id: 'x'})");
      const before = await using(
        async (store) => {
          const [emptied] = await store.run('statistics');
          expect(emptied).toMatchObject({ texts: 0, documents: 0, tasks: 0, agencies: 0, issues: 0 });
          expect(await store.run('texts')).toEqual([]);
          return store.run('state');
        },
        { fresh: true },
      );
      expect(before).toMatchObject([{ schema: GRAPH_SCHEMA, version: null }]);
      const again = await using(async (store) => {
        await store.load(graph);
        return [(await store.run('state'))[0]?.revision, await store.digest()] as const;
      });
      // Whoever keeps answers by the revision must not take an old one for a new one.
      expect(again[0]).toBeGreaterThan(Number(before[0]?.revision));
      const other = parseQuery(
        'other',
        '// question: What else is there?\n// columns: id\nMATCH (n:Elsewhere) RETURN n.id AS id',
      );
      expect(await using((store) => store.run(other))).toEqual([{ id: 'x' }]);
      await write(await engineOf(options), 'MATCH (n:Elsewhere) DELETE n');
      expect(await using((store) => store.digest())).toBe(digest);
    });
  });
}

describe('a file of a graph', () => {
  it('bears its schema, and is refused with another', async () => {
    const store = await openStore();
    await store.load(graph);
    const file = await graphFile(store, 'jsonl');
    expect(JSON.parse(file.slice(0, file.indexOf('\n')))).toMatchObject({ format: 1, schema: GRAPH_SCHEMA });
    const later = file.replace(`"schema":${GRAPH_SCHEMA}`, `"schema":${GRAPH_SCHEMA + 1}`);
    const importing = importInto(store, Readable.from([later]), 'the file');
    await expect(importing).rejects.toThrow(`the graph in it is of schema ${GRAPH_SCHEMA + 1}`);
    await store.close();
  });
});

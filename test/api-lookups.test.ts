/** Looking up many things at once by their ids, and bodies by the ids that they had before a merge. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAuthority } from '../src/agencies/authority.js';
import { agencyFileSchema } from '../src/agencies/schema.js';
import { buildGraph } from '../src/graph/build.js';
import { loadReference } from '../src/reference.js';
import { openStore } from '../src/store/open.js';
import type { GraphStore } from '../src/store/store.js';
import { answer, readSeeds, seedStore } from './corpus.js';
import { idOf, sketch } from './records.js';

const seeds = readSeeds();

describe('ids', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await seedStore();
  });
  afterAll(() => store?.close());

  const [heading] = seeds.tasks.filter(({ assigned }) => !assigned);
  it.each<[string, string, readonly (string | undefined)[]]>([
    // list, filter, ids in the order of the list
    ['agencies', '', ['beijing-caizhengju', 'beijing-shengtaihuanjingju']],
    ['tasks', '', ['jingzhengbanfa-2023-14-nm42:3.1.1', heading?.id]],
    ['documents', '', ['jingzhengbanfa-2023-14-nm42', 'cited-956ef08652627273']],
    ['clauses', '', ['jingzhengbanfa-2023-14-nm42:3.1.1:c1', seeds.clauses[0]?.id]],
    ['tasks', 'filter: { text: "新污染物", assigned: null }', ['jingzhengbanfa-2023-14-nm42:3.1.1']],
    ['clauses', 'document: "京政办发〔2023〕14号"', ['jingzhengbanfa-2023-14-nm42:3.1.1:c1']],
  ])('%s(%s) are those with the ids, and no others', async (list, filter, ids) => {
    const query = `query ($ids: [ID!]) { list: ${list}(ids: $ids, ${filter}) { totalCount nodes { id } } }`;
    const { list: found } = await answer(store, query, { ids: [...ids, 'nobody'] });
    expect(found.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([...ids].sort());
    expect(found.totalCount).toBe(ids.length);
  });

  it('narrow the ids of a filter', async () => {
    const query = '{ agencies(ids: ["beijing-caizhengju"], filter: { ids: ["beijing-tongjiju"] }) { totalCount } }';
    expect((await answer(store, query)).agencies.totalCount).toBe(0);
  });

  it('of clauses are not needed to list all of them in reading order', async () => {
    const { clauses } = await answer(store, '{ clauses(first: 1000) { totalCount nodes { id } } }');
    expect(clauses.totalCount).toBe(seeds.clauses.length);
    expect(clauses.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(seeds.clauses.map(({ id }) => id).sort());
  });
});

describe('former ids', () => {
  const reference = loadReference();
  const entry = (name: string, more: object) => ({ names: [{ name, source: 'own decision' }], ...more });
  const authority = (agencies: readonly object[]) => {
    const defaults = { jurisdiction: 'beijing', level: 'province', branch: 'government', kind: 'agency' };
    const file = agencyFileSchema.parse({ defaults, agencies });
    const files = [{ name: 'a.yaml', file, own: false }];
    return buildAuthority(files, new Map(), reference.places, (name) => `beijing-${Buffer.from(name).toString('hex')}`);
  };

  it('are read from the authority file, sorted', () => {
    const { byId } = authority([entry('北京市甲局', { id: 'beijing-a', formerIds: ['beijing-c', 'beijing-b'] })]);
    expect(byId.get('beijing-a')?.formerIds).toEqual(['beijing-b', 'beijing-c']);
  });

  it.each<[string, readonly object[]]>([
    ['of its own', [entry('北京市甲局', { id: 'beijing-a', formerIds: ['beijing-a'] })]],
    [
      'of a body before it',
      [entry('北京市甲局', { id: 'beijing-a' }), entry('北京市乙局', { id: 'beijing-b', formerIds: ['beijing-a'] })],
    ],
    [
      'of a body after it',
      [entry('北京市乙局', { id: 'beijing-b', formerIds: ['beijing-a'] }), entry('北京市甲局', { id: 'beijing-a' })],
    ],
    [
      'given up twice',
      [entry('北京市甲局', { formerIds: ['beijing-x'] }), entry('北京市乙局', { formerIds: ['beijing-x'] })],
    ],
  ])('are refused where they are ids: %s', (_, agencies) => {
    expect(() => authority(agencies)).toThrow(/former id/);
  });

  it('go on leading to the body', async () => {
    const store = await openStore();
    const { extraction, text } = sketch({
      file: 'a.txt',
      documents: [{ id: 'plan', clauses: [['市财政局', '市审计局']] }],
    });
    const agencies = extraction.value.agencies.map((one) =>
      one.name === '市财政局' ? { ...one, formerIds: ['beijing-old'] } : one,
    );
    await store.load(buildGraph({ ...extraction, value: { ...extraction.value, agencies } }, text));
    const id = idOf('市财政局');
    const found = await answer(
      store,
      `{ agency(id: "beijing-old") { id formerIds } agencies(ids: ["beijing-old", "${idOf('市审计局')}"]) { totalCount nodes { id } }
        tasks(filter: { agencies: { any: ["beijing-old"] } }) { totalCount } }`,
    );
    await store.close();
    expect(found.agency).toEqual({ id, formerIds: ['beijing-old'] });
    expect(found.agencies.nodes.map((one: { id: string }) => one.id).sort()).toEqual([id, idOf('市审计局')].sort());
    expect(found.tasks.totalCount).toBe(1);
  });
});

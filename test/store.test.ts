import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo, { type Transaction } from '@grafeo-db/js';
import fc from 'fast-check';
import driverFor from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TextGraph } from '../src/graph/rows.js';
import { openEmbedded } from '../src/store/embedded.js';
import type { Engine } from '../src/store/engine.js';
import { StoreError, StoreTimeout } from '../src/store/errors.js';
import { EngineStore } from '../src/store/graph-store.js';
import { openNeo4j } from '../src/store/neo4j.js';
import { explainNeo4j } from '../src/store/neo4j-errors.js';
import { openStore, optionsFromEnv } from '../src/store/open.js';
import type { GraphStore } from '../src/store/store.js';
import { CLAIM_LIMIT, type ClaimedNeo4j, claimNeo4j, neo4jMissing } from './neo4j.js';
import { graphOf, idOf, type TextSketch } from './records.js';

/** Texts that meet in every way: citations to and fro by title and number, twins, shared bodies, printed forms. */
const TEXTS: readonly TextSketch[] = [
  {
    file: 'a.txt',
    documents: [
      {
        id: 'a1',
        title: '甲方案',
        number: '京政发〔2024〕1号',
        date: '2024-01-02',
        issuer: '市政府',
        cites: ['乙办法', '外法'],
        implements: ['外法'],
        addressees: '各区政府',
        effective: '2024-02-01',
        validUntil: '2029-01-31',
        attachments: ['任务清单', '名单'],
      },
      {
        id: 'a2',
        title: '乙办法',
        cites: [['外法', '主席令第1号']],
        implements: ['丙规划', ['外法', '主席令第1号']],
        amends: ['丁通知'],
        clauses: [['市财政局', '市科委'], ['市财政局（本级）']],
      },
    ],
    issues: ['One'],
  },
  {
    file: 'b.txt',
    documents: [
      {
        id: 'b1',
        title: '丙规划',
        cites: [['甲方案', '京政发[2024]1号'], '甲方案', '乙办法', ['丁通知', '京政发〔2020〕9号']],
        implements: [['甲方案', '京政发〔2024〕1号'], '外法'],
        repeals: ['外法'],
      },
      { id: 'b2', issuanceTitle: '市政府关于印发《戊要点》的通知', issuer: '市政府', clauses: [['某办', '市财政局']] },
    ],
  },
  {
    file: 'c.txt',
    documents: [
      {
        ...{
          id: 'c1',
          title: '乙办法',
          cites: ['戊要点', '丁通知'],
          implements: ['丁通知'],
          amends: ['戊要点', '甲方案'],
          repeals: ['乙办法'],
        },
        clauses: [['某办（筹）', '市审计局']],
      },
      { id: 'c2', title: '丁通知', number: '京政发〔2020〕9号', repeals: ['甲方案', '乙办法'], amends: ['丙规划'] },
    ],
  },
  {
    file: 'd.txt',
    documents: [
      { id: 'd1', title: '甲方案', cites: ['甲方案', '外法'], amends: ['外法'], repeals: ['甲方案'] },
      { id: 'd2', title: '丁通知', cites: ['丙规划'], implements: ['乙办法'] },
    ],
  },
];

/** What a text says after it was changed: citations of each kind, bodies and printed forms go, others come. */
const CHANGED: readonly TextSketch[] = [
  {
    file: 'a.txt',
    documents: [
      {
        id: 'a1',
        title: '甲方案',
        number: '京政发〔2024〕2号',
        cites: ['丙规划'],
        amends: ['丙规划'],
        clauses: [['市财政局']],
      },
    ],
  },
  {
    file: 'b.txt',
    documents: [
      {
        id: 'b2',
        title: '丙规划',
        cites: ['外法'],
        implements: ['丁通知'],
        clauses: [['市审计局'], ['市财政局（本级）']],
      },
    ],
  },
  {
    file: 'c.txt',
    documents: [{ id: 'c1', title: '己细则', implements: ['甲方案', '乙办法'], clauses: [['某办', '市科委']] }],
  },
  { file: 'd.txt', documents: [] },
];

const GRAPHS = TEXTS.map(graphOf);
const CHANGES = CHANGED.map(graphOf);

async function embedded(): Promise<GraphStore> {
  return openStore();
}

/** What a fresh embedded store says of these texts: the measure for every other way to get there. */
async function digestOf(graphs: readonly TextGraph[]): Promise<string> {
  const store = await embedded();
  for (const graph of graphs) await store.load(graph);
  const digest = await store.digest();
  await store.close();
  return digest;
}

interface Subject {
  readonly name: string;
  readonly missing: readonly string[];
  /** Opens a store for this file's tests, without any text. */
  open(): Promise<{ store: GraphStore; engine: Engine }>;
  close(): Promise<void>;
  /** Sequences tried by the property test. */
  readonly runs: number;
}

let claimed: ClaimedNeo4j | undefined;
const SUBJECTS: readonly Subject[] = [
  {
    ...{ name: 'the embedded store', missing: [], runs: 60 },
    open: async () => prepared(openEmbedded()),
    close: async () => undefined,
  },
  {
    ...{ name: 'Neo4j', missing: neo4jMissing(), runs: 6 },
    open: async () => {
      claimed ??= await claimNeo4j();
      const { uri, user = '', password = '' } = claimed.options;
      const { store, engine } = await prepared(await openNeo4j({ uri, user, password }));
      for (const row of await store.run('texts')) await store.remove(fileOf(row));
      return { store, engine };
    },
    close: async () => claimed?.release(),
  },
];

async function prepared(engine: Engine) {
  const store = new EngineStore(engine);
  await store.prepare();
  return { store, engine };
}

const fileOf = (row: object): string => JSON.stringify(row).match(/"([^"]+\.txt)"/)?.[1] ?? '';

describe.each(SUBJECTS.filter((one) => one.missing.length === 0))('$name', { timeout: 120_000 }, (subject) => {
  let store: GraphStore;
  let engine: Engine;
  beforeAll(async () => {
    ({ store, engine } = await subject.open());
  }, CLAIM_LIMIT);
  afterAll(async () => {
    await store.close();
    await subject.close();
  });

  async function reset(): Promise<void> {
    for (const { file } of GRAPHS) await store.remove(file);
  }

  it('holds the same graph in whatever order the texts come', async () => {
    const measure = await digestOf(GRAPHS);
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
      [1, 3, 0, 2],
    ]) {
      await reset();
      for (const i of order) await load(store, GRAPHS[i]);
      expect(await store.digest()).toBe(measure);
    }
  });

  it('changes nothing when the same text is loaded again, forced or not', async () => {
    await reset();
    for (const graph of GRAPHS) expect(await store.load(graph)).toMatchObject({ changed: true });
    const digest = await store.digest();
    const counts = await store.run('statistics');
    for (const graph of GRAPHS) expect(await store.load(graph)).toMatchObject({ changed: false });
    for (const graph of GRAPHS) expect(await store.load(graph, { force: true })).toMatchObject({ changed: true });
    expect(await store.digest()).toBe(digest);
    expect(await store.run('statistics')).toEqual(counts);
  });

  it('ends where a fresh load of what remains would, after any loads and removals', { timeout: 300_000 }, async () => {
    const step = fc.record({ text: fc.nat(TEXTS.length - 1), what: fc.constantFrom('load', 'change', 'remove') });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
        await reset();
        const held = new Map<number, TextGraph>();
        for (const { text, what } of steps) {
          const graph = (what === 'load' ? GRAPHS : CHANGES)[text];
          if (what === 'remove' || !graph) {
            await store.remove(GRAPHS[text]?.file ?? '');
            held.delete(text);
          } else {
            await store.load(graph);
            held.set(text, graph);
          }
        }
        expect(await store.digest()).toBe(await digestOf([...held.values()]));
      }),
      { numRuns: subject.runs, seed: 1 },
    );
  });

  it('keeps the old state when a load is cut off, wherever that happens', async () => {
    await reset();
    for (const graph of GRAPHS) await store.load(graph);
    const digest = await store.digest();
    const [changed] = CHANGES;
    const statements = await countStatements(store, () => load(store, changed));
    await load(store, GRAPHS[0]);
    expect(await store.digest()).toBe(digest);
    for (let cut = 1; cut <= statements; cut += subject.name === 'Neo4j' ? 5 : 1) {
      const broken = new EngineStore(breaking(engine, cut));
      await expect(load(broken, changed)).rejects.toThrow(/cut off|Neo4j at/);
      expect(await store.digest()).toBe(digest);
    }
  });

  it('is the same after a commit whose answer was lost, so that the load is sent again', async () => {
    await reset();
    const twice: Engine = { ...engine, write: async (work) => engine.write(work).then(() => engine.write(work)) };
    for (const graph of [...GRAPHS, ...CHANGES.slice(0, 2)]) await new EngineStore(twice).load(graph);
    expect(await store.digest()).toBe(await digestOf([...CHANGES.slice(0, 2), ...GRAPHS.slice(2)]));
  });

  it('lets two loads at once come to the same end', async () => {
    await reset();
    const second = new EngineStore(engine);
    const writers = subject.name === 'Neo4j' ? [store, second] : [store, store];
    await Promise.all(GRAPHS.map((graph, i) => writers[i % 2]?.load(graph)));
    expect(await store.digest()).toBe(await digestOf(GRAPHS));
    await reset();
    await Promise.all([...GRAPHS, ...GRAPHS].map((graph, i) => writers[Math.floor(i / GRAPHS.length)]?.load(graph)));
    expect(await store.digest()).toBe(await digestOf(GRAPHS));
  });

  it('joins what is carried out, changed and repealed to documents that come later, and lets them go again', async () => {
    await reset();
    await load(store, GRAPHS[2]);
    const edges = async (type: string) =>
      (await store.run('digest-edges'))
        .filter((row) => row.type === type)
        .map((row) => `${row.from} ${String(row.to).replace(/^cited-.*/, 'outside')}`)
        .sort();
    const before = [await edges('AMENDS'), await edges('REPEALS'), await edges('IMPLEMENTS')];
    expect(before).toEqual([
      ['c1 outside', 'c1 outside', 'c2 outside'],
      ['c1 outside', 'c2 c1', 'c2 outside'],
      ['c1 c2'],
    ]);
    await load(store, GRAPHS[0]);
    await load(store, GRAPHS[1]);
    expect(await edges('AMENDS')).toEqual(['a2 c2', 'c1 a1', 'c1 b2', 'c2 b1']);
    // Two documents bear the title 乙办法: which is meant is not known, but where one of them says it, it is the other.
    expect(await edges('REPEALS')).toEqual(['b1 outside', 'c1 a2', 'c2 a1', 'c2 outside']);
    expect(await edges('IMPLEMENTS')).toEqual(['a1 outside', 'a2 b1', 'a2 outside', 'b1 a1', 'b1 outside', 'c1 c2']);
    await store.remove('a.txt');
    await store.remove('b.txt');
    expect([await edges('AMENDS'), await edges('REPEALS'), await edges('IMPLEMENTS')]).toEqual(before);
  });

  it('gathers printed forms, and lets go of bodies that no text names', async () => {
    await reset();
    await load(store, GRAPHS[0]);
    const mentions = async (name: string) => (await store.run('load-agency-state', { ids: [idOf(name)] }))[0]?.mentions;
    expect(await mentions('市财政局')).toEqual(['市财政局', '市财政局（本级）']);
    await load(store, CHANGES[0]);
    expect(await mentions('市财政局')).toEqual(['市财政局']);
    expect(await mentions('市科委')).toBeUndefined();
    await store.remove('a.txt');
    expect(await store.run('digest-nodes')).toEqual([]);
  });

  it('gives integers as numbers, dates as days, nodes as their properties', async () => {
    await reset();
    await load(store, GRAPHS[0]);
    const [row] = await store.run(
      {
        ...{ name: 'own', question: '', writes: false, columns: [], examples: [], ordered: true },
        parameters: [{ name: 'limit', type: 'integer', meaning: '', positions: [] }],
        text: `MATCH (d:Document {id: 'a1'}) MATCH (t:Task) WITH d, t ORDER BY t.id LIMIT $limit
             RETURN d, d.date AS date, t.deadline AS deadline, count(*) AS count, 1.5 AS half, $limit AS limit, d.date < date('2024-02-01') AS before`,
      },
      { limit: 1 },
    );
    expect(row).toMatchObject({
      date: '2024-01-02',
      deadline: '2024-12-31',
      count: 1,
      half: 1.5,
      limit: 1,
      before: true,
    });
    expect(row?.d).toMatchObject({ id: 'a1', line: 1, date: '2024-01-02', issuers: ['市政府'] });
    expect(Object.keys(row?.d ?? {}).filter((key) => key.startsWith('_'))).toEqual([]);
  });

  it('refuses a document that another text holds, and writes nothing of it', async () => {
    await reset();
    await load(store, GRAPHS[0]);
    const digest = await store.digest();
    const copy = graphOf({ ...(TEXTS[0] as TextSketch), file: 'copy.txt' });
    await expect(store.load(copy)).rejects.toThrow(/copy.txt holds the document a1, which the graph has from a.txt/);
    expect(await store.digest()).toBe(digest);
  });

  it('runs what its files ask, and nothing that changes the graph', async () => {
    await expect(store.run('no-such-question')).rejects.toThrow(StoreError);
    await expect(store.run('load-tasks', { rows: [] })).rejects.toThrow(/changes the graph/);
    expect(await store.run('load-state', {})).toEqual([]);
  });

  it('tells of each statement', async () => {
    const told: string[] = [];
    const stop = store.observe((event) => told.push(`${event.query} ${event.rows}`));
    await store.run('load-state', { file: 'none.txt' });
    stop();
    await store.run('load-state', { file: 'none.txt' });
    expect(told).toEqual(['load-state 0']);
  });
});

async function load(store: GraphStore, graph: TextGraph | undefined): Promise<void> {
  if (graph) await store.load(graph);
}

async function countStatements(store: GraphStore, work: () => Promise<void>): Promise<number> {
  let count = 0;
  const stop = store.observe(() => count++);
  await work();
  stop();
  return count;
}

/** An engine whose connection is cut at the n-th statement of each transaction. */
function breaking(engine: Engine, at: number): Engine {
  return {
    ...engine,
    write: (work) =>
      engine.write((run) => {
        let left = at;
        return work(async (query, parameters) => {
          if (--left === 0) throw new StoreError('cut off', 'a test');
          return run(query, parameters);
        });
      }),
  };
}

describe('the embedded store in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeren-store-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps the graph', async () => {
    const path = join(folder, 'kept.grafeo');
    const store = await openStore({ path });
    for (const graph of GRAPHS) await store.load(graph);
    const digest = await store.digest();
    await store.close();
    const again = await openStore({ path });
    expect(await again.digest()).toBe(digest);
    expect(await again.load(GRAPHS[0] as TextGraph)).toMatchObject({ changed: false });
    await again.close();
    expect(digest).toBe(await digestOf(GRAPHS));
  });

  it('says so when another has it open', async () => {
    const path = join(folder, 'busy.grafeo');
    const store = await openStore({ path });
    await expect(openStore({ path })).rejects.toThrow(/in use by another process/);
    await store.close();
  });

  it('says so when it has lost what lay beside it, and opens when nothing is lost', async () => {
    const [path, left] = [join(folder, 'sealed.grafeo'), join(folder, 'left.grafeo')];
    const store = await openStore({ path });
    for (const graph of GRAPHS) await store.load(graph);
    // As a crash leaves it: in the file what was there when the load began, all else in the .wal.
    const leave = () => {
      for (const part of ['', '.wal', '.session']) {
        rmSync(left + part, { recursive: true, force: true });
        cpSync(path + part, left + part, { recursive: true });
      }
    };
    leave();
    expect(await heldBy(left)).toBe(await digestOf(GRAPHS));
    for (const [gone, why] of [
      [['.wal'], 'not at the state that'],
      [['.wal', '.session'], 'left while it was being written'],
      [['.session'], 'left while it was being written'],
    ] as const) {
      leave();
      for (const part of gone) rmSync(left + part, { recursive: true });
      for (let again = 0; again < 2; again++) {
        await expect(openStore({ path: left })).rejects.toMatchObject({
          message: expect.stringContaining(why),
          advice: expect.stringContaining(`rm -rf ${left} ${left}.wal ${left}.session`),
        });
      }
    }
    leave();
    writeFileSync(`${left}.session`, 'no note');
    await expect(openStore({ path: left })).rejects.toThrow(/session cannot be understood/);
    await store.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('sealed'))).toEqual(['sealed.grafeo']);
    expect(await heldBy(path)).toBe(await digestOf(GRAPHS));
  });

  async function heldBy(path: string): Promise<string> {
    const store = await openStore({ path });
    const digest = await store.digest();
    await store.close();
    return digest;
  }

  it('says so when it is damaged, empty, or something else', async () => {
    const path = join(folder, 'damaged.grafeo');
    const store = await openStore({ path });
    for (const graph of GRAPHS) await store.load(graph);
    await store.close();
    for (const bytes of [Buffer.from('no database'), Buffer.alloc(0), Buffer.alloc(10_000, 7)]) {
      writeFileSync(path, bytes);
      await expect(openStore({ path })).rejects.toMatchObject({
        message: expect.stringContaining('damaged or no database'),
        advice: expect.stringContaining('load them again'),
      });
    }
  });

  it('says that the disk is full, also when the engine cannot take back what it could not write', async () => {
    const store = await openStore();
    const { prototype } = grafeo.Transaction;
    vi.spyOn(prototype, 'commit').mockImplementation(() => {
      throw new Error('No space left on device (os error 28)');
    });
    const { rollback } = prototype;
    vi.spyOn(prototype, 'rollback').mockImplementation(function over(this: Transaction) {
      rollback.call(this);
      throw new Error('No active transaction');
    });
    await expect(store.load(GRAPHS[0] as TextGraph)).rejects.toMatchObject({
      message: expect.stringContaining('No space left'),
      advice: expect.stringContaining('Make room'),
    });
    vi.restoreAllMocks();
    await store.load(GRAPHS[0] as TextGraph);
    expect(await store.digest()).toBe(await digestOf(GRAPHS.slice(0, 1)));
    await store.close();
  });

  it('says so when it cannot be written', async () => {
    mkdirSync(join(folder, 'a-folder'));
    await expect(openStore({ path: join(folder, 'a-folder') })).rejects.toThrow(StoreError);
    await expect(openStore({ path: '/proc/no/graph.grafeo' })).rejects.toThrow(/cannot be opened/);
  });
});

describe('a Neo4j that cannot be used', () => {
  it('because nothing listens there', async () => {
    await expect(openNeo4j({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' })).rejects.toMatchObject({
      message: expect.stringContaining('No Neo4j answers at bolt://127.0.0.1:1'),
      advice: expect.stringContaining('npm run neo4j'),
    });
  });

  it.each(['http://localhost:7687', 'localhost:7687', 'nonsense'])('because %s is no address', async (uri) => {
    await expect(openNeo4j({ uri, user: 'neo4j', password: 'x' })).rejects.toMatchObject({
      message: expect.stringContaining(`NEO4J_URI ${uri} is no address`),
    });
  });

  it('because its disk is full, or was when it last wrote', () => {
    for (const code of ['TransactionLogError', 'TransactionStartFailed']) {
      const error = Object.assign(new Error('…'), { code: `Neo.DatabaseError.Transaction.${code}` });
      expect(explainNeo4j(error, { uri: 'bolt://x', user: '', password: '' })).toMatchObject({
        message: expect.stringContaining('cannot write any more'),
        advice: expect.stringContaining('make room, restart Neo4j'),
      });
    }
  });

  it('because a file is asked for as well', async () => {
    await expect(openStore({ uri: 'bolt://localhost', path: 'x' })).rejects.toThrow(/Both a Neo4j/);
  });

  describe.skipIf(neo4jMissing().length > 0)('as it is asked', () => {
    let neo4j: ClaimedNeo4j;
    beforeAll(async () => {
      neo4j = await claimNeo4j();
    }, CLAIM_LIMIT);
    afterAll(() => neo4j.release());

    it('but by neo4j:// as well as bolt://, and within a time limit', async () => {
      const { uri, user = '', password = '' } = neo4j.options;
      const engine = await openNeo4j({ uri: uri.replace('bolt:', 'neo4j:'), user, password, readTimeout: 300 });
      const slow = {
        ...{ name: 'slow', question: '', writes: false, parameters: [], columns: [], examples: [] },
        ordered: false,
      };
      const run = (text: string) => new EngineStore(engine).run({ ...slow, text });
      expect(await run('RETURN 1 AS one')).toEqual([{ one: 1 }]);
      const failure = await run('UNWIND range(1, 1000000000) AS i RETURN sum(i % 7) AS sum').catch((error) => error);
      expect(failure).toBeInstanceOf(StoreTimeout);
      expect(failure.message).toMatch(/took too long/);
      await engine.close();
    });

    it('but with full-text indexes once texts are loaded', async () => {
      const { uri, user = '', password = '' } = neo4j.options;
      const driver = driverFor.driver(uri, driverFor.auth.basic(user, password));
      const store = await openStore(neo4j.options);
      for (const graph of GRAPHS) await store.load(graph);
      await store.indexText();
      await driver.executeQuery('CALL db.awaitIndexes(60)');
      const { records } = await driver.executeQuery(
        "CALL db.index.fulltext.queryNodes('document_text', '戊要点') YIELD node RETURN node.id AS id LIMIT 1",
      );
      expect(records.map((record) => record.get('id'))).toEqual(['b2']);
      for (const { file } of GRAPHS) await store.remove(file);
      await store.close();
      await driver.close();
    });

    const cases = [
      [{ password: 'wrong' }, 'refuses the password of user neo4j', 'NEO4J_PASSWORD'],
      [{ database: 'nowhere' }, 'has no database nowhere', 'NEO4J_DATABASE'],
    ] as const;
    it.each(cases)('%j', async (options, message, advice) => {
      const { uri, user = '', password = '' } = neo4j.options;
      await expect(openNeo4j({ uri, user, password, ...options })).rejects.toMatchObject({
        message: expect.stringContaining(message),
        advice: expect.stringContaining(advice),
      });
    });
  });
});

it('reads the options from the environment, where an empty variable is none', () => {
  const env = { NEO4J_URI: 'bolt://h:1', NEO4J_USER: '', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: ' ' };
  const none = { user: undefined, database: undefined, path: undefined };
  expect(optionsFromEnv(env)).toEqual({ uri: 'bolt://h:1', password: 'p', ...none });
});

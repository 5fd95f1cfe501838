/** A cluster: reads go to its readers, writes to its leader, whoever that is; and what the driver says of TLS. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.js';
import type { TextGraph } from '../../src/graph/rows.js';
import { StoreError } from '../../src/store/errors.js';
import { freePort } from '../../src/store/neo4j-config.js';
import { type LocalNeo4j, startNeo4j } from '../../src/store/neo4j-server.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';
import { neo4jMissing } from '../neo4j.js';
import { JARS } from '../neo4j-paths.js';
import { sketch } from '../records.js';
import { type Cluster, startCluster } from './cluster.js';

function graphOf(file: string, title: string): TextGraph {
  const documents = [{ id: `${file}-1`, title, cites: ['外法'], clauses: [['市财政局', '市水务局']] }];
  const { extraction, text } = sketch({ file, documents });
  return buildGraph(extraction, text);
}

describe.skipIf(neo4jMissing().length > 0)('a cluster of three', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeren-cluster-'));
  let server: LocalNeo4j;
  let cluster: Cluster;
  let store: GraphStore | undefined;
  const entries = new Set<string>();
  /** Passes on what comes, and notes that it came. */
  const front = createServer((client) => {
    const on = connect(Number(new URL(server.uri).port), '127.0.0.1');
    entries.add('front');
    client.pipe(on).pipe(client);
    for (const socket of [client, on])
      socket.on('error', () => undefined).on('close', () => [client, on].map((one) => one.destroy()));
  });

  beforeAll(async () => {
    const port = await freePort();
    await new Promise<void>((resolve) => front.listen(port, '127.0.0.1', resolve));
    const settings = { 'server.bolt.advertised_address': `127.0.0.1:${port}` };
    server = await startNeo4j({ jars: JARS, home: join(folder, 'home'), password: '', settings });
  });

  afterEach(async () => {
    await store?.close();
    await cluster?.close();
    store = undefined;
  });

  afterAll(async () => {
    front.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opened at a member that only reads. */
  async function open(): Promise<GraphStore> {
    cluster = await startCluster(Number(new URL(server.uri).port), 3);
    store = await openStore({ uri: `neo4j://${cluster.addresses[1]}` });
    for (const { file } of await store.run('loaded-texts')) await store.remove(String(file));
    cluster.asked.length = 0;
    return store;
  }
  const members = (mode: 'read' | 'write') =>
    [...new Set(cluster.asked.filter((one) => one.mode === mode).map(({ member }) => member))].sort();

  it('writes at the leader and reads at the readers', async () => {
    const on = await open();
    await on.load(graphOf('a.txt', '甲'));
    for (let i = 0; i < 6; i++) await on.run('statistics');
    expect([members('write'), members('read')]).toEqual([[0], [1, 2]]);
    expect(cluster.asked.filter(({ refused }) => refused)).toEqual([]);
  });

  it('reads nowhere a graph that is older than what was written or read before', async () => {
    const on = await open();
    await on.load(graphOf('a.txt', '甲'));
    await Promise.all([on.run('statistics'), on.run('texts'), on.digest()]);
    const before = cluster.asked.length;
    await on.load(graphOf('b.txt', '乙'));
    await on.run('statistics');
    await on.run('statistics');
    const [write, ...reads] = cluster.asked.slice(before);
    expect([write?.mode, ...reads.map(({ mode }) => mode)]).toEqual(['write', 'read', 'read']);
    expect(reads[0]?.bookmarks).toEqual([cluster.committed.at(-1)]);
    expect(cluster.asked.slice(1).filter(({ bookmarks }) => bookmarks.length === 0)).toEqual([]);
  });

  it.each([
    ['before a load', 0],
    ['amid a load', 5],
  ])('finds the new leader where it changes %s', async (_, statements) => {
    const on = await open();
    await on.load(graphOf('a.txt', '甲'));
    cluster.onWrite = (count) => {
      if (count === statements) cluster.leader = 2;
    };
    await on.load(graphOf('b.txt', '乙'));
    const alone = await openStore();
    for (const graph of [graphOf('a.txt', '甲'), graphOf('b.txt', '乙')]) await alone.load(graph);
    expect(await on.digest()).toBe(await alone.digest());
    expect(members('write')).toEqual([0, 2]);
    await alone.close();
  });

  it('says what to do where one member alone is asked to write', async () => {
    await open();
    const error = await openStore({ uri: `bolt://${cluster.addresses[1]}` }).catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({
      message: expect.stringContaining('is a member of a cluster that does not write'),
      advice: expect.stringContaining('Set NEO4J_URI to neo4j://127.0.0.1'),
    });
  });

  it('follows the address that a real server gives in its routing table', async () => {
    const direct = await openStore({ uri: server.uri });
    await direct.run('statistics');
    await direct.close();
    expect(entries.size).toBe(0);
    cluster = await startCluster(Number(new URL(server.uri).port), 1);
    cluster.ownTable = true;
    store = await openStore({ uri: `neo4j://${cluster.addresses[0]}` });
    expect((await store.run('statistics'))[0]).toHaveProperty('documents');
    expect([entries, cluster.asked]).toEqual([new Set(['front']), []]);
  });

  describe('with TLS', () => {
    let tls: { readonly pfx: Buffer; readonly passphrase: string };
    beforeAll(async () => {
      const file = join(folder, 'key.p12');
      const args = [
        '-genkeypair',
        '-alias',
        'a',
        '-keyalg',
        'EC',
        '-dname',
        'CN=127.0.0.1',
        '-ext',
        'san=ip:127.0.0.1',
      ];
      const kept = ['-keystore', file, '-storetype', 'PKCS12', '-storepass', 'only-for-tests'];
      await promisify(execFile)('keytool', [...args, ...kept]);
      tls = { pfx: readFileSync(file), passphrase: 'only-for-tests' };
    });

    it('is spoken, routed, where the scheme says so', async () => {
      cluster = await startCluster(Number(new URL(server.uri).port), 3, tls);
      store = await openStore({ uri: `neo4j+ssc://${cluster.addresses[0]}` });
      await store.load(graphOf('c.txt', '丙'));
      await store.run('statistics');
      expect([members('write'), members('read').includes(0)]).toEqual([[0], false]);
    });

    it.each([
      ['a certificate that nobody vouches for', 'neo4j+s', true, /certificate of the Neo4j at .* is not trusted/],
      ['a server without TLS', 'bolt+s', false, /does not speak TLS/],
      ['a server without TLS, routed', 'neo4j+s', false, /does not speak TLS/],
    ])('says what is wrong with %s', async (_, scheme, secured, words) => {
      cluster = await startCluster(Number(new URL(server.uri).port), 1, tls);
      const address = secured ? cluster.addresses[0] : new URL(server.uri).host;
      await expect(openStore({ uri: `${scheme}://${address}` })).rejects.toThrow(words);
    });
  });
});

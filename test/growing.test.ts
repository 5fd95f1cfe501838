/** Many texts: threads, their order, being stopped and taken up again, what is left out, and texts that change. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LeftOut } from '../src/commands/left-out.js';
import { loadInto } from '../src/commands/loading.js';
import { inOrder } from '../src/commands/reading/in-order.js';
import { type Watch, watchTexts } from '../src/commands/watch.js';
import { TextClash } from '../src/store/errors.js';
import { openStore } from '../src/store/open.js';
import type { GraphStore } from '../src/store/store.js';
import { PROGRAM } from './program.js';

const cli = PROGRAM;
const plan = readFileSync(join(import.meta.dirname, 'cases', 'lead-and-share', 'source.txt'), 'utf8');
/** The plan of another number and title: a document of its own. */
const planOf = (n: number) => `北京市第${n}号方案\n京政办发〔2024〕${n}号\n\n${plan}\n第${n}份。\n`;

/** The store, in which one text has a document of another, as long as it holds that. */
function clashing(store: GraphStore, twin: string, first: string): GraphStore {
  const load: GraphStore['load'] = async (graph, options) => {
    const held = (await store.run('texts')).some(({ file }) => file === first);
    if (graph.file === twin && held) throw new TextClash(`${twin} holds the document x`, 'Load only one.');
    return store.load(graph, options);
  };
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'load') return load;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

let folder: string;
let many: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeren-growing-'));
  many = join(folder, 'many');
  mkdirSync(many);
  for (let n = 100; n < 140; n++) writeFileSync(join(many, `${n}.txt`), planOf(n));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program; `during` may send it a signal. */
function zeren(args: readonly string[], during?: (interrupt: () => void) => Promise<void>): Promise<Run> {
  const { NEO4J_URI: _, ZEREN_DATABASE: __, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      out += data;
    });
    child.stderr.setEncoding('utf8').on('data', (data: string) => {
      err += data;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    during?.(() => child.kill('SIGINT')).catch(reject);
  });
}

describe('work in order', () => {
  const collect = async (items: readonly number[], ahead: number, work: (n: number) => Promise<number>) => {
    const results: number[] = [];
    for await (const [, done] of inOrder(items, ahead, work)) results.push(done);
    return results;
  };

  it.each([1, 2, 3, 10])('comes in the order asked, with at most %i under way', async (ahead) => {
    let [under, most] = [0, 0];
    const work = async (n: number) => {
      most = Math.max(most, ++under);
      await sleep((7 - n) * 2);
      under--;
      return n * n;
    };
    expect(await collect([1, 2, 3, 4, 5, 6], ahead, work)).toEqual([1, 4, 9, 16, 25, 36]);
    expect(most).toBeLessThanOrEqual(ahead);
    expect(await collect([], ahead, work)).toEqual([]);
  });

  it('fails where the work fails, after what came before', async () => {
    const seen: number[] = [];
    const work = async (n: number) => (n === 3 ? Promise.reject(new Error('third')) : n);
    const reading = async () => {
      for await (const [n] of inOrder([1, 2, 3, 4], 4, work)) seen.push(n);
    };
    await expect(reading()).rejects.toThrow('third');
    expect(seen).toEqual([1, 2]);
  });

  it('begins nothing more when the reader has had enough', async () => {
    const begun: number[] = [];
    const work = async (n: number) => begun.push(n);
    for await (const [n] of inOrder([1, 2, 3, 4, 5, 6], 2, work)) if (n === 2) break;
    expect(begun).toEqual([1, 2, 3]);
  });
});

describe('threads', () => {
  it.each(['jsonl', 'csv'])('extract the same bytes as one does, in %s', async (format) => {
    const [one, three] = await Promise.all(
      ['1', '3'].map((threads) => zeren(['extract', many, '--format', format, '--threads', threads])),
    );
    expect([one?.code, three?.code]).toEqual([0, 0]);
    expect(one?.out.length).toBeGreaterThan(10_000);
    expect(three?.out).toBe(one?.out);
  });

  it('load the same graph, and find the same issues', async () => {
    const digests = await Promise.all(
      ['1', '3'].map(async (threads) => {
        const store = await openStore();
        const loaded = await loadInto(store, [many], { threads });
        expect([loaded.changed, loaded.unchanged, loaded.done]).toEqual([40, 0, 40]);
        const digest = await store.digest();
        await store.close();
        return digest;
      }),
    );
    expect(digests[1]).toBe(digests[0]);
    const checks = await Promise.all(['1', '3'].map((threads) => zeren(['check', many, '--threads', threads])));
    expect(checks[1]?.out).toBe(checks[0]?.out);
  });

  it('are not begun for a number that is none', async () => {
    const { code, err } = await zeren(['extract', many, '--threads', 'all']);
    expect([code, err]).toEqual([2, expect.stringContaining('Give a number from 1 to 256')]);
  });

  it('say what is wrong with a researcher’s own decisions as one does', async () => {
    writeFileSync(join(folder, 'bad.yaml'), 'agencies: 3\n');
    const runs = await Promise.all(
      ['1', '3'].map((threads) => zeren(['extract', many, '--agencies', 'bad.yaml', '--threads', threads])),
    );
    expect(runs[0]?.code).toBe(1);
    expect(runs[1]).toEqual(runs[0]);
  });
});

describe('a load', () => {
  it('passes over what is loaded, reads what changed, and all of it when it is to be read otherwise', async () => {
    const texts = join(folder, 'some');
    mkdirSync(texts);
    for (const n of [1, 2, 3]) writeFileSync(join(texts, `${n}.txt`), planOf(n));
    const store = await openStore();
    const counts = async (options = {}) => {
      const { changed, unchanged, same } = await loadInto(store, [texts], options);
      return { changed, unchanged, same };
    };
    expect(await counts()).toEqual({ changed: 3, unchanged: 0, same: 0 });
    const digest = await store.digest();
    expect(await counts()).toEqual({ changed: 0, unchanged: 3, same: 3 });
    writeFileSync(join(texts, '2.txt'), planOf(22));
    expect(await counts()).toEqual({ changed: 1, unchanged: 2, same: 2 });
    writeFileSync(join(texts, '2.txt'), planOf(2));
    expect(await counts({ again: true })).toEqual({ changed: 3, unchanged: 0, same: 0 });
    expect(await store.digest()).toBe(digest);
    writeFileSync(join(folder, 'own.yaml'), 'agencies:\n  - { id: beijing-caizhengju, aliases: [市财局] }\n');
    expect(await counts({ agencies: [join(folder, 'own.yaml')] })).toMatchObject({ changed: 3, same: 0 });
    await store.close();
  });

  it('that is stopped goes on where it stopped, to the same graph', async () => {
    const [store, whole] = [await openStore(), await openStore()];
    const stop = new AbortController();
    let loads = 0;
    const quiet = store.observe(({ query }) => {
      if (query === 'load-texts' && ++loads === 5) stop.abort();
    });
    const first = await loadInto(store, [many], { stop: stop.signal });
    quiet();
    expect([first.done, first.total, first.changed]).toEqual([5, 40, 5]);
    expect(await loadInto(store, [many], {})).toMatchObject({ changed: 35, unchanged: 5, same: 5, done: 40 });
    await loadInto(whole, [many], {});
    expect(await store.digest()).toBe(await whole.digest());
    await Promise.all([store.close(), whole.close()]);
  });

  it('is stopped by Ctrl-C, says how to go on, and does', async () => {
    const texts = join(folder, 'lots');
    mkdirSync(texts);
    for (let n = 1000; n < 1600; n++) writeFileSync(join(texts, `${n}.txt`), planOf(n));
    const args = ['load', texts, '--database', 'lots.grafeo'];
    const stopped = await zeren(args, async (interrupt) => {
      while (!existsSync(join(folder, 'lots.grafeo'))) await sleep(10);
      interrupt();
    });
    expect(stopped.err).toMatch(/Stopping after the text in hand/);
    const [, done] = /Stopped after (\d+) of 600 texts\. The same command goes on/.exec(stopped.err) ?? [];
    expect(stopped.code).toBe(1);
    expect(Number(done)).toBeLessThan(600);
    const rest = await zeren(args);
    expect([rest.code, rest.err]).toEqual([
      0,
      expect.stringContaining(`${600 - Number(done)} texts loaded, ${done} unchanged.`),
    ]);
  }, 180_000);

  it('leaves out what cannot be read, and says why by kind', async () => {
    const texts = join(folder, 'bad');
    mkdirSync(texts);
    writeFileSync(join(texts, 'a.txt'), planOf(1));
    for (const n of [1, 2, 3, 4, 5]) writeFileSync(join(texts, `x${n}.txt`), Buffer.alloc(3000, n));
    const { code, err } = await zeren(['load', texts, '--database', 'bad.grafeo']);
    expect(code).toBe(1);
    expect(err).toMatch(/1 texts loaded, 0 unchanged, 5 left out:/);
    expect(err).toMatch(/\n {2}5 {2}Save it as plain text.*\n {7}\S+x1\.txt: the file is not a text\n/);
    expect(err).toMatch(/x3\.txt: the file is not a text\n {7}… and 2 more\n/);
  });

  it('leaves out a text with a document that another one holds, and loads the others', async () => {
    const store = await openStore();
    const { changed, left, done } = await loadInto(clashing(store, '120.txt', '119.txt'), [many], {});
    expect([changed, done, left.lines()]).toEqual([
      39,
      40,
      ['  1  Load only one.', `       ${join(many, '120.txt')}: 120.txt holds the document x`],
    ]);
    expect((await store.run('texts')).map(({ file }) => file)).not.toContain('120.txt');
    await store.close();
  });
});

it('tells of texts that were left out the most frequent reason first', () => {
  const left = new LeftOut();
  expect(left.lines()).toEqual([]);
  for (const path of ['a', 'b', 'c', 'd', 'e'])
    left.add({ path, what: `no ${path}`, advice: path < 'b' ? 'One.' : 'Many.' });
  expect(left.count).toBe(5);
  expect(left.lines()).toEqual([
    '  4  Many.',
    '       b: no b',
    '       c: no c',
    '       d: no d',
    '       … and 1 more',
    '  1  One.',
    '       a: no a',
  ]);
});

describe('what is watched', () => {
  let store: GraphStore;
  let watch: Watch;
  let texts: string;
  beforeAll(async () => {
    texts = join(folder, 'watched');
    mkdirSync(texts);
    writeFileSync(join(texts, 'first.txt'), planOf(1));
    store = await openStore();
    watch = await watchTexts(clashing(store, 'twin.txt', 'gazette.txt'), [texts], {});
  });
  afterAll(async () => {
    await watch?.close();
    await store?.close();
  });
  const held = async () => (await store.run('texts')).map(({ file }) => file);
  const become = (files: readonly string[]) => expect.poll(held, { timeout: 20_000 }).toEqual(files);

  it('is loaded when it comes or changes, and goes when it goes', async () => {
    expect(await held()).toEqual(['first.txt']);
    writeFileSync(join(texts, 'second.txt'), planOf(2));
    await become(['first.txt', 'second.txt']);
    const before = await store.digest();
    writeFileSync(join(texts, 'second.txt'), planOf(3));
    await expect.poll(() => store.digest(), { timeout: 20_000 }).not.toBe(before);
    mkdirSync(join(texts, 'below'));
    writeFileSync(join(texts, 'below', 'third.txt'), planOf(4));
    await become(['below/third.txt', 'first.txt', 'second.txt']);
    renameSync(join(texts, 'second.txt'), join(texts, 'renamed.txt'));
    await become(['below/third.txt', 'first.txt', 'renamed.txt']);
    rmSync(join(texts, 'below'), { recursive: true });
    rmSync(join(texts, 'renamed.txt'));
    await become(['first.txt']);
  }, 90_000);

  it('is tried again when what hindered it has gone', async () => {
    writeFileSync(join(texts, 'gazette.txt'), planOf(9));
    await become(['first.txt', 'gazette.txt']);
    writeFileSync(join(texts, 'twin.txt'), planOf(10));
    writeFileSync(join(texts, 'other.txt'), planOf(5));
    await become(['first.txt', 'gazette.txt', 'other.txt']);
    rmSync(join(texts, 'gazette.txt'));
    await become(['first.txt', 'other.txt', 'twin.txt']);
  }, 60_000);

  it('is nothing that cannot change', async () => {
    await expect(watchTexts(store, ['-'], {})).rejects.toThrow('--watch wants files or folders');
    await expect(watchTexts(store, ['no/*.pdf'], {})).rejects.toThrow('--watch wants files or folders');
    await expect(watchTexts(store, [texts], { shard: '1/2' })).rejects.toThrow('--watch wants files or folders');
  });

  it('may be a single file, which programs put another in place of', async () => {
    const file = join(folder, 'single.txt');
    writeFileSync(file, planOf(7));
    const other = await openStore();
    const watching = await watchTexts(other, [file], {});
    const before = await other.digest();
    writeFileSync(`${file}.new`, planOf(8));
    renameSync(`${file}.new`, file);
    await expect.poll(() => other.digest(), { timeout: 20_000 }).not.toBe(before);
    await watching.close();
    await other.close();
  }, 30_000);
});

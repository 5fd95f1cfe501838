/** A second process wants the embedded file that a load, or `zeren serve`, has open. */
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadInto } from '../../src/commands/loading.js';
import { loadAgain } from './again.js';
import type { Draw } from './draw.js';
import { errorOf } from './ends.js';
import { type Bench, expectSame, type Fault, type Prepared, type Struck, WrongEnd } from './fault.js';
import { removeDatabase } from './files.js';
import { startZeren, type Zeren, zerenDone } from './zeren.js';

export const twoLoadsFile: Fault = {
  name: 'two-loads-file',
  what: 'a second process wants the embedded file that a load or a server has open',
  short: 5,
  neo4j: false,
  prepare,
};

interface Setting extends Bench {
  readonly file: string;
  /** Another one, which is being served. */
  readonly served: string;
}

async function prepare(bench: Bench): Promise<Prepared> {
  const [file, served] = [join(bench.folder, 'graph.grafeo'), join(bench.folder, 'served.grafeo')];
  await zerenDone(['load', ...bench.corpus.files.slice(1), '--database', served]);
  const args = ['serve', '--port', '0', '--log', 'silent', '--database', served];
  const server = startZeren(args, { limit: Number.POSITIVE_INFINITY });
  await ready(server);
  const close = async () => {
    server.child.kill('SIGTERM');
    // What was refused all the time can be loaded now.
    await server.ended;
    await loadAgain(bench.corpus, { path: served }, { below: () => 0 });
  };
  return { run: (draw) => run({ ...bench, file, served }, draw), close };
}

async function ready({ child, stderr }: Zeren): Promise<void> {
  while (!stderr().includes('Stop with Ctrl-C')) {
    if (child.exitCode !== null || child.signalCode !== null) throw new WrongEnd(stderr());
    await Promise.race([once(child.stderr ?? child, 'data'), sleep(200)]);
  }
}

function run(setting: Setting, draw: Draw): Promise<Struck> {
  return draw.next() < 0.2 ? whileServed(setting) : whileLoading(setting, draw);
}

async function whileServed({ corpus, served }: Setting): Promise<Struck> {
  const error = await errorOf({ path: served }, async (store) => {
    await loadInto(store, [corpus.folder], {});
  });
  if (!error || !/in use by another process/.test(error.message)) throw new WrongEnd(`Not refused: ${error?.message}`);
  return { moment: 'while it is served', outcome: 'refused' };
}

/** The second comes at any moment of the first: it is refused as long as the first has the file. */
async function whileLoading({ corpus, file }: Setting, draw: Draw): Promise<Struck> {
  removeDatabase(file);
  const first = startZeren(['load', corpus.folder, '--database', file]);
  await sleep(draw.between(200, 2500));
  const order = [...corpus.files].reverse();
  const error = await errorOf({ path: file }, async (store) => {
    await loadInto(store, order, {});
    expectSame(await store.digest(), corpus.digest, 'after the second load');
  });
  const ended = await first.ended;
  const refused = [error?.message ?? '', ended.code === 0 ? '' : ended.stderr].filter((text) => text !== '');
  if (refused.some((text) => !/in use by another process/.test(text))) throw new WrongEnd(refused.join('\n'));
  if (refused.length > 1) throw new WrongEnd('Both were refused');
  await loadAgain(corpus, { path: file }, draw);
  const outcome = error ? 'second refused' : ended.code === 0 ? 'one after the other' : 'first refused';
  return { moment: 'while it is loaded', outcome: `${outcome}, whole` };
}

/** A second process wants the embedded file that a load, or `zeren serve`, has open. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadInto } from '../../src/commands/loading.js';
import { loadAgain } from './again.js';
import type { Draw } from './draw.js';
import { errorOf } from './ends.js';
import { type Bench, expectSame, type Fault, type Prepared, type Struck, WrongEnd } from './fault.js';
import { removeDatabase } from './files.js';
import { type Call, diedIn, drawMoment, readCalls } from './moments.js';
import { startZeren, type Zeren, zerenDone } from './zeren.js';

const STRIKE = fileURLToPath(new URL('./strike.js', import.meta.url));

export const twoLoadsFile: Fault = {
  name: 'two-loads-file',
  what: 'a second process wants the embedded file that a load or a server has open',
  short: 3,
  neo4j: false,
  prepare,
};

interface Setting extends Bench {
  readonly file: string;
  /** Another one, which is being served. */
  readonly served: string;
  /** Of the engine, in a load of all texts into a new file. */
  readonly calls: readonly Call[];
}

async function prepare(bench: Bench): Promise<Prepared> {
  const [file, served] = [join(bench.folder, 'graph.grafeo'), join(bench.folder, 'served.grafeo')];
  await zerenDone(['load', ...bench.corpus.files.slice(1), '--database', served]);
  const { events } = await zerenDone(['load', bench.corpus.folder, '--database', file], { before: STRIKE });
  const calls = readCalls(events);
  const args = ['serve', '--port', '0', '--log', 'silent', '--database', served];
  const server = startZeren(args, { limit: Number.POSITIVE_INFINITY });
  await ready(server);
  const close = async () => {
    server.child.kill('SIGTERM');
    // What was refused all the time can be loaded now.
    await server.ended;
    await loadAgain(bench.corpus, { path: served }, { below: () => 0 });
  };
  return { run: (draw) => run({ ...bench, file, served, calls }, draw), close };
}

async function ready({ child, stderr }: Zeren): Promise<void> {
  while (!stderr().includes('Stop with Ctrl-C')) {
    if (child.exitCode !== null || child.signalCode !== null) throw new WrongEnd(stderr());
    await sleep(50);
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

/** The second comes at any call of the first: it is refused as long as the first has the file. */
async function whileLoading({ corpus, file, calls }: Setting, draw: Draw): Promise<Struck> {
  removeDatabase(file);
  const first = startZeren(['load', corpus.folder, '--database', file], { before: STRIKE });
  const moment = await comes(first, drawMoment(calls, draw).call);
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
  return { moment, outcome: `${outcome}, whole` };
}

/** Waits until the first has begun a call of the engine, and tells where it is. */
async function comes({ child, events }: Zeren, { number }: Call): Promise<string> {
  while (readCalls(events()).length <= number && child.exitCode === null) await sleep(2);
  const calls = readCalls(events());
  const over = calls.some(({ name, ended }) => name === 'closing' && ended !== null);
  return over ? 'when the first has closed it' : `while the first has it, ${diedIn(events())}`;
}

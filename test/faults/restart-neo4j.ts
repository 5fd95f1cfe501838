/** Neo4j is restarted, in order or not, while `zeren serve` is asked and while a load goes on. */
import { setTimeout as sleep } from 'node:timers/promises';
import { loadInto } from '../../src/commands/loading.js';
import { environmentOf, loadAgain, NEVER } from './again.js';
import { type Answer, ask, QUESTIONS } from './asking.js';
import type { FaultCorpus } from './corpus.js';
import type { Draw } from './draw.js';
import { errorOf } from './ends.js';
import { type Bench, expectSame, type Fault, type Prepared, type Struck, WrongEnd } from './fault.js';
import type { FaultNeo4j } from './neo4j.js';
import { startZeren, type Zeren } from './zeren.js';

export const restartNeo4j: Fault = {
  name: 'restart-neo4j',
  what: 'Neo4j is restarted while it is asked and loaded into',
  short: 2,
  neo4j: true,
  prepare,
};

interface Setting {
  readonly corpus: FaultCorpus;
  readonly neo4j: FaultNeo4j;
  readonly address: string;
  /** What the whole graph answers to each question. */
  readonly right: readonly string[];
}

async function prepare(bench: Bench): Promise<Prepared> {
  const neo4j = await bench.neo4j();
  await loadAgain(bench.corpus, neo4j.options, NEVER);
  const serving = startZeren(['serve', '--port', '0', '--log', 'silent'], {
    env: environmentOf(neo4j.options),
    limit: Number.POSITIVE_INFINITY,
  });
  const close = async () => {
    serving.child.kill('SIGTERM');
    await serving.ended;
  };
  try {
    const address = await addressOf(serving);
    const right: string[] = [];
    for (const question of QUESTIONS) right.push((await ask(address, question)).data);
    return { run: (draw) => run({ corpus: bench.corpus, neo4j, address, right }, draw), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function addressOf({ ended, stderr }: Zeren): Promise<string> {
  let over = false;
  ended.finally(() => {
    over = true;
  });
  while (!over) {
    const [, address] = /GraphQL +(http\S+)/.exec(stderr()) ?? [];
    if (address) return address;
    await sleep(100);
  }
  throw new WrongEnd(stderr());
}

async function run(setting: Setting, draw: Draw): Promise<Struck> {
  const { neo4j, corpus } = setting;
  const how = draw.one(['stopped', 'killed'] as const);
  const loading = draw.next() < 0.5;
  if (loading) await neo4j.empty();
  const load = loading ? loaded(setting) : null;
  const asking = askUntil(setting, draw, loading);
  await sleep(draw.between(20, loading ? 1500 : 400));
  await neo4j.restart(how);
  const outcome = (await load) ?? 'asked';
  await loadAgain(corpus, neo4j.options, draw);
  const { whole, faults } = await asking.end();
  await answersAgain(setting);
  const asked = faults > 0 ? `errors for a while` : 'no answer failed';
  if (whole === 0) throw new WrongEnd('No question was answered');
  return { moment: `${how} in ${loading ? 'a load' : 'queries'}`, outcome: `${outcome}, ${asked}` };
}

async function loaded({ neo4j, corpus }: Setting): Promise<string> {
  const error = await errorOf(neo4j.options, async (store) => {
    await loadInto(store, [corpus.folder], {});
    expectSame(await store.digest(), corpus.digest, 'after a load that told of no fault');
  });
  return error ? 'load ended with a clear error' : 'load waited';
}

/** Between an answer and the next question, in milliseconds: one is nearly always on its way. */
const PAUSE = 30;

/** Two clients that ask one question after the other. An answer is right, or an error with a code that says why. */
function askUntil({ address, right }: Setting, draw: Draw, changing: boolean) {
  const counts = { whole: 0, faults: 0 };
  let ended = false;
  const client = async () => {
    while (!ended) {
      const n = draw.below(QUESTIONS.length);
      const answer = await ask(address, QUESTIONS[n] ?? '');
      if (answer.codes.length > 0) counts.faults++;
      else counts.whole++;
      checkAnswer(answer, changing ? null : (right[n] ?? ''));
      await sleep(PAUSE);
    }
  };
  const clients = Promise.all([client(), client()]);
  clients.catch(() => undefined);
  const end = async () => {
    ended = true;
    await clients;
    return counts;
  };
  return { end };
}

/** While a load goes on there is no one right answer. */
function checkAnswer({ data, codes }: Answer, right: string | null): void {
  const unknown = codes.filter((code) => code !== 'STORE_UNAVAILABLE' && code !== 'TIMEOUT');
  if (unknown.length > 0) throw new WrongEnd(`An answer failed with ${unknown.join(', ')}`);
  if (codes.length === 0 && right !== null && data !== right) throw new WrongEnd(`A wrong answer: ${data}`);
}

/** By itself, without a restart of zeren. */
async function answersAgain({ address, right }: Setting): Promise<void> {
  for (const [n, question] of QUESTIONS.entries()) {
    const answer = await ask(address, question);
    if (answer.codes.length > 0) throw new WrongEnd(`Still ${answer.codes.join(', ')} when Neo4j was back`);
    checkAnswer(answer, right[n] ?? '');
  }
}

/** kill -9 of Neo4j at any message of a load, and started again on the same home. */
import { loadInto } from '../../src/commands/loading.js';
import { environmentOf, loadAgain } from './again.js';
import type { Draw } from './draw.js';
import { errorOf } from './ends.js';
import { type Bench, expectSame, type Fault, type Prepared, type Struck } from './fault.js';
import type { Harm } from './proxy.js';
import { drawMessage, type Wired, wire } from './wired.js';
import { expectClear, zeren } from './zeren.js';

export const killNeo4j: Fault = {
  name: 'kill-neo4j',
  what: 'kill -9 of Neo4j while zeren loads',
  short: 2,
  neo4j: true,
  prepare: async (bench: Bench): Promise<Prepared> => {
    const wired = await wire(bench);
    return { run: (draw) => run(wired, draw), close: wired.close };
  },
};

/** One run in so many starts the command; the others call what it calls. */
const BY_COMMAND = 5;

async function run(wired: Wired, draw: Draw): Promise<Struck> {
  const { neo4j, proxy, corpus } = wired;
  await neo4j.empty();
  const { number, name } = drawMessage(wired.sent, draw);
  const when = draw.one(['before', 'with', 'after'] as const);
  const struck = { again: null as Promise<void> | null };
  const pause = draw.below(2) * draw.between(0, 3000);
  const strike = () => {
    struck.again ??= neo4j.restart('killed', pause);
  };
  proxy.setHarm(killing(strike, number, when));
  const ended = await load(wired, draw.below(BY_COMMAND) === 0);
  proxy.setHarm();
  await struck.again;
  const held = await loadAgain(corpus, neo4j.options, draw);
  const outcome = ended ?? `clear error, ${held < corpus.files.length ? 'some' : 'all'} texts there, then whole`;
  const moment = struck.again ? `${when} ${name === 'COMMIT' ? 'a COMMIT' : 'another message'}` : 'not at all';
  return { moment, outcome };
}

/** What came of the load; null if it ended with a clear error. */
async function load({ through, corpus }: Wired, byCommand: boolean): Promise<string | null> {
  if (byCommand) {
    const ended = await zeren(['load', corpus.folder], { env: environmentOf(through) });
    expectClear(ended);
    return ended.code === 0 ? 'waited, whole' : null;
  }
  const error = await errorOf(through, async (store) => {
    await loadInto(store, [corpus.folder], {});
    expectSame(await store.digest(), corpus.digest, 'after a load that told of no fault');
  });
  return error ? null : 'waited, whole';
}

/** Before the message is handed on, as soon as it is, or as soon as it is answered. */
export function killing(strike: () => void, at: number, when: 'before' | 'with' | 'after'): Harm {
  let count = 0;
  return {
    sent: () => {
      if (count++ !== at || when === 'after') return true;
      strike();
      return when === 'with';
    },
    answered: () => {
      if (count > at && when === 'after') strike();
      return true;
    },
  };
}

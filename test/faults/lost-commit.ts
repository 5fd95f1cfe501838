/** A COMMIT is done, but its answer is lost: the driver sends the transaction again, and nothing may be there twice. */
import { loadInto } from '../../src/commands/loading.js';
import { openStore } from '../../src/store/open.js';
import type { Draw } from './draw.js';
import { type Bench, expectSame, type Fault, type Prepared, type Struck } from './fault.js';
import type { Harm } from './proxy.js';
import { type Wired, wire } from './wired.js';

export const lostCommit: Fault = {
  name: 'lost-commit',
  what: 'the answer to a COMMIT is lost',
  short: 5,
  neo4j: true,
  prepare: async (bench: Bench): Promise<Prepared> => {
    const wired = await wire(bench);
    return { run: (draw) => run(wired, draw), close: wired.close };
  },
};

/** Answers to some commits of a load are lost, one or several of the same transaction, and of the schema before it. */
async function run({ neo4j, proxy, corpus, through, sent }: Wired, draw: Draw): Promise<Struck> {
  await neo4j.empty();
  const commits = sent.filter((name) => name === 'COMMIT').length;
  const schema = commits - corpus.files.length;
  const first = draw.next() < 0.15 ? draw.below(schema) : schema + draw.below(corpus.files.length);
  const inARow = draw.one([1, 1, 1, 2, 3]);
  const lost = { count: 0 };
  proxy.setHarm(losing(first, inARow, lost));
  const store = await openStore(through);
  const { changed } = await loadInto(store, [corpus.folder], {});
  expectSame(await store.digest(), corpus.digest, 'after the load');
  await store.close();
  proxy.setHarm();
  const of = first < schema ? 'of the schema' : 'of a text';
  const told = changed === corpus.files.length ? 'all told as loaded' : 'some told as unchanged';
  return { moment: `${lost.count} lost ${of}`, outcome: `whole at once, ${told}` };
}

function losing(first: number, inARow: number, lost: { count: number }): Harm {
  let commits = 0;
  let waiting = false;
  return {
    sent: (name) => {
      if (name !== 'COMMIT') return true;
      waiting = commits >= first && commits < first + inARow;
      commits++;
      return true;
    },
    answered: (_bytes, wire) => {
      if (!waiting) return true;
      waiting = false;
      lost.count++;
      wire.cut();
      return false;
    },
  };
}

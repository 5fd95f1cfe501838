/** The connection to Neo4j is cut, reset, slow, or stalls, in loads and in reads. */
import { loadInto } from '../../src/commands/loading.js';
import { loadAgain, NEVER } from './again.js';
import type { Draw } from './draw.js';
import { errorOf } from './ends.js';
import { type Bench, expectSame, type Fault, type Prepared, type Struck } from './fault.js';
import { HARMS, type HarmName, harmAt } from './harms.js';
import { drawMessage, type Wired, wire } from './wired.js';

export const brokenWire: Fault = {
  name: 'broken-wire',
  what: 'the connection to Neo4j is cut, reset, slow or stalls',
  short: 6,
  neo4j: true,
  prepare: async (bench: Bench): Promise<Prepared> => {
    const wired = await wire(bench);
    await loadAgain(bench.corpus, wired.neo4j.options, NEVER);
    return { run: (draw) => run(wired, draw), close: wired.close };
  },
};

async function run(wired: Wired, draw: Draw): Promise<Struck> {
  const harm = draw.one(HARMS);
  return draw.next() < 0.6 ? inLoad(wired, harm, draw) : inReads(wired, harm, draw);
}

async function inLoad({ neo4j, proxy, corpus, through, sent }: Wired, harm: HarmName, draw: Draw): Promise<Struck> {
  await neo4j.empty();
  const { number } = drawMessage(sent, draw);
  proxy.setHarm(harmAt(harm, number, draw));
  const error = await errorOf(through, async (store) => {
    await loadInto(store, [corpus.folder], {});
    expectSame(await store.digest(), corpus.digest, 'after a load that told of no fault');
  });
  proxy.setHarm();
  await loadAgain(corpus, neo4j.options, draw);
  return { moment: `${harm} in a load`, outcome: error ? 'clear error, then whole' : 'whole at once' };
}

/** What the page asks; on the whole graph, which stays as it is. */
async function inReads({ neo4j, proxy, corpus, through }: Wired, harm: HarmName, draw: Draw): Promise<Struck> {
  await loadAgain(corpus, neo4j.options, NEVER);
  proxy.setHarm(harmAt(harm, draw.below(30), draw));
  const error = await errorOf(through, async (store) => {
    for (let n = 0; n < 3; n++) expectSame(await store.digest(), corpus.digest, 'as it was read');
  });
  proxy.setHarm();
  return { moment: `${harm} in reads`, outcome: error ? 'clear error' : 'right answer' };
}

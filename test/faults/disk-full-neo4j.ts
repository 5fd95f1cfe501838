/** The disk of Neo4j becomes full; then there is room again, and Neo4j is restarted. */
import { loadInto } from '../../src/commands/loading.js';
import { environmentOf, loadAgain, NEVER } from './again.js';
import type { Draw } from './draw.js';
import { errorOf } from './ends.js';
import { type Bench, type Fault, type Prepared, type Struck, WrongEnd } from './fault.js';
import type { FaultNeo4j } from './neo4j.js';
import { growth } from './small-disk.js';
import { expectClear, zeren } from './zeren.js';

export const diskFullNeo4j: Fault = {
  name: 'disk-full-neo4j',
  what: 'the disk of Neo4j becomes full',
  short: 2,
  neo4j: true,
  prepare,
};

async function prepare({ corpus, neo4j: start }: Bench): Promise<Prepared> {
  const neo4j = await start();
  const wanted = await growth(neo4j.disk, loadAgain(corpus, neo4j.options, NEVER));
  return { run: (draw) => run(corpus, neo4j, wanted, draw), close: async () => undefined };
}

/** @param wanted bytes that a load of all texts wants */
async function run(corpus: Bench['corpus'], neo4j: FaultNeo4j, wanted: number, draw: Draw): Promise<Struck> {
  const { disk, options } = neo4j;
  await neo4j.empty();
  const begun = draw.next() < 0.5 ? 'an empty graph' : 'a graph with texts';
  if (begun === 'a graph with texts') await loadAgain(corpus, options, NEVER);
  disk.fill(Math.round(draw.between(0, wanted)), neo4j.pid);
  const failed = await fails(corpus, neo4j, draw.below(BY_COMMAND) === 0).finally(() => disk.empty());
  if (failed) await neo4j.restart('killed');
  const held = await loadAgain(corpus, options, draw);
  if (begun === 'a graph with texts' && held < corpus.files.length) throw new WrongEnd(`Only ${held} texts were left`);
  const moment = `${begun}, ${disk.way}${failed ? '' : ', room enough'}`;
  return { moment, outcome: failed ? `clear error, ${stateOf(held, corpus)}, then whole` : 'whole at once' };
}

/** One run in so many starts the command; the others call what it calls. */
const BY_COMMAND = 5;

/** Whether a load of all texts, also of those that are there, ends with a clear error. */
async function fails({ folder }: Bench['corpus'], { options }: FaultNeo4j, byCommand: boolean): Promise<boolean> {
  if (!byCommand)
    return (await errorOf(options, async (store) => void (await loadInto(store, [folder], AGAIN)))) !== null;
  const ended = await zeren(['load', folder, '--again'], { env: environmentOf(options) });
  expectClear(ended);
  return ended.code !== 0;
}

const AGAIN = { again: true };

function stateOf(held: number, { files }: Bench['corpus']): string {
  return `${held === files.length ? 'all' : held > 0 ? 'some' : 'none'} of the texts there`;
}

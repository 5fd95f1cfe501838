/** The disk of Neo4j becomes full; then there is room again, and Neo4j is restarted. */
import { environmentOf, loadAgain, NEVER } from './again.js';
import type { Draw } from './draw.js';
import { type Bench, type Fault, type Prepared, type Struck, WrongEnd } from './fault.js';
import type { FaultNeo4j } from './neo4j.js';
import { growth } from './small-disk.js';
import { expectClear, zeren, zerenDone } from './zeren.js';

export const diskFullNeo4j: Fault = {
  name: 'disk-full-neo4j',
  what: 'the disk of Neo4j becomes full',
  short: 2,
  neo4j: true,
  prepare,
};

async function prepare({ corpus, neo4j: start }: Bench): Promise<Prepared> {
  const neo4j = await start();
  const load = zerenDone(['load', corpus.folder], { env: environmentOf(neo4j.options) });
  const wanted = await growth(neo4j.disk, load);
  return { run: (draw) => run(corpus, neo4j, wanted, draw), close: async () => undefined };
}

/** @param wanted bytes that a load of all texts wants */
async function run(corpus: Bench['corpus'], neo4j: FaultNeo4j, wanted: number, draw: Draw): Promise<Struck> {
  const { disk, options } = neo4j;
  await neo4j.empty();
  const begun = draw.next() < 0.5 ? 'an empty graph' : 'a graph with texts';
  if (begun === 'a graph with texts') await loadAgain(corpus, options, NEVER);
  disk.fill(Math.round(draw.between(0, wanted)), neo4j.pid);
  const args = ['load', corpus.folder, ...(begun === 'an empty graph' ? [] : ['--again'])];
  const ended = await zeren(args, { env: environmentOf(options) }).finally(() => disk.empty());
  expectClear(ended);
  if (ended.code !== 0) await neo4j.restart('killed');
  const held = await loadAgain(corpus, options, draw);
  if (begun === 'a graph with texts' && held < corpus.files.length) throw new WrongEnd(`Only ${held} texts were left`);
  const moment = `${begun}, ${disk.way}${ended.code === 0 ? ', room enough' : ''}`;
  return { moment, outcome: ended.code === 0 ? 'whole at once' : `clear error, ${stateOf(held, corpus)}, then whole` };
}

function stateOf(held: number, { files }: Bench['corpus']): string {
  return `${held === files.length ? 'all' : held > 0 ? 'some' : 'none'} of the texts there`;
}

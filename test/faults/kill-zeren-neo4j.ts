/** kill -9 of zeren at any message of a load into Neo4j; then the same command again. */
import { environmentOf, loadAgain } from './again.js';
import type { Draw } from './draw.js';
import { type Bench, type Fault, type Prepared, type Struck, WrongEnd } from './fault.js';
import { killing } from './kill-neo4j.js';
import { drawMessage, type Wired, wire } from './wired.js';
import { startZeren, type Zeren } from './zeren.js';

export const killZerenNeo4j: Fault = {
  name: 'kill-zeren-neo4j',
  what: 'kill -9 of zeren while it loads into Neo4j',
  short: 3,
  neo4j: true,
  prepare: async (bench: Bench): Promise<Prepared> => {
    const wired = await wire(bench);
    return { run: (draw) => run(wired, draw), close: wired.close };
  },
};

async function run(wired: Wired, draw: Draw): Promise<Struck> {
  const { neo4j, proxy, corpus, through } = wired;
  await neo4j.empty();
  const { number, name } = drawMessage(wired.sent, draw);
  const when = draw.one(['before', 'with', 'after'] as const);
  const struck = { zeren: null as Zeren | null };
  proxy.setHarm(killing(() => struck.zeren?.child.kill('SIGKILL'), number, when));
  struck.zeren = startZeren(['load', corpus.folder], { env: environmentOf(through) });
  const { code, stderr } = await struck.zeren.ended;
  proxy.setHarm();
  if (code !== null && code !== 0) throw new WrongEnd(stderr);
  const held = await loadAgain(corpus, neo4j.options, draw);
  const state = held === corpus.files.length ? 'all' : held > 0 ? 'some' : 'none';
  const moment = code === 0 ? 'not at all' : `${when} ${name === 'COMMIT' ? 'a COMMIT' : 'another message'}`;
  return { moment, outcome: `${state} of the texts there, then whole` };
}

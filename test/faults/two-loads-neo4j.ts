/** Two processes load overlapping texts into one Neo4j at once. */
import { setTimeout as sleep } from 'node:timers/promises';
import { loadInto } from '../../src/commands/loading.js';
import { environmentOf, loadAgain } from './again.js';
import type { Draw } from './draw.js';
import { errorOf } from './ends.js';
import { type Bench, type Fault, type Prepared, type Struck, WrongEnd } from './fault.js';
import { FaultNeo4j } from './neo4j.js';
import { zerenDone } from './zeren.js';

export const twoLoadsNeo4j: Fault = {
  name: 'two-loads-neo4j',
  what: 'two processes load overlapping texts into Neo4j at once',
  short: 4,
  neo4j: true,
  prepare: async (bench: Bench): Promise<Prepared> => {
    const neo4j = await FaultNeo4j.start(bench.folder);
    return { run: (draw) => run(bench, neo4j, draw), close: () => neo4j.kill() };
  },
};

/** How long a command takes to begin, in milliseconds: so much later the other one begins, or a bit sooner or later. */
const START = 1500;

async function run({ corpus }: Bench, neo4j: FaultNeo4j, draw: Draw): Promise<Struck> {
  await neo4j.empty();
  const [first, second] = [some(corpus.files, draw), some(corpus.files, draw)];
  const both = first.filter((file) => second.includes(file)).length;
  const command = zerenDone(['load', ...first, '--again'], { env: environmentOf(neo4j.options) });
  command.catch(() => undefined);
  await sleep(draw.between(0, 2 * START));
  const error = await errorOf(neo4j.options, async (store) => {
    await loadInto(store, second, { again: draw.next() < 0.5 });
  });
  await command;
  if (error) throw new WrongEnd(`The second load failed: ${error.message}`);
  const held = await loadAgain(corpus, neo4j.options, draw);
  const union = new Set([...first, ...second]).size;
  if (held !== union) throw new WrongEnd(`${held} texts are there of ${union}`);
  return {
    moment: `${both < 4 ? 'few' : both < corpus.files.length ? 'many' : 'all'} texts shared`,
    outcome: 'both done, whole',
  };
}

/** At least half of the texts, in any order. */
function some(files: readonly string[], draw: Draw): string[] {
  const left = [...files];
  const wanted = files.length / 2 + draw.below(files.length / 2 + 1);
  return Array.from({ length: wanted }, () => left.splice(draw.below(left.length), 1)[0] ?? '');
}

/** Two processes load overlapping texts into one Neo4j at once. */
import { loadInto } from '../../src/commands/loading.js';
import { environmentOf, loadAgain } from './again.js';
import type { FaultCorpus } from './corpus.js';
import type { Draw } from './draw.js';
import { errorOf } from './ends.js';
import { type Bench, type Fault, type Prepared, type Struck, WrongEnd } from './fault.js';
import type { FaultNeo4j } from './neo4j.js';
import { FaultProxy } from './proxy.js';
import { Writers } from './writers.js';
import { zerenDone } from './zeren.js';

export const twoLoadsNeo4j: Fault = {
  name: 'two-loads-neo4j',
  what: 'two processes load overlapping texts into Neo4j at once',
  short: 3,
  neo4j: true,
  prepare,
};

/** Each process comes by a way of its own, on which its transactions are seen. */
interface Setting {
  readonly corpus: FaultCorpus;
  readonly neo4j: FaultNeo4j;
  readonly ways: readonly [FaultProxy, FaultProxy];
}

async function prepare({ corpus, neo4j: start }: Bench): Promise<Prepared> {
  const neo4j = await start();
  const ways = [await FaultProxy.before(neo4j.port), await FaultProxy.before(neo4j.port)] as const;
  const close = async () => {
    for (const way of ways) await way.close();
  };
  return { run: (draw) => run({ corpus, neo4j, ways }, draw), close };
}

/** The second begins when the first begins some text, so that both have texts left to write. */
async function run({ corpus, neo4j, ways: [one, other] }: Setting, draw: Draw): Promise<Struck> {
  await neo4j.empty();
  const [first, second] = [some(corpus.files, draw), some(corpus.files, draw)];
  const at = draw.below(first.length - 1);
  const writers = new Writers();
  const begun = new Promise<void>((resolve) => {
    one.setHarm(writers.watch((text) => text >= at && resolve()));
  });
  other.setHarm(writers.watch());
  const command = zerenDone(['load', ...first, '--again'], { env: environmentOf({ uri: one.uri }) });
  await Promise.race([begun, command]);
  const error = await errorOf({ uri: other.uri }, async (store) => {
    await loadInto(store, second, { again: draw.next() < 0.5 });
  });
  await command;
  if (error) throw new WrongEnd(`The second load failed: ${error.message}`);
  const held = await loadAgain(corpus, neo4j.options, draw);
  const union = new Set([...first, ...second]).size;
  if (held !== union) throw new WrongEnd(`${held} texts are there of ${union}`);
  return {
    moment: momentOf(first.filter((file) => second.includes(file)).length, writers),
    outcome: 'both done, whole',
  };
}

function momentOf(both: number, { together }: Writers): string {
  const shared = both < 4 ? 'few texts shared' : 'many texts shared';
  return `${shared}, ${together > 0 ? 'both writing at once' : 'one after the other'}`;
}

/** At least half of the texts, in any order. */
function some(files: readonly string[], draw: Draw): string[] {
  const left = [...files];
  const wanted = files.length / 2 + draw.below(files.length / 2 + 1);
  return Array.from({ length: wanted }, () => left.splice(draw.below(left.length), 1)[0] ?? '');
}

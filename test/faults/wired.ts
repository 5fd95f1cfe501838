/** A Neo4j behind the proxy, and one clean load through it to know which messages a load sends. */
import { loadInto } from '../../src/commands/loading.js';
import { openStore, type StoreOptions } from '../../src/store/open.js';
import type { FaultCorpus } from './corpus.js';
import type { Draw } from './draw.js';
import { type Bench, expectSame } from './fault.js';
import type { FaultNeo4j } from './neo4j.js';
import { FaultProxy } from './proxy.js';

export interface Wired {
  readonly corpus: FaultCorpus;
  readonly neo4j: FaultNeo4j;
  readonly proxy: FaultProxy;
  /** The store through the proxy. */
  readonly through: StoreOptions & { readonly uri: string };
  /** Names of the messages that a clean load sends, in order. */
  readonly sent: readonly string[];
  close(): Promise<void>;
}

export async function wire(bench: Bench): Promise<Wired> {
  const neo4j = await bench.neo4j();
  const proxy = await FaultProxy.before(neo4j.port);
  const through = { uri: proxy.uri };
  const sent: string[] = [];
  const close = () => proxy.close();
  try {
    proxy.setHarm({ sent: (name) => sent.push(name) > 0 });
    const store = await openStore(through);
    await loadInto(store, [bench.corpus.folder], {});
    expectSame(await store.digest(), bench.corpus.digest, 'after a load without any fault');
    await store.close();
    return { corpus: bench.corpus, neo4j, proxy, through, sent, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The n-th message of a load: a COMMIT as often as any other. */
export function drawMessage(sent: readonly string[], draw: Draw): { readonly number: number; readonly name: string } {
  const commit = draw.next() < 0.5;
  const numbers = [...sent.keys()].filter((n) => (sent[n] === 'COMMIT') === commit && sent[n] !== 'GOODBYE');
  const number = numbers[draw.below(numbers.length)] ?? 0;
  return { number, name: sent[number] ?? 'HANDSHAKE' };
}

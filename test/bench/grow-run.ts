/** One measurement of grow.ts, in a process of its own: folder, what, threads, database; prints a GrowRun. */
import { loadInto } from '../../src/commands/loading.js';
import { eachText, textsOf } from '../../src/commands/texts.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';

export interface GrowRun {
  readonly documents: number;
  readonly seconds: number;
  /** Of all threads together: what the machine's other work does not change. */
  readonly computing: number;
  /** After a collection, when 10, 50 and 100 % were done. */
  readonly memory: readonly { readonly heap: number; readonly resident: number }[];
}

const [folder = '', what = '', threads = '1', database = ''] = process.argv.slice(2);
const total = (await textsOf([folder])).length;
const memory: GrowRun['memory'][number][] = [];
let [done, paused] = [0, 0];

function step(): void {
  done++;
  if (![Math.ceil(total / 10), Math.ceil(total / 2), total].includes(done)) return;
  const begun = performance.now();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  memory.push({ heap: heapUsed, resident: rss });
  paused += performance.now() - begun;
}

async function load(): Promise<void> {
  const store = await openStore({ path: database });
  const counted: GraphStore = new Proxy(store, {
    get: (target, name) => {
      if (name === 'load') return async (...args: Parameters<GraphStore['load']>) => target.load(...args).finally(step);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  await loadInto(counted, [folder], { threads });
  await store.close();
}

/** What the command does, without the pipe that it writes to. */
async function extractAll(): Promise<number> {
  let bytes = 0;
  await eachText(
    await textsOf([folder]),
    { threads },
    {
      want: 'jsonl',
      take: async (done) => {
        if ('records' in done) bytes += done.records.length;
        step();
        return undefined;
      },
    },
  );
  return bytes;
}

const begun = performance.now();
if (what === 'extract') await extractAll();
else await load();
const seconds = (performance.now() - begun - paused) / 1000;
const { user, system } = process.cpuUsage();
const computing = (user + system) / 1e6;
process.stdout.write(JSON.stringify({ documents: total, seconds, computing, memory } satisfies GrowRun));

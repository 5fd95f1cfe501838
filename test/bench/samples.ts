/** The server's memory while it works, and whether it grows. */
import type { Gauge, ServerProcess } from '../process/server-process.js';

const EVERY_MS = 2_000;

interface Sample {
  /** Minutes since the beginning. */
  readonly at: number;
  readonly rss: number;
  readonly heap: number;
}

export interface Watched {
  readonly samples: readonly Sample[];
  /** MB of heap that could not be freed, before and after. */
  readonly kept: readonly [number, number];
  readonly last: Gauge;
}

/** Looks at the server every two seconds until the work is done. @param server - started with --expose-gc */
export async function watching<T>(server: ServerProcess, work: () => Promise<T>): Promise<{ value: T; seen: Watched }> {
  const keptBefore = await keptHeap(server);
  await server.gauge('reset');
  const begun = performance.now();
  const samples: Sample[] = [];
  let looking: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(async () => {
      const { rss, heap } = await server.gauge();
      samples.push({ at: (performance.now() - begun) / 60_000, rss: rss / 1024 ** 2, heap: heap / 1024 ** 2 });
    });
  }, EVERY_MS);
  const value = await work();
  clearInterval(timer);
  await looking;
  const last = await server.gauge();
  return { value, seen: { samples, last, kept: [keptBefore, await keptHeap(server)] } };
}

async function keptHeap(server: ServerProcess): Promise<number> {
  return (await server.gauge('collect')).heap / 1024 ** 2;
}

/** MB a minute by which a figure grows, over what is left after the first third (least squares). */
export function slope(samples: readonly Sample[], figure: 'rss' | 'heap'): number {
  const counted = samples.slice(Math.floor(samples.length / 3));
  const mean = (of: (one: Sample) => number) => counted.reduce((sum, one) => sum + of(one), 0) / counted.length;
  const [x, y] = [mean(({ at }) => at), mean((one) => one[figure])];
  const above = mean((one) => (one.at - x) * (one[figure] - y));
  return above / mean(({ at }) => (at - x) ** 2);
}

/** The least of each tenth of the run: what stays of the heap after it was collected. */
export function floors(samples: readonly Sample[]): readonly Sample[] {
  const size = Math.max(1, Math.ceil(samples.length / 20));
  return Array.from({ length: Math.ceil(samples.length / size) }, (_, i) =>
    samples.slice(i * size, (i + 1) * size),
  ).map((part) => ({
    at: part[0]?.at ?? 0,
    rss: Math.min(...part.map(({ rss }) => rss)),
    heap: Math.min(...part.map(({ heap }) => heap)),
  }));
}

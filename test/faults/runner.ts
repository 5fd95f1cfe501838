/** Runs a fault with many seeds. */
import type { SharedBench } from './bench.js';
import { Draw } from './draw.js';
import type { Fault } from './fault.js';
import { Tally } from './tally.js';

export interface Campaign {
  readonly fault: Fault;
  readonly tally: Tally;
  readonly seconds: number;
}

/** Never throws: what goes wrong, also before the first run or after the last one, is counted. */
export async function campaign(fault: Fault, seeds: readonly number[], shared: SharedBench): Promise<Campaign> {
  const begun = performance.now();
  const tally = new Tally(fault.name);
  try {
    const prepared = await fault.prepare(shared.of(fault.name));
    try {
      for (const seed of seeds) {
        tally.runs++;
        await prepared.run(new Draw(fault.name, seed)).then(
          (struck) => tally.struck(seed, struck),
          (error: unknown) => tally.wrong(seed, error),
        );
      }
    } finally {
      await prepared.close();
    }
  } catch (error) {
    tally.wrong(null, error);
  }
  return { fault, tally, seconds: (performance.now() - begun) / 1000 };
}

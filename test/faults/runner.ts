/** Runs a fault with many seeds, and counts how it went. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCorpus } from './corpus.js';
import { Draw } from './draw.js';
import type { Fault, Prepared, Struck } from './fault.js';

export interface Campaign {
  readonly fault: Fault;
  readonly moments: ReadonlyMap<string, number>;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly failures: readonly { readonly seed: number; readonly why: string }[];
  readonly runs: number;
  readonly seconds: number;
}

/** Runs the fault with each seed, and tells of it on stderr. */
export async function campaign(fault: Fault, seeds: readonly number[]): Promise<Campaign> {
  const folder = mkdtempSync(join(tmpdir(), `faults-${fault.name}-`));
  const begun = performance.now();
  const [moments, outcomes] = [new Map<string, number>(), new Map<string, number>()];
  const failures: { seed: number; why: string }[] = [];
  try {
    const prepared = await fault.prepare({ corpus: await makeCorpus(join(folder, 'texts')), folder });
    try {
      for (const seed of seeds) {
        const { struck, why } = await attempt(prepared, new Draw(fault.name, seed));
        if (why !== null) failures.push({ seed, why });
        if (struck) count(moments, struck.moment);
        if (struck) count(outcomes, struck.outcome);
        tell(fault, seed, struck, why);
      }
    } finally {
      await prepared.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { fault, moments, outcomes, failures, runs: seeds.length, seconds: (performance.now() - begun) / 1000 };
}

async function attempt(prepared: Prepared, draw: Draw): Promise<{ struck: Struck | null; why: string | null }> {
  try {
    return { struck: await prepared.run(draw), why: null };
  } catch (error) {
    return { struck: null, why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function tell({ name }: Fault, seed: number, struck: Struck | null, why: string | null): void {
  process.stderr.write(`${name} --seed ${seed}: ${struck ? `${struck.moment}; ${struck.outcome}` : `WRONG: ${why}`}\n`);
}

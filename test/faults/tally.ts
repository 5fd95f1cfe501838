/** Counts how the runs of a fault went, and tells of each on stderr. */
import type { Struck } from './fault.js';

export interface Failure {
  /** Null where it went wrong before the first run or after the last one. */
  readonly seed: number | null;
  readonly why: string;
}

export class Tally {
  readonly moments = new Map<string, number>();
  readonly outcomes = new Map<string, number>();
  readonly failures: Failure[] = [];
  /** Runs that were begun. */
  runs = 0;

  constructor(private readonly fault: string) {}

  struck(seed: number, { moment, outcome }: Struck): void {
    count(this.moments, moment);
    count(this.outcomes, outcome);
    this.tell(seed, `${moment}; ${outcome}`);
  }

  wrong(seed: number | null, error: unknown): void {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.failures.push({ seed, why });
    this.tell(seed, `WRONG: ${why}`);
  }

  private tell(seed: number | null, what: string): void {
    process.stderr.write(`${this.fault}${seed === null ? '' : ` --seed ${seed}`}: ${what}\n`);
  }
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

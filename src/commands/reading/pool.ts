/** A few worker threads, each of which does one piece of work at a time; what is asked beyond that waits for its turn. */
import { join } from 'node:path';
import { type ResourceLimits, type Transferable, Worker } from 'node:worker_threads';
import { packageRoot } from '../../reference.js';
import type { DecisionsChoice } from '../decisions.js';

export interface PoolOptions {
  /** The built module of this folder that the threads run: a thread cannot run from sources that are not built. */
  readonly script: string;
  /** A researcher's own decisions, which each thread reads for itself. */
  readonly decisions: DecisionsChoice;
  /** How many threads there are at most. */
  readonly most: number;
  /** Beyond this a thread ends, and the program goes on. */
  readonly memory?: ResourceLimits;
  /** Threads that rest for so many milliseconds end, and their reference data with them; until close if left out. */
  readonly restFor?: number;
}

export interface Turn {
  /** What goes over to the thread and is then gone here. */
  readonly transfer?: readonly Transferable[];
  /** After how many seconds the work is given up, from its beginning on. */
  readonly seconds?: number;
  /** Takes the work back. */
  readonly signal?: AbortSignal;
  /** The thread ends with this work, and gives back the memory that it took. */
  readonly last?: boolean;
  /** Told when the work begins. */
  readonly begun?: () => void;
}

/** A thread took longer than its turn allows. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/** Whether a thread ended because it needed more memory than it may use. */
export const isTooMuch = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

export class Pool<Work, Done> {
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  private leaving: NodeJS.Timeout | undefined;

  constructor(private readonly options: PoolOptions) {}

  /**
   * Hands the work to a thread as soon as one is free.
   * @throws TooSlow (as rejection) after the turn's seconds; the signal's reason if it is taken back; Error if the
   * thread cannot begin or ends by itself
   */
  async ask(work: Work, turn: Turn = {}): Promise<Done> {
    while (this.busy >= this.options.most) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.busy++;
    try {
      turn.signal?.throwIfAborted();
      turn.begun?.();
      return await this.run(work, turn);
    } finally {
      this.busy--;
      this.waiting.shift()?.();
    }
  }

  /** Ends all threads; what they do is given up. */
  async close(): Promise<void> {
    clearTimeout(this.leaving);
    await Promise.all([...this.all].map((thread) => thread.terminate()));
  }

  private async run(work: Work, turn: Turn): Promise<Done> {
    clearTimeout(this.leaving);
    const thread = this.idle.pop() ?? this.begin();
    thread.ref();
    try {
      const done = await answerOf<Done>(thread, work, turn);
      if (turn.last) await thread.terminate();
      else this.rest(thread);
      return done;
    } catch (error) {
      // One that was cut off is of no more use.
      if (!this.idle.includes(thread)) await thread.terminate();
      throw error;
    }
  }

  private begin(): Worker {
    const { script, decisions, memory } = this.options;
    const path = join(packageRoot(), 'dist', 'commands', 'reading', script);
    const thread = new Worker(path, { workerData: decisions, ...(memory ? { resourceLimits: memory } : {}) });
    this.all.add(thread);
    thread.once('exit', () => {
      this.all.delete(thread);
      const at = this.idle.indexOf(thread);
      if (at >= 0) this.idle.splice(at, 1);
    });
    // What goes wrong while it rests ends it; while it works, it is told to who asked.
    thread.on('error', () => undefined);
    return thread;
  }

  private rest(thread: Worker): void {
    this.idle.push(thread);
    thread.unref();
    const { restFor } = this.options;
    if (restFor === undefined) return;
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => this.idle.map((one) => one.terminate()), restFor).unref();
  }
}

function answerOf<Done>(thread: Worker, work: unknown, { transfer = [], seconds, signal }: Turn): Promise<Done> {
  return new Promise((resolve, reject) => {
    const slow = () => end(() => reject(new TooSlow(`The work took longer than ${seconds} s.`)));
    const timer = seconds === undefined ? undefined : setTimeout(slow, seconds * 1000);
    const listeners = {
      message: (answer: Done) => end(() => resolve(answer)),
      error: (error: Error) => end(() => reject(error)),
      exit: () => end(() => reject(new Error('The reading thread ended.'))),
    };
    const gone = () => end(() => reject(signal?.reason));
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', gone);
      for (const [name, listener] of Object.entries(listeners)) thread.off(name, listener);
      settle();
    };
    for (const [name, listener] of Object.entries(listeners)) thread.on(name, listener);
    signal?.addEventListener('abort', gone, { once: true });
    thread.postMessage(work, transfer);
  });
}

/** Texts of a folder on several threads, a text at a time on each. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../reference.js';
import type { DecisionsChoice } from '../decisions.js';
import type { TextDone, TextWork } from './work.js';

/** As it was built: a thread cannot run from sources that are not. */
const THREAD = join(packageRoot(), 'dist', 'commands', 'reading', 'text-thread.js');

export class TextThreads {
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();
  private readonly waiting: (() => void)[] = [];

  /** @param most how many texts are read at a time */
  constructor(
    readonly most: number,
    private readonly decisions: DecisionsChoice,
  ) {}

  /**
   * Reads a text as soon as a thread is free.
   * @throws Error if a thread cannot begin or ends by itself
   */
  async read(work: TextWork): Promise<TextDone> {
    const thread = await this.free();
    try {
      return await ask(thread, work);
    } finally {
      if (this.all.has(thread)) this.idle.push(thread);
      this.waiting.shift()?.();
    }
  }

  /** Ends all threads; what they read is given up. */
  async close(): Promise<void> {
    await Promise.all([...this.all].map((thread) => thread.terminate()));
  }

  private async free(): Promise<Worker> {
    for (;;) {
      const thread = this.idle.pop();
      if (thread) return thread;
      if (this.all.size < this.most) return this.begin();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  private begin(): Worker {
    const thread = new Worker(THREAD, { workerData: this.decisions });
    this.all.add(thread);
    thread.once('exit', () => this.all.delete(thread));
    // What goes wrong while it reads is told to who asked.
    thread.on('error', () => this.all.delete(thread));
    return thread;
  }
}

function ask(thread: Worker, work: TextWork): Promise<TextDone> {
  return new Promise((resolve, reject) => {
    const listeners = {
      message: (answer: TextDone) => end(() => resolve(answer)),
      error: (error: Error) => end(() => (isTooMuch(error) ? resolve({ left: tooMuch(work) }) : reject(error))),
      exit: () => end(() => reject(new Error('A reading thread has ended.'))),
    };
    const end = (settle: () => void) => {
      for (const [name, listener] of Object.entries(listeners)) thread.off(name, listener);
      settle();
    };
    for (const [name, listener] of Object.entries(listeners)) thread.on(name, listener);
    thread.postMessage(work);
  });
}

const isTooMuch = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const tooMuch = ({ text }: TextWork) => ({
  path: text.path,
  what: 'reading it takes more memory than a thread may use',
  advice: 'Split it into several files, at the beginning of a document each.',
});

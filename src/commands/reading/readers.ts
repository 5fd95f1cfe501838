/** Reads dropped texts on threads of their own, so that the server answers meanwhile: a few at a time, each bounded. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadingOptions, TextReader } from '../../api/texts/reader.js';
import { Refusal } from '../../api/texts/refusal.js';
import type { TextGraph } from '../../graph/rows.js';
import { packageRoot } from '../../reference.js';
import type { DecisionsChoice } from '../decisions.js';
import type { Answered, Asked } from './messages.js';

/** As it was built: a thread cannot run from sources that are not. */
const THREAD = join(packageRoot(), 'dist', 'commands', 'reading', 'thread.js');
/** A text may need about a hundred times its size; beyond this a thread ends, and the server goes on. */
const MEMORY = { maxOldGenerationSizeMb: 1024 } as const;
/** A thread that has read waits for the next text so long before it and its reference data go. */
const IDLE_MS = 60_000;

export class Readers implements TextReader {
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  /** Ends the threads that rest when nothing has been read for a while. */
  private leaving: NodeJS.Timeout | undefined;

  /**
   * @param most how many texts are read at a time
   * @param decisions a researcher's own, as for loading
   */
  constructor(
    private readonly most: number,
    private readonly decisions: DecisionsChoice,
  ) {}

  async read(file: string, bytes: Uint8Array<ArrayBuffer>, options: ReadingOptions): Promise<TextGraph> {
    await this.turn();
    try {
      options.signal.throwIfAborted();
      options.begun();
      return await this.ask({ file, bytes }, options);
    } finally {
      this.busy--;
      this.waiting.shift()?.();
    }
  }

  /** Ends all threads; what they read is given up. */
  async close(): Promise<void> {
    clearTimeout(this.leaving);
    await Promise.all([...this.all].map((thread) => thread.terminate()));
  }

  private async turn(): Promise<void> {
    while (this.busy >= this.most) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.busy++;
  }

  private async ask(asked: Asked, { seconds, signal }: ReadingOptions): Promise<TextGraph> {
    clearTimeout(this.leaving);
    const thread = this.idle.pop() ?? this.begin();
    thread.ref();
    try {
      const answered = await answerOf(thread, asked, { seconds, signal });
      this.rest(thread);
      return graphOf(asked.file, answered);
    } catch (error) {
      // One that was cut off is of no more use.
      if (!this.idle.includes(thread)) await thread.terminate();
      throw error;
    }
  }

  private begin(): Worker {
    const thread = new Worker(THREAD, { workerData: this.decisions, resourceLimits: MEMORY });
    this.all.add(thread);
    thread.once('exit', () => {
      this.all.delete(thread);
      const at = this.idle.indexOf(thread);
      if (at >= 0) this.idle.splice(at, 1);
    });
    // What goes wrong while it rests ends it; while it reads, it is told to who asked.
    thread.on('error', () => undefined);
    return thread;
  }

  private rest(thread: Worker): void {
    this.idle.push(thread);
    thread.unref();
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => this.idle.map((one) => one.terminate()), IDLE_MS).unref();
  }
}

function answerOf(
  thread: Worker,
  asked: Asked,
  { seconds, signal }: Pick<ReadingOptions, 'seconds' | 'signal'>,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(tooSlow(seconds))), seconds * 1000);
    const listeners = {
      message: (answered: Answered) => end(() => resolve(answered)),
      error: (error: Error) => end(() => reject(faultOf(error))),
      exit: () => end(() => reject(new Error('The reading thread ended.'))),
    };
    const gone = () => end(() => reject(signal.reason));
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', gone);
      for (const [name, listener] of Object.entries(listeners)) thread.off(name, listener);
      settle();
    };
    for (const [name, listener] of Object.entries(listeners)) thread.on(name, listener);
    signal.addEventListener('abort', gone, { once: true });
    thread.postMessage(asked, [asked.bytes.buffer]);
  });
}

function graphOf(file: string, answered: Answered): TextGraph {
  if ('graph' in answered) return answered.graph;
  if ('failed' in answered) throw new Error(`${file} was not read: ${answered.failed}`);
  const { what, advice } = answered.unreadable;
  const sentence = what.charAt(0).toUpperCase() + what.slice(1);
  throw new Refusal(422, 'UNREADABLE', `${sentence}. ${advice}`);
}

function tooSlow(seconds: number): Refusal {
  const advice = 'Split it at the beginning of a document, or load it with zeren load.';
  return new Refusal(422, 'TOO_SLOW', `Reading this text takes longer than ${seconds} s. ${advice}`, { seconds });
}

function faultOf(error: Error): Error {
  if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  const advice = 'Split it at the beginning of a document, or load it with zeren load.';
  return new Refusal(422, 'TOO_MUCH', `Reading this text takes more memory than it may. ${advice}`);
}

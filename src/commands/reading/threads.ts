/** Texts of a folder on several threads, a text at a time on each. */
import { statSync } from 'node:fs';
import type { TextPath } from '../../files.js';
import type { DecisionsChoice } from '../decisions.js';
import { isTooMuch, Pool } from './pool.js';
import type { TextDone, TextWork } from './work.js';

/**
 * A larger file is read on a thread even if it is the only one: a thread that needs more memory than it may is given up,
 * and the program goes on.
 */
const LARGE = 1024 * 1024;

export const isLarge = ({ path }: TextPath): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGE;

/**
 * What a thread may use beside the program itself, so that no text takes the program beyond 512 MB. An ordinary text
 * needs a tenth of this for each million characters; one of nothing but clauses ten times as much.
 */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 } as const;

export class TextThreads {
  private readonly threads: Pool<TextWork, TextDone>;

  /** @param most how many texts are read at a time */
  constructor(
    readonly most: number,
    decisions: DecisionsChoice,
  ) {
    this.threads = new Pool({ script: 'text-thread.js', decisions, most, memory: MEMORY });
  }

  /**
   * Reads a text as soon as a thread is free.
   * @throws Error if a thread cannot begin or ends by itself
   */
  async read(work: TextWork): Promise<TextDone> {
    try {
      return await this.threads.ask(work, { last: isLarge(work.text) });
    } catch (error) {
      if (isTooMuch(error)) return { left: tooMuch(work) };
      throw error;
    }
  }

  /** Ends all threads; what they read is given up. */
  close(): Promise<void> {
    return this.threads.close();
  }
}

const tooMuch = ({ text }: TextWork) => ({
  path: text.path,
  what: 'reading it takes more memory than a thread may use',
  advice: 'Split it into several files, at the beginning of a document each.',
});

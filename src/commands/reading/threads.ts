/** Texts of a folder on several threads, a text at a time on each. */
import type { DecisionsChoice } from '../decisions.js';
import { isTooMuch, Pool } from './pool.js';
import type { TextDone, TextWork } from './work.js';

export class TextThreads {
  private readonly threads: Pool<TextWork, TextDone>;

  /** @param most how many texts are read at a time */
  constructor(
    readonly most: number,
    decisions: DecisionsChoice,
  ) {
    this.threads = new Pool({ script: 'text-thread.js', decisions, most });
  }

  /**
   * Reads a text as soon as a thread is free.
   * @throws Error if a thread cannot begin or ends by itself
   */
  async read(work: TextWork): Promise<TextDone> {
    try {
      return await this.threads.ask(work);
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

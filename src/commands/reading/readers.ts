/** Reads dropped texts on threads of their own, so that the server answers meanwhile: a few at a time, each bounded. */
import type { ReadingOptions, TextReader } from '../../api/texts/reader.js';
import { Refusal } from '../../api/texts/refusal.js';
import type { TextGraph } from '../../graph/rows.js';
import type { DecisionsChoice } from '../decisions.js';
import type { Answered, Asked } from './messages.js';
import { isTooMuch, Pool, TooSlow } from './pool.js';

/** A text may need about a hundred times its size. */
const MEMORY = { maxOldGenerationSizeMb: 1024 } as const;
const REST_MS = 60_000;
const ADVICE = 'Split it at the beginning of a document, or load it with zeren load.';

export class Readers implements TextReader {
  private readonly threads: Pool<Asked, Answered>;

  /**
   * @param most how many texts are read at a time
   * @param decisions a researcher's own, as for loading
   */
  constructor(most: number, decisions: DecisionsChoice) {
    this.threads = new Pool({ script: 'thread.js', decisions, most, memory: MEMORY, restFor: REST_MS });
  }

  async read(file: string, bytes: Uint8Array<ArrayBuffer>, options: ReadingOptions): Promise<TextGraph> {
    try {
      return graphOf(file, await this.threads.ask({ file, bytes }, { ...options, transfer: [bytes.buffer] }));
    } catch (error) {
      throw refusalOf(error, options);
    }
  }

  /** Ends all threads; what they read is given up. */
  close(): Promise<void> {
    return this.threads.close();
  }
}

function graphOf(file: string, answered: Answered): TextGraph {
  if ('graph' in answered) return answered.graph;
  if ('failed' in answered) throw new Error(`${file} was not read: ${answered.failed}`);
  const { what, advice } = answered.unreadable;
  const sentence = what.charAt(0).toUpperCase() + what.slice(1);
  throw new Refusal(422, 'UNREADABLE', `${sentence}. ${advice}`);
}

function refusalOf(error: unknown, { seconds }: ReadingOptions): unknown {
  if (error instanceof TooSlow) {
    return new Refusal(422, 'TOO_SLOW', `Reading this text takes longer than ${seconds} s. ${ADVICE}`, { seconds });
  }
  if (!isTooMuch(error)) return error;
  return new Refusal(422, 'TOO_MUCH', `Reading this text takes more memory than it may. ${ADVICE}`);
}

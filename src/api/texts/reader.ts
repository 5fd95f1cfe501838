/** What reads a dropped text: handed to the server by who starts it, since it knows reference data and threads. */
import type { TextGraph } from '../../graph/rows.js';

export interface ReadingOptions {
  /** After how long it is given up, from its beginning on. */
  readonly seconds: number;
  /** Takes the reading back: nobody waits for it any more. */
  readonly signal: AbortSignal;
  /** Told when it begins: before, it waits for others. */
  readonly begun: () => void;
}

export interface TextReader {
  /**
   * Reads a text without holding up the server.
   * @param file its name in the graph
   * @param bytes as they were sent; they may be taken away from the caller
   * @throws Refusal (as rejection) for what is no text, and for a text that takes too long or too much memory
   */
  read(file: string, bytes: Uint8Array<ArrayBuffer>, options: ReadingOptions): Promise<TextGraph>;
}

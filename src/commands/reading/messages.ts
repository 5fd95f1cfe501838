/** What the server and a reading thread say to each other. */
import type { TextGraph } from '../../graph/rows.js';

export interface Asked {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** `unreadable`: the text's fault; `failed`: the program's. */
export type Answered =
  | { readonly graph: TextGraph }
  | { readonly unreadable: { readonly what: string; readonly advice: string } }
  | { readonly failed: string };

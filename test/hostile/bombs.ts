/** What an attacker would send to tie up the server or fill its memory; all of it is to be refused, and cheaply. */
import { HTTP_BOMBS } from './http-bombs.js';
import { QUERY_BOMBS } from './query-bombs.js';
import { VALUE_BOMBS } from './value-bombs.js';

export interface Bomb {
  readonly name: string;
  /** Made when it is thrown: some are large. */
  readonly pieces: () => Iterable<string | Uint8Array>;
  readonly status: number;
  /** What `extensions.code` says. */
  readonly code: string;
}

export const BOMBS: readonly Bomb[] = [...QUERY_BOMBS, ...VALUE_BOMBS, ...HTTP_BOMBS];

/** What a file of the whole graph is written by. */
import type { GraphSource } from './source.js';

/** A piece of a file; a format of one file has pieces of that one only. */
export interface Piece {
  /** The file's name; of a format of one file, empty. */
  readonly file: string;
  readonly text: string;
}

/** One format of the whole graph. It is written as the graph is read, so that no graph is too large. */
export interface GraphRenderer {
  /** Of its one file; null for a format of several, which make a folder. */
  readonly extension: string | null;
  readonly mediaType: string;
  readonly purpose: string;
  render(graph: GraphSource): AsyncIterable<Piece>;
}

/** About so many characters are handed on at a time. */
const PIECE = 1 << 16;

/** Lines together in larger pieces, file by file. */
export async function* inPieces(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  const waiting = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  for await (const { file, text } of pieces) {
    const list = waiting.get(file) ?? [];
    list.push(text);
    waiting.set(file, list);
    const size = (sizes.get(file) ?? 0) + text.length;
    sizes.set(file, size);
    if (size < PIECE) continue;
    yield { file, text: list.join('') };
    waiting.delete(file);
    sizes.delete(file);
  }
  for (const [file, list] of waiting) yield { file, text: list.join('') };
}

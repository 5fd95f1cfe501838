/** zeren export: the whole graph as a file, or as a folder of files. */
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { GRAPH_FORMATS } from '../exports/graph/formats.js';
import { inPieces, type Piece } from '../exports/graph/renderer.js';
import { graphSource } from '../exports/graph/source.js';
import { CommandError, EXIT, print } from './output.js';
import { openForAsking, type StoreChoice, withStore } from './stores.js';

export interface ExportOptions extends StoreChoice {
  readonly format: string;
  /** A file, or of a format of several files a folder. */
  readonly out?: string;
}

export async function exportCommand({ format, out, ...choice }: ExportOptions): Promise<number> {
  const renderer = GRAPH_FORMATS.get(format);
  if (!renderer) {
    const list = [...GRAPH_FORMATS].map(([name, { purpose }]) => `${name}: ${purpose}`).join('\n       ');
    throw new CommandError(`--format ${format} is not known`, `The formats:\n       ${list}`, EXIT.usage);
  }
  if (renderer.extension === null && !out)
    throw new CommandError(`${format} is a folder of files`, 'Give --out FOLDER.', EXIT.usage);
  return withStore(openForAsking(choice), async (store) => {
    const pieces = inPieces(renderer.render(await graphSource(store)));
    if (!out) for await (const { text } of pieces) await print(text);
    else await writeFiles(pieces, out, renderer.extension === null);
    return EXIT.done;
  });
}

async function writeFiles(pieces: AsyncIterable<Piece>, out: string, folder: boolean): Promise<void> {
  const files = new Map<string, FileHandle>();
  try {
    if (folder) await mkdir(out, { recursive: true });
    for await (const { file, text } of pieces) {
      const handle = files.get(file) ?? (await open(folder ? join(out, file) : out, 'w'));
      files.set(file, handle);
      await handle.writeFile(text);
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    throw new CommandError(`${out} cannot be written (${String(error.code)})`, 'Name a place that you may write to.');
  } finally {
    for (const handle of files.values()) await handle.close();
  }
}

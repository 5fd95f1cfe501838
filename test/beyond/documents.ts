/** The seeds' documents as files of their own: many texts, as a crawl would bring them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { readSeeds } from '../corpus.js';

/**
 * Writes them below `texts`: some in folders, some in an archive, and one file that is no text.
 * @returns how many texts can be read
 */
export function writeDocuments(folder: string): number {
  const documents = readSeeds().texts.flatMap(({ source, extraction }) =>
    extraction.documents.map(({ at }) => source.text.slice(at.start, at.end)),
  );
  const archived: Record<string, Uint8Array> = {};
  for (const [n, text] of documents.entries()) {
    const name = `${String(n).padStart(3, '0')}.txt`;
    const below = join(folder, 'texts', `${n % 3}`);
    mkdirSync(below, { recursive: true });
    if (n % 4 === 0) archived[name] = Buffer.from(text);
    else writeFileSync(join(below, name), text);
  }
  writeFileSync(join(folder, 'texts', '1', 'all.zip'), zipSync(archived));
  writeFileSync(join(folder, 'texts', '1', 'binary.txt'), Buffer.from(Array.from({ length: 4000 }, (_, i) => i % 32)));
  return documents.length;
}

/** Extraction: speed, whether it is linear in the text, whether memory grows with the number of texts. */

import { findTexts, readText } from '../../src/files.js';
import { extract } from '../../src/pipeline.js';
import { readDocuments } from '../../src/read/documents.js';
import { loadReference } from '../../src/reference.js';
import { seedFolder } from '../../src/seeds.js';
import type { SourceText } from '../../src/types.js';
import { median, type Table, time } from './table.js';

const megabytes = (bytes: number): number => bytes / 1e6;

function repeated(source: SourceText, times: number): SourceText {
  return { ...source, text: source.text.repeat(times), bytes: source.bytes * times };
}

/** Bytes of the heap in use after `count` texts, one after the other, each let go. */
function heapAfter(texts: readonly SourceText[], count: number, reference: ReturnType<typeof loadReference>): number {
  for (let i = 0; i < count; i++) {
    const text = texts[i % texts.length];
    if (text) extract({ ...text, file: `${i}.txt` }, reference);
  }
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

export async function benchExtract(): Promise<Table> {
  const reference = loadReference();
  const texts = findTexts([seedFolder()]).map(readText);
  const bytes = texts.reduce((sum, text) => sum + text.bytes, 0);
  const read = median(
    time(() => {
      for (const text of texts) readDocuments(text.file, text.text);
    }),
  );
  const all = median(
    time(() => {
      for (const text of texts) extract(text, reference);
    }),
  );
  const tenfold = texts.map((text) => repeated(text, 10));
  const ten = median(
    time(
      () => {
        for (const text of tenfold) extract(text, reference);
      },
      3,
      1,
    ),
  );
  const few = heapAfter(texts, 50, reference);
  const many = heapAfter(texts, 500, reference);
  return {
    title: `Extraction of the five texts (${megabytes(bytes).toFixed(2)} MB), start-up excluded`,
    columns: ['what', 'figure'],
    rows: [
      ['bytes to documents', `${(megabytes(bytes) / (read / 1000)).toFixed(1)} MB/s`],
      ['bytes to parties', `${(megabytes(bytes) / (all / 1000)).toFixed(1)} MB/s (${all.toFixed(0)} ms)`],
      ['ten times the text costs', `${(ten / all).toFixed(2)} times as much`],
      [
        'heap after 500 texts against 50',
        `${(many / few).toFixed(2)} times (${megabytes(few).toFixed(0)} MB, ${megabytes(many).toFixed(0)} MB)`,
      ],
    ],
  };
}

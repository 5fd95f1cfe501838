/** Where a file comes from: which texts were loaded, and when the documents that it counts are dated. */
import { createHash } from 'node:crypto';
import type { HeldTask } from '../analysis/holdings.js';
import type { Row } from '../store/store.js';

export interface Provenance {
  /** Twelve digits that stand for the texts loaded: the same for the same texts, read by the same extraction. */
  readonly corpus: string;
  readonly texts: number;
  /** First and last date of the documents counted; null if none has one. */
  readonly from: string | null;
  readonly to: string | null;
  readonly undated: number;
  /** All of it as a sentence. */
  readonly text: string;
}

/**
 * @param texts rows of queries/texts.cypher
 * @param state rows of queries/state.cypher
 * @param tasks what was counted
 */
export function provenanceOf(
  texts: readonly Row[],
  [state]: readonly Row[],
  tasks: readonly Pick<HeldTask, 'document' | 'date'>[],
): Provenance {
  const loaded = texts.map(({ file, checksum }) => [file, checksum]);
  const hash = createHash('sha256').update(JSON.stringify([state?.version ?? null, loaded]));
  const corpus = hash.digest('hex').slice(0, 12);
  const dates = new Map(tasks.map(({ document, date }) => [document, date]));
  const days = [...dates.values()].filter((date) => date !== null).sort();
  const facts = {
    ...{ corpus, texts: texts.length, undated: dates.size - days.length },
    ...{ from: days[0] ?? null, to: days.at(-1) ?? null },
  };
  return { ...facts, text: sentence(facts) };
}

function sentence({ corpus, texts, from, to, undated }: Omit<Provenance, 'text'>): string {
  const dated = from === to ? `dated ${from}` : `dated ${from} to ${to}`;
  const without = undated > 0 ? `${undated} without a date` : '';
  const documents = [from === null ? '' : dated, without].filter((part) => part !== '').join(', ');
  const corpusWords = `From corpus ${corpus} of ${texts} ${texts === 1 ? 'text' : 'texts'}`;
  return documents === '' ? `${corpusWords}.` : `${corpusWords}; documents ${documents}.`;
}

/**
 * Where citations lead when all texts are there: as loading links them (src/graph/citations.ts), but in two rounds over
 * files, by number and then by title, so that neither all documents nor all citations need be in memory.
 */
import { join } from 'node:path';
import type { BulkRecord } from '../../exports/graph/bulk-text.js';
import { type DocumentKeys, stubId, stubOf, targetByNumber, targetByTitle } from '../../graph/citations.js';
import type { CitationRow } from '../../graph/rows.js';
import { Buckets } from './buckets.js';
import type { Tables } from './tables.js';

/** `d`: a document under one of its keys; `c`: a citation. */
type Item = { readonly d: DocumentKeys } | { readonly c: CitationRow };

export class Citing {
  private readonly byNumber: Buckets<Item>;
  private readonly byTitle: Buckets<Item>;

  /** @param folder for what lies on disk meanwhile */
  constructor(folder: string) {
    this.byNumber = new Buckets(join(folder, 'numbers'));
    this.byTitle = new Buckets(join(folder, 'titles'));
  }

  add({ documents, citations }: Pick<BulkRecord, 'documents' | 'citations'>): void {
    for (const d of documents) {
      if (d.numberKey !== null) this.byNumber.add(d.numberKey, { d });
      for (const key of new Set([d.titleKey, d.issuanceKey])) if (key !== null) this.byTitle.add(key, { d });
    }
    for (const c of citations) {
      const { numberKey, titleKey } = c.cited;
      if (numberKey === null) this.byTitle.add(titleKey, { c });
      else this.byNumber.add(numberKey, { c });
    }
  }

  /** Writes the citing edges, the keys of citations and the documents that are only cited. */
  async settle(tables: Tables): Promise<void> {
    for await (const items of this.byNumber.each()) {
      const documents = under(items, ({ numberKey }) => [numberKey]);
      for (const citations of alike(items)) {
        const [{ cited }] = citations;
        const target = targetByNumber(cited, documents.get(cited.numberKey ?? '') ?? []);
        if (target !== null) write(tables, citations, target);
        else for (const c of citations) this.byTitle.add(cited.titleKey, { c });
      }
    }
    for await (const items of this.byTitle.each()) {
      const documents = under(items, ({ titleKey, issuanceKey }) => [titleKey, issuanceKey]);
      for (const citations of alike(items)) {
        const [{ cited }] = citations;
        write(tables, citations, targetByTitle(cited, documents.get(cited.titleKey) ?? []));
      }
    }
  }
}

function under(items: readonly Item[], keysOf: (document: DocumentKeys) => readonly (string | null)[]) {
  const found = new Map<string, Map<string, DocumentKeys>>();
  for (const item of items) {
    if (!('d' in item)) continue;
    for (const key of keysOf(item.d)) {
      if (key === null) continue;
      const list = found.get(key) ?? new Map<string, DocumentKeys>();
      found.set(key, list.set(item.d.id, item.d));
    }
  }
  return new Map([...found].map(([key, list]) => [key, [...list.values()]]));
}

type Several<T> = readonly [T, ...T[]];

/** Citations under the same key lead to the same document. */
function alike(items: readonly Item[]): Several<CitationRow>[] {
  const found = new Map<string, [CitationRow, ...CitationRow[]]>();
  for (const item of items) {
    if (!('c' in item)) continue;
    const list = found.get(item.c.cited.id);
    if (list) list.push(item.c);
    else found.set(item.c.cited.id, [item.c]);
  }
  return [...found.values()];
}

function write(tables: Tables, citations: Several<CitationRow>, target: string): void {
  const [{ cited }] = citations;
  const { id, numberKey, titleKey, successor } = cited;
  const row = {
    ...{ id, titleKey, target, count: citations.length },
    ...(numberKey === null ? {} : { numberKey }),
    ...(successor === null ? {} : { successor }),
  };
  tables.add({ label: 'Citation', row });
  if (target === stubId(cited)) tables.add({ label: 'Document', row: stubOf(cited) });
  for (const { edge, row: citing } of citations) tables.add({ edge, row: { ...citing, to: target } });
}

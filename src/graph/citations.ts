/**
 * Which document a citation means. A text may cite what is loaded later, or goes again, so the store links citations
 * anew whenever a document that they could mean comes or goes; the rule below depends on what the corpus holds only.
 */
import { createHash } from 'node:crypto';
import type { DocumentRecord } from '../types.js';
import { numberKey, saysWhose, titleKey } from './keys.js';
import { listKeys } from './list-keys.js';
import type { CitedAs, NodeRow } from './rows.js';

/** A document of the corpus by the keys under which it can be cited. */
export interface DocumentKeys {
  readonly id: string;
  readonly numberKey: string | null;
  readonly titleKey: string | null;
  readonly issuanceKey: string | null;
}

/** The keys under which a document can be cited. */
export function documentKeys(
  document: Pick<DocumentRecord, 'id' | 'number' | 'title' | 'issuanceTitle'>,
): DocumentKeys {
  const { id, number, title, issuanceTitle } = document;
  return { id, numberKey: numberKey(number), titleKey: titleKey(title), issuanceKey: titleKey(issuanceTitle) };
}

/**
 * What a citation cites, as keys.
 * @param citing the document that cites: where it names its own title alone, it means one before it, not itself
 */
export function citedAs(title: string, number: string | null, citing?: DocumentKeys): CitedAs {
  const keys = { numberKey: numberKey(number), titleKey: titleKey(title) ?? '' };
  const own = keys.numberKey === null && citing !== undefined && hasTitle(citing, keys.titleKey);
  const successor = own ? citing.id : null;
  return { id: [keys.numberKey ?? '', keys.titleKey, ...(own ? [citing.id] : [])].join('|'), ...keys, successor };
}

function hasTitle(document: DocumentKeys, title: string): boolean {
  return title !== '' && (document.titleKey === title || document.issuanceKey === title);
}

/**
 * The id of the document that is meant: the one with this number (and title, if the number does not say whose it is);
 * else, if none has it, the one with this title whose number is not another one; else a stub. Two that fit are no
 * match: the stub then says that it is not known which.
 * @param documents all documents of the corpus that share a key with the citation (others do no harm)
 */
export function targetOf(cited: CitedAs, documents: readonly DocumentKeys[]): string {
  return targetByNumber(cited, documents) ?? targetByTitle(cited, documents);
}

/**
 * The first half of targetOf, for which it is enough to know the documents with the number.
 * @returns null if none has it, so that the title decides
 */
export function targetByNumber(cited: CitedAs, documents: readonly DocumentKeys[]): string | null {
  const { numberKey: number } = cited;
  const found = documents.filter(
    (one) => number !== null && one.numberKey === number && (saysWhose(number) || fits(cited, one)),
  );
  return found.length > 0 ? onlyOne(cited, found) : null;
}

/** The second half, where no document has the number: it is enough to know those with the title. */
export function targetByTitle(cited: CitedAs, documents: readonly DocumentKeys[]): string {
  const found = documents.filter((one) => fits(cited, one) && (cited.numberKey === null || one.numberKey === null));
  return onlyOne(cited, found);
}

const fits = ({ titleKey: title, successor }: CitedAs, one: DocumentKeys): boolean =>
  one.id !== successor && hasTitle(one, title);

function onlyOne(cited: CitedAs, [match, ...others]: readonly DocumentKeys[]): string {
  return match !== undefined && others.length === 0 ? match.id : stubId(cited);
}

/** The id of the stub that stands for a document outside the corpus; the same wherever it is cited. */
export function stubId(cited: CitedAs): string {
  return `cited-${createHash('sha256').update(cited.id).digest('hex').slice(0, 16)}`;
}

/** The node of a document that is cited but not in the corpus. Its title and number are keys; the edge keeps what is printed. */
export function stubOf(cited: CitedAs): NodeRow {
  const id = stubId(cited);
  return {
    id,
    inCorpus: false,
    ...listKeys(id, null),
    ...(cited.titleKey === '' ? {} : { title: cited.titleKey, titleKey: cited.titleKey }),
    ...(cited.numberKey === null ? {} : { number: cited.numberKey, numberKey: cited.numberKey }),
  };
}

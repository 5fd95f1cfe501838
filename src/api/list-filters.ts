/** From a client's AgencyFilter or DocumentFilter to the parameters of the statements that heed one. */
import type { Parameters } from '../store/store.js';
import type { Context } from './context.js';
import { readDay } from './day.js';
import { common, documentsAround, documentsWithin } from './document-sets.js';
import { atMost, MOST_IDS } from './errors.js';
import { splitWords } from './filter.js';
import { partPhrase } from './full-text.js';
import { findDocument, findFile } from './references.js';
import type { AgencyFilter, DocumentFilter } from './schema.types.js';

/**
 * The parameters of queries/agencies.cypher.
 * @throws GraphQLError (BAD_USER_INPUT) for a document that is not known
 */
export async function agencyParameters(context: Context, filter: AgencyFilter): Promise<Parameters> {
  const { text, document, ids, ...rest } = filter;
  const part = text?.trim().normalize('NFKC').toLowerCase() || null;
  return {
    ...rest,
    ids: ids && atMost(MOST_IDS, 'filter.ids', ids),
    text: part,
    phrase: part === null ? null : await partPhrase(context, part),
    document: document == null ? null : await findDocument(context, document, 'filter.document'),
  };
}

/**
 * The parameters of queries/documents.cypher.
 * @throws GraphQLError (BAD_USER_INPUT) for a body or document that is not known, and for a day that is none
 */
export async function documentParameters(context: Context, filter: DocumentFilter): Promise<Parameters> {
  const { text, date, ids, kinds = null, jurisdiction = null, inCorpus = null } = filter;
  const file = filter.file == null ? null : await findFile(context, filter.file, 'filter.file');
  const words = splitWords(text ?? '');
  const around = await documentsAround(context, filter);
  const within = await documentsWithin(context, filter);
  return {
    ...{ kinds, jurisdiction, file, inCorpus },
    ids: common([ids && atMost(MOST_IDS, 'filter.ids', ids), around, within.ids]),
    without: within.without,
    words: words.length > 0 ? words : null,
    dateFrom: date?.from == null ? null : readDay(date.from, 'filter.date.from'),
    dateTo: date?.to == null ? null : readDay(date.to, 'filter.date.to'),
  };
}

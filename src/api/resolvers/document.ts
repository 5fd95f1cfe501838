/** The fields of Document, Clause, Citation, Issuer and Source that are not their own properties. */
import { chosen } from '../choice.js';
import { connectPages } from '../connection.js';
import type { Context } from '../context.js';
import { taskParameters } from '../filter.js';
import type { DocumentNode, Properties } from '../model.js';
import { readCitation, readClause, readDocument, readIssue, readResponsibility, readTask } from '../readers.js';
import type {
  CitationResolvers,
  ClauseResolvers,
  DocumentResolvers,
  IssuerResolvers,
  SourceResolvers,
} from '../schema.types.js';
import { fileAddressOf, filePlaceOf } from './file-place.js';
import { inForceOf } from './in-force.js';
import { agencyById, documentById, taskById, wordsAt } from './parts.js';

const citations = (query: string) => async (document: DocumentNode, _: unknown, context: Context) =>
  (await context.load.rows(query, document.id)).map(readCitation);

const citing = (query: string) => async (document: DocumentNode, _: unknown, context: Context) =>
  (await context.load.rows(query, document.id)).map((row) => readDocument(row.document as Properties));

/** @param value what rests on the words; null if it is the words themselves, or if they give none */
function passage(text: string | null, line: number | null, value: string | null = null) {
  if (text === null || line === null) return null;
  return { text, line, basis: value === null || printsDay(text, value) ? ('stated' as const) : ('inferred' as const) };
}

/** Whether words print a day: 2024年5月1日 for 2024-05-01. */
function printsDay(text: string, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number);
  return text.replace(/\s/g, '').includes(`${year}年${month}月${date}日`);
}

export const Document = {
  /** As printed; the body where the printed name was resolved to one. */
  issuers: async (document, _, context) => {
    const rows = await context.load.rows('document-issuers', document.id);
    const byOrdinal = new Map(rows.map((row) => [row.ordinal, row.agency as string]));
    return document.printedIssuers.map((name, ordinal) => ({ name, agencyId: byOrdinal.get(ordinal) ?? null }));
  },

  address: ({ source }, _, context) => (source ? fileAddressOf(context, source.file) : null),

  text: async (document, _, context) =>
    document.inCorpus ? String((await context.load.row('document-texts', document.id))?.text ?? '') : null,

  tasks: async (document, args, context) => {
    const parameters = await taskParameters(context, args.filter ?? { assigned: null });
    const owner = { id: document.id };
    const tasks = await connectPages(
      args,
      (skip, limit) => context.load.page('document-tasks', parameters, { owner, skip, limit }),
      readTask,
    );
    return chosen(context, args.filter ?? {}, [], tasks);
  },

  clauses: (document, args, context) => {
    const owner = { id: document.id };
    const load = (skip: number, limit: number) => context.load.page('document-clauses', {}, { owner, skip, limit });
    return connectPages(args, load, (row) => readClause(row.clause as Properties, row.task as string));
  },

  cites: citations('document-citations'),
  implements: citations('document-implements'),
  amends: citations('document-amends'),
  repeals: citations('document-repeals'),
  citedBy: citing('document-cited-by'),
  implementedBy: citing('document-implemented-by'),
  amendedBy: citing('document-amended-by'),
  repealedBy: citing('document-repealed-by'),

  evidence: (document) => ({
    addressees: passage(document.addressees, document.addresseesLine),
    effectiveDate: passage(document.effectiveText, document.effectiveLine, document.effectiveDate),
    validUntil: passage(document.validityText, document.validityLine, document.validUntil),
  }),
  inForce: (document, { on }, context) => inForceOf(context, document, on ?? null),

  issues: async (document, _, context) => (await context.load.rows('document-issues', document.id)).map(readIssue),
} satisfies DocumentResolvers;

export const Citation = {
  document: (citation, _, context) => documentById(context, citation.document),
} satisfies CitationResolvers;

export const Issuer = {
  agency: ({ agencyId }, _, context) => (agencyId === null ? null : agencyById(context, agencyId)),
} satisfies IssuerResolvers;

export const Clause = {
  document: (clause, _, context) => documentById(context, clause.document),
  task: (clause, _, context) => taskById(context, clause.task),
  responsibilities: (clause, _, { load }) =>
    load.of('clause-responsibilities', clause.id, (rows) => rows.map(readResponsibility)),
} satisfies ClauseResolvers;

export const Source = {
  text: (source, _, context) => wordsAt(context, source),
  place: (source, _, context) => filePlaceOf(context, source),
} satisfies SourceResolvers;

/** The fields of Document, Clause, Citation, Issuer and Source that are not their own properties. */
import { connectPages, type PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { type TaskFilter, taskParameters } from '../filter.js';
import type { ClauseNode, DocumentNode, Properties, SourceNode } from '../model.js';
import { readClause, readDocument, readIssue, readResponsibility, readTask } from '../readers.js';
import { inForceOf } from './in-force.js';
import { agencyById, documentById, taskById, wordsAt } from './parts.js';

const citations = (query: string) => (document: DocumentNode, _: unknown, context: Context) =>
  context.load.rows(query, document.id);

const citing = (query: string) => async (document: DocumentNode, _: unknown, context: Context) =>
  (await context.load.rows(query, document.id)).map((row) => readDocument(row.document as Properties));

const passage = (text: string | null, line: number | null) => (text === null || line === null ? null : { text, line });

export const Document = {
  /** As printed; the body where the printed name was resolved to one. */
  issuers: async (document: DocumentNode, _: unknown, context: Context) => {
    const rows = await context.load.rows('document-issuers', document.id);
    const byOrdinal = new Map(rows.map((row) => [row.ordinal, row.agency as string]));
    return document.printedIssuers.map((name, ordinal) => ({ name, agencyId: byOrdinal.get(ordinal) ?? null }));
  },

  text: async (document: DocumentNode, _: unknown, context: Context) =>
    document.inCorpus ? ((await context.load.row('document-texts', document.id))?.text ?? '') : null,

  tasks: async (document: DocumentNode, args: PageArgs & { filter?: TaskFilter | null }, context: Context) => {
    const parameters = await taskParameters(context, args.filter ?? { assigned: null });
    const owner = { id: document.id };
    return connectPages(
      args,
      (skip, limit) => context.load.page('document-tasks', parameters, { owner, skip, limit }),
      readTask,
    );
  },

  clauses: (document: DocumentNode, args: PageArgs, context: Context) => {
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

  evidence: (document: DocumentNode) => ({
    addressees: passage(document.addressees, document.addresseesLine),
    effectiveDate: passage(document.effectiveText, document.effectiveLine),
    validUntil: passage(document.validityText, document.validityLine),
  }),
  inForce: (document: DocumentNode, { on }: { on?: string | null }, context: Context) =>
    inForceOf(context, document, on ?? null),

  issues: async (document: DocumentNode, _: unknown, context: Context) =>
    (await context.load.rows('document-issues', document.id)).map(readIssue),
};

export const Citation = {
  document: (citation: { document: string }, _: unknown, context: Context) => documentById(context, citation.document),
};

export const Issuer = {
  agency: (issuer: { agencyId: string | null }, _: unknown, context: Context) =>
    issuer.agencyId === null ? null : agencyById(context, issuer.agencyId),
};

export const Clause = {
  document: (clause: ClauseNode, _: unknown, context: Context) => documentById(context, clause.document),
  task: (clause: ClauseNode, _: unknown, context: Context) => taskById(context, clause.task),
  responsibilities: async (clause: ClauseNode, _: unknown, context: Context) =>
    (await context.load.rows('clause-responsibilities', clause.id)).map(readResponsibility),
};

export const Source = {
  text: (source: SourceNode, _: unknown, context: Context) => wordsAt(context, source),
};

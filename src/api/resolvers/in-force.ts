/** Whether a document is in force: asked of the documents that repeal or change it, for all documents of a request at once. */
import { type Change, inForce, startOf } from '../../analysis/in-force.js';
import type { Context } from '../context.js';
import { today } from '../day.js';
import type { DocumentNode, Properties } from '../model.js';
import { readDocument } from '../readers.js';
import type { InForceResolvers } from '../schema.types.js';
import { documentById } from './parts.js';

/** @param on the day asked about; today if null */
export async function inForceOf(context: Context, document: DocumentNode, on: string | null) {
  const [repeals, amendments] = await Promise.all([
    changes(context, 'document-repealed-by', document.id),
    changes(context, 'document-amended-by', document.id),
  ]);
  const day = on ?? today();
  return { on: day, ...inForce(lifeOf(document), repeals, amendments, day, on === null) };
}

const lifeOf = ({ effectiveDate, ...document }: DocumentNode) => ({ ...document, effective: effectiveDate });

async function changes(context: Context, query: string, id: string): Promise<Change[]> {
  return (await context.load.rows(query, id)).map((row) => {
    const document = readDocument(row.document as Properties);
    return { document: document.id, day: startOf(lifeOf(document)), line: Number(row.line) };
  });
}

export const InForce = {
  document: ({ document }, _, context) => (document === null ? null : documentById(context, document)),
} satisfies InForceResolvers;

/** Texts that were dropped on the page (src/api/texts), and what they brought. */
import type { Row } from '../../store/store.js';
import type { Context } from '../context.js';
import type { OwnTextResolvers } from '../schema.types.js';
import { FOLDER, KINDS, nameOf } from '../texts/names.js';
import { list, number, text } from '../values.js';
import { documentById } from './parts.js';

/** A dropped text; its documents by their ids. */
export interface OwnTextNode {
  readonly name: string;
  readonly file: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly lines: number;
  readonly documentIds: readonly string[];
  readonly tasks: number;
  readonly clauses: number;
  readonly issues: number;
}

export async function ownTexts({ settings, load }: Context) {
  const rows = await load.once('own-texts', { folder: FOLDER });
  const { bounds, dropping } = settings;
  return {
    writable: dropping.allowed,
    lasting: dropping.lasting,
    most: bounds.texts,
    mostKilobytes: bounds.textKilobytes,
    kinds: KINDS,
    texts: rows.map(readOwnText),
  };
}

function readOwnText(row: Row): OwnTextNode {
  const file = text(row.file);
  return {
    name: nameOf(file) ?? file,
    file,
    encoding: text(row.encoding),
    bytes: number(row.bytes),
    lines: number(row.lines),
    documentIds: list(row.documents),
    tasks: number(row.tasks),
    clauses: number(row.clauses),
    issues: number(row.issues),
  };
}

export const OwnText = {
  documents: ({ documentIds }, _, context) => Promise.all(documentIds.map((id) => documentById(context, id))),
} satisfies OwnTextResolvers;

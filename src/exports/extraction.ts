/** An extraction in the public format: one JSON record a line, documents and clauses in reading order; or one CSV row a party. */

import { filePlace } from '../places.js';
import type { ClauseRecord, DocumentRecord, Extraction, Place } from '../types.js';
import { RECORDS_FORMAT } from '../versions.js';
import { toCsv } from './csv.js';

const citation = ({ title, number, at }: DocumentRecord['cites'][number]): object => ({ title, number, line: at.line });

/** Its fields, with the line in place of the whole place. */
function placed<T extends { readonly at: Place }>(one: T | null): object | null {
  if (one === null) return null;
  const { at, ...fields } = one;
  return { ...fields, line: at.line };
}

/** Where it stands in the file from which the text was taken: { unit: page, start: 3, end: 4 }. A plain text has none. */
function placeField({ source }: Extraction, at: Place): object {
  const place = filePlace(source.places, at);
  return place ? { place } : {};
}

function documentRecord(extraction: Extraction, document: DocumentRecord): object {
  const { id, at, title, number, date, kind, jurisdiction } = document;
  return {
    type: 'document',
    format: RECORDS_FORMAT,
    id,
    file: at.file,
    start_line: at.line,
    end_line: at.endLine,
    title,
    issuance_title: document.issuanceTitle,
    doc_number: number,
    issuers: document.issuers.map(({ name }) => name),
    date,
    cites: document.cites.map(citation),
    repeals: document.repeals.map(citation),
    implements: document.implements.map(citation),
    amends: document.amends.map(citation),
    addressees: placed(document.addressees),
    effective: placed(document.effective),
    validity: placed(document.validity),
    attachments: document.attachments.map(placed),
    english_title: document.englishTitle,
    kind,
    jurisdiction,
    issuer_ids: document.issuers.map(({ agencyId }) => agencyId),
    start: at.start,
    end: at.end,
    ...placeField(extraction, at),
    ...(extraction.source.note?.address ? { address: extraction.source.note.address } : {}),
  };
}

function clauseRecord(extraction: Extraction, clause: ClauseRecord): object {
  const { id, document, at, text, task, form } = clause;
  return {
    type: 'clause',
    id,
    document,
    file: at.file,
    line: at.line,
    end_line: at.endLine,
    text,
    task,
    task_path: clause.taskPath,
    deadlines: clause.deadlines.map(({ text: words, date, basis, at: place }) => ({
      text: words,
      date,
      basis,
      line: place.line,
    })),
    parties: clause.parties.map((party) => ({
      mention: party.text,
      role: party.role,
      kind: party.kind,
      name: party.name,
      agency: party.agencyId,
      resolution: party.resolution,
      candidates: party.candidates,
      role_basis: party.roleBasis,
      line: party.at.line,
      start: party.at.start,
      end: party.at.end,
    })),
    task_id: clause.taskId,
    form,
    open_ended: clause.openEnded,
    start: at.start,
    end: at.end,
    ...placeField(extraction, at),
  };
}

/** Documents and clauses of one text as JSON Lines, each document before its clauses. */
export function extractionJsonl(extraction: Extraction): string {
  const byDocument = new Map<string, ClauseRecord[]>();
  for (const clause of extraction.clauses) {
    const list = byDocument.get(clause.document);
    if (list) list.push(clause);
    else byDocument.set(clause.document, [clause]);
  }
  const records = extraction.documents.flatMap((document) => [
    documentRecord(extraction, document),
    ...(byDocument.get(document.id) ?? []).map((clause) => clauseRecord(extraction, clause)),
  ]);
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** Heads of the CSV: one row for each party of each clause. */
export const EXTRACTION_COLUMNS = [
  'file', 'line', 'end_line', 'document', 'title', 'doc_number', 'date', 'task_path', 'task', 'clause', 'deadlines', 'mention', 'role', 'kind', 'name', 'agency', 'resolution', 'place',
] as const; // biome-ignore format: one row of heads

/** The head of the CSV. */
export const extractionCsvHead = (options: { readonly bom: boolean }): string =>
  toCsv([[...EXTRACTION_COLUMNS]], options);

/** About how many characters the CSV takes: each of a clause's parties repeats the clause and its task. */
export function extractionCsvLength({ clauses }: Extraction): number {
  return clauses.reduce((sum, { parties, taskPath, task, text }) => {
    const heads = taskPath.reduce((length, head) => length + head.length, 0);
    return sum + Math.max(1, parties.length) * (heads + task.length + text.length);
  }, 0);
}

/** One row a party, without the head; a clause without parties has one row without them. */
export function extractionCsv(extraction: Extraction): string {
  const documents = new Map(extraction.documents.map((document) => [document.id, document]));
  const rows = extraction.clauses.flatMap((clause) => {
    const document = documents.get(clause.document);
    const place = filePlace(extraction.source.places, clause.at);
    const fixed = [
      clause.at.file, clause.at.line, clause.at.endLine, clause.document, document?.title ?? '', document?.number ?? '', document?.date ?? '',
      clause.taskPath.join(' / '), clause.task, clause.text, clause.deadlines.map(({ date }) => date).join(' '),
    ]; // biome-ignore format: one row of cells
    const parties = clause.parties.length ? clause.parties : [null];
    return parties.map((party) => [
      ...fixed,
      party?.text ?? '',
      party?.role ?? '',
      party?.kind ?? '',
      party?.name ?? '',
      party?.agencyId ?? '',
      party?.resolution ?? '',
      place ? `${place.unit} ${place.start}` : '',
    ]);
  });
  return toCsv(rows, { bom: false });
}

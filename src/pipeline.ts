/**
 * The main path: texts → documents → outline → clauses → mentions → parties. Read this first.
 * Each stage is a pure function; what it finds odd comes back beside its value.
 */
import { expandAgencies, type Reference } from './agencies/index.js';
import { readIssuers, voiceOf } from './agencies/voice.js';
import { findAssignments } from './clauses/find.js';
import { makeTasks } from './clauses/tasks.js';
import { DocumentIds } from './document-ids.js';
import type { Issue, Result } from './issues.js';
import { readMentions, standingOf } from './mentions/mentions.js';
import { readOutline } from './outline/outline.js';
import { asPrinted } from './printed.js';
import type { Correction } from './read/corrections.js';
import { readDocuments } from './read/documents.js';
import { type Lines, placeOfLines } from './read/lines.js';
import type { ReadDocument } from './read/read-document.js';
import { clauseRecord, documentRecord } from './records.js';
import type { ClauseRecord, DocumentRecord, Extraction, SourceText, TaskRecord } from './types.js';

export { EXTRACTION_VERSION } from './types.js';

/**
 * Reads one text.
 * @param source the decoded text with its name and checksum
 * @param reference authority file, abbreviations, places
 * @param corrections known damage of texts; those of other files are passed over
 */
export function extract(
  source: SourceText,
  reference: Reference,
  corrections: readonly Correction[] = [],
): Result<Extraction> {
  const { text, oddities = [], ...bare } = source;
  const { value, issues } = readDocuments(
    source.file,
    text,
    corrections.filter(({ file }) => file === source.file),
    source.note,
  );
  const ids = new DocumentIds(source.file);
  const place = source.note?.jurisdiction ?? null;
  const read = value.documents.map((document) =>
    extractDocument(value.lines, document, ids.of(document), place, reference),
  );
  const documents = read.map((one) => one.value.document);
  const clauses = read.flatMap((one) => one.value.clauses);
  return {
    value: asPrinted(text, {
      source: { ...bare, lines: value.lines.starts.length },
      documents,
      tasks: read.flatMap((one) => one.value.tasks),
      clauses,
      agencies: expandAgencies(namedIn(documents, clauses), reference),
    }),
    issues: [
      ...oddities,
      // What stands for an empty text is told already.
      ...issues.filter(({ kind }) => kind !== 'empty-text' || !oddities.length),
      ...read.flatMap((one) => one.issues),
      ...(documents.length && !clauses.length ? [noClause(value.lines)] : []),
    ],
  };
}

interface ExtractedDocument {
  readonly document: DocumentRecord;
  readonly tasks: readonly TaskRecord[];
  readonly clauses: readonly ClauseRecord[];
}

/** The stages for one document. @param place whose government speaks if the text does not say so */
function extractDocument(
  lines: Lines,
  read: ReadDocument,
  id: string,
  place: string | null,
  reference: Reference,
): Result<ExtractedDocument> {
  const voice = voiceOf(read, reference, place);
  const outline = readOutline(lines, read);
  const assignments = findAssignments(lines, outline);
  const { tasks, assigned } = makeTasks(lines, id, read.titles.size ? 1 : 0, outline, assignments, voice.planDay);
  const standing = standingOf(read.paragraphs);
  const clauses = assigned.map(({ assignment, id: clauseId, taskId }) => {
    const mentions = readMentions(lines, assignment, voice.joint, standing);
    return clauseRecord(lines, { document: id, id: clauseId, taskId }, assignment, mentions, voice, reference);
  });
  const issuers = readIssuers(read, voice, reference);
  return {
    value: {
      document: documentRecord(lines, id, read, voice, issuers.value),
      tasks,
      clauses: clauses.map(({ value }) => value),
    },
    issues: [...issuers.issues, ...clauses.flatMap(({ issues }) => issues)],
  };
}

/** Ids of all bodies that issuers and parties name. */
function namedIn(documents: readonly DocumentRecord[], clauses: readonly ClauseRecord[]): Set<string> {
  const issuers = documents.flatMap((document) => document.issuers.flatMap(({ agencyId }) => agencyId ?? []));
  return new Set([...issuers, ...clauses.flatMap(({ parties }) => parties.map(({ agencyId }) => agencyId))]);
}

function noClause(lines: Lines): Issue {
  const at = placeOfLines(lines, 1, lines.starts.length);
  return {
    kind: 'no-clause',
    at,
    text: '',
    message: 'No responsibility clause was found in this text.',
    candidates: [],
  };
}

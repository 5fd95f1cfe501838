/**
 * The main path: texts → documents → outline → clauses → mentions → parties. Read this first.
 * Each stage is a pure function; what it finds odd comes back beside its value.
 */
import { checkCode, slug } from './agencies/ids.js';
import { expandAgencies, findJurisdiction, jointBodies, type Reference, resolve } from './agencies/index.js';
import { type Assignment, assignTasks } from './clauses/assign.js';
import { widenGroups } from './clauses/groups.js';
import { deadlinesIn, placeOfPieces, textOf } from './clauses/pieces.js';
import { assignTableRows } from './clauses/table-clauses.js';
import { makeTasks } from './clauses/tasks.js';
import { readTerms, type Term } from './clauses/terms.js';
import { dayOf } from './evidence.js';
import type { Issue, Result } from './issues.js';
import { readMentions } from './mentions/mentions.js';
import { readOutline } from './outline/outline.js';
import type { Correction } from './read/corrections.js';
import { type ReadDocument, readDocuments } from './read/documents.js';
import { type Lines, placeOfLines } from './read/lines.js';
import type {
  AgencyRecord,
  ClauseRecord,
  DocumentRecord,
  Extraction,
  Issuer,
  Party,
  SourceText,
  TaskRecord,
} from './types.js';

export { EXTRACTION_VERSION } from './types.js';

/** A prefix that stands only once (省卫生健康委、教育厅) reaches over this many names at most. */
const LEAN_REACH = 12;

interface Read {
  readonly document: DocumentRecord;
  readonly tasks: readonly TaskRecord[];
  readonly clauses: readonly ClauseRecord[];
}

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
  const { value: text, issues: odd } = readDocuments(
    source.file,
    source.text,
    corrections.filter(({ file }) => file === source.file),
  );
  const issues: Issue[] = [...odd];
  const ids = new IdMaker(source.file);
  const read = text.documents.map((document) => readDocument(text.lines, document, ids, reference, issues));
  const clauses = read.flatMap((one) => one.clauses);
  if (text.documents.length && !clauses.length) {
    issues.push({
      kind: 'no-clause',
      at: placeOfLines(text.lines, 1, text.lines.starts.length),
      text: '',
      message: 'No responsibility clause was found in this text.',
      candidates: [],
    });
  }
  const { text: _, ...bare } = source;
  const value: Extraction = {
    source: { ...bare, lines: text.lines.starts.length },
    documents: read.map((one) => one.document),
    tasks: read.flatMap((one) => one.tasks),
    clauses,
    agencies: agenciesOf(read, reference),
  };
  return { value, issues };
}

/** Documents → outline → clauses → mentions → parties, for one document. */
function readDocument(lines: Lines, document: ReadDocument, ids: IdMaker, reference: Reference, issues: Issue[]): Read {
  const id = ids.of(document);
  const outline = readOutline(lines, document);
  const assignments = assignTasks(outline);
  widenGroups(assignments);
  assignments.push(...assignTableRows(outline));
  assignments.sort((a, b) => placeOfPieces(lines, a.clause).start - placeOfPieces(lines, b.clause).start);
  const body = document.titles.size ? 1 : 0;
  const { tasks, taskOf } = makeTasks(lines, id, body, outline, assignments);
  const parties = new PartyReader(lines, document, reference, issues);
  const numbers = new Map<string, number>();
  const clauses = assignments.map((assignment): ClauseRecord => {
    const taskId = taskOf.get(assignment) ?? id;
    const n = (numbers.get(taskId) ?? 0) + 1;
    numbers.set(taskId, n);
    return clauseRecord(lines, assignment, id, taskId, `${taskId}:c${n}`, parties);
  });
  for (const clause of clauses) {
    if (!clause.parties.length)
      issues.push({
        kind: 'clause-without-party',
        at: clause.at,
        text: clause.text,
        message: 'No body was found in this clause.',
        candidates: [],
      });
    if (!clause.task)
      issues.push({
        kind: 'clause-without-task',
        at: clause.at,
        text: clause.text,
        message: 'Nothing stands before this clause that it could assign.',
        candidates: [],
      });
  }
  return { document: parties.document(id), tasks, clauses };
}

function clauseRecord(
  lines: Lines,
  assignment: Assignment,
  document: string,
  taskId: string,
  id: string,
  parties: PartyReader,
): ClauseRecord {
  const read = parties.read(assignment);
  return {
    id,
    document,
    taskId,
    form: assignment.clause.length > 1 && assignment.form === 'line' ? 'block' : assignment.form,
    text: assignment.clause
      .map(({ paragraph, from, to }) => paragraph.text.slice(from, to))
      .join(assignment.form === 'table' ? '；' : ''),
    task: textOf(assignment.task),
    taskPath: assignment.path,
    deadlines: [
      ...deadlinesIn(lines, assignment.task),
      ...read.terms.map((term) => ({ ...term, at: placeOfPieces(lines, assignment.content) })),
    ],
    openEnded: read.openEnded,
    taskAt: placeOfPieces(lines, assignment.task),
    at: placeOfPieces(lines, assignment.clause),
    parties: read.parties,
  };
}

/** Mentions → parties, with what the document tells of its place and time. */
class PartyReader {
  private readonly jurisdiction: string | null;
  private readonly dateHint: string | null;
  private readonly year: number | null;
  private readonly joint: readonly (readonly string[])[];
  private readonly standing = { firstLeads: false };

  constructor(
    private readonly lines: Lines,
    private readonly source: ReadDocument,
    private readonly reference: Reference,
    private readonly issues: Issue[],
  ) {
    this.jurisdiction = findJurisdiction(
      {
        title: source.issuanceTitle ?? source.title,
        issuers: source.issuers.map(({ name }) => name),
        number: source.number,
        addressees: source.addressees ? [source.addressees] : [],
        head: headOf(source),
      },
      reference,
    ).place;
    this.dateHint = dayOf(source);
    this.year = source.date ? Number(source.date.slice(0, 4)) : null;
    const day = this.dateHint;
    this.joint = jointBodies(reference)
      .filter(({ validFrom }) => !validFrom || !day || validFrom <= day)
      .map(({ parts }) => parts);
  }

  read(assignment: Assignment): { parties: Party[]; openEnded: boolean; terms: Term[] } {
    const { mentions, openEnded, termWords } = readMentions(this.lines, assignment, this.joint, this.standing);
    const parties: Party[] = [];
    for (const { owner, ...mention } of mentions) {
      const { value, issues } = resolve(
        mention,
        {
          jurisdiction: this.jurisdiction,
          date: this.source.date,
          dateHint: this.dateHint,
          previous: parties.slice(-LEAN_REACH),
          owner,
        },
        this.reference,
      );
      parties.push(value);
      this.issues.push(...issues);
    }
    return { parties, openEnded, terms: termWords.flatMap((words) => readTerms(words, this.year)) };
  }

  document(id: string): DocumentRecord {
    const { at, title, issuanceTitle, englishTitle, number, date, kind, cites, repeals } = this.source;
    return {
      id,
      at,
      title,
      issuanceTitle,
      englishTitle,
      number,
      issuers: this.source.issuers.map((one) => this.issuer(one)),
      date,
      kind,
      jurisdiction: this.jurisdiction,
      cites,
      repeals,
    };
  }

  private issuer({ name, at }: ReadDocument['issuers'][number]): Issuer {
    const mention = {
      text: name,
      role: 'responsible' as const,
      roleBasis: 'stated' as const,
      ordinal: 0,
      at: at ?? this.source.at,
    };
    const { value, issues } = resolve(
      mention,
      { jurisdiction: this.jurisdiction, date: this.source.date, dateHint: this.dateHint },
      this.reference,
    );
    this.issues.push(...issues);
    return { name, at, agencyId: value.agencyId };
  }
}

/** The beginning of a document's text: places that it names tell whose government speaks. */
function headOf(document: ReadDocument): string {
  let head = '';
  for (const { text } of document.paragraphs) {
    head += text;
    if (head.length > 6000) break;
  }
  return head;
}

/** All bodies that parties and issuers name, with those they are joined to, sorted by id. */
function agenciesOf(read: readonly Read[], reference: Reference): AgencyRecord[] {
  const named = new Set<string>();
  for (const { document, clauses } of read) {
    for (const { agencyId } of document.issuers) if (agencyId) named.add(agencyId);
    for (const { parties } of clauses) for (const { agencyId } of parties) named.add(agencyId);
  }
  return expandAgencies(named, reference);
}

/** Ids of a text's documents: from the number, else the title, else the first sentence; with a code of the file's name. */
class IdMaker {
  private readonly counts = new Map<string, number>();

  constructor(private readonly file: string) {}

  of(document: ReadDocument): string {
    const name = document.number ?? document.title ?? openingWords(document);
    const base = document.number
      ? numberSlug(document.number)
      : document.title
        ? slug(document.title).slice(0, 40)
        : `untitled-${slug(name.slice(0, 12))}`;
    const id = `${base}-${checkCode(`${this.file}\n${name}`)}`;
    const n = (this.counts.get(id) ?? 0) + 1;
    this.counts.set(id, n);
    return n === 1 ? id : `${id}-${n}`;
  }
}

/** The first words of a document that has lost its title; addressees and chapter heads are the same in many. */
function openingWords(document: ReadDocument): string {
  const sentence = document.paragraphs.find(({ text }) => text.length > 24 && /[。；]/.test(text));
  return (sentence ?? document.paragraphs[0])?.text.slice(0, 40) ?? '';
}

/** 京政办发〔2024〕12号 → jingzhengbanfa-2024-12 */
function numberSlug(number: string): string {
  const match = number.match(/^(.*?)〔(\d{4})〕(\d+)号$/);
  return match ? `${slug(match[1] ?? '')}-${match[2]}-${match[3]}` : slug(number);
}

/**
 * The graph as data: which labels and edges there are, with which properties, and the rows that one text brings.
 * graph/README.md says what each means; a test compares the two.
 */

/** Types of properties. Null is never stored: a property without a value is absent. A date is YYYY-MM-DD here, a true date in a store. */
export type PropertyType = 'string' | 'integer' | 'boolean' | 'date' | 'strings' | 'integers';
export type PropertyTypes = { readonly [property: string]: PropertyType };

export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = { readonly [property: string]: PropertyValue };

/** A node: its properties, of which `id` is the key within its label. */
export type NodeRow = Properties & { readonly id: string };

/** An edge: the ids of its two ends (`from`, `to`) and, beside them, its properties. */
export type EdgeRow = Properties & { readonly from: string; readonly to: string };

const PLACE = { file: 'string', line: 'integer', endLine: 'integer', start: 'integer', end: 'integer' } as const;
const SPOT = { line: 'integer', endLine: 'integer', start: 'integer', end: 'integer' } as const;

/** Parallel lists: the n-th deadline is the n-th element of each; a phrase without a date has '' as its date. */
const DEADLINES = {
  deadlineTexts: 'strings',
  deadlineDates: 'strings',
  deadlineBases: 'strings',
  deadlineLines: 'integers',
  deadlineEndLines: 'integers',
  deadlineStarts: 'integers',
  deadlineEnds: 'integers',
} as const;

export const NODES = {
  Text: {
    id: 'string',
    file: 'string',
    checksum: 'string',
    content: 'string',
    version: 'string',
    encoding: 'string',
    bytes: 'integer',
    lines: 'integer',
    placeUnit: 'string',
    placeNumbers: 'integers',
    address: 'string',
  },
  Document: {
    id: 'string',
    ...PLACE,
    title: 'string',
    issuanceTitle: 'string',
    englishTitle: 'string',
    number: 'string',
    issuers: 'strings',
    date: 'date',
    kind: 'string',
    jurisdiction: 'string',
    addressees: 'string',
    addresseesLine: 'integer',
    effective: 'date',
    effectiveText: 'string',
    effectiveLine: 'integer',
    validUntil: 'date',
    validityText: 'string',
    validityLine: 'integer',
    attachments: 'strings',
    attachmentLines: 'integers',
    text: 'string',
    inCorpus: 'boolean',
    numberKey: 'string',
    titleKey: 'string',
    issuanceKey: 'string',
    newestFirst: 'string',
    oldestFirst: 'string',
  },
  Task: {
    id: 'string',
    document: 'string',
    ...PLACE,
    number: 'string',
    heading: 'string',
    path: 'strings',
    level: 'integer',
    order: 'integer',
    text: 'string',
    assigned: 'boolean',
    deadline: 'date',
    lastDeadline: 'date',
    ...DEADLINES,
  },
  Clause: {
    id: 'string',
    document: 'string',
    ...PLACE,
    form: 'string',
    text: 'string',
    task: 'string',
    taskPath: 'strings',
    taskLine: 'integer',
    taskEndLine: 'integer',
    taskStart: 'integer',
    taskEnd: 'integer',
    openEnded: 'boolean',
    ...DEADLINES,
  },
  Agency: {
    id: 'string',
    name: 'string',
    shortName: 'string',
    englishName: 'string',
    formerIds: 'strings',
    aliases: 'strings',
    mentions: 'strings',
    kind: 'string',
    branch: 'string',
    level: 'string',
    jurisdiction: 'string',
    validFrom: 'date',
    validTo: 'date',
    resolved: 'boolean',
    source: 'string',
  },
  Issue: {
    id: 'string',
    ...PLACE,
    kind: 'string',
    text: 'string',
    message: 'string',
    candidates: 'strings',
    settle: 'strings',
  },
} as const satisfies Record<string, PropertyTypes>;

/** Nodes that the store keeps for itself: which documents are cited as what (src/graph/citations.ts), and its state. */
export const BOOKKEEPING = {
  Citation: {
    id: 'string',
    numberKey: 'string',
    titleKey: 'string',
    successor: 'string',
    target: 'string',
    count: 'integer',
  },
  Graph: {
    id: 'string',
    revision: 'integer',
    version: 'string',
    schema: 'integer',
    seal: 'string',
    open: 'boolean',
  },
} as const satisfies Record<string, PropertyTypes>;

export type Label = keyof typeof NODES;
export const LABELS = Object.keys(NODES) as readonly Label[];

const CITATION = { key: 'string', title: 'string', number: 'string', ordinal: 'integer', ...SPOT } as const;

export interface EdgeSpec {
  readonly type: string;
  readonly from: Label;
  readonly to: Label;
  readonly properties: PropertyTypes;
}

/** Every kind of edge under a name of its own; queries/load-<name>.cypher writes it. */
export const EDGES = {
  'responsible-for': {
    type: 'RESPONSIBLE_FOR',
    from: 'Agency',
    to: 'Task',
    properties: { role: 'string', roleBasis: 'string', mention: 'string', clause: 'string', ordinal: 'integer' },
  },
  assigns: { type: 'ASSIGNS', from: 'Clause', to: 'Task', properties: {} },
  names: {
    type: 'NAMES',
    from: 'Clause',
    to: 'Agency',
    properties: {
      role: 'string',
      roleBasis: 'string',
      mention: 'string',
      ordinal: 'integer',
      kind: 'string',
      name: 'string',
      resolution: 'string',
      candidates: 'strings',
      ...SPOT,
    },
  },
  'clause-in': { type: 'IN', from: 'Clause', to: 'Document', properties: {} },
  issued: {
    type: 'ISSUED',
    from: 'Agency',
    to: 'Document',
    properties: { name: 'string', ordinal: 'integer', ...SPOT },
  },
  cites: { type: 'CITES', from: 'Document', to: 'Document', properties: CITATION },
  implements: { type: 'IMPLEMENTS', from: 'Document', to: 'Document', properties: CITATION },
  amends: { type: 'AMENDS', from: 'Document', to: 'Document', properties: CITATION },
  repeals: { type: 'REPEALS', from: 'Document', to: 'Document', properties: CITATION },
  'task-part-of-task': { type: 'PART_OF', from: 'Task', to: 'Task', properties: {} },
  'task-part-of-document': { type: 'PART_OF', from: 'Task', to: 'Document', properties: {} },
  'agency-part-of': { type: 'PART_OF', from: 'Agency', to: 'Agency', properties: {} },
  'member-of': { type: 'MEMBER_OF', from: 'Agency', to: 'Agency', properties: {} },
  'succeeded-by': { type: 'SUCCEEDED_BY', from: 'Agency', to: 'Agency', properties: { date: 'date' } },
  'document-from': { type: 'FROM', from: 'Document', to: 'Text', properties: {} },
  'agency-from': { type: 'FROM', from: 'Agency', to: 'Text', properties: { name: 'string', mentions: 'strings' } },
  'issue-from': { type: 'FROM', from: 'Issue', to: 'Text', properties: {} },
  'issue-in': { type: 'IN', from: 'Issue', to: 'Document', properties: {} },
} as const satisfies Record<string, EdgeSpec>;

export type EdgeName = keyof typeof EDGES;
export const EDGE_NAMES = Object.keys(EDGES) as readonly EdgeName[];

/** Edges whose target depends on what other texts the corpus holds: the store links them (src/graph/citations.ts). */
export const CITING = ['cites', 'implements', 'amends', 'repeals'] as const satisfies readonly EdgeName[];
export type CitingName = (typeof CITING)[number];

/** What a document is cited as. `id` joins the rest; citations with the same id always point to the same document. */
export interface CitedAs {
  readonly id: string;
  readonly numberKey: string | null;
  readonly titleKey: string;
  /** The document that cites one of its own title, which it follows and cannot mean; null for all other citations. */
  readonly successor: string | null;
}

/** A citation before it is linked: an edge without its target. */
export interface CitationRow {
  readonly edge: CitingName;
  readonly cited: CitedAs;
  readonly row: Properties & { readonly from: string; readonly key: string };
}

/** All that one text says, as rows, sorted by id: the same text gives the same rows. */
export interface TextGraph {
  readonly file: string;
  /** SHA-256 of the text's bytes. */
  readonly checksum: string;
  /** EXTRACTION_VERSION of the program that read it, and a digest of the researcher's own decisions, if any. */
  readonly version: string;
  /** SHA-256 of all rows: equal if text, program and reference data are. */
  readonly content: string;
  readonly nodes: { readonly [label in Label]: readonly NodeRow[] };
  readonly edges: { readonly [name in Exclude<EdgeName, CitingName>]: readonly EdgeRow[] };
  readonly citations: readonly CitationRow[];
}

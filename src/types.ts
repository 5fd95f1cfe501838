/**
 * What travels along the pipeline: texts → documents → outline → clauses → mentions → parties → graph.
 * Every record says where it stands (`at`), in the text as it was given.
 */
import type { Issue } from './issues.js';

/**
 * A place in a source text.
 * `line` and `endLine` are 1-based and inclusive, lines end with \n only (as `sed -n 'Np'` counts).
 * `start` and `end` are offsets in UTF-16 code units of the decoded text (byte order mark removed), end exclusive.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
}

/** What the places of a file are counted in: pages of a PDF, paragraphs of a DOCX, lines of an HTML page's source. */
export type PlaceUnit = 'page' | 'paragraph' | 'line';

/** Where the lines of a text stand in the file from which it was taken: `numbers[n - 1]` is the page (…) of line n, from 1. */
export interface FilePlaces {
  readonly unit: PlaceUnit;
  readonly numbers: readonly number[];
}

/** What a researcher's list says of a file; it stands in for what the text does not say. */
export interface FileNote {
  readonly title: string | null;
  /** Address from which the file came. */
  readonly address: string | null;
  /** 成文日期, YYYY-MM-DD. */
  readonly date: string | null;
  /** Id of a place in graph/places.yaml. */
  readonly jurisdiction: string | null;
}

/** A source file, decoded. `checksum` is the SHA-256 of its bytes in hex. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly checksum: string;
  readonly encoding: string;
  readonly bytes: number;
  /** Of a text that was taken from a PDF, a DOCX or an HTML page. */
  readonly places?: FilePlaces;
  readonly note?: FileNote;
  /** What was odd about taking it from its file. */
  readonly oddities?: readonly Issue[];
}

/** lead: 牵头, 主责; support: 配合, 参与; responsible: 责任单位, 负责, with nothing to tell them apart. */
export type Role = 'lead' | 'support' | 'responsible';
export const ROLES: readonly Role[] = ['lead', 'support', 'responsible'];

export type AgencyKind = 'agency' | 'district' | 'collective' | 'enterprise' | 'other';
export const AGENCY_KINDS: readonly AgencyKind[] = ['agency', 'district', 'collective', 'enterprise', 'other'];

/** What system of power a body belongs to. */
export type Branch =
  | 'party'
  | 'government'
  | 'congress'
  | 'cppcc'
  | 'court'
  | 'procuratorate'
  | 'military'
  | 'mass-organisation'
  | 'central-branch'
  | 'enterprise'
  | 'other';

export type Level = 'national' | 'province' | 'prefecture' | 'county' | 'township' | 'none';

/** resolved: one known body; collective: a group by its name; ambiguous: several candidates, none chosen; unknown: not known. */
export type Resolution = 'resolved' | 'collective' | 'ambiguous' | 'unknown';

/** Where a value comes from: printed in the text, or concluded by a rule. */
export type Basis = 'stated' | 'inferred';

/** A document that another one cites (with 《》), declares void or repeals. */
export interface Citation {
  readonly title: string;
  readonly number: string | null;
  readonly at: Place;
}

export interface Issuer {
  /** As printed in the signature block or the title. */
  readonly name: string;
  readonly at: Place | null;
  readonly agencyId: string | null;
}

/** When a document comes into force. */
export interface Effect {
  /** As printed: 自2024年5月1日起施行. */
  readonly text: string;
  /** YYYY-MM-DD; of 自发布之日起 the document's own date, as inferred; null if that is lost or days are to be added. */
  readonly date: string | null;
  readonly basis: Basis;
  readonly at: Place;
}

/** How long a document holds. */
export interface Validity {
  /** As printed: 有效期5年. */
  readonly text: string;
  /** The last day; of a number of years counted from the effect date, as inferred; null if that is not known. */
  readonly until: string | null;
  readonly basis: Basis;
  readonly at: Place;
}

/** An entry of the list 附件：1.…. */
export interface Attachment {
  readonly number: string | null;
  readonly title: string;
  readonly at: Place;
}

/** What a document says of itself and of others, beside citing and repealing them. */
export interface DocumentDetails {
  /** 主送机关, as printed. */
  readonly addressees: { readonly text: string; readonly at: Place } | null;
  readonly effective: Effect | null;
  readonly validity: Validity | null;
  /** Cited in the preamble with 贯彻落实, 根据, 按照; they are among `cites` too. */
  readonly implements: readonly Citation[];
  /** Changed by a document that says so in its title (关于修改《…》的决定, 关于修改部分规章的决定). */
  readonly amends: readonly Citation[];
  readonly attachments: readonly Attachment[];
}

export interface DocumentRecord extends DocumentDetails {
  readonly id: string;
  readonly at: Place;
  /** Title of the substantive text, joined over line breaks; null if the text has lost it. */
  readonly title: string | null;
  /** Title of the notice that issues it (…关于印发…的通知), or null. */
  readonly issuanceTitle: string | null;
  /** From the gazette's English contents, paired by number; null where there is none. */
  readonly englishTitle: string | null;
  /** 发文字号 with 〔〕, e.g. 京政办发〔2024〕12号. */
  readonly number: string | null;
  readonly issuers: readonly Issuer[];
  /** 成文日期, YYYY-MM-DD. */
  readonly date: string | null;
  /** The last word of the title: 通知, 方案, 意见, 办法, 决定 …; null if the title is lost. */
  readonly kind: string | null;
  /** Id of the place (graph/places.yaml) whose government speaks; null if nothing tells. */
  readonly jurisdiction: string | null;
  readonly cites: readonly Citation[];
  readonly repeals: readonly Citation[];
}

/** A date by which something is due. */
export interface Deadline {
  /** As printed: 2024年底前. */
  readonly text: string;
  /** YYYY-MM-DD, or null for a phrase without a date (持续推进). */
  readonly date: string | null;
  readonly at: Place;
  readonly basis: Basis;
}

/** An item of a document's outline, or that part of an item to which one clause belongs. */
export interface TaskRecord {
  readonly id: string;
  readonly document: string;
  /** Id of the parent task, or null directly under the document. */
  readonly parent: string | null;
  /** Number as printed: 一、（一）1. 第三条; null for an unnumbered paragraph. */
  readonly number: string | null;
  /** Heading with its number as printed, up to the first full stop. */
  readonly heading: string;
  /** Headings above it, outermost first, its own included. */
  readonly path: readonly string[];
  /** 1 for the outermost. */
  readonly level: number;
  /** Position in reading order within the document, from 0. */
  readonly order: number;
  /** Its own words without those of its children and without clauses. */
  readonly text: string;
  /** True if at least one clause assigns it. */
  readonly assigned: boolean;
  readonly deadlines: readonly Deadline[];
  readonly at: Place;
}

/** label: （责任单位：…）; role: （…牵头，…配合）; line: 责任单位：… on a line; table: a table cell; block: label lines that belong together. */
export type ClauseForm = 'label' | 'role' | 'line' | 'table' | 'block' | 'bare';

export interface ClauseRecord {
  readonly id: string;
  readonly document: string;
  /** Id of the task that it assigns. */
  readonly taskId: string;
  readonly form: ClauseForm;
  /** As printed, with its brackets, line breaks removed. */
  readonly text: string;
  /** Text of the task, from the start of its item (or the clause before it) to this clause. */
  readonly task: string;
  readonly taskPath: readonly string[];
  readonly deadlines: readonly Deadline[];
  /** The list ends in 等: there are more bodies than it names. */
  readonly openEnded: boolean;
  /** The task's place, without the clause. */
  readonly taskAt: Place;
  readonly at: Place;
  readonly parties: readonly Party[];
}

/** A body as named in a clause, before it is resolved. */
export interface Mention {
  /** As printed, without spaces, role words and 等. */
  readonly text: string;
  readonly role: Role;
  /** stated: a word of the clause says the role; inferred: it follows from a remark or from the order. */
  readonly roleBasis: Basis;
  /** Position in the clause, from 0. */
  readonly ordinal: number;
  readonly at: Place;
}

/** A mention with the body that it means. */
export interface Party extends Mention {
  readonly kind: AgencyKind;
  readonly agencyId: string;
  /** Full official name at that time; null if unknown; a collective repeats its mention. */
  readonly name: string | null;
  readonly resolution: Resolution;
  /** Agency ids that the mention could mean; filled when ambiguous. */
  readonly candidates: readonly string[];
}

/** A body as the graph holds it. Dates are YYYY-MM-DD. */
export interface AgencyRecord {
  /** Readable, stable, ASCII. */
  readonly id: string;
  /** Full official name (of an unknown body: its printed name). */
  readonly name: string;
  readonly shortName: string | null;
  readonly englishName: string | null;
  /** Ids under which it stood before a merge or a change of id; sorted. */
  readonly formerIds: readonly string[];
  /** Other names under which it is found; sorted, without name and shortName. */
  readonly aliases: readonly string[];
  readonly kind: AgencyKind;
  readonly branch: Branch;
  readonly level: Level;
  /** Id of a place in graph/places.yaml, or null. */
  readonly jurisdiction: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** False for a body that is known by its printed name only. */
  readonly resolved: boolean;
  /** authority: graph/agencies; rule: built from jurisdiction and abbreviation; text: the printed name only. */
  readonly source: 'authority' | 'rule' | 'text';
  /** Ids of the bodies it belongs to (division, bureau under a bureau). */
  readonly partOf: readonly string[];
  /** Ids of joint bodies or collectives of which it is a member. */
  readonly memberOf: readonly string[];
  readonly succeededBy: readonly { readonly id: string; readonly date: string | null }[];
}

/** Changes whenever the same text may give another extraction: what was loaded under another version is read again. */
export const EXTRACTION_VERSION = '4';

/** A researcher's view of one text. */
export interface Extraction {
  readonly source: Omit<SourceText, 'text' | 'oddities'> & { readonly lines: number };
  readonly documents: readonly DocumentRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly clauses: readonly ClauseRecord[];
  /** Every body that a party or issuer names, and every body that those are joined to. Sorted by id. */
  readonly agencies: readonly AgencyRecord[];
}

/** What renderers see: a computed result with the words that name its parts. Renderers are pure: view in, file out. */
import type { Counted } from '../analysis/counted.js';
import type { Matrix } from '../analysis/matrix.js';
import type { Network } from '../analysis/network.js';
import type { AgencyKind, Branch, Level } from '../types.js';
import type { Provenance } from './provenance.js';

/** A body as a file names it. */
export interface AgencyLabel {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly englishName: string | null;
  readonly kind: AgencyKind;
  readonly branch: Branch;
  readonly level: Level;
  readonly jurisdiction: string | null;
  readonly resolved: boolean;
  /** First and last day of its name, where known. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A document as a file names it: its title (or the notice's), else its number, else its id. */
export interface DocumentLabel {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly date: string | null;
}

/** A task as a file names it, with the place that says so. */
export interface TaskLabel {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  /** Its deadlines as printed. */
  readonly deadlines: readonly string[];
}

/** A clause as a file names it. */
export interface ClauseLabel {
  readonly id: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  /** Whether its list of bodies ends with 等: others may belong to it. */
  readonly openEnded: boolean;
}

/** What could not be read for certain in a document. */
export interface IssueLabel {
  readonly kind: string;
  readonly text: string;
  readonly message: string;
  readonly candidates: readonly string[];
  readonly file: string;
  readonly line: number;
}

export interface MatrixView {
  readonly matrix: Matrix;
  readonly agencies: ReadonlyMap<string, AgencyLabel>;
  readonly documents: ReadonlyMap<string, DocumentLabel>;
  readonly tasks: ReadonlyMap<string, TaskLabel>;
  readonly clauses: ReadonlyMap<string, ClauseLabel>;
  /** Of the matrix's documents, by place. */
  readonly issues: readonly IssueLabel[];
  readonly provenance: Provenance;
}

export interface NetworkView {
  readonly network: Network;
  readonly agencies: ReadonlyMap<string, AgencyLabel>;
  readonly provenance: Provenance;
}

/** What can be asked of every renderer; each heeds what concerns it. */
export interface RenderOptions {
  /** Begin a CSV with the byte order mark that makes Excel read it as UTF-8; true if left out. */
  readonly bom?: boolean;
}

/** One file format of one kind of result. */
export interface Renderer<View> {
  readonly extension: string;
  readonly mediaType: string;
  /** What the format is for, in a few words. */
  readonly purpose: string;
  /** A text, or the bytes of a file that is none. */
  render(view: View, options?: RenderOptions): string | Promise<Uint8Array>;
}

/** A renderer of texts. */
export interface TextRenderer<View> extends Renderer<View> {
  render(view: View, options?: RenderOptions): string;
}

/** What a result counted and where it comes from, to stand in every file that has a place for it. */
export function countedWords(counted: Counted, provenance: Provenance): string {
  return `${counted.text} ${provenance.text}`;
}

/** The label of a key that the view must hold. @throws Error if it doesn't: the view was put together wrongly. */
export function labelOf<T>(labels: ReadonlyMap<string, T>, id: string): T {
  const label = labels.get(id);
  if (label === undefined) throw new Error(`The view has no label for ${id}.`);
  return label;
}

/** What renderers see: a computed result with the words that name its parts. Renderers are pure: view in, text out. */
import type { Matrix } from '../analysis/matrix.js';
import type { Network } from '../analysis/network.js';
import type { AgencyKind, Branch, Level } from '../types.js';

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
}

export interface MatrixView {
  readonly matrix: Matrix;
  readonly agencies: ReadonlyMap<string, AgencyLabel>;
  readonly documents: ReadonlyMap<string, DocumentLabel>;
  readonly tasks: ReadonlyMap<string, TaskLabel>;
}

export interface NetworkView {
  readonly network: Network;
  readonly agencies: ReadonlyMap<string, AgencyLabel>;
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
  render(view: View, options?: RenderOptions): string;
}

/** The label of a key that the view must hold. @throws Error if it doesn't: the view was put together wrongly. */
export function labelOf<T>(labels: ReadonlyMap<string, T>, id: string): T {
  const label = labels.get(id);
  if (label === undefined) throw new Error(`The view has no label for ${id}.`);
  return label;
}

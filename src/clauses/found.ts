/** What a printed form finds in a paragraph. */
import type { Paragraph } from '../read/paragraph.js';
import type { ClauseForm } from '../types.js';
import type { LabelKind } from './words.js';

/** A stretch of a paragraph that is a clause. Offsets are into the paragraph's text. */
export interface Found {
  readonly form: ClauseForm;
  /** The clause with its brackets. */
  readonly start: number;
  readonly end: number;
  /** What it says: the words inside the brackets. */
  readonly from: number;
  readonly to: number;
  /** False if its bracket never closes. */
  readonly closed: boolean;
  /** The label, where it does not stand in the words themselves. */
  readonly label?: { readonly kind: LabelKind; readonly label: string };
}

/** A printed form: one file each, in the ordered list of forms.ts. */
export interface Form {
  readonly name: string;
  /** Real strings that it finds and that it must not find; the test reads both. */
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
  readonly find: (paragraph: Paragraph) => readonly Found[];
}

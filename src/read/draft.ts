/** A document as it is being found: its head, where it ends, what it issues. */
import type { Head } from './head.js';

/** A stretch of paragraphs that is one document. */
export interface Draft {
  head: Head;
  /** First paragraph and the one after the last. */
  readonly from: number;
  to: number;
  /** Title of the issued text where the notice is followed by it. */
  body: Head | null;
  /** Paragraphs at which numbering begins anew: the issued text, attachments. */
  readonly restarts: number[];
  /** The title that its notice announces. */
  subject: string | null;
  /** Titles of further texts that the same notice issues, and that are still to come. */
  readonly others: readonly string[];
  /** Issued by the notice at the head of the draft before it. */
  readonly shared: boolean;
}

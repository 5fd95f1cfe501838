/**
 * What a government web page prints around a document: a block of labels with number, issuer and dates. The labels'
 * values stand in for what the document itself does not print; the lines belong to no document.
 */
import { normaliseNumber } from './number.js';
import { FIELD_OF, type Field, partsOf } from './page-labels.js';
import { CLASS, dateOf, FITS, isBlock, SITE } from './page-values.js';
import { DOCUMENT_NUMBER } from './patterns.js';

/** What a page says of its document. */
export interface PageHead {
  /** Line (1-based) on which it stands. */
  readonly line: number;
  readonly title: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  /** 成文日期; a date of publication is none. */
  readonly date: string | null;
}

/** Reads the labels that head a page, line by line. */
export class PageHeadReader {
  readonly heads: PageHead[] = [];
  /** A label whose value stands on the next line. */
  private open: Field | null = null;
  private last = Number.NEGATIVE_INFINITY;
  /** The value that stood on the last line of its own. */
  private value: string | null = null;

  /** Whether line n belongs to such a block; what it says is kept. */
  take(line: string, n: number): boolean {
    const parts = partsOf(line);
    const inBlock = n - this.last < 12;
    if (parts && isBlock(parts, inBlock)) {
      this.keep(
        n,
        parts.map(({ label, value }) => [FIELD_OF.get(label) ?? 'other', value] as const),
      );
      const end = parts.at(-1);
      this.open = end && end.value === '' ? (FIELD_OF.get(end.label) ?? 'other') : null;
      this.last = n;
      return true;
    }
    const open = this.open;
    this.open = null;
    if (!inBlock || line.length > 120) return false;
    const value = line.replace(/\s+/g, '');
    // The value printed twice: once as a link
    if (value === this.value && n <= this.last + 2) return true;
    if (open === null) return false;
    if (!FITS[open](value) && !(open === 'other' && CLASS.test(value))) return false;
    this.keep(n, [[open, value]]);
    this.last = n;
    this.value = value;
    return true;
  }

  private keep(line: number, fields: readonly (readonly [Field, string])[]): void {
    const saidOf = (field: Field): string | null =>
      fields.find(([name, value]) => name === field && value !== '' && FITS[field](value))?.[1] ?? null;
    const number = saidOf('number')?.match(DOCUMENT_NUMBER)?.[0] ?? null;
    const date = saidOf('date');
    const issuer = saidOf('issuer');
    this.heads.push({
      line,
      title: saidOf('title'),
      number: number && normaliseNumber(number),
      issuer: issuer && !SITE.test(issuer) ? issuer : null,
      date: date && dateOf(date),
    });
  }
}

/** What the lines `from` to `to` say together; of two values the later one holds. */
export function pageHeadOf(heads: readonly PageHead[], from: number, to: number): Omit<PageHead, 'line'> {
  const found = { title: null, number: null, issuer: null, date: null } as {
    -readonly [K in keyof Omit<PageHead, 'line'>]: PageHead[K];
  };
  for (const head of heads) {
    if (head.line < from || head.line > to) continue;
    found.title = head.title ?? found.title;
    found.number = head.number ?? found.number;
    found.issuer = head.issuer ?? found.issuer;
    found.date = head.date ?? found.date;
  }
  return found;
}

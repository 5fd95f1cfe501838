/**
 * Where documents begin. A document is a head (title, number, addressees) or, in texts that have lost heads, a title
 * after which the numbering starts again, a preamble, or a first chapter. A notice and what it issues are one document.
 */

import { beginsAbove, isBehindScraps } from './above-head.js';
import { announced, announcedTitles } from './announced.js';
import { readBareTitle, readFrontTitle } from './bare-title.js';
import {
  isBehindContents,
  isPreamble,
  isScraps,
  isSignature,
  MOST_SCRAPS,
  numberingRestarts,
  opensDocument,
  previousIsComplete,
  startsAgain,
} from './beginnings.js';
import { readBodyTitle } from './body-title.js';
import { completes } from './completed.js';
import type { Contents, ContentsEntry } from './contents.js';
import type { Draft } from './draft.js';
import { type Head, readHead } from './head.js';
import { issuedTitles } from './issuance.js';
import type { Paragraph } from './paragraph.js';
import { textAt } from './paragraph.js';
import { ATTACHMENT_MARK, DATE_LINE, isSalutation, NUMBERING } from './patterns.js';
import { similarity } from './similar.js';

const TOP_HEADING = /^(?:第\s*[一二三四五六七八九十百\d]+\s*[章条]|[二三四五六七八九十]+\s*[、.．])/;
const ATTACHMENT_LIST = /^附\s*件\s*\S/;

/** An attachment has its title within so many paragraphs of its mark, or none. */
const TITLE_OF_ATTACHMENT = 8;

/** A document that begins without a title. */
const untitled = (at: number): Head => ({
  from: at,
  to: at,
  title: null,
  titleFrom: at,
  titleTo: at,
  numberAt: null,
  salutationAt: null,
});

class Reader {
  readonly drafts: Draft[] = [];
  /** How many headings of the first rank the current document has shown. */
  private headings = 0;
  private attachment: 'none' | 'marked' | 'titled' = 'none';
  private markedAt = 0;
  private attachments: string[] = [];
  private readonly entries: readonly ContentsEntry[];

  constructor(
    private readonly paragraphs: readonly Paragraph[],
    contents: Contents | null,
  ) {
    this.entries = contents?.entries.filter((entry) => entry.language === 'zh') ?? [];
  }

  private get current(): Draft | null {
    return this.drafts.at(-1) ?? null;
  }

  read(): Draft[] {
    for (let at = 0; at < this.paragraphs.length; ) at = this.step(at);
    if (this.current) this.current.to = this.paragraphs.length;
    return this.drafts;
  }

  /** Reads what stands at `at` and returns where to go on. */
  private step(at: number): number {
    const text = this.text(at);
    if (ATTACHMENT_MARK.test(text) && !this.isListMark(at)) return this.mark(at);
    const body =
      this.current?.subject && !this.current.body ? readBodyTitle(this.paragraphs, at, this.current.subject) : null;
    if (body && this.current && at >= this.current.head.to) return this.enterBody(body);
    const next = this.nextIssued(at);
    if (next) return next;
    const unnamed = this.issuedUnnamed(at);
    if (unnamed) return this.enterBody(unnamed);
    const head = this.strongHead(at) ?? this.weakHead(at);
    if (head) return this.open(head);
    if (!this.current) return this.open(readFrontTitle(this.paragraphs, at) ?? untitled(at));
    if (TOP_HEADING.test(text)) this.headings++;
    if (ATTACHMENT_LIST.test(text)) this.attachments.push(text);
    return at + 1;
  }

  private text(at: number): string {
    return textAt(this.paragraphs, at);
  }

  /** 附件： over a numbered list of titles: none of the attachments begins here. */
  private isListMark(at: number): boolean {
    return (
      /[:：]$/.test(this.text(at)) && /^1\s*[.．、](?!\d).{2,60}$/.test(this.text(at + 1)) && this.current !== null
    );
  }

  private mark(at: number): number {
    if (!this.current) return this.openWithMark(at);
    // A page may print nothing of the notice but its labels: the text itself is the attachment.
    if (
      this.drafts.length === 1 &&
      this.current.head.title === null &&
      isScraps(this.paragraphs, this.current.from, at)
    )
      return at + 1;
    this.attachment = 'marked';
    this.markedAt = at;
    this.current.restarts.push(at);
    return at + 1;
  }

  /** 附件 on the first line: the attachment was kept without its notice. Its title stands on the next lines. */
  private openWithMark(at: number): number {
    const title = this.strongHead(at + 1) ? null : readBareTitle(this.paragraphs, at + 1);
    if (title) return this.open({ ...title, from: at });
    return this.open(untitled(at)) + 1;
  }

  private enterBody(body: Head): number {
    if (this.current) {
      this.current.body = body;
      this.current.restarts.push(body.from);
    }
    this.attachment = 'none';
    this.headings = 0;
    return body.to;
  }

  private open(head: Head): number {
    if (this.current && completes(this.paragraphs, this.current, head)) return this.complete(this.current, head);
    const above = beginsAbove(this.paragraphs, this.drafts, head);
    if (above !== null) this.drafts.pop();
    else if (this.current) this.current.to = head.from;
    const from = above ?? head.from;
    const [subject = null, ...others] = this.issues(head);
    return this.begin({ head, from, to: head.to, body: null, restarts: [], subject, others, shared: false });
  }

  /** The titles that a notice issues, by its own title or by its first words. */
  private issues(head: Head): string[] {
    const issued = head.title && !/令$/.test(head.title) ? issuedTitles(head.title) : [];
    if (!issued.length) return announced(this.paragraphs, head);
    // Its title may name the first of several only.
    const said = announcedTitles(this.paragraphs, head);
    const [first = ''] = issued;
    const [named = ''] = said;
    return issued.length === 1 && said.length > 1 && (similarity(named, first) > 0.6 || first.startsWith(named))
      ? [first, ...said.slice(1)]
      : issued;
  }

  /** The title stands already; what it lacked follows: its number, its addressees. */
  private complete(current: Draft, { numberAt, salutationAt, to }: Head): number {
    const { head } = current;
    current.head = {
      ...head,
      to,
      numberAt: head.numberAt ?? numberAt,
      salutationAt: head.salutationAt ?? salutationAt,
    };
    current.subject ??= announced(this.paragraphs, { ...current.head, title: null })[0] ?? null;
    return to;
  }

  private begin(draft: Draft): number {
    this.drafts.push(draft);
    this.headings = 0;
    this.attachment = 'none';
    this.attachments = [];
    return Math.max(draft.head.to, draft.head.from);
  }

  /**
   * A notice that has lost its title and says 现将… without the title of what it issues: below its date stands the text.
   */
  private issuedUnnamed(at: number): Head | null {
    const { current } = this;
    if (!current || current.body || current.subject || this.headings > 0 || this.attachment !== 'none') return null;
    const { title, salutationAt, to } = current.head;
    if (salutationAt === null || at - to > MOST_SCRAPS || !DATE_LINE.test(this.text(at - 1))) return null;
    // With a title of its own a notice says besides what is done with the text.
    const says = title === null ? /现将/ : /通知$/.test(title) ? /现将[^。]{2,80}(?:分解|下发|下达|印发)/ : null;
    if (!says || !this.paragraphs.slice(to, at).some(({ text }) => says.test(text))) return null;
    return this.strongHead(at) ? null : readBareTitle(this.paragraphs, at);
  }

  /** The second text of a notice that issues several: a document of its own. Returns where to go on. */
  private nextIssued(at: number): number | null {
    const { current } = this;
    const [subject, ...others] = current?.others ?? [];
    if (!current || subject === undefined || (!current.body && !current.shared)) return null;
    const head = readBodyTitle(this.paragraphs, at, subject);
    if (!head) return null;
    current.to = at;
    return this.begin({ head, from: at, to: head.to, body: null, restarts: [], subject, others, shared: true });
  }

  /** A head that its own parts prove: a number, or addressees. */
  private strongHead(at: number): Head | null {
    if (NUMBERING.test(this.text(at)) || DATE_LINE.test(this.text(at))) return null;
    if (isSignature(this.paragraphs, at)) return null;
    const head = readHead(this.paragraphs, at, this.entries);
    if (!head || head.from !== at) return null;
    if (head.numberAt === null && head.title === null && this.current && !this.isSalutation(at)) return null;
    return head;
  }

  /** Addressees that open a document whose title is lost. Inside a document such a line is rare: a letter in an attachment. */
  private isSalutation(at: number): boolean {
    return (
      isSalutation(this.text(at)) &&
      /^各|单位[:：]$|机构[:：]$|部门[:：]$/.test(this.text(at)) &&
      this.attachment !== 'marked'
    );
  }

  /** A title that stands alone, or the beginning of a document that has lost its title. */
  private weakHead(at: number): Head | null {
    if (this.entries.some((entry) => entry.number !== null)) return null;
    return this.bareTitle(at) ?? this.lostTitle(at);
  }

  private bareTitle(at: number): Head | null {
    const head = readBareTitle(this.paragraphs, at);
    if (!head?.title || this.runsIntoHead(at, head.to)) return null;
    if (this.attachment === 'marked') {
      this.attachment = 'titled';
      if (at - this.markedAt <= TITLE_OF_ATTACHMENT) return null;
    }
    if (!this.current || at === 0) return head;
    if (this.isOfCurrent(head.title) || !opensDocument(head.title)) return null;
    if (isBehindScraps(this.paragraphs, this.drafts, at)) return head.title.length >= 9 ? head : null;
    return previousIsComplete(this.paragraphs, at) && startsAgain(this.paragraphs, head.to) && head.title.length >= 9
      ? head
      : null;
  }

  /** A page's own lines over a title with its number or addressees: that title is the document's, and not they. */
  private runsIntoHead(at: number, to: number): boolean {
    if (this.current && (this.drafts.length > 1 || this.current.head.title !== null)) return false;
    const proven = readHead(this.paragraphs, at, this.entries);
    return proven !== null && proven.from > at && proven.from < to;
  }

  /** The current document announces this title: its own subject again, or an attachment. */
  private isOfCurrent(title: string): boolean {
    const { current } = this;
    if (current?.subject && similarity(current.subject, title) > 0.6) return true;
    if (current?.head.title && similarity(current.head.title, title) > 0.9) return true;
    return this.attachments.some((list) => list.replace(/\s+/g, '').includes(title));
  }

  private lostTitle(at: number): Head | null {
    const text = this.text(at);
    if (!this.current || at <= this.current.head.to || this.attachment === 'marked') return null;
    const chapter = /^第\s*一\s*章/.test(text) && this.headings >= 2 && !isBehindContents(this.paragraphs, at);
    const foreword = /^(?:序\s*言|前\s*言|引\s*言)$/.test(text) && this.headings >= 2;
    const preamble =
      this.headings >= 2 &&
      !NUMBERING.test(text) &&
      text.length > 40 &&
      isPreamble(text.slice(-160)) &&
      /[。：:]$/.test(text) &&
      numberingRestarts(this.paragraphs, at + 1);
    if (!chapter && !foreword && !preamble) return null;
    return untitled(at);
  }
}

/** Parts paragraphs into documents. */
export function findDocuments(paragraphs: readonly Paragraph[], contents: Contents | null): Draft[] {
  return new Reader(paragraphs, contents).read();
}

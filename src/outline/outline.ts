/** Document → outline: numbered items as a tree, every paragraph in reading order. */

import type { Lines } from '../read/lines.js';
import type { Paragraph } from '../read/paragraph.js';
import { DATE_LINE, looksLikeOrgan, RELEASE_NOTE } from '../read/patterns.js';
import type { ReadDocument } from '../read/read-document.js';
import { splitInline } from './inline.js';
import { type Numbering, readNumbering } from './numbering.js';

interface Level {
  /** Number and words up to the first full stop, as printed. */
  readonly heading: string;
  /** 0 for the document's own level. */
  readonly level: number;
  /** The heading is a paragraph of its own, without text behind it. */
  readonly standalone: boolean;
  /** Its paragraphs in order, its heading's first, those of its children not among them. */
  readonly paragraphs: Paragraph[];
  readonly children: NumberedItem[];
  /** Counts up where the numbering begins anew: the notice, the issued text, each attachment. */
  readonly part: number;
}

export interface NumberedItem extends Level {
  readonly parent: Item;
  readonly numbering: Numbering;
}

/** The document's own level. */
interface Root extends Level {
  readonly parent: null;
  readonly numbering: null;
}

export type Item = Root | NumberedItem;

export interface Outline {
  /** One root a part. */
  readonly roots: readonly Item[];
  /** Every paragraph with the item to which it belongs, in reading order. */
  readonly flow: readonly { readonly paragraph: Paragraph; readonly item: Item }[];
}

const FULL_STOP = /[。！？]/;

/** No heading is longer: a line that has lost its full stops would stand whole above each of its clauses. */
const LONGEST_HEADING = 400;

/** The heading of a numbered paragraph: up to the first full stop outside brackets that enclose it. */
export function headingOf(text: string): string {
  const head = text.slice(0, LONGEST_HEADING);
  const stop = head.search(FULL_STOP);
  return (stop < 0 ? head : head.slice(0, stop)).trim();
}

function isStandalone(text: string): boolean {
  return !FULL_STOP.test(text) && text.length <= 80 && !/[；;，,、]$/.test(text);
}

function newRoot(part: number): Root {
  return { parent: null, numbering: null, heading: '', level: 0, standalone: true, paragraphs: [], children: [], part };
}

class Builder {
  readonly roots: Root[] = [];
  readonly flow: { paragraph: Paragraph; item: Item }[] = [];
  private top: Item;

  constructor() {
    this.top = this.restart();
  }

  restart(): Root {
    const root = newRoot(this.roots.length);
    this.roots.push(root);
    this.top = root;
    return root;
  }

  add(paragraph: Paragraph): void {
    const numbering = paragraph.table ? null : readNumbering(paragraph.text);
    if (numbering) this.open(numbering, paragraph);
    this.top.paragraphs.push(paragraph);
    this.flow.push({ paragraph, item: this.top });
  }

  private open(numbering: Numbering, paragraph: Paragraph): void {
    let parent = this.top;
    while (parent.numbering && parent.numbering.rank >= numbering.rank) parent = parent.parent;
    const item: NumberedItem = {
      parent,
      numbering,
      heading: headingOf(paragraph.text),
      level: parent.level + 1,
      standalone: isStandalone(paragraph.text),
      paragraphs: [],
      children: [],
      part: parent.part,
    };
    parent.children.push(item);
    this.top = item;
  }
}

/** 责任单位 市教委, 【责任单位】市教委: no signature. */
const LABEL = /^\s*[【［〔[]?(?:责任|牵头|主责|配合|参与|落实|协办|承办)(?:责任)?(?:单位|部门)/;

/** Lines that belong to the document's form and to no task: signature, date, release note. */
function isFormal(text: string): boolean {
  return (
    DATE_LINE.test(text.replace(/\s+/g, '')) ||
    RELEASE_NOTE.test(text) ||
    (looksLikeOrgan(text) && text.length < 40 && !/[，。]/.test(text) && !LABEL.test(text))
  );
}

/** 责任单位：市教委 or the label alone, without a mark at its end: more names may follow. */
const OPEN_LABEL =
  /^[^，。；:：]{0,6}(?:责任|牵头|主责|配合|参与|落实|协办|承办)(?:责任)?(?:单位|部门)\s*(?:[:：][^。；;]*)?$/;

/** Lines of names that go on from a label: 责任单位 / 市教委 / 市财政局. A signature ends in its date or the text. */
function namesBehindLabels(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const named = new Set<number>();
  let run: number[] | null = null;
  paragraphs.forEach(({ text, table }, at) => {
    const formal = !table && isFormal(text);
    if (run && formal && !DATE_LINE.test(text.replace(/\s+/g, ''))) run.push(at);
    else {
      if (run && !formal) for (const one of run) named.add(one);
      run = !table && text.length < 300 && OPEN_LABEL.test(text) ? [] : null;
    }
  });
  return named;
}

/** Builds the outline of a document from its paragraphs after the head. */
export function readOutline(lines: Lines, document: ReadDocument): Outline {
  const builder = new Builder();
  const restarts = new Set(document.restarts);
  const named = namesBehindLabels(document.paragraphs);
  document.paragraphs.forEach((paragraph, at) => {
    if (at < document.start) return;
    if (restarts.has(at)) builder.restart();
    if (document.titles.has(at) || (!paragraph.table && !named.has(at) && isFormal(paragraph.text))) return;
    for (const part of splitInline(lines, paragraph)) builder.add(part);
  });
  return { roots: builder.roots, flow: builder.flow };
}

/** The items above and including `item`, outermost first, without the document's own level. */
export function ancestry(item: Item): NumberedItem[] {
  const path: NumberedItem[] = [];
  for (let at = item; at.numbering; at = at.parent) path.unshift(at);
  return path;
}

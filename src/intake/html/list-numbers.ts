/** The numbers that a browser prints before the items of a list. */
import { formatNumber } from '../number-format.js';
import type { PageNode } from './tree.js';

/** Kinds of numbers by HTML's `type` and by CSS's `list-style-type`. */
const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
};

interface List {
  readonly format: string | null;
  readonly mark: string;
  next: number;
}

export class ListNumbers {
  private readonly open: List[] = [];

  enter(node: PageNode): void {
    if (node.name === 'ul') this.open.push({ format: null, mark: '', next: 1 });
    if (node.name !== 'ol') return;
    const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(node.attribs?.style ?? '')?.[1];
    const format = style === 'none' ? null : (FORMATS[style ?? node.attribs?.type ?? ''] ?? 'decimal');
    const start = Number(node.attribs?.start ?? 1);
    this.open.push({
      format,
      mark: format === 'chineseCounting' ? '、' : '.',
      next: Number.isInteger(start) ? start : 1,
    });
  }

  leave({ name }: PageNode): void {
    if (name === 'ol' || name === 'ul') this.open.pop();
  }

  /** What stands before an item that begins now. */
  numberOf({ attribs }: PageNode): string {
    const list = this.open.at(-1);
    if (!list?.format) return '';
    const value = Number(attribs?.value ?? Number.NaN);
    if (Number.isInteger(value)) list.next = value;
    const number = formatNumber(list.next++, list.format);
    // A note at the end of a text is none of its items.
    return /^(?:foot|end)note-\d+$/.test(attribs?.id ?? '') ? `注${number}：` : number + list.mark;
  }
}

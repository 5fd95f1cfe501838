/** Pages from which no words can be taken: pictures of pages, and text layers of letters that mean nothing. */
import type { Issue } from '../../issues.js';
import { placeOfLines, splitLines } from '../../read/lines.js';
import type { SourceText } from '../../types.js';
import type { Block } from './page.js';
import { tableLines } from './table.js';

/** Letters of a font that does not say which characters they are. */
const UNREADABLE = /[\p{Co}\p{Cc}\ufffd]/gu;
const MOST_UNREADABLE = 0.3;

function isBlank(blocks: readonly Block[]): boolean {
  const words = blocks
    .map((block) =>
      typeof block === 'string'
        ? block
        : tableLines(block)
            .map((line) => line.text)
            .join(''),
    )
    .join('')
    .replace(/\s+/g, '');
  return words.length === 0 || (words.match(UNREADABLE)?.length ?? 0) > words.length * MOST_UNREADABLE;
}

/** An issue for each stretch of pages without words. A single empty page among others (the back of a cover) is none. */
export function missingText(
  pages: readonly (readonly Block[])[],
  source: Pick<SourceText, 'file' | 'text' | 'places'>,
): Issue[] {
  const lines = splitLines(source.file, source.text);
  const numbers = source.places?.numbers ?? [];
  return stretches(pages.map(isBlank))
    .filter(({ from, to }) => to > from || pages.length < 3)
    .map(({ from, to }) => {
      const first = numbers.indexOf(from) + 1;
      const which = from === to ? `Page ${from} holds` : `Pages ${from} to ${to} hold`;
      return {
        kind: 'no-text-layer',
        at: placeOfLines(lines, first, Math.max(first, numbers.lastIndexOf(to) + 1)),
        text: '',
        message: `${which} no text that can be read: a scan without a text layer.`,
        candidates: [],
      };
    });
}

/** Runs of true, as numbers from 1. */
function stretches(flags: readonly boolean[]): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const [i, flag] of flags.entries()) {
    const last = found.at(-1);
    if (flag && last?.to === i) last.to = i + 1;
    else if (flag) found.push({ from: i + 1, to: i + 1 });
  }
  return found;
}

/** Which headings of an outline are shown, and which of them is being read. */
import type { OutlineItem } from '../queries/document.js';

export interface Heading {
  readonly item: OutlineItem;
  /** Whether there are headings below it. */
  readonly parent: boolean;
}

/** Headings in reading order, without those below a folded one. */
export function unfolded(items: readonly OutlineItem[], folded: ReadonlySet<string>): Heading[] {
  const shown: Heading[] = [];
  let hiddenBelow = Number.POSITIVE_INFINITY;
  items.forEach((item, index) => {
    if (item.level > hiddenBelow) return;
    hiddenBelow = folded.has(item.id) ? item.level : Number.POSITIVE_INFINITY;
    shown.push({ item, parent: (items[index + 1]?.level ?? 0) > item.level });
  });
  return shown;
}

/** The last of the headings shown that begins at or before the line; null above the first. */
export function headingAt(shown: readonly Heading[], line: number | null): string | null {
  if (line === null) return null;
  return shown.findLast(({ item }) => item.source.startLine <= line)?.item.id ?? null;
}

/** All headings that have others below them. */
export function parents(items: readonly OutlineItem[]): string[] {
  return unfolded(items, new Set()).flatMap(({ item, parent }) => (parent ? [item.id] : []));
}

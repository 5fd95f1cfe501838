/** Lines that a PDF prints at the top or foot of each page: the page's number, a running head. The first of each stays, the others would stand inside sentences. */
import type { Block } from './page.js';

/** How many lines from the top or the foot of a page. */
const REACH = 2;
/** So many pages show that a line is the pages' own. */
const FEWEST = 3;

const PAGE_NUMBER =
  /^[-—–·•.\s]*\d{1,4}[-—–·•.\s]*$|^第\s?\d{1,4}\s?页(?:\s*[/共,，]\s*共?\s?\d{1,4}\s?页?)?$|^\d{1,4}\s?\/\s?\d{1,4}$/;

/** Pages without what repeats at their edges. */
export function withoutRunningHeads(pages: readonly (readonly Block[])[]): Block[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edges(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(FEWEST, pages.length / 3);
  const kept = new Set<string>();
  return pages.map((page) => {
    const outer = new Set(edges(page));
    return page.filter((block) => {
      if (typeof block !== 'string' || !outer.has(block)) return true;
      if (PAGE_NUMBER.test(block.trim())) return false;
      const key = keyOf(block);
      const again = kept.has(key) && key.length > 1 && (counts.get(key) ?? 0) >= most;
      kept.add(key);
      return !again;
    });
  });
}

/** The lines nearest to the top and the foot, with or without tables between. */
function edges(page: readonly Block[]): string[] {
  const isLine = (block: Block): block is string => typeof block === 'string';
  return [...page.slice(0, REACH), ...page.slice(-REACH)].filter(isLine);
}

/** Without its figures: a running head may hold the page's number. */
const keyOf = (line: string): string => line.replace(/[\d\s]+/g, '');

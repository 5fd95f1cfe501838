/** A file may hold several gazettes one after the other, each with its contents and closing pages. Here it is parted into them. */
import { type Contents, isContentsHead, readContents } from './contents.js';
import { isMasthead } from './furniture.js';
import { type Lines, lineEnd } from './lines.js';

/** Lines that are read as one: a gazette behind its contents pages, or a whole text that has none. */
export interface Section {
  readonly contents: Contents | null;
  /** First and last line (1-based) of its documents. */
  readonly from: number;
  readonly to: number;
}

/** A cover seldom takes more lines than this before the contents. */
const LONGEST_COVER = 40;

/** The first line of the cover in front of contents pages: the gazette's name, as far up as it stands. */
function coverStart(lines: Lines, head: number, low: number): number {
  let start = head;
  for (let n = head - 1; n >= Math.max(low, head - LONGEST_COVER); n--) {
    if (isMasthead(lines.text.slice(lines.starts[n - 1], lineEnd(lines, n)).trim())) start = n;
  }
  return start;
}

function allContents(lines: Lines): Contents[] {
  const found: Contents[] = [];
  for (let n = 1; n <= lines.starts.length; n++) {
    if (!isContentsHead(lines, n)) continue;
    const contents = readContents(lines, n);
    if (!contents) continue;
    found.push(contents);
    n = contents.to;
  }
  return found;
}

/** Parts a text. What stands before the first cover is a section of its own, unless it is the cover itself. */
export function findSections(lines: Lines): Section[] {
  const all = allContents(lines);
  const sections: Section[] = [];
  let from = 1;
  let open: Contents | null = null;
  for (const contents of all) {
    const cover = coverStart(lines, contents.from, from);
    if (open || hasWords(lines, from, cover - 1)) sections.push({ contents: open, from, to: cover - 1 });
    open = contents;
    from = contents.to + 1;
  }
  sections.push({ contents: open, from, to: lines.starts.length });
  return sections;
}

function hasWords(lines: Lines, from: number, to: number): boolean {
  return to >= from && /\S/.test(lines.text.slice(lines.starts[from - 1], lineEnd(lines, to)));
}

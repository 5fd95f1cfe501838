/** HTML → a tree of its elements and words. Malformed markup is mended as browsers do, roughly; no script runs, nothing is fetched. */
import { load } from 'cheerio/slim';

/** An element or a piece of text. */
export interface PageNode {
  readonly type: string;
  /** Of an element, in lower case. */
  readonly name?: string;
  readonly attribs?: { readonly [name: string]: string };
  /** Of a piece of text, entities resolved. */
  readonly data?: string;
  readonly children?: readonly PageNode[];
  /** Offset of its first character in the source. */
  readonly startIndex?: number | null;
}

/** A page of so many marks is no page of text: each costs memory. */
const MOST_TAGS = 400_000;
/** Elements that are never closed may stand within each other; a browser draws no more than 512. */
const DEEPEST = 20_000;

/** Elements without content, and those that the next one of their kind closes. */
const UNCLOSED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|colgroup)$/;

/** Thrown where a page has more marks than it may. */
export class TooManyTags extends Error {}

/**
 * Reads a page.
 * @throws TooManyTags
 */
export function parsePage(html: string): PageNode {
  checkTags(html);
  // This parser takes time in proportion to the page, however deep its elements stand.
  const [root] = load(html, { xml: { xmlMode: false, withStartIndices: true } })
    .root()
    .toArray();
  return root ?? { type: 'root', children: [] };
}

function checkTags(html: string): void {
  let count = 0;
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})/g)) {
    if (++count > MOST_TAGS) throw new TooManyTags();
    if (UNCLOSED.test(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) throw new TooManyTags();
  }
}

/** What is done on the way through a tree. */
export interface Visitor {
  /** Before what it holds; false passes that over, and `leave` is not called. */
  readonly enter: (node: PageNode) => boolean;
  readonly leave?: (node: PageNode) => void;
}

/** Goes through a tree in reading order. Without recursion: a page may be deeper than the stack. */
export function visit(root: PageNode, { enter, leave }: Visitor): void {
  const open: { readonly node: PageNode; next: number }[] = [];
  const begin = (node: PageNode): void => {
    if (enter(node)) open.push({ node, next: 0 });
  };
  begin(root);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.children?.[top.next++];
    if (child) begin(child);
    else {
      open.pop();
      leave?.(top.node);
    }
  }
}

/** All elements below one whose names are among these, in reading order. */
export function elements(root: PageNode, names: ReadonlySet<string>): PageNode[] {
  const found: PageNode[] = [];
  visit(root, {
    enter: (node) => {
      if (node.name !== undefined && names.has(node.name)) found.push(node);
      return true;
    },
  });
  return found;
}

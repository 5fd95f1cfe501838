/** How much of an element's words is prose, and how much leads elsewhere. */
import { isSilent } from './elements.js';
import { type PageNode, visit } from './tree.js';

export interface Density {
  /** Characters that are no link. */
  readonly prose: number;
  /** Characters of links, and how many links. */
  readonly linked: number;
  readonly links: number;
}

const NONE: Density = { prose: 0, linked: 0, links: 0 };

/** The densities of all elements below one. */
export function densities(root: PageNode): (node: PageNode) => Density {
  const found = new Map<PageNode, Density>();
  const open: { prose: number; linked: number; links: number }[] = [{ ...NONE }];
  let inLink = 0;
  visit(root, {
    enter: (node) => {
      if (isSilent(node)) return false;
      if (node.name === 'a') inLink++;
      const sum = { ...NONE };
      const count = node.type === 'text' ? (node.data ?? '').replace(/\s+/g, '').length : 0;
      if (inLink > 0) sum.linked = count;
      else sum.prose = count;
      open.push(sum);
      return true;
    },
    leave: (node) => {
      const sum = open.pop() ?? { ...NONE };
      if (node.name === 'a') {
        inLink--;
        sum.links++;
      }
      found.set(node, sum);
      const above = open.at(-1);
      if (!above) return;
      above.prose += sum.prose;
      above.linked += sum.linked;
      above.links += sum.links;
    },
  });
  return (node) => found.get(node) ?? NONE;
}

/** A menu, a list of other pages: links, and hardly a word between them. */
export function isMenu({ prose, linked, links }: Density): boolean {
  return links >= 4 && linked > prose * 2;
}

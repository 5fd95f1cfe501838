/** Elements → lines: each block, and each line that a block breaks, on a line of its own. */
import type { Written } from '../written.js';
import { BLOCKS } from './elements.js';
import { ListNumbers } from './list-numbers.js';
import { readTable } from './table.js';
import { type PageNode, visit } from './tree.js';
import { asLine } from './words.js';

export interface BlockOptions {
  /** Elements that are passed over with all they hold. */
  readonly skips: (node: PageNode) => boolean;
  /** The place in the file at which a node begins. */
  readonly placeOf: (node: PageNode) => number;
  /** Told of each line; by default it is written. */
  readonly written: Written;
}

/** Writes all that an element holds. */
export function writeBlocks(root: PageNode, { skips, placeOf, written }: BlockOptions): void {
  const lists = new ListNumbers();
  let text = '';
  /** The number of an item, until its words come. */
  let label = '';
  let place = 1;
  const flush = (): void => {
    const line = asLine(text);
    if (line.trim()) {
      written.add(label + (label ? line.trim() : line), place);
      label = '';
    }
    text = '';
  };
  visit(root, {
    enter: (node) => {
      if (skips(node)) return false;
      if (node.type === 'text') {
        if (!text.trim()) place = placeOf(node);
        text += node.data ?? '';
        return false;
      }
      const { name = '' } = node;
      if (name === 'br' || BLOCKS.has(name)) flush();
      if (name === 'table') {
        const reading = readTable(node, skips);
        if ('layout' in reading) return true;
        for (const line of reading.lines) written.add(line.text, placeOf(line.node));
        return false;
      }
      lists.enter(node);
      if (name === 'li') {
        label = lists.numberOf(node);
      }
      return true;
    },
    leave: (node) => {
      if (BLOCKS.has(node.name ?? '')) flush();
      if (node.name === 'li') label = '';
      lists.leave(node);
    },
  });
  flush();
}

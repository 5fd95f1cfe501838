/**
 * The part of a page that holds its document: by structure and by the density of words, not by the names that a site
 * gives its elements. From the page inwards, as long as one element holds nearly all prose; what stands beside it is
 * kept where it belongs to a document (its title, number, signature or a block of labels).
 */

import { isNavigation } from '../../read/navigation.js';
import { partsOf } from '../../read/page-labels.js';
import { DATE_LINE, DOCUMENT_NUMBER, kindOfTitle, looksLikeOrgan, RELEASE_NOTE } from '../../read/patterns.js';
import { type Density, densities, isMenu } from './density.js';
import { BLOCKS, CONTAINERS, isSilent } from './elements.js';
import { readTable } from './table.js';
import { type PageNode, visit } from './tree.js';
import { wordsOf } from './words.js';

/** So much of the prose must lie in one element for the others to be the site's. */
const NEARLY_ALL = 0.75;
/** A signature, a title: more words than this beside the article are the site's own. */
const LONGEST_BESIDE = 400;

/** The elements of a page that belong to its document, in reading order; words elsewhere are the site's. */
export interface MainContent {
  /** Whether an element is passed over with all that it holds. */
  readonly skips: (node: PageNode) => boolean;
}

/** Finds it. */
export function mainContent(root: PageNode): MainContent {
  const density = densities(root);
  const skipped = new Set<PageNode>();
  for (const node of menus(root, density)) skipped.add(node);
  let here = root;
  for (let next = inner(here, density, skipped); next; next = inner(here, density, skipped)) {
    for (const beside of here.children ?? []) if (beside !== next && !belongs(beside)) skipped.add(beside);
    here = next;
  }
  return { skips: (node) => isSilent(node) || skipped.has(node) };
}

/** Lists of links, each as large as it goes. A list inside prose (attachments of a notice) is none: it is small. */
function menus(root: PageNode, density: (node: PageNode) => Density): PageNode[] {
  const found: PageNode[] = [];
  visit(root, {
    enter: (node) => {
      const menu = node !== root && BLOCKS.has(node.name ?? '') && isMenu(density(node));
      if (menu) found.push(node);
      return !menu;
    },
  });
  return found;
}

/** The child that holds nearly all prose of an element, if it may hold an article. */
function inner(node: PageNode, density: (node: PageNode) => Density, skipped: ReadonlySet<PageNode>): PageNode | null {
  const { prose } = density(node);
  const children = node.children?.filter((child) => !skipped.has(child)) ?? [];
  const best = children.reduce<PageNode | null>(
    (most, child) => (density(child).prose > (most ? density(most).prose : 0) ? child : most),
    null,
  );
  if (!best || !CONTAINERS.has(best.name ?? '') || isDataTable(best)) return null;
  return density(best).prose >= prose * NEARLY_ALL ? best : null;
}

/** A table that is no box of the page: its rows belong together. */
const isDataTable = (node: PageNode): boolean => node.name === 'table' && !('layout' in readTable(node, isSilent));

/** Whether words beside the article are part of its document. */
function belongs(node: PageNode): boolean {
  const lines = wordsOf(node, '\n', (name) => BLOCKS.has(name)).split('\n');
  if (lines.join('').length > LONGEST_BESIDE) return lines.some(isTelling);
  return lines.some((line) => isTelling(line) || looksLikeOrgan(line) || RELEASE_NOTE.test(line));
}

/** A title, a number, a date, a label of the page's head. */
function isTelling(line: string): boolean {
  if (line.length > 160 || isNavigation(line)) return false;
  const bare = line.replace(/\s+/g, '');
  if (DATE_LINE.test(line) || (DOCUMENT_NUMBER.test(bare) && bare.length < 60)) return true;
  if (bare.length >= 10 && kindOfTitle(bare) !== null && !/[。；，]/.test(bare)) return true;
  return partsOf(line)?.some(({ colon }) => colon) ?? false;
}

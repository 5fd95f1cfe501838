/** What elements are for. */
import type { PageNode } from './tree.js';

const of = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Their words begin on a line of their own. */
export const BLOCKS = of(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** They hold no words of the page. */
const SILENT = of(
  'script style noscript template head title select option button input textarea iframe object embed svg math canvas audio video map datalist dialog',
);

/** They hold what serves the site. */
const CHROME = of('nav aside footer');

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Whether an element holds words that a reader of the page sees as its own. */
export function isSilent({ type, name = '', attribs }: PageNode): boolean {
  if (type === 'comment' || type === 'directive' || type === 'cdata') return true;
  if (SILENT.has(name) || CHROME.has(name)) return true;
  if (!attribs) return false;
  return attribs.hidden !== undefined || HIDDEN.test(attribs.style ?? '') || attribs.role === 'navigation';
}

/** Elements that may hold an article, and not only a part of its words. */
export const CONTAINERS = of('html body div article main section center form table tbody tr td dl dd span font');

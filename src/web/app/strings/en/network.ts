import type { NetworkCounted } from '../../queries/network.js';
import type { NetworkRelation, Role } from '../../queries/types.js';
import { many } from './numbers.js';

const bodies = (count: number) => many(count, 'body', 'bodies');

export const network = {
  title: 'Network of bodies',
  threshold: 'Shared tasks, at least',
  thresholdDocuments: 'Shared documents, at least',
  valueText: (value: number, links: number) => `${value}: ${many(links, 'link', 'links')}`,
  linksLeft: (left: number, all: number) => `${left.toLocaleString('en')} of ${many(all, 'link', 'links')}`,
  picture:
    'Network picture; the tables beside it hold the same. Keys: + and − zoom, 0 shows the whole, arrows move, Escape lets go of what is chosen.',
  table: 'Bodies in the network',
  links: 'Links of the network',
  bodies,
  linkCount: (count: number) => many(count, 'link', 'links'),
  empty: 'No two bodies share that much under these filters. Lower the threshold or take a filter away.',
  noWebgl: 'This browser cannot draw the network (no WebGL). The tables hold the same bodies and links.',
  noLayout: 'The layout could not be reckoned. The tables hold the same bodies and links.',
  noPng: 'The picture could not be made; try SVG.',
  laying: 'Laying out …',
  settings: {
    relation: 'Linked by',
    per: 'Counted over',
    weight: 'Weight',
    colour: 'Colour',
    names: 'Names',
    maxNodes: 'Show',
    depth: 'Reach',
  },
  relation: {
    'co-ownership': 'tasks in common',
    'lead-support': 'lead → support',
    'lead-others': 'lead → all others',
  },
  per: { task: 'tasks', document: 'documents' },
  weight: { count: 'number', jaccard: 'Jaccard', cosine: 'cosine', newman: 'Newman' },
  colouring: { community: 'community', kind: 'kind', branch: 'branch' },
  naming: { short: 'Chinese, short', english: 'English where known' },
  allBodies: 'all bodies',
  largest: (size: number) => `the ${size} largest`,
  steps: (depth: number) => many(depth, 'step', 'steps'),
  wholeNetwork: 'Back to the whole network',
  find: 'Find in this network',
  findHint: 'name, pinyin or English',
  zoomIn: 'Nearer (+)',
  zoomOut: 'Further (−)',
  whole: 'The whole (0)',
  fullScreen: 'Full screen',
  legend: {
    community: 'Community of:',
    kind: 'Kind:',
    branch: 'Branch:',
    led: (number: number, first: string) => `${number} ${first}`,
    others: (groups: number) => many(groups, 'smaller group', 'smaller groups'),
    sizes: (most: number) => `Area: tasks held, largest ${most.toLocaleString('en')}.`,
    widths: 'Line width: weight.',
    arrows: 'Line width: weight; arrows go from who leads.',
  },
  hint: 'Point at a body to see its partners, choose it or a line to see what they share; a colour of the legend to see its group.',
  counted: (counted: NetworkCounted, _relation: NetworkRelation, _roles: Readonly<Record<Role, string>>) =>
    counted.text,
  between: ' ',
  drawn: (drawn: number, links: number, isolates: number) =>
    `${bodies(drawn)} and ${many(links, 'link', 'links')} are drawn${isolates === 0 ? '' : `; ${many(isolates, 'body without such a link stands', 'bodies without such a link stand')} only in the table`}.`,
  corpus: ({ texts, documents }: { texts: number; documents: number }, first: string | null, last: string | null) =>
    `From a corpus of ${many(texts, 'text', 'texts')} with ${many(documents, 'document', 'documents')}${first && last ? ` of ${first} to ${last}` : ''}.`,
  narrowed: {
    all: (parts: string) => `Narrowed to ${parts}.`,
    and: '; ',
    document: (id: string) => `the document ${id}`,
    agency: (ids: string) => `tasks of ${ids}`,
    text: (words: string) => `tasks with the words “${words}”`,
    days: (from: string | null, to: string | null) =>
      `documents${from ? ` from ${from}` : ''}${to ? ` up to ${to}` : ''}`,
    place: (id: string) => `documents of ${id}`,
    around: (ids: string, depth: number) => `the surroundings of ${ids} (${many(depth, 'step', 'steps')})`,
  },
  partners: (name: string) => `Partners of ${name}`,
  partner: 'Partner',
  leader: 'Leads',
  follower: 'Follows',
  leads: 'leads it in',
  follows: 'is led in',
  holds: (tasks: number, partners: number) =>
    `${many(tasks, 'task', 'tasks')}, ${many(partners, 'partner', 'partners')}.`,
  open: 'Open this body',
  ego: 'Only its surroundings',
  clear: 'Close',
  back: 'All partners',
  and: ' and ',
  linkOf: (names: string) => `What ${names} share`,
  linkCounts: (shared: readonly number[], per: 'TASK' | 'DOCUMENT') =>
    shared.length === 0
      ? 'No link is drawn between them.'
      : `The link counts ${shared.map((one) => (per === 'TASK' ? many(one, 'task', 'tasks') : many(one, 'document', 'documents'))).join(' and, the other way, ')}.`,
  allShared: 'All tasks that both hold, with their roles; the link counts those that one leads and the other follows.',
  noTask: 'They hold no task together; the link counts documents in which both hold tasks.',
  pageRank: 'PageRank',
  sort: 'Sort by this column',
};

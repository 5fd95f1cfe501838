import { many } from './numbers.js';

export const network = {
  title: 'Network of bodies',
  threshold: 'Shared tasks, at least',
  picture: 'Network picture; the table beside it holds the same bodies',
  table: 'Bodies in the network',
  empty: 'No two bodies share that many tasks.',
  noWebgl: 'This browser cannot draw the network (no WebGL). The table holds the same bodies.',
  drawn: (bodies: number, links: number, isolates: number) =>
    `${many(bodies, 'body', 'bodies')} and ${many(links, 'link', 'links')} are drawn${isolates === 0 ? '' : `; ${many(isolates, 'body stands', 'bodies stand')} only in the table, without such a link`}.`,
  hint: 'Size: tasks. Colour: community. Line width: shared tasks. Choose a body to see its partners.',
  partners: (name: string) => `Partners of ${name}`,
  open: 'Open this body',
  clear: 'Show all',
  sort: 'Sort by this column',
};

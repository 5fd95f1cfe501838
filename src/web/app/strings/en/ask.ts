import { many } from './numbers.js';

export const ask = {
  title: 'Answer',
  reading: 'Understood as:',
  unread: 'Not heeded:',
  examples: 'Questions that can be read:',
  request: 'The GraphQL request that it stands for',
  graphiql: 'Open GraphiQL',
  topic: 'about',
  role: 'role',
  days: (from: string | null, to: string | null) =>
    from && to ? `${from} to ${to}` : from ? `from ${from}` : `until ${to ?? ''}`,
  onItsPage: 'The answer stands on this page:',
  tasks: (count: number) => many(count, 'task', 'tasks'),
  noPath: 'No chain of shared tasks joins them.',
  kept: (count: number) => `${many(count, 'task is', 'tasks are')} kept`,
  handedOver: (count: number) => `${many(count, 'task has', 'tasks have')} other bodies than before`,
  dropped: (count: number) => `${many(count, 'task is', 'tasks are')} dropped`,
  added: (count: number) => `${many(count, 'task is', 'tasks are')} new:`,
  matrix: 'Open the matrix',
  network: (bodies: number, links: number) => `${many(bodies, 'body', 'bodies')}, ${many(links, 'link', 'links')}.`,
  openNetwork: 'Open the network',
  numbers: (documents: number, tasks: number, clauses: number, bodies: number) =>
    `${many(documents, 'document', 'documents')}, ${many(tasks, 'task', 'tasks')}, ${many(clauses, 'clause', 'clauses')}, ${many(bodies, 'responsible body', 'responsible bodies')}.`,
  empty: 'Nothing in the texts answers it.',
};

/** The page's addresses: one place that writes them. Give them to a link, or to `navigate`. */
import { linkOptions } from '@tanstack/react-router';
import type { MatrixSearch } from './matrix/search.js';
import type { NetworkSearch } from './network/search.js';
import type { CompareSearch } from './queries/compare.js';
import type { DocumentSearch } from './queries/documents.js';
import type { IssueSearch } from './queries/issues.js';
import { stringifySearch } from './search.js';
import type { AgencyListSearch } from './views/agencies/search.js';
import type { AgencySearch } from './views/agency/search.js';
import type { DeadlineSearch } from './views/deadlines/search.js';
import type { TaskListSearch } from './views/tasks/search.js';

/** Each view's address. */
export const to = {
  overview: () => linkOptions({ to: '/' }),
  search: (q: string) => linkOptions({ to: '/search', search: { q } }),
  agencies: (search: AgencyListSearch = {}) => linkOptions({ to: '/agencies', search }),
  agency: (id: string, search: AgencySearch = {}) => linkOptions({ to: '/agencies/$id', params: { id }, search }),
  /** The tasks that all these bodies share. */
  shared: (ids: readonly string[]) => linkOptions({ to: '/shared', search: { agencies: ids.join(',') } }),
  issues: (search: IssueSearch = {}) => linkOptions({ to: '/issues', search }),
  documents: (search: DocumentSearch = {}) => linkOptions({ to: '/documents', search }),
  /** Two documents side by side; one alone, to choose the other. */
  compare: (search: CompareSearch) => linkOptions({ to: '/compare', search }),
  document: (id: string, line?: number) =>
    linkOptions({ to: '/documents/$id', params: { id }, ...(line === undefined ? {} : { hash: `L${line}` }) }),
  /** A clause where it stands in its document. */
  clause: (document: string, clause: string, line: number) =>
    linkOptions({ to: '/documents/$id', params: { id: document }, search: { clause }, hash: `L${line}` }),
  tasks: (search: TaskListSearch = {}) => linkOptions({ to: '/tasks', search }),
  deadlines: (search: DeadlineSearch = {}) => linkOptions({ to: '/deadlines', search }),
  task: (id: string) => linkOptions({ to: '/tasks/$id', params: { id } }),
  matrix: (id: string) => linkOptions({ to: '/matrix/$id', params: { id } }),
  /** The matrix of any tasks. */
  matrixOf: (search: MatrixSearch) => linkOptions({ to: '/matrix', search }),
  texts: () => linkOptions({ to: '/texts' }),
  network: (search: NetworkSearch = {}) => linkOptions({ to: '/network', search }),
} as const;

/** Served beside the page. */
export const GRAPHIQL = '/graphql';
export const GUIDE = '/guide';
export const LICENSES = '/licenses';

/** Files that the server makes of the same results, with the same names of parameters. */
export const file = {
  matrix: (search: object, format: string) => `/exports/matrix.${format}${stringifySearch({ ...search })}`,
  network: (search: object, format: string) => `/exports/network.${format}${stringifySearch({ ...search })}`,
  graph: (format: string) => `/exports/graph.${format}`,
} as const;

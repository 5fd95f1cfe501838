/** Which view stands at which address, and what it reads from it. Each view is fetched when it is first opened. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { App } from './App.js';
import { OUTCOMES } from './compare/changes.js';
import { readTaskSearch } from './filter/search.js';
import { readMatrixSearch } from './matrix/search.js';
import { readNetworkSearch } from './network/search.js';
import { Loading } from './parts/Answer.js';
import { Broken, Missing } from './parts/faults.js';
import { ISSUE_KINDS } from './queries/issues.js';
import { SEARCH_KINDS } from './queries/search.js';
import { choice, flag, parseSearch, reading, stringifySearch, text, year } from './search.js';
import { readAgencyListSearch } from './views/agencies/search.js';
import { readAgencySearch } from './views/agency/search.js';
import { readDeadlineSearch } from './views/deadlines/search.js';
import { Overview } from './views/overview/Overview.js';
import { readTaskListSearch } from './views/tasks/search.js';

const root = createRootRoute({ component: App });
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

const overview = createRoute({ ...at('/'), component: Overview });

const search = createRoute({
  ...at('/search'),
  validateSearch: (given) =>
    reading({ q: text(given.q), show: choice(given.show, SEARCH_KINDS), ...readTaskSearch(given) }),
  component: lazyRouteComponent(() => import('./views/Search.js'), 'Search'),
});

const agencies = createRoute({
  ...at('/agencies'),
  validateSearch: (given) => reading(readAgencyListSearch(given)),
  component: lazyRouteComponent(() => import('./views/agencies/Agencies.js'), 'Agencies'),
});

const agency = createRoute({
  ...at('/agencies/$id'),
  validateSearch: (given) => reading(readAgencySearch(given)),
  component: lazyRouteComponent(() => import('./views/agency/Agency.js'), 'Agency'),
});

const shared = createRoute({
  ...at('/shared'),
  validateSearch: (given) => reading({ agencies: text(given.agencies) }),
  component: lazyRouteComponent(() => import('./views/Shared.js'), 'Shared'),
});

const documents = createRoute({
  ...at('/documents'),
  validateSearch: (given) =>
    reading({
      text: text(given.text),
      kind: text(given.kind),
      year: year(given.year),
      issuer: text(given.issuer),
      jurisdiction: text(given.jurisdiction),
      order: choice(given.order, ['oldest']),
      cited: flag(given.cited),
    }),
  component: lazyRouteComponent(() => import('./views/Documents.js'), 'Documents'),
});

const document = createRoute({
  ...at('/documents/$id'),
  validateSearch: (given) => reading({ clause: text(given.clause), find: text(given.find) }),
  component: lazyRouteComponent(() => import('./views/Document.js'), 'Document'),
});

const compare = createRoute({
  ...at('/compare'),
  validateSearch: (given) =>
    reading({
      from: text(given.from),
      to: text(given.to),
      show: choice(given.show, OUTCOMES),
      lineage: flag(given.lineage),
    }),
  component: lazyRouteComponent(() => import('./views/Compare.js'), 'Compare'),
});

const tasks = createRoute({
  ...at('/tasks'),
  validateSearch: (given) => reading(readTaskListSearch(given)),
  component: lazyRouteComponent(() => import('./views/tasks/Tasks.js'), 'Tasks'),
});

const deadlines = createRoute({
  ...at('/deadlines'),
  validateSearch: (given) => reading(readDeadlineSearch(given)),
  component: lazyRouteComponent(() => import('./views/deadlines/Deadlines.js'), 'Deadlines'),
});

const task = createRoute({
  ...at('/tasks/$id'),
  component: lazyRouteComponent(() => import('./views/task/Task.js'), 'Task'),
});

const matrix = createRoute({
  ...at('/matrix'),
  validateSearch: (given) => reading(readMatrixSearch(given)),
  component: lazyRouteComponent(() => import('./views/Matrix.js'), 'Matrix'),
});

const documentMatrix = createRoute({
  ...at('/matrix/$id'),
  validateSearch: (given) => reading({ ...readMatrixSearch(given), document: undefined }),
  component: lazyRouteComponent(() => import('./views/Matrix.js'), 'DocumentMatrix'),
});

const network = createRoute({
  ...at('/network'),
  validateSearch: readNetworkSearch,
  // The drawing library is as large as the rest of the page.
  component: lazyRouteComponent(() => import('./network/Network.js'), 'Network'),
});

const issues = createRoute({
  ...at('/issues'),
  validateSearch: (given) =>
    reading({ kind: choice(given.kind, ISSUE_KINDS), file: text(given.file), document: text(given.document) }),
  component: lazyRouteComponent(() => import('./views/Issues.js'), 'Issues'),
});

const texts = createRoute({
  ...at('/texts'),
  component: lazyRouteComponent(() => import('./views/Texts.js'), 'Texts'),
});

const views = [
  overview,
  search,
  agencies,
  agency,
  shared,
  documents,
  document,
  compare,
  task,
  matrix,
  documentMatrix,
  network,
  issues,
  texts,
  tasks,
  deadlines,
] as const;

/** Follows the address bar: links change it without loading the page anew, and back works. */
export const router = createRouter({
  routeTree: root.addChildren(views),
  parseSearch,
  stringifySearch,
  // Ids hold colons, which a path may hold as they are; so they stay readable.
  pathParamsAllowedCharacters: [':'],
  notFoundMode: 'root',
  trailingSlash: 'never',
  scrollRestoration: true,
  // The reader brings a line into view itself, below the page's head.
  defaultHashScrollIntoView: false,
  // Only the code of a view is fetched ahead: its answers are asked for when it opens.
  defaultPreload: 'intent',
  // Another body or document is another view: nothing of the old one lingers.
  defaultRemountDeps: ({ params }) => params,
  defaultPendingComponent: Loading,
  defaultErrorComponent: Broken,
  defaultNotFoundComponent: Missing,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

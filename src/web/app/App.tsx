/** The frame around every view, and the choice of the view by address. */
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Header } from './Header.js';
import { useStrings } from './language.js';
import { Empty, Loading } from './parts/Answer.js';
import { ErrorBoundary } from './parts/ErrorBoundary.js';
import { Link, useRoute, useTitle } from './router.js';
import { type Route, to } from './routes.js';
import { Agencies } from './views/Agencies.js';
import { Agency } from './views/Agency.js';
import { Document } from './views/Document.js';
import { Documents } from './views/Documents.js';
import { Issues } from './views/Issues.js';
import { Matrix } from './views/Matrix.js';
import { Overview } from './views/Overview.js';
import { Search } from './views/Search.js';
import { Shared } from './views/Shared.js';
import { Task } from './views/Task.js';

// The drawing library is as large as the rest of the page: it is fetched when the network is opened.
const Network = lazy(() => import('./network/Network.js'));

export function App() {
  const route = useRoute();
  useFocus(subjectOf(route));
  const { state, nav } = useStrings();
  return (
    <>
      <a className="skip" href="#content">
        {nav.skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1} className={`view-${route.view}`}>
        <ErrorBoundary
          resetKey={JSON.stringify(route)}
          show={(error) => <Empty advice={error.message}>{state.broken}</Empty>}
        >
          <Suspense fallback={<Loading />}>{viewOf(route)}</Suspense>
        </ErrorBoundary>
      </main>
      <footer>
        <p>{nav.foot}</p>
      </footer>
    </>
  );
}

/** What a view is about. Within one subject (a clause chosen, a threshold moved) the reader stays where they are. */
function subjectOf(route: Route): string {
  const subject = 'id' in route ? route.id : 'text' in route ? route.text : 'ids' in route ? route.ids.join() : '';
  return `${route.view} ${subject}`;
}

/** After a step to another subject the keyboard goes on from the beginning of the content. */
function useFocus(subject: string): void {
  const before = useRef(subject);
  useEffect(() => {
    if (before.current === subject) return;
    before.current = subject;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [subject]);
}

/** A view about another thing is a new view: its key lets nothing of the old one linger. */
function viewOf(route: Route): ReactNode {
  switch (route.view) {
    case 'overview':
      return <Overview />;
    case 'search':
      return <Search text={route.text} />;
    case 'agencies':
      return <Agencies />;
    case 'agency':
      return <Agency key={route.id} id={route.id} />;
    case 'shared':
      return <Shared key={route.ids.join()} ids={route.ids} />;
    case 'issues':
      return <Issues />;
    case 'documents':
      return <Documents />;
    case 'document':
      return <Document key={route.id} id={route.id} line={route.line} clause={route.clause} />;
    case 'task':
      return <Task key={route.id} id={route.id} />;
    case 'matrix':
      return <Matrix key={route.id} id={route.id} />;
    case 'network':
      return <Network minShared={route.minShared} body={route.body} />;
    case 'missing':
      return <Missing path={route.path} />;
  }
}

function Missing({ path }: { readonly path: string }) {
  const { state } = useStrings();
  useTitle(state.missing);
  return <Empty advice={<Link href={to.overview()}>{state.home}</Link>}>{`${state.missing}: ${path}`}</Empty>;
}

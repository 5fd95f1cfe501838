/** The frame around every view. */
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { GRAPHIQL, GUIDE, LICENSES } from './addresses.js';
import { Header } from './Header.js';
import { useStrings } from './language.js';
import { DropAnywhere } from './texts/DropAnywhere.js';

export function App() {
  const path = useLocation({ select: (location) => location.pathname });
  useFocus(path);
  const { nav } = useStrings();
  return (
    <>
      <a className="skip" href="#content">
        {nav.skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1} className={`view-${path.split('/')[1] || 'overview'}`}>
        <Outlet />
      </main>
      <DropAnywhere />
      <footer>
        <p>{nav.foot}</p>
        <nav aria-label={nav.more}>
          <a href={GRAPHIQL}>{nav.graphiql}</a>
          <a href={GUIDE}>{nav.guide}</a>
          <a href={LICENSES}>{nav.licenses}</a>
        </nav>
      </footer>
    </>
  );
}

/**
 * After a step to another subject the keyboard goes on from the beginning of the content. Within one subject (a clause
 * chosen, a threshold moved) the reader stays where they are.
 */
function useFocus(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [path]);
}

/** Follows the address bar: links change it without loading the page anew, and back works. */
import {
  type AnchorHTMLAttributes,
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useState,
} from 'react';
import { type Route, readRoute } from './routes.js';

const CurrentRoute = createContext<Route>({ view: 'overview' });

const MOVED = 'zeren:moved';

/** Goes to an address of the page; `replace` leaves no step behind for the back button. */
export function navigate(address: string, options: { readonly replace?: boolean } = {}): void {
  const here = location.pathname + location.search + location.hash;
  if (options.replace === true || address === here) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  dispatchEvent(new Event(MOVED));
}

export function RouterProvider({ children }: { readonly children: ReactNode }) {
  const [route, setRoute] = useState(() => readRoute(new URL(location.href)));
  useEffect(() => {
    const follow = () => setRoute(readRoute(new URL(location.href)));
    const go = () => {
      follow();
      if (location.hash === '') scrollTo(0, 0);
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    addEventListener(MOVED, go);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
      removeEventListener(MOVED, go);
    };
  }, []);
  return <CurrentRoute value={route}>{children}</CurrentRoute>;
}

/** The view that the address asks for. */
export function useRoute(): Route {
  return useContext(CurrentRoute);
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string };

/** A real link: it can be opened in another tab, copied and bookmarked; a plain click stays in the page. */
export function Link({ href, onClick, children, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !plain) return;
    event.preventDefault();
    navigate(href);
  };
  return (
    <a href={href} onClick={follow} {...rest}>
      {children}
    </a>
  );
}

/** Names the view in the tab, the history and to a screen reader. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'zeren 责任' : `${title} · zeren 责任`;
  }, [title]);
}

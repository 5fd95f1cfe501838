import { useEffect } from 'react';

/** Names the view in the tab, the history and to a screen reader. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'zeren 责任' : `${title} · zeren 责任`;
  }, [title]);
}

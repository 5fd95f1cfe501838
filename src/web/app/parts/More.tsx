import { useStrings } from '../language.js';
import type { Pages } from '../usePages.js';

/** How much of a list is shown, and the button that fetches more. */
export function More({ pages }: { readonly pages: Pages<unknown> }) {
  const { state } = useStrings();
  if (pages.more === null && pages.items.length >= pages.totalCount) return null;
  return (
    <p className="more">
      <span className="quiet">{state.shown(pages.items.length, pages.totalCount)}</span>
      {pages.more === null ? null : (
        <button type="button" onClick={pages.more} disabled={pages.fetching}>
          {pages.fetching ? state.loading : state.more}
        </button>
      )}
    </p>
  );
}

import { useStrings } from '../language.js';

/** How far the layout is: it is reckoned beside the page, which stays at hand. */
export function Progress({ part }: { readonly part: number }) {
  const { network } = useStrings();
  return (
    <p className="layout-progress" role="status">
      <label>
        {network.laying} <progress value={part} max={1} />
      </label>
    </p>
  );
}

import type { ReactNode } from 'react';

/** What is known about one thing, name by name; what is not known is left out. */
export function Facts({ of }: { readonly of: readonly (readonly [string, ReactNode])[] }) {
  const known = of.filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Several values of one fact; null if there are none, so that the fact is left out. */
export function listOf<Item>(
  items: readonly Item[],
  show: (item: Item) => ReactNode,
  key: (item: Item) => string,
): ReactNode {
  if (items.length === 0) return null;
  return (
    <ul className="inline">
      {items.map((item) => (
        <li key={key(item)}>{show(item)}</li>
      ))}
    </ul>
  );
}

import { Link } from '@tanstack/react-router';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { Zh } from '../parts/names.js';
import type { OutlineItem } from '../queries/document.js';
import { type Heading, headingAt, parents, unfolded } from './outline.js';
import { useLineInView } from './place.js';

interface OutlineProps {
  readonly document: string;
  readonly items: readonly OutlineItem[];
  readonly totalCount: number;
  /** The box of the text, which the outline follows. */
  readonly box: RefObject<HTMLElement | null>;
}

/** The headings of a document, those that a clause assigns dotted; each leads to its line. The one being read is marked. */
export function Outline({ document, items, totalCount, box }: OutlineProps) {
  const { document: words, state } = useStrings();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => unfolded(items, folded), [items, folded]);
  const foldable = useMemo(() => parents(items), [items]);
  const current = headingAt(shown, useLineInView(box));
  const list = useFollowed(current);
  if (items.length === 0) return null;
  const fold = (id: string) => {
    const others = [...folded].filter((one) => one !== id);
    setFolded(new Set(folded.has(id) ? others : [...others, id]));
  };
  return (
    <nav className="outline" aria-label={words.outline} ref={list}>
      <div className="outline-head">
        <h2>{words.outline}</h2>
        {foldable.length === 0 ? null : (
          <button type="button" className="plain" onClick={() => setFolded(new Set(folded.size > 0 ? [] : foldable))}>
            {folded.size > 0 ? words.unfoldAll : words.foldAll}
          </button>
        )}
      </div>
      <ol>
        {shown.map((heading) => (
          <Item
            key={heading.item.id}
            document={document}
            heading={heading}
            current={heading.item.id === current}
            open={!folded.has(heading.item.id)}
            fold={fold}
          />
        ))}
      </ol>
      {totalCount > items.length ? <p className="quiet">{state.left(totalCount - items.length)}</p> : null}
    </nav>
  );
}

interface ItemProps {
  readonly document: string;
  readonly heading: Heading;
  readonly current: boolean;
  readonly open: boolean;
  readonly fold: (id: string) => void;
}

function Item({ document, heading: { item, parent }, current, open, fold }: ItemProps) {
  const { document: words, task } = useStrings();
  return (
    <li className={`level-${Math.min(item.level, 5)}`} aria-current={current ? 'location' : undefined}>
      {parent ? (
        <button
          type="button"
          className="fold"
          aria-expanded={open}
          aria-label={words.fold(item.heading)}
          onClick={() => fold(item.id)}
        />
      ) : (
        <span className="fold" />
      )}
      <Link className="heading" {...to.document(document, item.source.startLine)} title={item.heading}>
        <Zh>{item.heading}</Zh>
        {item.assigned ? <span className="unseen"> ({task.assigned})</span> : null}
      </Link>
      {item.assigned ? (
        <Link className="dot" {...to.task(item.id)} aria-label={`${task.title}: ${item.heading}`} title={task.title}>
          ●
        </Link>
      ) : null}
    </li>
  );
}

/** Keeps the marked heading within the outline's own box, without moving the page. */
function useFollowed(current: string | null): RefObject<HTMLElement | null> {
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marked heading is found by its mark, when it changes
  useEffect(() => {
    const box = list.current;
    const item = box?.querySelector('[aria-current]');
    if (!box || !item) return;
    const [outer, inner] = [box.getBoundingClientRect(), item.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - outer.height / 2;
  }, [current]);
  return list;
}

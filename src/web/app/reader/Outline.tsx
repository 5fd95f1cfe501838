import { Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { Zh } from '../parts/names.js';
import type { OutlineItem } from '../queries/document.js';

interface OutlineProps {
  readonly document: string;
  readonly items: readonly OutlineItem[];
  readonly totalCount: number;
}

/** The headings of a document, those that a clause assigns dotted; each leads to its line. */
export function Outline({ document, items, totalCount }: OutlineProps) {
  const { document: words, state, task } = useStrings();
  if (items.length === 0) return null;
  return (
    <nav className="outline" aria-label={words.outline}>
      <h2>{words.outline}</h2>
      <ol>
        {items.map((item) => (
          <li key={item.id} className={`level-${Math.min(item.level, 5)}`}>
            <Link {...to.document(document, item.source.startLine)} title={item.heading}>
              <Zh>{item.heading}</Zh>
              {item.assigned ? <span className="unseen"> ({task.assigned})</span> : null}
            </Link>
            {item.assigned ? (
              <Link
                className="dot"
                {...to.task(item.id)}
                aria-label={`${task.title}: ${item.heading}`}
                title={task.title}
              >
                ●
              </Link>
            ) : null}
          </li>
        ))}
      </ol>
      {totalCount > items.length ? <p className="quiet">{state.left(totalCount - items.length)}</p> : null}
    </nav>
  );
}

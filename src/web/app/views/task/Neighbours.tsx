import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { Zh } from '../../parts/names.js';
import { OUTLINE, type OutlineItem } from '../../queries/task.js';
import { useQuery } from '../../useQuery.js';

interface NeighboursProps {
  readonly id: string;
  readonly document: string;
}

/** The items before and after in the document, which a clause assigns or not. The outline is asked for once a document. */
export function Neighbours({ id, document }: NeighboursProps) {
  const { task } = useStrings();
  const answer = useQuery(OUTLINE, { id: document });
  const items = answer.status === 'ready' ? (answer.data.document?.tasks.nodes ?? []) : [];
  const here = items.findIndex((item) => item.id === id);
  if (here < 0 || items.length < 2) return null;
  return (
    <nav className="neighbours" aria-label={task.neighbours}>
      <Neighbour item={items[here - 1]} label={task.previous} rel="prev" />
      <Neighbour item={items[here + 1]} label={task.next} rel="next" />
    </nav>
  );
}

interface NeighbourProps {
  readonly item: OutlineItem | undefined;
  readonly label: string;
  readonly rel: 'prev' | 'next';
}

/** An empty place where there is none, so that the other keeps its side. */
function Neighbour({ item, label, rel }: NeighbourProps) {
  if (item === undefined) return <span />;
  return (
    <Link className={rel} rel={rel} {...to.task(item.id)}>
      <small>{label}</small>
      <Zh>{item.heading}</Zh>
    </Link>
  );
}

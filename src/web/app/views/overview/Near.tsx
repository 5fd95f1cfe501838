import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { Answer } from '../../parts/Answer.js';
import { DocumentLink, Zh } from '../../parts/names.js';
import { Section } from '../../parts/Section.js';
import { NEAR, type Near as NearData } from '../../queries/overview.js';
import { dayAfter, today } from '../../today.js';
import { useQuery } from '../../useQuery.js';

type Few = NearData['past'];

/** What is due next and what was due last, nearest to today first. */
export function Near() {
  const now = today();
  const answer = useQuery(NEAR, { today: now, yesterday: dayAfter(now, -1) });
  return <Answer of={answer}>{(data) => <Around {...data} />}</Answer>;
}

function Around({ past, coming }: NearData) {
  const { deadlines, overview } = useStrings();
  if (past.totalCount + coming.totalCount === 0) return null;
  return (
    <Section title={deadlines.title} aside={<Link {...to.deadlines()}>{overview.allDeadlines}</Link>}>
      <h3 className="near">{deadlines.whens.upcoming}</h3>
      {coming.totalCount === 0 ? <p className="quiet">{deadlines.empty.upcoming}</p> : <List due={coming.nodes} />}
      {past.totalCount === 0 ? null : (
        <>
          <h3 className="near">{deadlines.whens.past}</h3>
          <List due={past.nodes.toReversed()} />
        </>
      )}
    </Section>
  );
}

function List({ due }: { readonly due: Few['nodes'] }) {
  return (
    <ul className="near-list">
      {due.map(({ deadline, task }) => (
        <li key={`${task.id} ${deadline.text}`}>
          <time className="date" dateTime={deadline.date ?? undefined}>
            {deadline.date}
          </time>{' '}
          <Link {...to.task(task.id)}>
            <Zh>{task.heading}</Zh>
          </Link>
          <p className="quiet">
            <DocumentLink document={task.document} />
          </p>
        </li>
      ))}
    </ul>
  );
}

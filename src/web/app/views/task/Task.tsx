import { getRouteApi, Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { Answer, Empty } from '../../parts/Answer.js';
import { ClauseText } from '../../parts/ClauseText.js';
import { Facts } from '../../parts/Facts.js';
import { DocumentLink, Zh } from '../../parts/names.js';
import { Responsible } from '../../parts/Responsible.js';
import { Section } from '../../parts/Section.js';
import { SourceLink } from '../../parts/SourceLink.js';
import { type ClauseOfTask, TASK, type TaskDetails, type TaskHeading } from '../../queries/task.js';
import { useQuery } from '../../useQuery.js';
import { useTitle } from '../../useTitle.js';
import { DueTable } from './DueTable.js';
import { Neighbours } from './Neighbours.js';

const route = getRouteApi('/tasks/$id');

export function Task() {
  const { id } = route.useParams();
  const { state, task } = useStrings();
  const answer = useQuery(TASK, { id });
  const found = answer.status === 'ready' ? answer.data.task : null;
  useTitle(found?.heading ?? task.title);
  return (
    <Answer of={answer}>
      {(data) => (data.task === null ? <Empty>{state.refused}</Empty> : <Found task={data.task} />)}
    </Answer>
  );
}

function Found({ task }: { readonly task: TaskDetails }) {
  const strings = useStrings();
  const words = strings.task;
  const due = allDeadlines(task);
  return (
    <>
      <Above task={task} />
      <h1>
        <Zh>{task.heading}</Zh>
      </h1>
      <Facts
        of={[
          [strings.column.document, <DocumentLink key="document" document={task.document} />],
          [strings.column.source, <SourceLink key="source" source={task.source} document={task.document.id} />],
        ]}
      />
      {due.length === 0 ? null : (
        <Section title={words.due}>
          <DueTable deadlines={due} document={task.document.id} />
        </Section>
      )}
      <Section title={words.responsible}>
        {task.clauses.length === 0 ? (
          <Empty>{words.unassigned}</Empty>
        ) : (
          <Responsible list={task.clauses.flatMap((clause) => clause.responsibilities)} />
        )}
      </Section>
      {task.clauses.length === 0 ? null : (
        <Section title={words.clauses}>
          {task.clauses.map((clause) => (
            <Printed key={clause.id} clause={clause} document={task.document.id} />
          ))}
        </Section>
      )}
      {task.text === '' ? null : (
        <Section title={words.words}>
          <p className="own-words" lang="zh-Hans">
            {task.text}
          </p>
        </Section>
      )}
      {task.children.length === 0 ? null : (
        <Section title={words.under} count={task.children.length}>
          <Headings of={task.children} />
        </Section>
      )}
      <Neighbours id={task.id} document={task.document.id} />
    </>
  );
}

/** A deadline may be printed with the task and again in its clause: it is told once. */
function allDeadlines(task: TaskDetails) {
  const all = [...task.deadlines, ...task.clauses.flatMap((clause) => clause.deadlines)];
  return all.filter(
    (one, index) => all.findIndex((other) => other.text === one.text && other.date === one.date) === index,
  );
}

/** The headings above, the nearest one a link. */
function Above({ task }: { readonly task: TaskDetails }) {
  const { task: words } = useStrings();
  const above = task.path.slice(0, -1);
  if (above.length === 0) return null;
  return (
    <nav aria-label={words.above} className="path" lang="zh-Hans">
      <ol>
        {above.map((heading, index) => (
          <li key={heading}>
            {index === above.length - 1 && task.parent ? <Link {...to.task(task.parent.id)}>{heading}</Link> : heading}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Printed({ clause, document }: { readonly clause: ClauseOfTask; readonly document: string }) {
  const { task } = useStrings();
  return (
    <div className="printed">
      <ClauseText text={clause.text} responsibilities={clause.responsibilities} />
      <p>
        <SourceLink source={clause.source} document={document} clause={clause.id} />{' '}
        {clause.openEnded ? <span className="quiet">{task.openEnded}</span> : null}
      </p>
    </div>
  );
}

function Headings({ of }: { readonly of: readonly TaskHeading[] }) {
  const { task } = useStrings();
  return (
    <ul>
      {of.map((item) => (
        <li key={item.id}>
          <Link {...to.task(item.id)}>
            <Zh>{item.heading}</Zh>
          </Link>{' '}
          {item.assigned ? <span className="tag">{task.assigned}</span> : null}
        </li>
      ))}
    </ul>
  );
}

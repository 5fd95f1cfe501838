import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { CLAUSE, type ClauseDetails } from '../queries/task.js';
import { useQuery } from '../useQuery.js';
import { Answer, Empty } from './Answer.js';
import { ClauseText } from './ClauseText.js';
import { deadlineList } from './deadlines.js';
import { Facts } from './Facts.js';
import { Zh } from './names.js';
import { Responsible } from './Responsible.js';
import { SourceLink } from './SourceLink.js';

interface ClausePanelProps {
  readonly ids: readonly string[];
  readonly title: string;
  /** The control that closes the panel. */
  readonly close: ReactNode;
}

/** What a chosen clause says: the task, who is responsible in which role, by when, on which line. */
export function ClausePanel({ ids, title, close }: ClausePanelProps) {
  return (
    <aside className="panel" aria-label={title}>
      <div className="section-head">
        <h2>{title}</h2>
        {close}
      </div>
      <div aria-live="polite">
        {ids.map((id) => (
          <OneClause key={id} id={id} />
        ))}
      </div>
    </aside>
  );
}

function OneClause({ id }: { readonly id: string }) {
  const { state } = useStrings();
  const answer = useQuery(CLAUSE, { id });
  return (
    <Answer of={answer}>
      {({ clause }) => (clause === null ? <Empty>{state.refused}</Empty> : <Details clause={clause} />)}
    </Answer>
  );
}

function Details({ clause }: { readonly clause: ClauseDetails }) {
  const strings = useStrings();
  return (
    <div className="clause-details">
      <p className="clause-task">
        <Link {...to.task(clause.task.id)}>
          <Zh>{clause.task.heading}</Zh>
        </Link>
      </p>
      <ClauseText text={clause.text} responsibilities={clause.responsibilities} />
      <Facts
        of={[
          [strings.task.deadline, deadlineList(clause.deadlines, strings.task.noDate, strings.inferred)],
          [
            strings.column.source,
            <SourceLink key="source" source={clause.source} document={clause.document.id} clause={clause.id} />,
          ],
        ]}
      />
      <Responsible list={clause.responsibilities} />
      {clause.openEnded ? <p className="quiet">{strings.task.openEnded}</p> : null}
    </div>
  );
}

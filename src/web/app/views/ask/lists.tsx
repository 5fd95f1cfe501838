/** The first of a list, and how many more there are. */
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode, useState } from 'react';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { AgencyLink, DocumentLink, Zh } from '../../parts/names.js';
import { RoleBadge } from '../../parts/RoleBadge.js';
import type { AnswerOf } from '../../queries/ask.js';
import type { AgencyName } from '../../queries/shapes.js';

const AT_ONCE = 10;

interface FirstProps<Item> {
  readonly of: readonly Item[];
  /** How many there are in all, of which the answer may hold the first only. */
  readonly total: number;
  readonly row: (item: Item) => ReactNode;
}

export function First<Item>({ of, total, row }: FirstProps<Item>) {
  const { state, ask } = useStrings();
  const [all, setAll] = useState(false);
  if (of.length === 0) return <p>{ask.empty}</p>;
  const shown = all ? of : of.slice(0, AT_ONCE);
  return (
    <>
      <ol className="asked-list">
        {shown.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer never changes its order
          <li key={index}>{row(item)}</li>
        ))}
      </ol>
      {shown.length === total ? null : (
        <p className="more">
          <span className="quiet">{state.shown(shown.length, total)}</span>
          {all || of.length <= AT_ONCE ? null : (
            <button type="button" onClick={() => setAll(true)}>
              {state.more}
            </button>
          )}
        </p>
      )}
    </>
  );
}

type AskedTask = AnswerOf<'TaskConnection'>['nodes'][number];

export function Tasks({ of, total }: { readonly of: readonly AskedTask[]; readonly total: number }) {
  return <First of={of} total={total} row={(task) => <Task key={task.id} task={task} />} />;
}

function Task({ task }: { readonly task: AskedTask }) {
  const dates = task.deadlines.flatMap(({ date }) => date ?? []);
  return (
    <>
      <Link {...to.task(task.id)}>
        <Zh>{task.heading}</Zh>
      </Link>{' '}
      <span className="quiet">
        {dates.length === 0 ? null : <span className="date">{dates.join(', ')} · </span>}
        <DocumentLink document={task.document} />
      </span>
      <p className="asked-bodies">
        {task.responsibilities.map(({ role, agency }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a clause may name a body twice; the order never changes
          <span key={index}>
            <RoleBadge role={role} letter /> <AgencyLink agency={agency} short />
          </span>
        ))}
      </p>
    </>
  );
}

interface NamesProps {
  readonly agencies: readonly AgencyName[];
  readonly shared: number;
}

/** Bodies that share tasks, with the way to these tasks. */
export function Names({ agencies, shared }: NamesProps) {
  const { ask } = useStrings();
  return (
    <>
      {agencies.map((agency, index) => (
        <Fragment key={agency.id}>
          {index === 0 ? '' : ' · '}
          <AgencyLink agency={agency} />
        </Fragment>
      ))}{' '}
      <Link {...to.shared(agencies.map(({ id }) => id))}>{ask.tasks(shared)}</Link>
    </>
  );
}

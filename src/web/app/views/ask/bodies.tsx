/** Answers that are bodies. */
import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { AgencyLink } from '../../parts/names.js';
import type { AnswerOf } from '../../queries/ask.js';
import { First } from './lists.js';

export function Agencies({ answer }: { readonly answer: AnswerOf<'AgencyConnection'> }) {
  const { ask } = useStrings();
  return (
    <First
      of={answer.nodes}
      total={answer.totalCount}
      row={(agency) => (
        <span key={agency.id}>
          <AgencyLink agency={agency} bilingual /> <span className="quiet">{ask.tasks(agency.taskCounts.total)}</span>
        </span>
      )}
    />
  );
}

export function CoOwners({
  answer,
  body,
}: {
  readonly answer: AnswerOf<'CoOwnerConnection'>;
  readonly body: string | null;
}) {
  const { ask, counted } = useStrings();
  return (
    <>
      <First
        of={answer.nodes}
        total={answer.totalCount}
        row={({ agency, shared }) => (
          <span key={agency.id}>
            <AgencyLink agency={agency} bilingual />{' '}
            {body === null ? ask.tasks(shared) : <Link {...to.shared([body, agency.id])}>{ask.tasks(shared)}</Link>}
          </span>
        )}
      />
      <p className="counted">{counted(answer.counted)}</p>
    </>
  );
}

export function Paths({ answer }: { readonly answer: AnswerOf<'AgencyPaths'> }) {
  const { ask } = useStrings();
  if (answer.length === null) return <p>{ask.noPath}</p>;
  return (
    <ol>
      {answer.paths.map(({ agencies, shared }) => (
        <li key={agencies.map(({ id }) => id).join()}>
          {agencies.map((agency, index) => (
            <span key={agency.id}>
              {index === 0 ? '' : ' — '}
              <AgencyLink agency={agency} />
            </span>
          ))}{' '}
          <span className="quiet">{ask.tasks(shared)}</span>
        </li>
      ))}
    </ol>
  );
}

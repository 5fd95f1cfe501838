/** The beginning of each type of answer, with the way to the view that shows it whole. */
import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { AgencyLink, DocumentLink, Zh } from '../../parts/names.js';
import type { Answer, AnswerOf, Asked } from '../../queries/ask.js';
import { Comparison, Matrix, Network, Numbers, Years } from './analyses.js';
import { Agencies, CoOwners, Paths } from './bodies.js';
import { First, Names, Tasks } from './lists.js';

interface AskedAnswerProps {
  readonly answer: Answer;
  /** The question: some answers lead on by the bodies that it names. */
  readonly asked: Asked;
}

export function AskedAnswer({ answer, asked }: AskedAnswerProps) {
  switch (answer.__typename) {
    case 'Agency':
      return <OnItsPage link={<AgencyLink agency={answer} />} />;
    case 'Document':
      return <OnItsPage link={<DocumentLink document={answer} />} />;
    case 'AgencyConnection':
      return <Agencies answer={answer} />;
    case 'DocumentConnection':
      return (
        <First
          of={answer.nodes}
          total={answer.totalCount}
          row={(one) => <DocumentLink key={one.id} document={one} />}
        />
      );
    case 'TaskConnection':
      return <Tasks of={answer.nodes} total={answer.totalCount} />;
    case 'CoOwnerConnection':
      return <CoOwners answer={answer} body={asked.bodies[0]?.candidates[0]?.id ?? null} />;
    case 'CoOwnershipConnection':
      return (
        <First
          of={answer.nodes}
          total={answer.totalCount}
          row={({ one, other, shared }) => (
            <Names key={`${one.id} ${other.id}`} agencies={[one, other]} shared={shared} />
          )}
        />
      );
    case 'CoOwnershipGroupConnection':
      return (
        <First
          of={answer.nodes}
          total={answer.totalCount}
          row={({ agencies, shared }) => (
            <Names key={agencies.map(({ id }) => id).join()} agencies={agencies} shared={shared} />
          )}
        />
      );
    case 'AgencyPaths':
      return <Paths answer={answer} />;
    case 'Timeline':
      return <Years answer={answer} />;
    case 'DocumentComparison':
      return <Comparison answer={answer} />;
    case 'IssueConnection':
      return <Issues answer={answer} />;
    case 'ResponsibilityMatrix':
      return <Matrix answer={answer} />;
    case 'AgencyNetwork':
      return <Network answer={answer} />;
    case 'Statistics':
      return <Numbers answer={answer} />;
  }
}

function OnItsPage({ link }: { readonly link: React.ReactNode }) {
  const { ask } = useStrings();
  return (
    <p>
      {ask.onItsPage} {link}
    </p>
  );
}

function Issues({ answer }: { readonly answer: AnswerOf<'IssueConnection'> }) {
  return (
    <First
      of={answer.issues}
      total={answer.totalCount}
      row={({ text, file, line, within }) => (
        <span key={`${file}:${line} ${text}`}>
          <Zh>{text}</Zh>{' '}
          {within === null ? (
            <code className="source">{`${file}:${line}`}</code>
          ) : (
            <Link className="source" {...to.document(within.id, line)}>{`${file}:${line}`}</Link>
          )}
        </span>
      )}
    />
  );
}

import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useSpeech, useStrings } from '../../language.js';
import { agencyLabel, useDocumentLabel } from '../../parts/names.js';
import { Section } from '../../parts/Section.js';
import { LEADING, type Leading } from '../../queries/overview.js';
import { useQuery } from '../../useQuery.js';

/** Real questions about what is loaded: the busiest body, whom it shares most tasks with, the document in which they do. */
export function Questions() {
  const answer = useQuery(LEADING, {});
  return answer.status === 'ready' ? <About of={answer.data} /> : null;
}

function About({ of }: { readonly of: Leading }) {
  const { overview } = useStrings();
  const { language } = useSpeech();
  const label = useDocumentLabel();
  const [first] = of.agencies.nodes;
  const second = first?.coOwners.nodes[0];
  const plans = second?.documents.toSorted((a, b) => b.tasks - a.tasks).map(({ document }) => document);
  const plan = plans?.find((document) => document.title !== null) ?? plans?.[0];
  if (!first) return null;
  return (
    <Section title={overview.questions}>
      <ul className="questions">
        <li>
          <Link {...to.agency(first.id)}>{overview.questionOwners(agencyLabel(first, language))}</Link>
        </li>
        {plan ? (
          <li>
            <Link {...to.matrix(plan.id)}>{overview.questionMatrix(label(plan))}</Link>
          </li>
        ) : null}
        {second ? (
          <li>
            <Link {...to.shared([first.id, second.agency.id])}>
              {overview.questionShared(agencyLabel(first, language), agencyLabel(second.agency, language))}
            </Link>
          </li>
        ) : null}
      </ul>
      <Asked of={of} />
    </Section>
  );
}

/** Questions in words, as one could type them into the search box; they are read in English only. */
function Asked({ of }: { readonly of: Leading }) {
  const { overview } = useStrings();
  const [body] = of.agencies.nodes;
  const partner = body?.coOwners.nodes[0]?.agency;
  if (!body || !partner) return null;
  const name = body.shortName ?? body.name;
  const questions = [
    `Which bodies co-own tasks with ${name}?`,
    `Which tasks do ${name} and ${partner.shortName ?? partner.name} share?`,
    'What is due by the end of 2025?',
    'Which two bodies share most tasks?',
  ];
  return (
    <>
      <p className="quiet in-words-lead">{overview.asked}</p>
      <ul className="in-words" lang="en">
        {questions.map((question) => (
          <li key={question}>
            <Link {...to.search(question)}>{question}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

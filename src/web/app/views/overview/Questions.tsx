import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useSpeech, useStrings } from '../../language.js';
import { agencyLabel, useDocumentLabel } from '../../parts/names.js';
import { Section } from '../../parts/Section.js';
import type { OverviewData } from '../../queries/overview.js';

/** Real questions about what is loaded: the busiest body, the pair that shares most, the document in which they do. */
export function Questions({ data }: { readonly data: OverviewData }) {
  const { overview } = useStrings();
  const { language } = useSpeech();
  const label = useDocumentLabel();
  const busiest = data.agencies.nodes[0];
  const pair = data.coOwnership.nodes[0];
  const plans = pair?.documents.toSorted((a, b) => b.tasks - a.tasks).map(({ document }) => document);
  const plan = plans?.find((document) => document.title !== null) ?? plans?.[0];
  if (!busiest) return null;
  return (
    <Section title={overview.questions}>
      <ul className="questions">
        <li>
          <Link {...to.agency(busiest.id)}>{overview.questionOwners(agencyLabel(busiest, language))}</Link>
        </li>
        {plan ? (
          <li>
            <Link {...to.matrix(plan.id)}>{overview.questionMatrix(label(plan))}</Link>
          </li>
        ) : null}
        {pair ? (
          <li>
            <Link {...to.shared([pair.first.id, pair.second.id])}>
              {overview.questionShared(agencyLabel(pair.first, language), agencyLabel(pair.second, language))}
            </Link>
          </li>
        ) : null}
      </ul>
      <Asked data={data} />
    </Section>
  );
}

/** Questions in words, as one could type them into the search box; they are read in English only. */
function Asked({ data }: { readonly data: OverviewData }) {
  const { overview } = useStrings();
  const body = data.agencies.nodes[0];
  const partner = data.coOwnership.nodes[0]?.second;
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

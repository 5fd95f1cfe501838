import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { GRAPHIQL, to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { Answer } from '../../parts/Answer.js';
import { AgencyLink, DocumentLink, Zh } from '../../parts/names.js';
import { RoleBadge } from '../../parts/RoleBadge.js';
import { Section } from '../../parts/Section.js';
import { ASK, type Asked as AskedData } from '../../queries/ask.js';
import { useQuery } from '../../useQuery.js';
import { AskedAnswer } from './answers.js';

/** A question in words: how it was understood, and its answer. */
export function Asked({ question }: { readonly question: string }) {
  const { ask } = useStrings();
  const answer = useQuery(ASK, { question });
  return (
    <Section title={ask.title}>
      <div className="asked">
        <Answer of={answer}>
          {(data) => (data.ask.understood ? <Understood asked={data.ask} /> : <Unread asked={data.ask} />)}
        </Answer>
      </div>
    </Section>
  );
}

function Understood({ asked }: { readonly asked: AskedData }) {
  const { ask } = useStrings();
  return (
    <>
      <p>
        <span className="quiet">{ask.reading}</span> <Zh>{asked.reading}</Zh>
      </p>
      <Parts asked={asked} />
      {asked.unread.length === 0 ? null : (
        <p className="doubt-note" role="note">
          {ask.unread} {asked.unread.map((word) => `“${word}”`).join(', ')}
        </p>
      )}
      {asked.answer === null ? null : <AskedAnswer answer={asked.answer} asked={asked} />}
      <Request asked={asked} />
    </>
  );
}

/** What in the question was taken for what. */
function Parts({ asked }: { readonly asked: AskedData }) {
  const { ask } = useStrings();
  const parts: readonly (readonly [string, ReactNode])[] = [
    ...asked.bodies.map(
      (body) => [body.text, body.candidates.map((one) => <AgencyLink key={one.id} agency={one} short />)] as const,
    ),
    ...asked.documents.map(
      (one) =>
        [one.text, one.candidates.map((document) => <DocumentLink key={document.id} document={document} />)] as const,
    ),
    ...asked.dates.map(({ text, from, to: until }) => [text, <span key={text}>{ask.days(from, until)}</span>] as const),
    ...asked.topics.map((topic) => [ask.topic, <Zh key={topic}>{topic}</Zh>] as const),
    ...(asked.roles.length === 0
      ? []
      : [[ask.role, asked.roles.map((role) => <RoleBadge key={role} role={role} />)] as const]),
  ];
  if (parts.length === 0) return null;
  return (
    <dl className="asked-parts">
      {parts.map(([words, meaning], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one question never change places
        <div key={index}>
          <dt>
            <Zh>{words}</Zh>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Why there is no answer, and what could be asked instead. */
function Unread({ asked }: { readonly asked: AskedData }) {
  const { ask } = useStrings();
  return (
    <>
      <p>
        <Zh>{asked.reading}</Zh>
      </p>
      {asked.examples.length === 0 ? null : (
        <>
          <p className="quiet">{ask.examples}</p>
          <ul>
            {asked.examples.map((example) => (
              <li key={example}>
                <Link {...to.search(example)}>{example}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The GraphQL request that the question stands for, for those who go on from it. */
function Request({ asked }: { readonly asked: AskedData }) {
  const { ask } = useStrings();
  if (asked.query === null) return null;
  return (
    <details className="request">
      <summary>{ask.request}</summary>
      <pre>
        <code>{asked.query}</code>
      </pre>
      <pre>
        <code>{JSON.stringify(asked.variables, null, 2)}</code>
      </pre>
      <p className="quiet">
        <a href={GRAPHIQL}>{ask.graphiql}</a>
      </p>
    </details>
  );
}

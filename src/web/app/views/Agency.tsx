import { getRouteApi } from '@tanstack/react-router';
import { useSpeech, useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Facts, listOf } from '../parts/Facts.js';
import { AgencyLink, agencyLabel, DocumentLink, Zh } from '../parts/names.js';
import { Section } from '../parts/Section.js';
import { AGENCY, type AgencyDetails, type Succession } from '../queries/agency.js';
import type { AgencyName } from '../queries/shapes.js';
import { useQuery } from '../useQuery.js';
import { useTitle } from '../useTitle.js';
import { CoOwners } from './CoOwners.js';
import { HeldTasks } from './HeldTasks.js';

const route = getRouteApi('/agencies/$id');

export function Agency() {
  const { id } = route.useParams();
  const { state } = useStrings();
  const { language } = useSpeech();
  const answer = useQuery(AGENCY, { id });
  const agency = answer.status === 'ready' ? answer.data.agency : null;
  useTitle(agency === null ? id : agencyLabel(agency, language));
  return (
    <Answer of={answer}>
      {(data) => (data.agency === null ? <Empty>{state.refused}</Empty> : <Found agency={data.agency} />)}
    </Answer>
  );
}

function Found({ agency }: { readonly agency: AgencyDetails }) {
  const { strings, language } = useSpeech();
  const { issued } = agency;
  return (
    <>
      <h1>
        <Zh>{agencyLabel(agency, language)}</Zh>
      </h1>
      <p className="lead">
        {[strings.kind[agency.kind], strings.branch[agency.branch], strings.level[agency.level]].join(' · ')}
        {agency.resolved ? null : (
          <span className="tag doubt" title={strings.unresolvedHint}>
            {strings.unresolved}
          </span>
        )}
      </p>
      <About agency={agency} />
      <div className="main-and-side">
        <HeldTasks id={agency.id} counts={agency.taskCounts} />
        <CoOwners id={agency.id} />
      </div>
      {issued.totalCount === 0 ? null : (
        <Section title={strings.agency.issued} count={issued.totalCount}>
          <ul>
            {issued.nodes.map((document) => (
              <li key={document.id}>
                <DocumentLink document={document} /> <span className="quiet">{document.date}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function About({ agency }: { readonly agency: AgencyDetails }) {
  const { strings, language } = useSpeech();
  const words = strings.agency;
  const shown = agencyLabel(agency, language);
  const others = [agency.name, agency.englishName, agency.shortName, ...agency.aliases].filter(
    (name): name is string => name !== null && name !== shown,
  );
  const valid = agency.validFrom || agency.validTo ? words.validRange(agency.validFrom, agency.validTo) : null;
  return (
    <Facts
      of={[
        [words.alsoKnown, namesList([...new Set(others)])],
        [words.printedAs, namesList(agency.mentions)],
        [words.validity, valid],
        [words.predecessors, successions(agency.predecessors)],
        [words.successors, successions(agency.successors)],
        [words.partOf, bodies(agency.partOf)],
        [words.divisions, bodies(agency.divisions)],
        [words.memberOf, bodies(agency.memberOf)],
        [words.members, bodies(agency.members)],
        [words.known, strings.knownBy[agency.knownBy]],
      ]}
    />
  );
}

function namesList(names: readonly string[]) {
  return listOf(
    names,
    (name) => <Zh>{name}</Zh>,
    (name) => name,
  );
}

function bodies(list: readonly AgencyName[]) {
  return listOf(
    list,
    (agency) => <AgencyLink agency={agency} />,
    (agency) => agency.id,
  );
}

function successions(list: readonly Succession[]) {
  return listOf(
    list,
    ({ agency, date }) => (
      <>
        <AgencyLink agency={agency} /> {date === null ? null : <span className="quiet">{date}</span>}
      </>
    ),
    ({ agency }) => agency.id,
  );
}

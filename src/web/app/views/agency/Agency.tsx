import { getRouteApi } from '@tanstack/react-router';
import { useSpeech, useStrings } from '../../language.js';
import { Answer, Empty } from '../../parts/Answer.js';
import { agencyLabel, DocumentLink, Zh } from '../../parts/names.js';
import { Section } from '../../parts/Section.js';
import { SourceLink } from '../../parts/SourceLink.js';
import { AGENCY, type AgencyDetails, TIMELINE, type Timeline } from '../../queries/agency.js';
import { useQuery } from '../../useQuery.js';
import { useTitle } from '../../useTitle.js';
import { About } from './About.js';
import { CoOwners } from './CoOwners.js';
import { HeldTasks } from './HeldTasks.js';
import { NamesInTime } from './NamesInTime.js';
import { YearChart } from './YearChart.js';

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
  const strings = useStrings();
  const holds = agency.taskCounts.total > 0;
  const answer = useQuery(TIMELINE, { id: agency.id });
  const timeline = answer.status === 'ready' ? (answer.data.agency?.timeline ?? null) : null;
  return (
    <>
      <Head agency={agency} />
      <About agency={agency} />
      <NamesInTime history={agency.history} />
      <div className="main-and-side">
        <div>
          {holds ? (
            <Section title={strings.agency.byYear}>
              <Answer of={answer}>
                {() => (timeline === null ? null : <Years id={agency.id} timeline={timeline} />)}
              </Answer>
            </Section>
          ) : null}
          <HeldTasks id={agency.id} counts={agency.taskCounts} timeline={timeline} />
        </div>
        <CoOwners agency={agency} />
      </div>
      <Issued of={agency.issued} />
    </>
  );
}

function Head({ agency }: { readonly agency: AgencyDetails }) {
  const { strings, language } = useSpeech();
  const label = agencyLabel(agency, language);
  return (
    <>
      <h1>
        <Zh>{label}</Zh>
      </h1>
      <p className="lead">
        {label === agency.name ? null : (
          <>
            <Zh>{agency.name}</Zh>
            {' · '}
          </>
        )}
        {[strings.kind[agency.kind], strings.branch[agency.branch], strings.level[agency.level]].join(' · ')}
        {agency.resolved ? null : (
          <span className="tag doubt" title={strings.unresolvedHint}>
            {strings.unresolved}
          </span>
        )}
      </p>
    </>
  );
}

function Years({ id, timeline }: { readonly id: string; readonly timeline: Timeline }) {
  const strings = useStrings();
  const search = route.useSearch();
  return (
    <>
      <YearChart id={id} timeline={timeline} search={search} />
      <p className="counted">{strings.counted({ ...timeline.counted, minShared: 1 })}</p>
    </>
  );
}

function Issued({ of }: { readonly of: AgencyDetails['issued'] }) {
  const { agency: words, state } = useStrings();
  if (of.totalCount === 0) return null;
  return (
    <Section title={words.issued} count={of.totalCount}>
      <ul className="issued">
        {of.nodes.map((document) => (
          <li key={document.id}>
            <DocumentLink document={document} />{' '}
            <span className="quiet">
              {[document.number, document.date].filter((value) => value !== null).join(' · ')}
            </span>{' '}
            {document.source === null ? null : <SourceLink source={document.source} document={document.id} />}
          </li>
        ))}
      </ul>
      {of.totalCount > of.nodes.length ? <p className="quiet">{state.left(of.totalCount - of.nodes.length)}</p> : null}
    </Section>
  );
}

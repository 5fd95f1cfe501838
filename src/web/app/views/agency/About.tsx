import { useSpeech } from '../../language.js';
import { Facts, listOf } from '../../parts/Facts.js';
import { AgencyLink, agencyLabel, Zh } from '../../parts/names.js';
import type { AgencyDetails, Succession } from '../../queries/agency.js';
import type { AgencyName } from '../../queries/shapes.js';

/** What is known of a body, and to which others it belongs. */
export function About({ agency }: { readonly agency: AgencyDetails }) {
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

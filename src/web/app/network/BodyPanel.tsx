import { Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useSpeech, useStrings } from '../language.js';
import { agencyLabel, Zh } from '../parts/names.js';
import type { NetworkAnswer, NetworkNode } from '../queries/network.js';
import type { Change } from './Choices.js';
import { partnersOf } from './partners.js';

interface BodyPanelProps {
  readonly body: NetworkNode;
  readonly network: NetworkAnswer;
  readonly change: Change;
}

/** The chosen body: its partners, most shared first, each with the way to what they share; and its own network. */
export function BodyPanel({ body, network, change }: BodyPanelProps) {
  const { language, strings } = useSpeech();
  const words = strings.network;
  const { id } = body.agency;
  const partners = partnersOf(network, id);
  return (
    <section className="partners" aria-label={words.partners(agencyLabel(body.agency, language))}>
      <div className="section-head">
        <h2>{agencyLabel(body.agency, language)}</h2>
        <Close change={change} />
      </div>
      <p className="quiet">
        {words.holds(body.tasks, body.degree)} <Link {...to.agency(id)}>{words.open}</Link>{' '}
        <button type="button" className="plain" onClick={() => change({ around: [id], depth: undefined })}>
          {words.ego}
        </button>
      </p>
      <ol>
        {partners.map(({ agency, shared, leads }) => (
          <li key={`${agency.id} ${leads}`}>
            <button type="button" className="plain" onClick={() => change({ partner: agency.id })}>
              <Zh>{agency.shortName ?? agency.name}</Zh>
            </button>{' '}
            <span className="quiet">
              {leads === null ? '' : leads ? `${words.leads} ` : `${words.follows} `}
              {shared}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Takes the choice back. */
export function Close({ change }: { readonly change: Change }) {
  const { network } = useStrings();
  return (
    <button type="button" className="plain" onClick={() => change({ body: undefined, partner: undefined })}>
      {network.clear}
    </button>
  );
}

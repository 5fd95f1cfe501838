import { Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useSpeech, useStrings } from '../language.js';
import { AgencyLink, agencyLabel } from '../parts/names.js';
import type { NetworkLink, NetworkNode } from '../queries/network.js';

interface PartnersProps {
  readonly body: NetworkNode;
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly clear: () => void;
}

/** The chosen body's partners, most shared tasks first, each with the way to those tasks. */
export function Partners({ body, nodes, links, clear }: PartnersProps) {
  const { network } = useStrings();
  const { language } = useSpeech();
  const { id } = body.agency;
  const known = new Map(nodes.map((node) => [node.agency.id, node.agency]));
  const partners = links
    .filter((link) => link.source === id || link.target === id)
    .map((link) => ({ shared: link.shared, agency: known.get(link.source === id ? link.target : link.source) }))
    .toSorted((a, b) => b.shared - a.shared);
  return (
    <section className="partners" aria-live="polite">
      <div className="section-head">
        <h2>{network.partners(agencyLabel(body.agency, language))}</h2>
        <Link {...to.agency(id)}>{network.open}</Link>
        <button type="button" className="plain" onClick={clear}>
          {network.clear}
        </button>
      </div>
      <ol>
        {partners.map(({ shared, agency }) =>
          agency ? (
            <li key={agency.id}>
              <AgencyLink agency={agency} short /> <Link {...to.shared([id, agency.id])}>{shared}</Link>
            </li>
          ) : null,
        )}
      </ol>
    </section>
  );
}

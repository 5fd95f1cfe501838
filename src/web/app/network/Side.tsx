import { useState } from 'react';
import { taskFilter } from '../filter/search.js';
import { useStrings } from '../language.js';
import type { NetworkData } from '../queries/network.js';
import { BodyPanel } from './BodyPanel.js';
import type { Change } from './Choices.js';
import { LinkPanel } from './LinkPanel.js';
import { LinkTable } from './LinkTable.js';
import { NodeTable } from './NodeTable.js';
import type { NetworkSearch } from './search.js';

interface SideProps {
  readonly data: NetworkData;
  readonly search: NetworkSearch;
  readonly change: Change;
}

/** What is chosen in the picture, and all that it shows as tables: bodies, or links. */
export function Side({ data, search, change }: SideProps) {
  const { network: words } = useStrings();
  const [links, setLinks] = useState(false);
  const { agencyNetwork: network } = data;
  const { body = null, partner = null } = search;
  return (
    <div className="network-side">
      <div aria-live="polite">
        <Chosen data={data} search={search} change={change} />
      </div>
      <div className="tabs">
        <button type="button" aria-pressed={!links} onClick={() => setLinks(false)}>
          {words.bodies(network.nodes.length)}
        </button>
        <button type="button" aria-pressed={links} onClick={() => setLinks(true)}>
          {words.linkCount(network.links.length)}
        </button>
      </div>
      {links ? (
        <LinkTable network={network} pair={[body, partner]} change={change} />
      ) : (
        <NodeTable nodes={network.nodes} body={body} change={change} />
      )}
    </div>
  );
}

function Chosen({ data, search, change }: SideProps) {
  const { agencyNetwork: network } = data;
  const body = network.nodes.find(({ agency }) => agency.id === search.body);
  const partner = network.nodes.find(({ agency }) => agency.id === search.partner);
  if (!body) return null;
  return partner ? (
    <LinkPanel ends={[body, partner]} network={network} filter={taskFilter(search)} change={change} />
  ) : (
    <BodyPanel body={body} network={network} change={change} />
  );
}

/** What stands under the picture and in every file made of it: what was counted, what is drawn, and of which corpus. */
import type { NetworkData } from '../queries/network.js';
import type { Strings } from '../strings/en/index.js';
import { drawnBodies } from './scene.js';
import type { NetworkSearch } from './search.js';

/** In the reader's language, as one paragraph. */
export function captionOf(
  data: NetworkData,
  search: NetworkSearch,
  { network, counted: _, ...strings }: Strings,
): string {
  const { nodes, links, counted, relation } = data.agencyNetwork;
  const drawn = drawnBodies(nodes).length;
  return [
    network.counted(counted, relation, strings.role),
    narrowed(named(search, data), network),
    network.drawn(drawn, links.length, nodes.length - drawn),
    network.corpus(data.statistics, data.oldest.nodes[0]?.date ?? null, data.newest.nodes[0]?.date ?? null),
  ]
    .filter((part) => part !== '')
    .join(network.between);
}

/** The bodies that narrow the network by their names, as far as it holds them. */
function named(search: NetworkSearch, { agencyNetwork }: NetworkData): NetworkSearch {
  const names = new Map(agencyNetwork.nodes.map(({ agency }) => [agency.id, agency.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return { ...search, agency: search.agency?.map(nameOf), around: search.around?.map(nameOf) };
}

/** The filters that `counted` does not name. */
function narrowed(
  { document, agency, text, from, to, jurisdiction, around, depth = 1 }: NetworkSearch,
  words: Strings['network'],
): string {
  const parts = [
    document && words.narrowed.document(document),
    agency && words.narrowed.agency(agency.join(', ')),
    text && words.narrowed.text(text),
    (from || to) && words.narrowed.days(from ?? null, to ?? null),
    jurisdiction && words.narrowed.place(jurisdiction),
    around && words.narrowed.around(around.join(', '), depth),
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? '' : words.narrowed.all(parts.join(words.narrowed.and));
}

import { useMemo } from 'react';
import { useSpeech } from '../language.js';
import { Zh } from '../parts/names.js';
import type { NetworkAnswer, NetworkLink } from '../queries/network.js';
import type { Change } from './Choices.js';
import { digits } from './NodeTable.js';
import { type Column, SortedTable } from './SortedTable.js';

interface LinkTableProps {
  readonly network: NetworkAnswer;
  /** Both ends of the chosen link. */
  readonly pair: readonly (string | null)[];
  readonly change: Change;
}

interface Named extends NetworkLink {
  readonly one: string;
  readonly other: string;
}

/** The links of the network, each with the way to the tasks behind it. */
export function LinkTable({ network, pair, change }: LinkTableProps) {
  const { strings } = useSpeech();
  const links = useMemo(() => namedLinks(network), [network]);
  const { column, network: words } = strings;
  const directed = network.relation !== 'CO_OWNERSHIP';
  const columns = useMemo((): Column<Named>[] => {
    const end = (id: 'one' | 'other', head: string): Column<Named> => ({
      id,
      head,
      value: (link) => link[id],
      cell: (link) =>
        id === 'one' ? (
          <button type="button" className="plain" onClick={() => change({ body: link.source, partner: link.target })}>
            <Zh>{link.one}</Zh>
          </button>
        ) : (
          <Zh>{link.other}</Zh>
        ),
    });
    return [
      end('one', directed ? words.leader : column.agency),
      end('other', directed ? words.follower : words.partner),
      { id: 'shared', head: column.shared, value: (link) => link.shared, cell: (link) => link.shared },
      { id: 'weight', head: words.settings.weight, value: (link) => link.weight, cell: (link) => digits(link.weight) },
    ];
  }, [column, words, directed, change]);
  const chosen = links.find((link) => pair.includes(link.source) && pair.includes(link.target));
  return (
    <SortedTable
      label={words.links}
      items={links}
      columns={columns}
      by="shared"
      keyOf={keyOf}
      chosen={chosen ? keyOf(chosen) : null}
    />
  );
}

const keyOf = (link: NetworkLink) => `${link.source} ${link.target}`;

function namedLinks({ nodes, links }: NetworkAnswer): Named[] {
  const names = new Map(nodes.map(({ agency }) => [agency.id, agency.shortName ?? agency.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return links.map((link) => ({ ...link, one: nameOf(link.source), other: nameOf(link.target) }));
}

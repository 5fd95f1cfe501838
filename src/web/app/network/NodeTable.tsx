import { useMemo } from 'react';
import { useSpeech } from '../language.js';
import { Zh } from '../parts/names.js';
import type { NetworkNode } from '../queries/network.js';
import type { Strings } from '../strings/en/index.js';
import type { Change } from './Choices.js';
import { type Column, SortedTable } from './SortedTable.js';

interface NodeTableProps {
  readonly nodes: readonly NetworkNode[];
  readonly body: string | null;
  readonly change: Change;
}

/** The bodies of the network with their measures, those without a link too. */
export function NodeTable({ nodes, body, change }: NodeTableProps) {
  const { strings } = useSpeech();
  const columns = useMemo(() => columnsOf(strings, change), [strings, change]);
  return (
    <SortedTable label={strings.network.table} items={nodes} columns={columns} by="tasks" keyOf={idOf} chosen={body} />
  );
}

const idOf = (node: NetworkNode) => node.agency.id;

const MEASURES = ['tasks', 'degree', 'strength', 'community', 'betweenness', 'pageRank'] as const;

function columnsOf({ column, kind, network }: Strings, change: Change): Column<NetworkNode>[] {
  const heads = { ...column, pageRank: network.pageRank };
  return [
    {
      id: 'agency',
      head: column.agency,
      value: ({ agency }) => agency.shortName ?? agency.name,
      cell: ({ agency }) => (
        <button type="button" className="plain" onClick={() => change({ body: agency.id, partner: undefined })}>
          <Zh>{agency.shortName ?? agency.name}</Zh>
        </button>
      ),
    },
    ...MEASURES.map((measure) => ({
      id: measure,
      head: heads[measure],
      value: (node: NetworkNode) => node[measure],
      cell: (node: NetworkNode) => digits(node[measure]),
    })),
    { id: 'kind', head: column.kind, value: ({ agency }) => agency.kind, cell: ({ agency }) => kind[agency.kind] },
  ];
}

/** Counts as they are, shares with three digits. */
export function digits(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(value < 10 ? 3 : 1);
}

import { useState } from 'react';
import { useStrings } from '../language.js';
import { Zh } from '../parts/names.js';
import type { NetworkNode } from '../queries/network.js';

const MEASURES = ['tasks', 'degree', 'strength', 'betweenness'] as const;
type Measure = (typeof MEASURES)[number];

interface NodeTableProps {
  readonly nodes: readonly NetworkNode[];
  readonly body: string | null;
  readonly choose: (body: string | null) => void;
}

/** The bodies of the network with their measures; a click on a head sorts. */
export function NodeTable({ nodes, body, choose }: NodeTableProps) {
  const { column, network } = useStrings();
  const [by, setBy] = useState<Measure>('tasks');
  const sorted = nodes.toSorted((a, b) => b[by] - a[by] || (a.agency.id < b.agency.id ? -1 : 1));
  return (
    <section className="node-table" aria-label={network.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{column.agency}</th>
            {MEASURES.map((measure) => (
              <th key={measure} scope="col" className="number" aria-sort={measure === by ? 'descending' : 'none'}>
                <button type="button" className="plain" title={network.sort} onClick={() => setBy(measure)}>
                  {column[measure]}
                </button>
              </th>
            ))}
            <th scope="col" className="number">
              {column.community}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((node) => (
            <tr key={node.agency.id} aria-selected={node.agency.id === body}>
              <th scope="row">
                <button type="button" className="plain" onClick={() => choose(node.agency.id)}>
                  <Zh>{node.agency.shortName ?? node.agency.name}</Zh>
                </button>
              </th>
              {MEASURES.map((measure) => (
                <td key={measure} className="number">
                  {measure === 'betweenness' ? node[measure].toFixed(3) : Math.round(node[measure]).toLocaleString()}
                </td>
              ))}
              <td className="number">
                <Community number={node.community} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Community({ number }: { readonly number: number }) {
  return <span className={`community community-${Math.min(number, 9)}`}>{number}</span>;
}

import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Downloads } from '../parts/Downloads.js';
import { NETWORK, type NetworkData } from '../queries/network.js';
import { navigate, useTitle } from '../router.js';
import { to } from '../routes.js';
import { useQuery } from '../useQuery.js';
import { drawingOf } from './graph.js';
import { NodeTable } from './NodeTable.js';
import { Partners } from './Partners.js';
import { Picture } from './Picture.js';
import { Threshold } from './Threshold.js';

interface NetworkProps {
  readonly minShared: number;
  readonly body: string | null;
}

/** The network of bodies joined by the tasks they share: a picture, and a table beside it. */
export default function Network({ minShared, body }: NetworkProps) {
  const { network } = useStrings();
  useTitle(network.title);
  const answer = useQuery(NETWORK, { minShared });
  const most = useMost(answer.status === 'ready' ? answer.data : null, minShared);
  const setThreshold = useCallback((value: number) => navigate(to.network(value, body), { replace: true }), [body]);
  return (
    <>
      <h1>{network.title}</h1>
      <Threshold value={minShared} most={most} set={setThreshold} />
      <Answer of={answer}>{(data) => <Loaded network={data.agencyNetwork} minShared={minShared} body={body} />}</Answer>
    </>
  );
}

/** The largest number of tasks that any two share: a higher threshold leaves nothing. */
function useMost(data: NetworkData | null, minShared: number): number {
  const [most, setMost] = useState(minShared);
  useEffect(() => {
    if (data) setMost((known) => Math.max(known, ...data.agencyNetwork.links.map((link) => link.shared)));
  }, [data]);
  return Math.max(most, minShared, 2);
}

interface LoadedProps extends NetworkProps {
  readonly network: NetworkData['agencyNetwork'];
}

function Loaded({ network, minShared, body }: LoadedProps) {
  const { network: words, counted } = useStrings();
  const { nodes, links } = network;
  const drawing = useMemo(() => drawingOf(nodes, links), [nodes, links]);
  const choose = useCallback(
    (chosen: string | null) => navigate(to.network(minShared, chosen), { replace: true }),
    [minShared],
  );
  const chosen = body === null ? undefined : nodes.find((node) => node.agency.id === body);
  return (
    <div className="network-view">
      <figure>
        {links.length === 0 ? <Empty>{words.empty}</Empty> : <Picture drawing={drawing} body={body} choose={choose} />}
        <figcaption>
          <p>{words.hint}</p>
          <p className="counted">
            {counted(network.counted)} {words.drawn(drawing.order, links.length, nodes.length - drawing.order)}
          </p>
          <Downloads files={{ GEXF: to.networkFile(minShared, 'gexf'), JSON: to.networkFile(minShared, 'json') }} />
        </figcaption>
      </figure>
      <div className="network-side">
        {chosen ? <Partners body={chosen} nodes={nodes} links={links} clear={() => choose(null)} /> : null}
        <NodeTable nodes={nodes} body={body} choose={choose} />
      </div>
    </div>
  );
}

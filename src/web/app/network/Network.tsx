import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { file } from '../addresses.js';
import { useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Downloads } from '../parts/Downloads.js';
import { NETWORK, type NetworkData } from '../queries/network.js';
import { useQuery } from '../useQuery.js';
import { useTitle } from '../useTitle.js';
import { drawingOf } from './graph.js';
import { NodeTable } from './NodeTable.js';
import { Partners } from './Partners.js';
import { Picture } from './Picture.js';
import { Threshold } from './Threshold.js';

/** One shared task joins whole lists of bodies; two begin to tell something. */
const FIRST_THRESHOLD = 2;

const route = getRouteApi('/network');

/** The network of bodies joined by the tasks they share: a picture, and a table beside it. */
export function Network() {
  const { minShared = FIRST_THRESHOLD, body = null } = route.useSearch();
  const navigate = route.useNavigate();
  const { network } = useStrings();
  useTitle(network.title);
  const answer = useQuery(NETWORK, { minShared, filter: null }, { keep: true });
  const most = useMost(answer.status === 'ready' ? answer.data : null, minShared);
  const setThreshold = useCallback(
    (value: number) => void navigate({ search: (before) => ({ ...before, minShared: value }), replace: true }),
    [navigate],
  );
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

interface LoadedProps {
  readonly minShared: number;
  readonly body: string | null;
  readonly network: NetworkData['agencyNetwork'];
}

function Loaded({ network, minShared, body }: LoadedProps) {
  const { network: words, counted } = useStrings();
  const { nodes, links } = network;
  const drawing = useMemo(() => drawingOf(nodes, links), [nodes, links]);
  const navigate = route.useNavigate();
  const choose = useCallback(
    (chosen: string | null) =>
      void navigate({
        search: ({ body: _, ...before }) => (chosen === null ? before : { ...before, body: chosen }),
        replace: true,
      }),
    [navigate],
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
          <Downloads files={{ GEXF: file.network({ minShared }, 'gexf'), JSON: file.network({ minShared }, 'json') }} />
        </figcaption>
      </figure>
      <div className="network-side">
        {chosen ? <Partners body={chosen} nodes={nodes} links={links} clear={() => choose(null)} /> : null}
        <NodeTable nodes={nodes} body={body} choose={choose} />
      </div>
    </div>
  );
}

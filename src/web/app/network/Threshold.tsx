import { useEffect, useMemo, useState } from 'react';
import { useStrings } from '../language.js';
import { NETWORK_LINKS } from '../queries/network.js';
import { useQuery } from '../useQuery.js';
import { columnsOf } from './histogram.js';
import { type NetworkSearch, networkVariables, thresholdOf } from './search.js';

interface ThresholdProps {
  readonly search: NetworkSearch;
  readonly set: (value: number) => void;
}

/** How much two bodies must share to be linked, over a histogram of what any two share. */
export function Threshold({ search, set }: ThresholdProps) {
  const { network } = useStrings();
  const value = thresholdOf(search);
  const { minShared: _, ...variables } = networkVariables({ ...search, minShared: 1, weight: undefined });
  const answer = useQuery(NETWORK_LINKS, variables, { keep: true });
  const links = answer.status === 'ready' ? answer.data.agencyNetwork.links : null;
  const shared = useMemo(() => (links ?? []).map((link) => link.shared), [links]);
  const most = shared.reduce((greatest, one) => Math.max(greatest, one), Math.max(value, 2));
  const [moving, setMoving] = useMoved(value, set);
  const left = shared.filter((one) => one >= moving).length;
  return (
    <div className="threshold">
      <label>
        <span>{search.per === 'document' ? network.thresholdDocuments : network.threshold}</span>
        <Histogram shared={shared} most={most} from={moving} />
        <input
          type="range"
          min={1}
          max={most}
          value={moving}
          aria-valuetext={network.valueText(moving, left)}
          onChange={(event) => setMoving(Number(event.target.value))}
        />
      </label>
      <output>
        <strong>{moving}</strong> {links === null ? '' : network.linksLeft(left, shared.length)}
      </output>
    </div>
  );
}

/** The value under the hand; the server is asked when the slider rests. */
function useMoved(value: number, set: (value: number) => void): [number, (value: number) => void] {
  const [moving, setMoving] = useState(value);
  useEffect(() => setMoving(value), [value]);
  useEffect(() => {
    if (moving === value) return;
    const rest = setTimeout(() => set(moving), 200);
    return () => clearTimeout(rest);
  }, [moving, value, set]);
  return [moving, setMoving];
}

interface HistogramProps {
  readonly shared: readonly number[];
  readonly most: number;
  /** Columns from here on stand for the links that stay. */
  readonly from: number;
}

/** Columns for how many links share so much; their height grows with the logarithm, since weak links are many. */
function Histogram({ shared, most, from }: HistogramProps) {
  const columns = useMemo(() => columnsOf(shared, most), [shared, most]);
  return (
    <svg className="histogram" viewBox={`0 0 ${columns.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      {columns.map(({ first, height }, index) => (
        <rect
          key={first}
          className={first >= from ? 'stays' : ''}
          x={index + 0.08}
          width={0.84}
          y={1 - height}
          height={height}
        />
      ))}
    </svg>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { digestOf, type Places, type Ties } from './ties.js';
import type { Told } from './worker.js';

export interface Layout {
  /** Null while they are reckoned. */
  readonly places: Places | null;
  /** How much of the reckoning is done, from 0 to 1. */
  readonly part: number;
  readonly failed: boolean;
}

/** The places of bodies, reckoned in a worker, once for the same ties. */
export function useLayout(ties: Ties): Layout {
  const digest = useMemo(() => digestOf(ties), [ties]);
  const [progress, setProgress] = useState({ digest, part: 0 });
  const result = useQuery({
    queryKey: ['layout', digest],
    queryFn: ({ signal }) => layOutBeside(ties, signal, (part) => setProgress({ digest, part })),
    staleTime: Number.POSITIVE_INFINITY,
    // Numbers in a row: looking into them for what changed would only take time.
    structuralSharing: false,
  });
  const part = progress.digest === digest ? progress.part : 0;
  return { places: result.data ?? null, part, failed: result.isError };
}

/** @throws Error (as rejection) if the worker cannot run, or when it is called off */
function layOutBeside(ties: Ties, signal: AbortSignal, tell: (part: number) => void): Promise<Places> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const places = new Promise<Places>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Told>) => ('places' in data ? resolve(data.places) : tell(data.part));
    worker.onerror = (event) => reject(new Error(event.message));
    signal.addEventListener('abort', () => reject(new Error('called off')));
    worker.postMessage(ties);
  });
  return places.finally(() => worker.terminate());
}

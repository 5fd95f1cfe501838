/** Lays a network out beside the page, which stays at the reader's hand meanwhile. */
import { layOut } from './lay-out.js';
import type { Places, Ties } from './ties.js';

/** How far it is, and at last the places. */
export type Told = { readonly part: number } | { readonly places: Places };

addEventListener('message', ({ data }: MessageEvent<Ties>) => {
  const steps = layOut(data);
  let step = steps.next();
  for (; !step.done; step = steps.next()) tell({ part: step.value });
  tell({ places: step.value });
});

function tell(told: Told): void {
  postMessage(told);
}

/** Many clients at a time, each asking again as soon as it is answered. */
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import autocannon, { type Client } from 'autocannon';
import type { Asked } from './load-requests.js';

export interface Ran {
  readonly seconds: number;
  /** Microseconds to the answer, of those that were answered and of those that were refused. */
  readonly answered: RecordableHistogram;
  readonly refused: RecordableHistogram;
  /** Neither of both: other statuses, answers with errors in them, connections cut, no answer in ten seconds. */
  readonly failures: Readonly<Record<string, number>>;
}

/** Each client has so many and asks them over and over: all of them for each of 2,000 would fill this process. */
const EACH = 30;

/** Asks for so long; the clients begin at different places of the list. */
export async function ask(url: string, requests: readonly Asked[], clients: number, seconds: number): Promise<Ran> {
  const [answered, refused] = [createHistogram(), createHistogram()];
  const statuses: Record<string, number> = {};
  let next = 0;
  const setupClient = (client: Client) => {
    const at = (next++ * 7) % requests.length;
    client.on('response', (status, _bytes, milliseconds) => {
      const taken = Math.max(1, Math.round(milliseconds * 1000));
      if (status === 200) answered.record(taken);
      else if (status === 503) refused.record(taken);
      else statuses[`status ${status}`] = (statuses[`status ${status}`] ?? 0) + 1;
    });
    client.setRequests(Array.from({ length: EACH }, (_, i) => requests[(at + i) % requests.length] ?? {}));
  };
  const verifyBody = (body: unknown) => String(body).startsWith('{"data"') || String(body).includes('"OVERLOADED"');
  const begun = performance.now();
  const { errors, timeouts, mismatches } = await autocannon({
    url,
    connections: clients,
    duration: seconds,
    setupClient,
    verifyBody,
    timeout: 10,
  });
  const failures = { ...statuses, errors: errors - timeouts, timeouts, 'answers with errors': mismatches };
  return { seconds: (performance.now() - begun) / 1000, answered, refused, failures };
}

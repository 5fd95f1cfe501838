/** For operators: /healthz says that the program runs, /readyz that its store answers. */
import type { Express } from 'express';
import { programVersion } from '../program-version.js';
import type { GraphStore } from '../store/store.js';
import { GRAPH_SCHEMA } from '../versions.js';
import { scopeOf } from './scope.js';

/** @param stopping - whether the server takes its leave: what runs is finished, new requests should go elsewhere */
export function addHealth(app: Express, store: GraphStore, stopping: () => boolean): void {
  const program = programVersion();
  app.get('/healthz', (_, response) => {
    response.set('Cache-Control', 'no-store').type('text').send('ok\n');
  });
  app.get('/readyz', async (_, response) => {
    response.set('Cache-Control', 'no-store').type('text');
    if (stopping()) return response.status(503).send('The server is stopping.\n');
    try {
      // Asked every few seconds: a look at one node, however large the graph is.
      const [state] = await store.run('state');
      const held = state ? `revision ${state.revision}` : 'empty';
      response.send(`ok: the ${store.kind} store answers (${held}; zeren ${program}, schema ${GRAPH_SCHEMA})\n`);
    } catch (error) {
      scopeOf(response).log.error({ err: error }, 'the store does not answer');
      response.status(503).send('The store does not answer; the log says why.\n');
    }
  });
}

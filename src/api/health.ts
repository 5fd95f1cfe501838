/** For operators: /healthz says that the program runs, /readyz that its store answers. */
import type { Express } from 'express';
import type { GraphStore } from '../store/store.js';

export function addHealth(app: Express, store: GraphStore): void {
  app.get('/healthz', (_, response) => {
    response.set('Cache-Control', 'no-store').type('text').send('ok\n');
  });
  app.get('/readyz', async (_, response) => {
    response.set('Cache-Control', 'no-store').type('text');
    try {
      const [row] = await store.run('statistics');
      response.send(`ok: ${row?.documents ?? 0} documents in the ${store.kind} store\n`);
    } catch (error) {
      console.error(error);
      response.status(503).send('The store does not answer; the log says why.\n');
    }
  });
}

/** GET /openapi.json. */
import type { Express } from 'express';
import { OPENAPI } from './document.js';

export function addDescription(app: Express): void {
  app.get('/openapi.json', (_, response) => {
    response.set('Cache-Control', 'no-cache').json(OPENAPI);
  });
}

/** What answers at which address: GraphQL, files, texts, health, and the page at every other one. */
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import type { Express } from 'express';
import type { createApollo } from './apollo.js';
import { readBody } from './body.js';
import type { Bounds } from './bounds.js';
import { bulkWithin } from './bulk.js';
import { newContext } from './context.js';
import { crossOrigin } from './cors.js';
import { addDownloads } from './downloads.js';
import { tagFiles } from './etag.js';
import { addFaults } from './faults.js';
import { addHealth } from './health.js';
import type { Log } from './log.js';
import { addMethods } from './methods.js';
import { addDescription } from './openapi/served.js';
import type { Gate } from './overload.js';
import { addPages } from './pages.js';
import { beginRequests } from './requests.js';
import { withinScope } from './scope.js';
import { securityHeaders } from './security.js';
import type { ServerOptions } from './server.js';
import { addTexts } from './texts/routes.js';
import { TimedStore } from './timed-store.js';

export type Routes = ServerOptions & { readonly bounds: Bounds; readonly log: Log; readonly gate: Gate };

/** Mounts them all. @param stopping - whether the server takes its leave */
export function addRoutes(
  app: Express,
  options: Routes,
  apollo: ReturnType<typeof createApollo>,
  stopping: () => boolean,
): void {
  const { bounds, log, gate, origins = [] } = options;
  const store = new TimedStore(options.store);
  app.disable('x-powered-by');
  // Reckoned from the graph's revision before an answer is made (etag.ts), not from the answer.
  app.disable('etag');
  app.use(['/graphql', '/exports'], crossOrigin(origins), gate.look);
  app.use(beginRequests(log, bounds.seconds), securityHeaders(), compression());
  addHealth(app, store, stopping);
  addTexts(app, { ...options, store, reader: options.dropping?.reader });
  addPages(app, options.webRoot, (graphql: Express) => {
    const dropping = { allowed: options.dropping !== undefined, lasting: options.dropping?.lasting ?? false };
    const context = async () => newContext(store, { bounds, dropping });
    const asking = [...readBody(bounds), bulkWithin(bounds), gate.enter, withinScope];
    graphql.use('/graphql', ...asking, expressMiddleware(apollo, { context }));
    addDescription(graphql);
    addMethods(graphql);
    graphql.use('/exports', gate.enter, withinScope, tagFiles(store));
    addDownloads(graphql, store, bounds);
  });
  addFaults(app);
}

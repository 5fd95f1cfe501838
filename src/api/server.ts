/** The server: GraphQL at /graphql (GraphiQL for browsers), the page at every other address, health for operators. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Express } from 'express';
import type { GraphStore } from '../store/store.js';
import { createApollo } from './apollo.js';
import { readBody } from './body.js';
import { BOUNDS, type Bounds } from './bounds.js';
import { newContext } from './context.js';
import { crossOrigin } from './cors.js';
import { addDownloads } from './downloads.js';
import { tagFiles } from './etag.js';
import { addFaults } from './faults.js';
import { addHealth } from './health.js';
import { createLog, type Log } from './log.js';
import { boundRequests } from './overload.js';
import { addPages } from './pages.js';
import { beginRequests } from './requests.js';
import { withinScope } from './scope.js';
import { securityHeaders } from './security.js';
import { ServerError } from './server-error.js';
import type { TextReader } from './texts/reader.js';
import { addTexts } from './texts/routes.js';
import { TimedStore } from './timed-store.js';

export interface ServerOptions {
  readonly store: GraphStore;
  /** 0 takes any free port. */
  readonly port: number;
  /** The address to listen on; only this machine if left out. */
  readonly host?: string;
  /** Folder of the built page (index.html, graphiql/index.html), or none. */
  readonly webRoot?: string;
  /** How much may be asked; the usual bounds if left out. */
  readonly bounds?: Bounds;
  /** Other sites whose pages may ask, as readOrigins gives them; none if left out. */
  readonly origins?: readonly string[];
  /** Errors on stderr if left out. */
  readonly log?: Log;
  /** Who reads texts that are dropped on the page, and whether they outlive the server; none may be if left out. */
  readonly dropping?: { readonly reader: TextReader; readonly lasting: boolean };
}

export interface RunningServer {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Finishes what runs and stops listening; the store stays open. */
  close(): Promise<void>;
}

/** Who takes longer to send a request holds a connection and nothing else. */
const SENDING_MS = 30_000;

/**
 * Starts the server.
 * @throws ServerError if the port is taken or not allowed
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { bounds = BOUNDS, log = createLog() } = options;
  const app = express();
  const http = createServer({ requestTimeout: SENDING_MS }, app);
  // Whatever runs is finished, or has run into its time limit, before the grace ends.
  const stopGracePeriodMillis = (bounds.seconds + 1) * 1000;
  const drain = ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis });
  const apollo = createApollo({ bounds, log, plugins: [drain] });
  await apollo.start();
  let stopping = false;
  addRoutes(app, { ...options, bounds, log }, apollo, () => stopping);
  const host = options.host ?? 'localhost';
  try {
    await listen(http, options.port, host);
  } catch (error) {
    await apollo.stop();
    throw ServerError.from(error, host, options.port);
  }
  const { port } = http.address() as AddressInfo;
  const shown = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? 'localhost' : host;
  const close = () => {
    stopping = true;
    return apollo.stop();
  };
  return { url: `http://${shown}:${port}`, close };
}

type Routes = ServerOptions & { readonly bounds: Bounds; readonly log: Log };

function addRoutes(app: Express, options: Routes, apollo: ReturnType<typeof createApollo>, stopping: () => boolean) {
  const { bounds, log, origins = [] } = options;
  const store = new TimedStore(options.store);
  app.disable('x-powered-by');
  // Reckoned from the graph's revision before an answer is made (etag.ts), not from the answer.
  app.disable('etag');
  app.use(beginRequests(log, bounds.seconds), securityHeaders(), compression());
  addHealth(app, store, stopping);
  addTexts(app, { ...options, store, reader: options.dropping?.reader });
  addPages(app, options.webRoot, (graphql: Express) => {
    const dropping = { allowed: options.dropping !== undefined, lasting: options.dropping?.lasting ?? false, bounds };
    const context = async () => newContext(store, dropping);
    graphql.use(['/graphql', '/exports'], crossOrigin(origins), boundRequests(bounds.requests));
    graphql.use('/graphql', ...readBody(bounds.kilobytes), withinScope, expressMiddleware(apollo, { context }));
    graphql.use('/exports', withinScope, tagFiles(store));
    addDownloads(graphql, store);
  });
  addFaults(app);
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  });
}

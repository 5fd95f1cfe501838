/** The server: GraphQL at /graphql (GraphiQL for browsers), the page at every other address, health for operators. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Express } from 'express';
import type { GraphStore } from '../store/store.js';
import { createApollo } from './apollo.js';
import { newContext } from './context.js';
import { addDownloads } from './downloads.js';
import { addFaults } from './faults.js';
import { addHealth } from './health.js';
import { addPages } from './pages.js';
import { securityHeaders } from './security.js';
import { ServerError } from './server-error.js';

export interface ServerOptions {
  readonly store: GraphStore;
  /** 0 takes any free port. */
  readonly port: number;
  /** The address to listen on; only this machine if left out. */
  readonly host?: string;
  /** Folder of the built page (index.html, graphiql/index.html), or none. */
  readonly webRoot?: string;
}

export interface RunningServer {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Finishes what runs and stops listening; the store stays open. */
  close(): Promise<void>;
}

/** Larger requests are refused before they are read. */
const MOST_BYTES = '256kb';

/**
 * Starts the server.
 * @throws ServerError if the port is taken or not allowed
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const app = express();
  const http = createServer(app);
  const apollo = createApollo([ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 5_000 })]);
  await apollo.start();
  app.disable('x-powered-by');
  app.use(securityHeaders(), compression());
  addHealth(app, options.store);
  addPages(app, options.webRoot, (graphql: Express) => {
    const context = async () => newContext(options.store);
    graphql.use('/graphql', express.json({ limit: MOST_BYTES }), expressMiddleware(apollo, { context }));
    addDownloads(graphql, options.store);
  });
  addFaults(app);
  const host = options.host ?? 'localhost';
  try {
    await listen(http, options.port, host);
  } catch (error) {
    await apollo.stop();
    throw ServerError.from(error, host, options.port);
  }
  const { port } = http.address() as AddressInfo;
  const shown = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? 'localhost' : host;
  return { url: `http://${shown}:${port}`, close: () => apollo.stop() };
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

/** The server: GraphQL at /graphql (GraphiQL for browsers), the page at every other address, health for operators. */
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import express from 'express';
import type { GraphStore } from '../store/store.js';
import { createApollo } from './apollo.js';
import { BOUNDS, type Bounds } from './bounds.js';
import { openFront } from './front.js';
import { createLog, type Log } from './log.js';
import { Gate } from './overload.js';
import { addRoutes } from './routes.js';
import { ServerError } from './server-error.js';
import type { TextReader } from './texts/reader.js';

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

/**
 * Connections that wait to be taken. They are taken one by one between requests, so that a long queue would be one of
 * clients that have given up.
 */
const BACKLOG = 256;

/**
 * Starts the server.
 * @throws ServerError if the port is taken or not allowed
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { bounds = BOUNDS, log = createLog() } = options;
  const app = express();
  const gate = new Gate(bounds.requests, log);
  const { http, connections } = openFront(gate.before(app as RequestListener), bounds);
  // Whatever runs is finished, or has run into its time limit, before the grace ends.
  const stopGracePeriodMillis = (bounds.seconds + 1) * 1000;
  const drain = ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis });
  const apollo = createApollo({ bounds, log, plugins: [drain] });
  await apollo.start();
  let stopping = false;
  addRoutes(app, { ...options, bounds, log, gate }, apollo, () => stopping);
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
    const stopped = apollo.stop();
    // Who has asked nothing is not waited for, nor who is still asking.
    connections.endWaiting();
    return stopped;
  };
  return { url: `http://${shown}:${port}`, close };
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen({ port, host, backlog: BACKLOG }, () => {
      http.off('error', reject);
      resolve();
    });
  });
}

/** zeren serve: the page and the GraphQL API over a store. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Bounds } from '../api/bounds.js';
import { startServer } from '../api/server.js';
import { packageRoot } from '../reference.js';
import { seedFolder } from '../seeds.js';
import { openStore } from '../store/open.js';
import type { GraphStore } from '../store/store.js';
import { aboveCeiling } from './ceiling.js';
import { type DecisionsChoice, decisionsOf } from './decisions.js';
import { checkDecisions, type DroppingChoice, readersFor } from './dropping.js';
import { loadInto } from './loading.js';
import { CommandError, EXIT, note } from './output.js';
import { readServing, type ServingChoice } from './serving.js';
import { chosenStore, openForLoading, type StoreChoice } from './stores.js';
import { watchTexts } from './watch.js';

export interface ServeOptions extends StoreChoice, DecisionsChoice, DroppingChoice, ServingChoice {
  readonly port?: string;
  readonly host?: string;
  /** Whether the named texts are loaded again when they change. */
  readonly watch?: boolean;
}

const DEFAULT_PORT = 4000;

function readPort(given: string | undefined): number {
  const port = Number(given ?? process.env.PORT ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new CommandError(
    `${given ?? process.env.PORT} is no port`,
    'Give a number from 0 to 65535; 0 takes any free port.',
    EXIT.usage,
  );
}

/** Three questions to try, about what is served. */
async function questions(store: GraphStore): Promise<readonly (readonly [question: string, path: string])[]> {
  const [row] = await store.run('agencies', { order: 'tasks', responsible: true, skip: 0, limit: 1 });
  const busiest = row?.agency as { readonly id: string; readonly name: string } | undefined;
  return [
    ...(busiest ? [[`Which bodies share most tasks with ${busiest.name}?`, `/agencies/${busiest.id}`] as const] : []),
    ['How do the bodies hang together?', '/network'],
    ['What did the texts leave in doubt?', '/issues'],
  ];
}

/** Whether the store outlives the server: one that was chosen, or that was there. */
interface Opened {
  readonly store: GraphStore;
  readonly lasting: boolean;
}

/** Texts that were named go into memory unless a store was chosen; without texts, what the store holds, else the bundled seeds. */
async function storeFor(paths: readonly string[], options: ServeOptions, bounds: Bounds): Promise<Opened> {
  const readTimeout = bounds.seconds * 1000;
  const chosen = { ...chosenStore(options), readTimeout };
  const { NEO4J_URI, ZEREN_DATABASE } = process.env;
  const explicit = [options.database, NEO4J_URI, ZEREN_DATABASE].some((named) => named !== undefined && named !== '');
  if (paths.length) {
    const store = explicit ? await openForLoading(options, { readTimeout }) : await openStore();
    await fill(store, paths, options);
    return { store, lasting: explicit };
  }
  if (explicit || (chosen.path && existsSync(chosen.path))) {
    const store = await openStore(chosen);
    await closingOnFault(store, () => checkDecisions(store, options));
    if (!(await store.run('texts', { limit: 1 })).length)
      note('The store holds no texts yet: zeren load PATH… brings some.');
    return { store, lasting: true };
  }
  note('Nothing is loaded: the bundled seed texts are served from memory.');
  const store = await openStore();
  await fill(store, [seedFolder()], options);
  return { store, lasting: false };
}

function fill(store: GraphStore, paths: readonly string[], options: DecisionsChoice): Promise<void> {
  const chosen = decisionsOf(options);
  return closingOnFault(store, () => loadInto(store, paths, chosen));
}

async function closingOnFault(store: GraphStore, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await store.close();
    throw error;
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

export async function serveCommand(paths: readonly string[], options: ServeOptions): Promise<number> {
  const port = readPort(options.port);
  const webRoot = join(packageRoot(), 'dist', 'web');
  const serving = readServing(options);
  if (options.watch && paths.length === 0)
    throw new CommandError('--watch wants the texts to watch', 'Name them: zeren serve my-texts/ --watch.', EXIT.usage);
  const { store, lasting } = await storeFor(paths, options, serving.bounds);
  const reader = readersFor(options, serving.bounds);
  const stopped = untilStopped();
  const watch = options.watch ? await watchTexts(store, paths, options) : null;
  try {
    const server = await startServer({
      store,
      port,
      ...serving,
      ...(options.host ? { host: options.host } : {}),
      ...(existsSync(webRoot) ? { webRoot } : {}),
      ...(reader ? { dropping: { reader, lasting } } : {}),
    });
    const [totals] = await store.run('statistics');
    note(
      `zeren serves ${totals?.documents} documents, ${totals?.clauses} clauses, ${totals?.agencies} agencies (${store.kind} store).`,
    );
    const above = await aboveCeiling(store, lasting ? chosenStore(options).path : undefined);
    if (above) note(above);
    note(`\n  page     ${server.url}/\n  GraphQL  ${server.url}/graphql\n\nTry:`);
    for (const [question, path] of await questions(store)) note(`  ${question}\n    ${server.url}${encodeURI(path)}`);
    if (reader) note(`\nYour own texts: ${server.url}/texts`);
    note('\nStop with Ctrl-C.');
    await stopped;
    await server.close();
  } finally {
    await watch?.close();
    await reader?.close();
    await store.close();
  }
  return EXIT.done;
}

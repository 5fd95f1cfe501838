/** A store whose statements end with the request that asked them. */
import type { TextGraph } from '../graph/rows.js';
import type { Query } from '../store/queries.js';
import type { GraphStore, LoadOptions, LoadReport, Parameters, QueryEvent, Row } from '../store/store.js';
import { currentScope } from './scope.js';

/**
 * Made once for a server. A statement that outlasts its request is not waited for: Neo4j stops it by a limit of its
 * own, the embedded engine cannot stop one, so that it runs on in the background (and keeps its place among the
 * requests under way, see overload.ts).
 */
export class TimedStore implements GraphStore {
  constructor(private readonly store: GraphStore) {}

  get kind(): GraphStore['kind'] {
    return this.store.kind;
  }

  /** @throws GraphQLError (TIMEOUT) when the time of the request is up */
  async run(query: string | Query, parameters?: Parameters): Promise<Row[]> {
    const scope = currentScope();
    if (!scope) return this.store.run(query, parameters);
    const ended = scope.ended();
    if (ended) throw ended;
    const running = this.store.run(query, parameters);
    const done = () => scope.running.delete(running);
    scope.running.add(running);
    running.then(done, done);
    return Promise.race([running, scope.over]);
  }

  prepare(): Promise<void> {
    return this.store.prepare();
  }

  indexText(): Promise<void> {
    return this.store.indexText();
  }

  load(graph: TextGraph, options?: LoadOptions): Promise<LoadReport> {
    return this.store.load(graph, options);
  }

  remove(file: string): Promise<void> {
    return this.store.remove(file);
  }

  clear(): Promise<void> {
    return this.store.clear();
  }

  digest(): Promise<string> {
    return this.store.digest();
  }

  observe(listener: (event: QueryEvent) => void): () => void {
    return this.store.observe(listener);
  }

  close(): Promise<void> {
    return this.store.close();
  }
}

/** Where dropped texts come in and go out: whether one may, its reading, and its way into the graph. */
import { createHash } from 'node:crypto';
import type { TextGraph } from '../../graph/rows.js';
import type { GraphStore } from '../../store/store.js';
import type { Bounds } from '../bounds.js';
import { forgetState } from '../state.js';
import { fileOf, nameOf } from './names.js';
import type { TextReader } from './reader.js';
import { Refusal } from './refusal.js';

/** waiting: for others that are read; reading: documents, tasks and clauses are found; loading: they go into the graph. */
export type Stage = 'waiting' | 'reading' | 'loading';

/** What a dropped text has brought. */
export interface Taken {
  readonly name: string;
  readonly file: string;
  /** False if the graph held the same already. */
  readonly changed: boolean;
  readonly documents: number;
  readonly tasks: number;
  readonly clauses: number;
  readonly issues: number;
}

interface Watching {
  readonly told: (stage: Stage) => void;
  readonly signal: AbortSignal;
}

export class Desk {
  /** One change of the graph after the other, each with the look at the graph that allows it. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: GraphStore,
    private readonly reader: TextReader,
    private readonly bounds: Bounds,
  ) {}

  /**
   * Reads a text and loads it in place of one of the same name.
   * @throws Refusal, or StoreError if the store fails (as rejection); the graph is then as it was
   */
  async take(name: string, bytes: Uint8Array<ArrayBuffer>, { told, signal }: Watching): Promise<Taken> {
    const file = fileOf(name);
    const checksum = createHash('sha256').update(bytes).digest('hex');
    await this.admit(file, checksum);
    told('waiting');
    const { textSeconds: seconds } = this.bounds;
    const graph = await this.reader.read(file, bytes, { seconds, signal, begun: () => told('reading') });
    return this.inTurn(async () => {
      // Others may have come in meanwhile.
      await this.admit(file, checksum);
      signal.throwIfAborted();
      told('loading');
      return this.load(name, graph);
    });
  }

  /** @throws Refusal (404, as rejection) if there is none of this name */
  remove(name: string): Promise<void> {
    return this.inTurn(async () => {
      const texts = await this.store.run('texts');
      if (!texts.some(({ file }) => file === fileOf(name)))
        throw new Refusal(404, 'NO_SUCH_TEXT', `No text of the name ${name} was dropped here.`);
      await this.store.remove(fileOf(name));
      forgetState(this.store);
    });
  }

  /** The same words under two names would count twice in everything that is counted. */
  private async admit(file: string, checksum: string): Promise<void> {
    const texts = await this.store.run('texts');
    const same = texts.find((text) => text.checksum === checksum && text.file !== file);
    if (same) {
      const known = String(same.file);
      const message = `The same text is there already, as ${nameOf(known) ?? known}: read again it would count twice.`;
      throw new Refusal(409, 'SAME_TEXT', message, { file: known });
    }
    const { texts: most } = this.bounds;
    const others = texts.filter((text) => nameOf(String(text.file)) !== null && text.file !== file);
    if (others.length < most) return;
    const message = `${most} dropped texts are kept at a time. Remove one, or load larger collections with zeren load.`;
    throw new Refusal(409, 'FULL', message, { most });
  }

  private async load(name: string, graph: TextGraph): Promise<Taken> {
    const { changed } = await this.store.load(graph);
    if (changed) await this.store.indexText();
    forgetState(this.store);
    const { Document, Task, Clause, Issue } = graph.nodes;
    const counts = { documents: Document.length, tasks: Task.length, clauses: Clause.length, issues: Issue.length };
    return { name, file: graph.file, changed, ...counts };
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.last.then(work);
    this.last = next.catch(() => undefined);
    return next;
  }
}

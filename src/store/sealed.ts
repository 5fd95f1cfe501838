/**
 * The embedded engine in a file, with a seal: each commit has a name, which stands in the graph, and as long as the file
 * is being written also in a note beside it. The engine's own checksums find a file that was changed; what they cannot
 * find is one that has gone back to an earlier state, because its .wal was lost or its latest header is unreadable. Then
 * the graph has another seal than the note says; or there is no note, but the graph says that it was left open.
 */
import { randomUUID } from 'node:crypto';
import { GRAPH_SCHEMA } from '../versions.js';
import { type EmbeddedEngine, openEmbedded, rebuilding } from './embedded.js';
import type { Engine, Run } from './engine.js';
import { StoreError } from './errors.js';
import { loadQueries, type Query } from './queries.js';
import { dropSessionNote, readSessionNote, type SessionNote, writeSessionNote } from './session-note.js';

interface Seal {
  readonly seal: string | null;
  readonly open: boolean;
}

/**
 * Opens a database file; a file that is not there is made.
 * @throws StoreError if it is in use, damaged, or has lost what was written last
 */
export async function openSealed(path: string): Promise<Engine> {
  const note = noteFor(path);
  const engine = openEmbedded(path);
  try {
    const state = await sealOf(engine);
    check(path, state, note);
    return new SealedEngine(path, engine, state, note !== null);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

class SealedEngine implements Engine {
  readonly kind = 'embedded';
  private held: string | null;

  constructor(
    private readonly path: string,
    private readonly engine: EmbeddedEngine,
    { seal, open }: Seal,
    private noted: boolean,
    private begun = open,
  ) {
    this.held = seal;
  }

  define(statement: string): Promise<void> {
    return this.engine.define(statement);
  }

  read(...[query, parameters, onRow]: Parameters<Engine['read']>): Promise<void> {
    return this.engine.read(query, parameters, onRow);
  }

  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    await this.begin();
    const next = randomUUID();
    let changed = false;
    const value = await this.engine.write(async (run) => {
      const done = await work((query, parameters) => {
        changed ||= query.writes;
        return run(query, parameters);
      });
      if (!changed) return done;
      await run(statement('load-seal'), { seal: next, open: true, schema: GRAPH_SCHEMA });
      this.note({ held: this.held, next });
      return done;
    });
    if (changed) this.note({ held: next, next: null });
    return value;
  }

  async close(): Promise<void> {
    try {
      if (this.begun) await this.mark(false);
    } finally {
      await this.engine.close();
    }
    if (this.noted) dropSessionNote(this.path);
  }

  /** Before the first change: from now on the file alone is not to be trusted, and says so. */
  private async begin(): Promise<void> {
    if (this.begun) return;
    this.note({ held: this.held, next: null });
    this.begun = true;
    await this.mark(true);
    this.engine.checkpoint();
  }

  private async mark(open: boolean): Promise<void> {
    await this.engine.write((run) => run(statement('load-seal'), { seal: this.held, open, schema: GRAPH_SCHEMA }));
  }

  private note(note: SessionNote): void {
    writeSessionNote(this.path, note);
    this.noted = true;
    this.held = note.held;
  }
}

async function sealOf(engine: Engine): Promise<Seal> {
  let state: Seal = { seal: null, open: false };
  await engine.read(statement('seal'), {}, ({ seal, open }) => {
    state = { seal: typeof seal === 'string' ? seal : null, open: open === true };
  });
  return state;
}

function noteFor(path: string): SessionNote | null {
  try {
    return readSessionNote(path);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw lost(path, `${path}.session cannot be understood`, error);
  }
}

function check(path: string, { seal, open }: Seal, note: SessionNote | null): void {
  if (note === null && open) throw lost(path, `it was left while it was being written, and ${path}.session is gone`);
  if (note && seal !== note.held && (note.next === null || seal !== note.next))
    throw lost(path, `it is not at the state that ${path}.session notes`);
}

function lost(path: string, why: string, cause?: unknown): StoreError {
  return new StoreError(`The database file ${path} is damaged (${why})`, rebuilding(path), cause);
}

let queries: ReadonlyMap<string, Query> | undefined;

function statement(name: string): Query {
  queries ??= loadQueries();
  const query = queries.get(name);
  if (query) return query;
  throw new StoreError(`There is no statement queries/${name}.cypher`, 'Install zeren again: a file of it is missing.');
}

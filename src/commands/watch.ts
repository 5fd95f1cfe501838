/** Loads texts when they change and removes those that go, as long as it is wanted. */
import { existsSync, type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { findTexts, openArchives, shownAs, TextError, type TextPath } from '../files.js';
import type { GraphStore } from '../store/store.js';
import { decisionsOf } from './decisions.js';
import { type LoadingOptions, loadTexts } from './loading.js';
import { CommandError, EXIT, explain, note } from './output.js';

export interface Watch {
  /** Finishes what is being loaded and watches no longer. */
  close(): Promise<void>;
}

/** A file that is being written changes many times: its last change counts. */
const QUIET_MS = 300;

/**
 * Watches files and folders with all that is in them. What is there already is compared once with what the store holds.
 * @throws CommandError for a list of paths on standard input, which cannot change, and for a shard, which would move
 */
export async function watchTexts(store: GraphStore, paths: readonly string[], options: LoadingOptions): Promise<Watch> {
  if (paths.includes('-') || options.shard || !paths.every((path) => existsSync(path)))
    throw new CommandError('--watch wants files or folders', 'Leave out -, patterns and --shard.', EXIT.usage);
  const folder = new Folder(store, paths, decisionsOf(options));
  const watchers = paths.map((path) => watcherOf(path, () => folder.changed()));
  await folder.sync();
  return {
    async close() {
      for (const watcher of watchers) watcher.close();
      await folder.close();
    },
  };
}

/** A file is watched through its folder: programs that save put a new file in its place. */
function watcherOf(path: string, changed: () => void): FSWatcher {
  const isFolder = statSync(path).isDirectory();
  const watcher = isFolder
    ? watch(path, { recursive: true }, changed)
    : watch(dirname(path), (_, name) => (name === null || name === basename(path)) && changed());
  // A folder that goes is noticed by what is no longer there.
  return watcher.on('error', changed);
}

class Folder {
  /** Of each text that is loaded: when it was changed and its size; the name under which it stands in the graph. */
  private readonly known = new Map<string, { readonly stamp: string; readonly file: string }>();
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();
  private readonly stop = new AbortController();

  constructor(
    private readonly store: GraphStore,
    private readonly paths: readonly string[],
    private readonly options: LoadingOptions,
  ) {}

  /** Something changed: look when all is quiet. */
  changed(): void {
    if (this.stop.signal.aborted) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.sync(), QUIET_MS);
  }

  /** Brings the store in step with what is there. One look waits for the one before it. */
  sync(): Promise<void> {
    this.working = this.working.then(() => this.look()).catch((error: unknown) => note(explain(error)));
    return this.working;
  }

  async close(): Promise<void> {
    this.stop.abort();
    clearTimeout(this.timer);
    await this.working;
  }

  private async look(): Promise<void> {
    const texts = await openArchives(textsAt(this.paths));
    const there = new Map(texts.map((text) => [shownAs(text), { text, stamp: stampOf(text.path) }]));
    const gone = [...this.known].filter(([path]) => !there.has(path));
    for (const [path, { file }] of gone) {
      await this.store.remove(file);
      this.known.delete(path);
      note(`${path} removed.`);
    }
    const changed = [...there.values()].filter(({ text, stamp }) => this.known.get(shownAs(text))?.stamp !== stamp);
    if (changed.length === 0) return;
    const wanted = changed.map(({ text }) => text);
    const { left, changed: loaded } = await loadTexts(this.store, wanted, { ...this.options, stop: this.stop.signal });
    // One that was left out is tried again: what hindered it may have gone.
    for (const { text, stamp } of changed)
      if (!left.paths.has(shownAs(text))) this.known.set(shownAs(text), { stamp, file: text.file });
    if (loaded > 0) note(`${loaded} ${loaded === 1 ? 'text' : 'texts'} loaded.`);
  }
}

/** A folder without texts, and one that has gone, have none. */
function textsAt(paths: readonly string[]): TextPath[] {
  return paths.flatMap((path) => {
    try {
      return findTexts([path]);
    } catch (error) {
      if (error instanceof TextError) return [];
      throw error;
    }
  });
}

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return `${stat?.mtimeMs ?? 0} ${stat?.size ?? 0}`;
}

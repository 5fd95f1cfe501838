/** Files that were dropped on this page: each waits, is sent and read; two at a time. It outlasts the view. */
import { useSyncExternalStore } from 'react';
import { answers } from '../answers.js';
import { type Fault, fault, type Progress, sendText } from './sending.js';

export interface Drop {
  readonly id: number;
  readonly file: File;
  readonly progress: Progress;
}

/** What the server takes, as the API says it. */
export interface Terms {
  readonly mostKilobytes: number;
  readonly kinds: readonly string[];
}

/** While one is read the next can be on its way. */
const AT_ONCE = 2;

let drops: readonly Drop[] = [];
let terms: Terms | null = null;
let next = 1;
const listeners = new Set<() => void>();
const taking = new Map<number, () => void>();
/** By name, as they were sent: a removal can be undone. */
const sent = new Map<string, File>();

export const useDrops = (): readonly Drop[] => useSyncExternalStore(listen, () => drops);

export const isOver = ({ progress: { stage } }: Drop): boolean => stage === 'done' || stage === 'failed';

/** Files to be read as soon as it is known that the server takes any. */
export function dropFiles(files: readonly File[]): void {
  change([...drops.filter((drop) => !isOver(drop)), ...files.map(dropOf)]);
  goOn();
}

/** The server takes texts (or, with null, none): what waits is sent. */
export function setTerms(known: Terms | null): void {
  terms = known;
  if (!known) change([]);
  goOn();
}

export function tryAgain({ id, file }: Drop): void {
  change(drops.map((drop) => (drop.id === id ? { id, file, progress: { stage: 'queued' } } : drop)));
  goOn();
}

/** Takes one from the list; what is on its way is taken back. */
export function dismiss({ id }: Drop): void {
  taking.get(id)?.();
  taking.delete(id);
  change(drops.filter((drop) => drop.id !== id));
  goOn();
}

/** The file that was sent under this name from this page, if any. */
export const fileSent = (name: string): File | undefined => sent.get(name);

/** The graph has changed: what was learnt from it before is asked anew. */
export function forgetAnswers(): Promise<void> {
  answers.removeQueries({ type: 'inactive' });
  return answers.invalidateQueries();
}

function dropOf(file: File): Drop {
  return { id: next++, file, progress: { stage: 'queued' } };
}

function goOn(): void {
  if (!terms) return;
  for (const drop of drops) {
    if (taking.size >= AT_ONCE) return;
    if (drop.progress.stage === 'queued') begin(drop, terms);
  }
}

function begin({ id, file }: Drop, { mostKilobytes, kinds }: Terms): void {
  const refused = refusal(file, mostKilobytes, kinds);
  tell(id, refused ? { stage: 'failed', fault: refused } : { stage: 'sending', sent: 0 });
  if (refused) return;
  const takeBack = sendText(file, (progress) => {
    if (!taking.has(id)) return;
    if (progress.stage === 'done') {
      sent.set(file.name.normalize('NFC'), file);
      // The list shows the text before its progress says that it is there.
      void forgetAnswers().finally(() => end(id, progress));
    } else if (progress.stage === 'failed') end(id, progress);
    else tell(id, progress);
  });
  taking.set(id, takeBack);
}

/** What the server would refuse need not be sent. */
function refusal(file: File, mostKilobytes: number, kinds: readonly string[]): Fault | null {
  if (!kinds.some((kind) => file.name.toLowerCase().endsWith(kind))) return fault('UNKNOWN_KIND', { kinds });
  if (file.size === 0) return fault('EMPTY');
  return file.size > mostKilobytes * 1024 ? fault('TOO_LARGE', { mostKilobytes }) : null;
}

function end(id: number, progress: Progress): void {
  taking.delete(id);
  tell(id, progress);
  goOn();
}

function tell(id: number, progress: Progress): void {
  change(drops.map((drop) => (drop.id === id ? { ...drop, progress } : drop)));
}

function change(all: readonly Drop[]): void {
  drops = all;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether texts may be dropped on the page, and what reads them: as the loaded ones were read, or not at all. */
import type { Bounds } from '../api/bounds.js';
import type { GraphStore } from '../store/store.js';
import { type DecisionsChoice, hasDecisions, readDecisions } from './decisions.js';
import { CommandError, EXIT } from './output.js';
import { Readers } from './reading/readers.js';

export interface DroppingChoice {
  /** Whether texts may be dropped on the page; ZEREN_WRITABLE says so if left out. */
  readonly writable?: boolean;
}

export const isWritable = ({ writable }: DroppingChoice): boolean =>
  writable ?? ['1', 'true'].includes(process.env.ZEREN_WRITABLE?.trim() ?? '');

/** The threads that read dropped texts, with the researcher's own decisions; null if none may be dropped. */
export function readersFor(options: DroppingChoice & DecisionsChoice, { textReaders }: Bounds): Readers | null {
  const { agencies = [], corrections = [] } = options;
  return isWritable(options) ? new Readers(textReaders, { agencies, corrections }) : null;
}

/**
 * Makes sure that a store that holds texts already was read with the same decisions: bodies are shared by all texts, so
 * one read otherwise would change what is said of them, and its removal would not bring that back.
 * @throws CommandError if it was not
 */
export async function checkDecisions(store: GraphStore, options: DroppingChoice & DecisionsChoice): Promise<void> {
  if (isWritable(options) && (await store.run('texts', { limit: 1 })).length === 0) return;
  const [state] = await store.run('state');
  const stored = String(state?.version ?? '').split('+')[2] || null;
  const { own } = readDecisions(options);
  if (hasDecisions(options) && !(isWritable(options) && stored === own)) throw readBefore();
  if (isWritable(options) && stored !== own) throw readOtherwise();
}

function readBefore(): CommandError {
  return new CommandError(
    '--agencies and --corrections change how texts are read, and the store holds texts that were read before',
    'Load them again: zeren load PATH… --agencies FILE; or name the texts: zeren serve PATH… --agencies FILE.',
    EXIT.usage,
  );
}

function readOtherwise(): CommandError {
  return new CommandError(
    'The texts of the store were read with decisions of your own, and dropped ones would be read without them',
    'Give the same files: zeren serve --writable --agencies FILE --corrections FILE.',
    EXIT.usage,
  );
}

/** Names of dropped texts: what a client may call one, and under what name the graph has it. */
import { ENDINGS } from '../../intake/kinds.js';
import { Refusal } from './refusal.js';

/**
 * The folder of dropped texts in the graph. Folders that begin with a dot are passed over by `zeren load` (files.ts), so
 * no loaded text lies here: a dropped one never takes its place, and can always be told apart and removed.
 */
export const FOLDER = '.own/';

/** What can be read, by the ending of its name. An archive holds many texts, and here one name is one text. */
export const KINDS: readonly string[] = Object.keys(ENDINGS).filter((ending) => ENDINGS[ending] !== 'zip');

export const LONGEST_NAME = 120;
/** Control and format characters, halves of surrogate pairs: what would be invisible or turn the direction. */
const UNSEEN = /[\p{C}\u2028\u2029]/u;
/** What parts a path, on any system. */
const PARTS_PATH = /[/\\]/;

/** The name in the graph of a dropped text. @param name as readName gave it */
export const fileOf = (name: string): string => FOLDER + name;

/** The name under which a text of the graph was dropped, or null for one that was loaded. */
export const nameOf = (file: string): string | null => (file.startsWith(FOLDER) ? file.slice(FOLDER.length) : null);

/**
 * The name as it is kept: composed, so that the same name from another system is the same.
 * @throws Refusal (400) for a name that is none, 415 for a kind of file that cannot be read
 */
export function readName(given: string): string {
  const name = given.normalize('NFC');
  const fault = faultOf(name);
  if (fault) throw new Refusal(400, 'BAD_NAME', `The name of a text ${fault}.`);
  if (KINDS.some((ending) => name.toLowerCase().endsWith(ending) && name.length > ending.length)) return name;
  throw new Refusal(
    415,
    'UNKNOWN_KIND',
    `${name} cannot be read: these kinds of files can (${KINDS.join(', ')}). Save it as one of them; unpack an archive.`,
    { kinds: KINDS },
  );
}

function faultOf(name: string): string | null {
  if (PARTS_PATH.test(name)) return 'holds no slash: give the file alone, without its folder';
  if (UNSEEN.test(name)) return 'holds only characters that can be seen';
  if (name.startsWith('.')) return 'does not begin with a dot';
  if (name !== name.trim()) return 'neither begins nor ends with a blank';
  return [...name].length > LONGEST_NAME ? `has at most ${LONGEST_NAME} characters` : null;
}

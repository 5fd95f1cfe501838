/** What a place is, and the index of all places. */
import type { Level } from '../types.js';

export interface Place {
  readonly id: string;
  /** 海淀区 */
  readonly name: string;
  /** The name that its bodies carry in front: 北京市海淀区, 象州县. */
  readonly official: string;
  /** 海淀 */
  readonly short: string;
  readonly level: Level;
  readonly parent: string | null;
  readonly english: string | null;
  /** True for a development area: it has an administrative committee, not a government. */
  readonly area: boolean;
  readonly aliases: readonly string[];
}

export interface Places {
  readonly byId: ReadonlyMap<string, Place>;
  /** Every name, short and long, with the places that bear it. */
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  readonly children: ReadonlyMap<string, readonly Place[]>;
  /** First characters of document numbers (京, 渝) with their provinces. */
  readonly byAbbreviation: ReadonlyMap<string, readonly Place[]>;
  /** Words that hint at a place but open no name of a body: 首都. */
  readonly byword: ReadonlyMap<string, readonly Place[]>;
  /** Lengths of the names that begin with these two characters, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** 1 for each UTF-16 code unit with which a name begins: most characters of a text need no further look. */
  readonly beginnings: Uint8Array;
}

/** Under which English words and pinyin a body is found, whatever their order and however its kind is called. */
import { pinyin } from 'pinyin-pro';
import type { Row } from '../../store/store.js';
import { englishTerms } from './english.js';

/** What a body is called may differ by source: Bureau of Finance, Finance Bureau, Finance Administration. */
const KINDS =
  /^(?:bureau|commission|administration|authority|office|department|committee|agency|service|district|government)$/;
/** Of no weight: the place where all bodies of these texts are, and words that hold others together. */
const LIGHT = /^(?:beijing|beijings|municipal|municipality|city|the|of|and|for|in|people|peoples|s)$/;

export interface BodyNames {
  /** Chinese names, exact. */
  readonly chinese: ReadonlyMap<string, ReadonlySet<string>>;
  /** Letters and digits alone: whole English names, ids, pinyin. */
  readonly letters: ReadonlyMap<string, ReadonlySet<string>>;
  /** The weighty words of English names, sorted; with the kinds that stood beside them. */
  readonly cores: ReadonlyMap<string, readonly { readonly id: string; readonly kind: string }[]>;
  readonly longest: number;
}

/** Letters and digits of a name, small. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The weighty words of an English name, and its kind; null without either. */
export function coreOf(name: string): { readonly core: string; readonly kind: string } | null {
  const words = name
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .split(/[^\p{L}\p{N}]+/u);
  const kind = words.filter((word) => KINDS.test(word)).sort();
  const core = words.filter((word) => word !== '' && !KINDS.test(word) && !LIGHT.test(word)).sort();
  return kind.length > 0 && core.length > 0 ? { core: core.join(' '), kind: kind.join(' ') } : null;
}

/** @param rows - what queries/ask-agencies.cypher gives */
export function bodyNames(rows: readonly Row[]): BodyNames {
  const chinese = new Map<string, Set<string>>();
  const letters = new Map<string, Set<string>>();
  const cores = new Map<string, { id: string; kind: string }[]>();
  for (const row of rows) {
    const id = String(row.id);
    const names = [row.name, row.shortName, ...((row.aliases ?? []) as string[])].filter((n) => typeof n === 'string');
    for (const name of names) if (name.length > 1) add(chinese, name, id);
    for (const key of latinKeys(id, names)) add(letters, key, id);
    for (const name of englishOf(row, names)) {
      add(letters, lettersOf(name), id);
      const core = coreOf(name);
      if (core) cores.set(core.core, [...(cores.get(core.core) ?? []), { id, kind: core.kind }]);
    }
  }
  return { chinese, letters, cores, longest: Math.max(0, ...[...chinese.keys()].map((name) => name.length)) };
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(id));
}

/** The id with and without its place, and the pinyin of short names: beijing-caizhengju, caizhengju, shicaizhengju. */
function latinKeys(id: string, names: readonly string[]): string[] {
  const spoken = names.map((name) => lettersOf(pinyin(name, { toneType: 'none', separator: '' })));
  return [lettersOf(id), lettersOf(id.replace(/^[a-z]+-/, '')), ...spoken].filter((key) => /^[a-z0-9]{5,}$/.test(key));
}

function englishOf(row: Row, names: readonly string[]): string[] {
  const bare = new Set(names.map((name) => name.replace(/^(?:北京市?人民|北京市|北京|市|国家)/, '')));
  const terms = englishTerms().bodies.filter(({ chinese }) => bare.has(chinese) || names.includes(chinese));
  const printed = typeof row.englishName === 'string' ? [row.englishName] : [];
  return [...printed, ...terms.flatMap(({ english }) => english)];
}

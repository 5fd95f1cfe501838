/** The kind of a body that no list names, by how its name ends. */
import type { AgencyKind, Branch } from '../types.js';
import type { Abbreviations } from './schema.js';

export interface KindGuess {
  readonly kind: AgencyKind;
  readonly branch: Branch;
}

const DEFAULT: KindGuess = { kind: 'agency', branch: 'government' };

/** First rule of abbreviations.yaml whose ending fits; 局, 委, 办 and all else is an agency of government. */
export function kindOf(name: string, rules: Abbreviations['kinds']): KindGuess {
  const bare = name.replace(/\([^()]*\)$/, '');
  return rules.find((rule) => rule.ends.some((end) => bare.endsWith(end))) ?? DEFAULT;
}

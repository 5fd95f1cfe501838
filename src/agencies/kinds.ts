/** The kind of a body that no list names, by how its name ends. */
import type { AgencyKind, Branch } from '../types.js';
import type { Abbreviations } from './schema.js';

export interface KindGuess {
  readonly kind: AgencyKind;
  readonly branch: Branch;
}

const DEFAULT: KindGuess = { kind: 'agency', branch: 'government' };

/** 人民银行某支行: no enterprise, for all its ending. */
const CENTRAL_BANK = /^(?:中国)?人民银行|^人行/;
const CENTRAL_BRANCH: KindGuess = { kind: 'agency', branch: 'central-branch' };

/** First rule of abbreviations.yaml whose ending fits; 局, 委, 办 and all else is an agency of government. */
export function kindOf(name: string, rules: Abbreviations['kinds']): KindGuess {
  if (CENTRAL_BANK.test(name)) return CENTRAL_BRANCH;
  const bare = name.replace(/\([^()]*\)$/, '');
  return rules.find((rule) => rule.ends.some((end) => bare.endsWith(end))) ?? DEFAULT;
}

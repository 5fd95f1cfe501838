/** （市财政局负责资金保障，市审计局负责审计监督）: each body with its own part of the task, the word for its role in front. */
import { group } from '../read/matched.js';
import type { Role } from '../types.js';
import { isPerson, looksLikeBody } from './bodies.js';
import { roughNames } from './names.js';

export interface Duty {
  readonly role: Role;
  /** Offset at which the words for the duty begin; the bodies stand before them. */
  readonly start: number;
}

const WORD = /(?:具体|共同|主要)?(牵头|负责|承担|配合|协助)(?!单位|部门|机构|主体|方|人|同志|责任单位)/;
const LONGEST = 30;
/** 县级以上人民政府, 主管部门: a rule of law says what such bodies do; a clause assigns it to those that it names. */
const ANYBODY = /以上|主管部门|行政部门|监管部门|管理部门|当地|所在地|企业$/;
const ROLES: Readonly<Record<string, Role>> = { 牵头: 'lead', 配合: 'support', 协助: 'support' };

/** The duty that a part of a clause gives to the bodies with which it begins, or null. */
export function readDuty(part: string): Duty | null {
  const word = WORD.exec(part);
  if (!word || word.index < 2) return null;
  const object = part.slice(word.index + word[0].length);
  if (object.length < 2 || object.length > LONGEST || /[的：:《》]|^[^（(]*[）)]/.test(object)) return null;
  const names = roughNames(part.slice(0, word.index)).filter((name) => !isPerson(name));
  if (!names.length || !names.every((name) => looksLikeBody(name) && !ANYBODY.test(name))) return null;
  return { role: ROLES[group(word, 1)] ?? 'responsible', start: word.index };
}

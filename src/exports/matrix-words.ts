/** What every file of a matrix says in words: its title, where it comes from, what letters and signs mean. */
import type { MatrixCell } from '../analysis/matrix.js';
import { ROLE_LETTERS } from '../analysis/matrix.js';
import { ROLES, type Role } from '../types.js';
import { type DocumentLabel, labelOf, type MatrixView } from './view.js';

/** In Chinese and English. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  lead: '牵头 lead',
  support: '配合 support',
  responsible: '责任 responsible',
};

/** The roles with letters and words, lead first. */
export const LEGEND = ROLES.map((role) => ({ role, letter: ROLE_LETTERS[role], words: ROLE_WORDS[role] }));

/** What signs beside a letter say. */
export const SIGNS = [
  '* 角色由规则推定 role concluded, not printed',
  '( ) 单位由沿革或集合推定 body concluded from a predecessor or a collective',
] as const;

/** The roles of a cell as letters, lead first: LS. */
export function cellLetters(roles: readonly Role[]): string {
  return roles.map((role) => ROLE_LETTERS[role]).join('');
}

/** The same with what is concluded marked: L*, (R). */
export function markedLetters({ roles, basis, roleBasis }: MatrixCell): string {
  const letters = cellLetters(roles) + (roleBasis === 'inferred' ? '*' : '');
  return basis === 'inferred' ? `(${letters})` : letters;
}

/** 责任矩阵 of the one document that the matrix is about, or of several. */
export function matrixTitle(view: MatrixView): string {
  const [only, ...others] = view.documents.values();
  return only && others.length === 0 ? `${only.title}：责任矩阵` : '责任矩阵 Responsibility matrix';
}

/** Number and date of the one document, or how many there are. */
export function matrixSource(view: MatrixView): string {
  const [only, ...others] = view.documents.values();
  if (!only || others.length > 0) return `${view.documents.size} documents 份文件`;
  const files = new Set([...view.tasks.values()].map(({ file }) => file));
  return `${documentFacts(only)} · 来源 source: ${[...files].sort().join(', ')}`;
}

/** Number and date as far as known. */
export function documentFacts({ number, date, title }: DocumentLabel): string {
  return [number, date].filter((fact) => fact !== null && fact !== title).join('，');
}

/** Title with number and date in brackets. */
export function documentTitle(document: DocumentLabel): string {
  const facts = documentFacts(document);
  return facts === '' ? document.title : `${document.title}（${facts}）`;
}

/** A place as files name it: x.txt:3–4. */
export function placeText({ file, line, endLine }: { file: string; line: number; endLine: number }): string {
  return endLine > line ? `${file}:${line}–${endLine}` : `${file}:${line}`;
}

/** The names of the columns. */
export function columnLabels(view: MatrixView) {
  return view.matrix.columns.map(({ agency }) => labelOf(view.agencies, agency));
}

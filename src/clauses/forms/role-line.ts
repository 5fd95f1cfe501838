/** ——市民政局牵头，各街道配合: bodies with their roles and no bracket, on a line of their own or behind a dash at its end. */
import { looksLikeBody } from '../bodies.js';
import type { Form, Found } from '../found.js';
import { squeezeList } from '../squeeze.js';
import { readPredicate } from '../words.js';
import { isListOfBodies } from './bare-bracket.js';

const LONGEST = 240;
/** Without one of these words near its end a line is not worth a closer look. */
const ROLE = /牵头|负责|配合|参与|落实|实施|协办|主办/;
const DASH = /^\s*[—－-]{1,4}\s*/;
const DASH_BEHIND = /[。；]\s{0,4}[—－-]/g;
/** 各部门分工负责 alone is a principle. */
const GROUP = /^(?:各|有关|相关)/;
const TERM =
  /^(?:20\d{2}年)?[\d月日底前末内年上下半季度一二三四]{1,10}(?:前|底|内|末)?(?:完成|落实|启动|实现)?(?:到位)?$|^(?:持续|长期)/;

/** Every word of the line names a body, its role or a term: a sentence about bodies says more. */
export function onlyBodiesAndRoles(words: string): boolean {
  const parts = words.replace(/[。；;]$/, '').split(/[，,；;\u2003]/);
  let open: string[] = [];
  let roles = 0;
  for (const part of parts) {
    if (roles > 0 && TERM.test(part)) continue;
    const predicate = readPredicate(part);
    open.push(predicate ? part.slice(0, predicate.start) : part);
    if (!predicate) continue;
    const list = open
      .filter((one) => one !== '')
      .join('、')
      .replace(/^由/, '');
    const names = list.split('、');
    if (!names.every(looksLikeBody)) return false;
    if (roles === 0 && (!isListOfBodies(list) || names.every((name) => GROUP.test(name)))) return false;
    roles++;
    open = [];
  }
  return roles > 0 && open.length === 0;
}

export const roleLine: Form = {
  name: 'role on a line',
  finds: [
    '——市民政局牵头，各街道配合',
    '市卫生健康委牵头，市民政局、市医保局配合。',
    '市医保局负责，2021年6月底前完成。',
    '建设服务中心。——市民政局、市商务局按职责分工负责',
  ],
  leaves: [
    '市民政局牵头制定实施方案，各街道配合做好宣传。',
    '各有关部门要密切配合',
    '各部门分工负责。',
    '市财政局、市审计局负责监督检查',
    '——坚持政府主导、部门负责',
    '坚持党委领导、政府负责',
    '市商务局牵头，加快培育市场主体，市财政局配合',
  ],
  find({ text }) {
    if (!ROLE.test(text.slice(-40))) return [];
    const cut = Math.max(0, text.length - LONGEST);
    const behind = [...text.slice(cut).matchAll(DASH_BEHIND)].at(-1);
    const start = behind ? cut + behind.index + 1 : 0;
    if (text.length - start > LONGEST) return [];
    const from = start + (DASH.exec(text.slice(start))?.[0].length ?? 0);
    if (!onlyBodiesAndRoles(squeezeList(text.slice(from)).text)) return [];
    const found: Found = { form: 'role', start, end: text.length, from, to: text.length, closed: true };
    return [found];
  },
};

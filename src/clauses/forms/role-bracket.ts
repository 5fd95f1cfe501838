/** （市生态环境局牵头，市农业农村局等按职责分工负责） and （市司法局起草） */
import { isPerson, looksLikeBody } from '../bodies.js';
import { findBrackets } from '../brackets.js';
import { readDuty } from '../duties.js';
import type { Form, Found } from '../found.js';
import { roughNames } from '../names.js';
import { squeeze } from '../squeeze.js';
import { DEFINING, readPredicate } from '../words.js';

const LONGEST = 700;

/** Parts of a clause, each of which may end in a predicate. */
function partsOf(content: string): string[] {
  return content.split(/[，,；;。]/).filter((part) => part.length > 0);
}

/** At least one part names bodies and says what they do, and the first words are the name of a body. */
export function assignsByPredicate(content: string): boolean {
  if (DEFINING.test(content)) return false;
  let names: string[] = [];
  for (const part of partsOf(content)) {
    const predicate = readDuty(part) ?? readPredicate(part);
    const list = predicate ? part.slice(0, predicate.start) : part;
    names = names.concat(roughNames(list)).filter((name) => !isPerson(name));
    // （院校内由主管部门负责）: a condition inside the sentence.
    if (/.{2}(?<!自)由/.test(list)) return false;
    // 分管副省长负责，省财政厅牵头: the bodies are still to come.
    const [first] = names;
    if (!predicate || first === undefined) continue;
    if (/^县级以上/.test(first)) return false;
    const bodies = names.filter(looksLikeBody).length;
    return bodies > 0 && bodies >= names.length * 0.6 && looksLikeBody(first);
  }
  return false;
}

export const roleBracket: Form = {
  name: 'role in brackets',
  finds: [
    '（市生态环境局牵头，市农业农村局等按职责分工负责）',
    '(市教委、市人力资源社会保障局起草)',
    '（市司法局会同有关部门负责）',
    '（海关总署、商务部等有关部门负责）',
    '（省科技厅会同省财政厅等部门制定，2022年6月底前完成）',
    '（省交通运输厅负总责，各市政府负主体责任）',
    '（自治区教育厅、科技厅，各盟行政公署按照职责分工负责）',
    '（市财政局负责资金保障，市审计局负责审计监督）',
    '（分管副市长负责，市商务局牵头，市财政局参与）',
    '〔市乡村振兴局、市商务委和各对口协同发展区县（自治县，以下简称区县）政府具体负责〕',
  ],
  leaves: [
    '（以下简称牵头部门）',
    '（按职责分工负责）',
    '（企业主要负责人为第一责任人，对安全生产工作全面负责）',
    '（由省统一组织实施）',
    '（县级以上人民政府负责组织实施）',
    '（市财政局负责审核的项目除外）',
    '（各级河长负责）',
    '（院校内由人力资源社会保障行政部门负责）',
  ],
  find({ text }) {
    const found: Found[] = [];
    let covered = 0;
    for (const { start, end, closed } of findBrackets(text)) {
      if (start < covered || !closed || end - start > LONGEST || end - start < 6) continue;
      const content = squeeze(text.slice(start + 1, end - 1)).text.replace(/[。；]$/, '');
      if (!assignsByPredicate(content)) continue;
      found.push({ form: 'role', start, end, from: start + 1, to: end - 1, closed });
      covered = end;
    }
    return found;
  },
};

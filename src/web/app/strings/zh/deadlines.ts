import type { Strings } from '../en/index.js';
import { count } from './numbers.js';

export const deadlines: Strings['deadlines'] = {
  title: '期限',
  lead: '何时应完成什么，以原文为据；日期是原文所指的最后一天。',
  when: '已过或未到',
  whens: { all: '全部', upcoming: '未到', past: '已过' },
  days: '到期日',
  from: '到期日自',
  to: '到期日至',
  basis: '日期依据',
  bases: { all: '明示或推断', stated: '仅明示', inferred: '仅推断' },
  basisOf: { STATED: '明示', INFERRED: '推断' },
  withUndated: '也列无日期的时限',
  undated: '无日期',
  undatedHint: '有时限之意而未写明日期的词语。',
  today: (day) => `今天 ${day}`,
  found: (total) => `共 ${count(total)} 条期限。`,
  file: '日历文件 (.ics)',
  empty: { all: '没有符合的期限。', upcoming: '没有尚未到期的。', past: '没有已过期的。' },
  emptyAdvice: '请去掉筛选条件，或查看全部期限。',
};

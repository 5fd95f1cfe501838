import type { Strings } from '../en/index.js';
import { count } from './numbers.js';

export const agencies: Strings['agencies'] = {
  title: '机构',
  found: (total) => `共 ${count(total)} 个机构。`,
  empty: '没有符合的机构。',
  emptyAdvice: '请去掉一个筛选条件。',
  text: '名称',
  branch: '系统',
  level: '层级',
  known: '识别',
  knownAs: { resolved: '已识别', unresolved: '仅见其名' },
  any: '不限',
  order: '次序',
  byTasks: '任务多者在前',
  byName: '按标识',
  withoutTasks: '也列无任务的机构',
};

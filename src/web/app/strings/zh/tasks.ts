import type { Strings } from '../en/index.js';
import { count } from './numbers.js';

export const tasks: Strings['tasks'] = {
  title: '任务',
  lead: '文件中由责任条款落实到机构的条目。',
  found: (total) => `共 ${count(total)} 项任务。`,
  empty: '没有符合的任务。',
  emptyAdvice: '请去掉一个筛选条件。',
  matrix: '以矩阵查看',
  order: '次序',
  orders: { reading: '按原文', deadline: '按期限' },
  heldBy: '由谁',
};

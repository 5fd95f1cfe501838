import type { Strings } from '../en/index.js';

export const task: Strings['task'] = {
  title: '任务',
  responsible: '责任机构',
  clauses: '责任条款原文',
  words: '任务原文',
  under: '下级条目',
  above: '所属标题',
  deadline: '完成时限',
  noDate: '无日期',
  unassigned: '没有条款直接分配此条目。',
  openEnded: '名单以“等”结尾，另有未列出的机构。',
  assigned: '已分工',
  due: '期限',
  neighbours: '文件中的前后条目',
  previous: '上一条',
  next: '下一条',
};

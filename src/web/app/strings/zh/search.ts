import type { Strings } from '../en/index.js';

export const search: Strings['search'] = {
  title: (text) => `搜索：${text}`,
  bare: '搜索',
  hint: '输入机构、文号或任务中的词语，按回车。例如：发展改革委、营商环境、新污染物。',
  none: (text) => `没有找到“${text}”。`,
  noneAdvice: '所有词语须同时出现，可减少或缩短词语再试。',
  instead: '您要找的是否为：',
  best: '数据量很大，只查看了最相符的部分。可用更多词语、地区或日期缩小范围。',
  kinds: '结果类别',
  all: '全部',
  agencies: '机构',
  documents: '文件',
  tasks: '任务',
  clauses: '责任条款',
};

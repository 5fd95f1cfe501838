import type { Strings } from '../en/index.js';

export const matrix: Strings['matrix'] = {
  title: '责任矩阵',
  empty: '此文件没有分配任务的条款。',
  legend: '角色：',
  total: '合计',
  chosen: '单元格所据条款',
  scroll: '任务与机构对照表，可上下左右滚动',
  hint: '点选单元格可读其条款。',
};

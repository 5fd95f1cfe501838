import type { Strings } from '../en/index.js';
import { count } from './numbers.js';

export const matrix: Strings['matrix'] = {
  title: '责任矩阵',
  empty: '此文件没有分配任务的条款。',
  emptyAny: '没有符合筛选条件的任务。',
  emptyAdvice: '请放宽筛选条件。',
  legend: '角色',
  total: '合计',
  none: '无角色',
  chosen: '单元格所据条款',
  scroll: '任务与机构对照表，可上下左右滚动',
  hint: '点选单元格可读其条款；方向键可在单元格间移动。',
  tasks: (n) => `${count(n)} 项任务`,
  roleInferred: '角色为推断',
  bodyInferred: '机构为推断',
  inferredSample: '角色为推断：条款中没有写明',
  widenedSample: '机构由集合称谓或沿革推断',
  unresolvedSample: '只知其印出的名称',
  rowOrder: '行序',
  rowOrders: { reading: '按原文次序', bodies: '机构最多者在前' },
  columnOrder: '列序',
  columnOrders: {
    tasks: '任务最多者在前',
    leads: '牵头最多者在前',
    name: '按地域与拼音',
    clusters: '相近者相邻',
  },
  keepEmpty: '保留空行空列',
  find: '在表中查找任务或机构',
  found: (at, n) => (n === 0 ? '表中没有' : `${at} / ${count(n)}`),
  next: '下一个',
  previous: '上一个',
  caption: (filled, roles, bodies, unresolved) =>
    `${[
      `共 ${count(filled)} 个有责任的单元格`,
      ...(roles > 0 ? [`${count(roles)} 个角色为推断`] : []),
      ...(bodies > 0 ? [`${count(bodies)} 个由集合称谓或沿革推断`] : []),
      ...(unresolved > 0 ? [`${count(unresolved)} 个机构只知其印出的名称`] : []),
    ].join('；')}。`,
  growing: (shown) => `正在载入其余部分，已有 ${count(shown)} 项任务……`,
  notShown: (tasks, bodies) =>
    `未显示：${[
      ...(tasks > 0 ? [`${count(tasks)} 项任务`] : []),
      ...(bodies > 0 ? [`${count(bodies)} 个机构`] : []),
    ].join('、')}。下载的文件包含全部；缩小筛选范围即可在此显示。`,
  picture: '图片：',
  print: '打印',
  tooLarge: '内容太多，无法绘成一张图；请缩小筛选范围。',
  drawing: '正在绘制……',
};

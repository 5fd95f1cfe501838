import type { Strings } from '../en/index.js';
import { count } from './numbers.js';

export const network: Strings['network'] = {
  title: '机构网络',
  threshold: '共同任务不少于',
  picture: '网络图；旁边的表列出同样的机构',
  table: '网络中的机构',
  empty: '没有两个机构有这么多共同任务。',
  noWebgl: '此浏览器不能绘制网络图（没有 WebGL）。表中列出同样的机构。',
  drawn: (bodies, links, isolates) =>
    `图中有 ${count(bodies)} 个机构、${count(links)} 条联系${isolates === 0 ? '' : `；另有 ${count(isolates)} 个机构没有这样的联系，只列在表中`}。`,
  hint: '大小：任务数。颜色：社群。线宽：共同任务数。点选机构可看其伙伴。',
  partners: (name) => `${name}的伙伴`,
  open: '打开此机构',
  clear: '显示全部',
  sort: '按此列排序',
};

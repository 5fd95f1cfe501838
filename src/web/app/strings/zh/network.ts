import type { Strings } from '../en/index.js';
import { count } from './numbers.js';

const WEIGHTS = { COUNT: '计数', JACCARD: 'Jaccard 系数', COSINE: '余弦系数', NEWMAN: 'Newman 加权' } as const;

export const network: Strings['network'] = {
  title: '机构网络',
  threshold: '共同任务不少于',
  thresholdDocuments: '共同文件不少于',
  valueText: (value, links) => `${value}：${count(links)} 条联系`,
  linksLeft: (left, all) => `${count(all)} 条联系中的 ${count(left)} 条`,
  picture: '网络图；旁边的表列出同样的内容。按键：+ 和 − 缩放，0 显示全图，方向键移动，Esc 取消选择。',
  table: '网络中的机构',
  links: '网络中的联系',
  bodies: (number) => `${count(number)} 个机构`,
  linkCount: (number) => `${count(number)} 条联系`,
  empty: '在这些条件下，没有两个机构有这么多共同之处。请降低阈值或取消条件。',
  noWebgl: '此浏览器不能绘制网络图（没有 WebGL）。表中列出同样的机构和联系。',
  noLayout: '无法计算布局。表中列出同样的机构和联系。',
  noPng: '无法生成图片，请试用 SVG。',
  laying: '正在布局 …',
  settings: {
    relation: '联系依据',
    per: '计数单位',
    weight: '权重',
    colour: '颜色',
    names: '名称',
    maxNodes: '显示',
    depth: '范围',
  },
  relation: { 'co-ownership': '共同任务', 'lead-support': '牵头 → 配合', 'lead-others': '牵头 → 其他各方' },
  per: { task: '任务', document: '文件' },
  weight: { count: '数量', jaccard: 'Jaccard', cosine: '余弦', newman: 'Newman' },
  colouring: { community: '社群', kind: '类别', branch: '系统' },
  naming: { short: '中文简称', english: '英文（已知者）' },
  allBodies: '全部机构',
  largest: (size) => `任务最多的 ${count(size)} 个`,
  steps: (depth) => `${count(depth)} 步`,
  wholeNetwork: '回到整个网络',
  find: '在此网络中查找',
  findHint: '名称、拼音或英文',
  zoomIn: '放大 (+)',
  zoomOut: '缩小 (−)',
  whole: '全图 (0)',
  fullScreen: '全屏',
  legend: {
    community: '社群（首位机构）：',
    kind: '类别：',
    branch: '系统：',
    led: (number, first) => `${number} ${first}`,
    others: (groups) => `其余 ${count(groups)} 组`,
    sizes: (most) => `面积：承担的任务数，最多 ${count(most)} 项。`,
    widths: '线宽：权重。',
    arrows: '线宽：权重；箭头由牵头方指向其他方。',
  },
  hint: '指向机构可看其伙伴；点选机构或连线可看共同任务；点选图例中的颜色可看该组。',
  counted: (counted, relation, roles) => {
    const { per, weight, minShared, lineage, expandCollectives, leftOut } = counted;
    const unit = per === 'TASK' ? '任务' : '文件';
    const links = {
      CO_OWNERSHIP: `联系为共同${unit}`,
      LEAD_SUPPORT: `联系由牵头方指向配合方，按${unit}计`,
      LEAD_OTHERS: `联系由牵头方指向其他各方，按${unit}计`,
    }[relation];
    const hidden = [
      leftOut.agencies > 0 ? `${count(leftOut.agencies)} 个机构` : '',
      leftOut.links > 0 ? `${count(leftOut.links)} 条联系` : '',
    ].filter((part) => part !== '');
    return [
      `计入 ${count(counted.documents)} 份文件、${count(counted.tasks)} 项任务、${count(counted.agencies)} 个机构、${count(counted.responsibilities)} 项责任`,
      `角色：${counted.roles.map((role) => roles[role]).join('、')}`,
      `${links}，权重为${WEIGHTS[weight]}`,
      ...(minShared > 1 ? [`少于 ${count(minShared)} 的略去`] : []),
      expandCollectives ? '集合称谓展开为已知成员' : '集合称谓未展开',
      lineage ? '前身与后继合并计' : '前身与后继分开计',
      ...(hidden.length > 0 ? [`未显示：${hidden.join('、')}`] : []),
    ]
      .join('；')
      .concat('。');
  },
  between: '',
  drawn: (drawn, links, isolates) =>
    `图中有 ${count(drawn)} 个机构、${count(links)} 条联系${isolates === 0 ? '' : `；另有 ${count(isolates)} 个机构没有这样的联系，只列在表中`}。`,
  corpus: ({ texts, documents }, first, last) =>
    `语料：${count(texts)} 个文本、${count(documents)} 份文件${first && last ? `，成文于 ${first} 至 ${last}` : ''}。`,
  narrowed: {
    all: (parts) => `限于${parts}。`,
    and: '；',
    document: (id) => `文件 ${id}`,
    agency: (ids) => `${ids} 的任务`,
    text: (words) => `含“${words}”的任务`,
    days: (from, to) => `成文日期${from ? `自 ${from} 起` : ''}${to ? `至 ${to}` : ''}的文件`,
    place: (id) => `${id} 的文件`,
    around: (ids, depth) => `${ids}周围 ${count(depth)} 步`,
  },
  partners: (name) => `${name}的伙伴`,
  partner: '伙伴',
  leader: '牵头方',
  follower: '其他方',
  leads: '牵头',
  follows: '跟从',
  holds: (tasks, partners) => `${count(tasks)} 项任务，${count(partners)} 个伙伴。`,
  open: '打开此机构',
  ego: '只看其周围',
  clear: '关闭',
  back: '全部伙伴',
  and: '和',
  linkOf: (names) => `${names}的共同任务`,
  linkCounts: (shared, per) =>
    shared.length === 0
      ? '两者之间没有联系。'
      : `联系计 ${shared.map((one) => `${count(one)} ${per === 'TASK' ? '项任务' : '份文件'}`).join('，反向计 ')}。`,
  allShared: '以下为两者共同承担的全部任务及其角色；联系只计一方牵头、另一方跟从的任务。',
  noTask: '两者没有共同任务；联系计的是两者都有任务的文件。',
  pageRank: 'PageRank',
  sort: '按此列排序',
};

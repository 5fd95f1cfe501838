import type { Strings } from '../en/index.js';
import { count } from './numbers.js';

export const ask: Strings['ask'] = {
  title: '回答',
  reading: '理解为：',
  unread: '未能理解的词：',
  examples: '可以这样问（英文）：',
  request: '对应的 GraphQL 查询',
  graphiql: '打开 GraphiQL',
  topic: '主题',
  role: '角色',
  days: (from, to) => (from && to ? `${from}至${to}` : from ? `${from}起` : `至${to ?? ''}`),
  onItsPage: '答案见此页：',
  tasks: (tasks) => `${count(tasks)}项任务`,
  noPath: '两者之间没有由共同任务连成的路径。',
  kept: (tasks) => `保留${count(tasks)}项任务`,
  handedOver: (tasks) => `${count(tasks)}项任务的责任单位有变`,
  dropped: (tasks) => `不再列入${count(tasks)}项任务`,
  added: (tasks) => `新增${count(tasks)}项任务：`,
  matrix: '打开责任矩阵',
  network: (bodies, links) => `${count(bodies)}个机构，${count(links)}条连线。`,
  openNetwork: '打开机构网络',
  numbers: (documents, tasks, clauses, bodies) =>
    `${count(documents)}份文件、${count(tasks)}项任务、${count(clauses)}条责任条款、${count(bodies)}个责任机构。`,
  empty: '原文中没有答案。',
};

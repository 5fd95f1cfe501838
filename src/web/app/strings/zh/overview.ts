import type { Strings } from '../en/index.js';
import { count } from './numbers.js';

export const overview: Strings['overview'] = {
  title: '谁负责什么',
  lead: (documents, files) =>
    `读自 ${count(files)} 个文本中的 ${count(documents)} 份文件，每一条都可回到原文的那一行。`,
  documents: '份文件',
  tasks: '项已分工任务',
  clauses: '条责任条款',
  agencies: '个责任机构',
  responsibilities: '项责任',
  issues: '处存疑',
  cited: (cited) => `另有 ${count(cited)} 份只被引用`,
  ofTasks: (tasks) => `大纲条目共 ${count(tasks)} 个`,
  unresolved: (names) => `${count(names)} 个名称未识别`,
  questions: '从三个问题开始',
  questionOwners: (body) => `${body}与哪些机构共同承担任务？`,
  questionMatrix: (title) => `《${title}》中谁做什么？`,
  questionShared: (first, second) => `${first}和${second}共同承担哪些任务？`,
  top: '任务最多的机构',
  allAgencies: '全部机构',
  years: '各年份文件数',
  undated: '无日期',
  sources: '已读文本',
  ownTexts: '读取自有文本',
  empty: '尚未载入任何文本。',
  emptyAdvice: '请先载入：zeren load seeds/documents',
  kinds: '各类文件数',
  noKind: '未知',
  asked: '也可在搜索框用英文提问：',
  allDeadlines: '全部期限',
  checksum: 'SHA-256',
};

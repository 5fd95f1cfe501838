import type { Strings } from '../en/index.js';

export const nav: Strings['nav'] = {
  skip: '跳到正文',
  main: '主导航',
  agencies: '机构',
  documents: '文件',
  tasks: '任务',
  deadlines: '期限',
  network: '网络',
  issues: '存疑',
  texts: '自有文本',
  graphiql: 'GraphiQL',
  search: '搜索机构、文件、任务、责任条款',
  find: '搜索',
  slash: '按 / 键搜索',
  otherLanguage: 'English',
  otherLanguageHint: 'Switch to English',
  dark: '深色',
  light: '浅色',
  foot: '本页内容均由 zeren 从原文读出，每一条都可回到原文的那一行。',
};

import type { Strings } from '../en/index.js';
import { count } from './numbers.js';

export const documents: Strings['documents'] = {
  title: '标题用词',
  kind: '文种',
  year: '年份',
  issuer: '发文机关',
  order: '排序',
  newest: '新的在前',
  oldest: '旧的在前',
  cited: '也列出只被引用的文件',
  all: '全部',
  option: (name, documents) => `${name}（${count(documents)}）`,
  found: (documents) => `${count(documents)} 份文件`,
  none: '没有这样的文件。',
  clear: '列出全部文件',
};

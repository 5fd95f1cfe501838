import type { Strings } from '../en/index.js';

export const shared: Strings['shared'] = {
  title: '共同任务',
  of: (names) => `${names}共同承担的任务`,
  none: '这些机构没有共同承担的任务。',
  and: '、',
  few: '请在地址中至少写出两个机构：/shared?agencies=ID,ID',
};

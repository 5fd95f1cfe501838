import type { Strings } from '../en/index.js';

export const keys: Strings['keys'] = {
  title: '快捷键',
  groups: [
    [
      '所有页面',
      [
        ['/', '搜索'],
        ['?', '显示本列表'],
        ['Esc', '关闭弹出的内容'],
      ],
    ],
  ],
};

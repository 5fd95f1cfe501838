import type { Strings } from '../en/index.js';

export const issues: Strings['issues'] = {
  title: '未能确切读出之处',
  empty: '没有存疑之处。',
};

import type { Strings } from '../en/index.js';

export const agencies: Strings['agencies'] = { title: '承担任务的机构', empty: '尚无承担任务的机构。' };

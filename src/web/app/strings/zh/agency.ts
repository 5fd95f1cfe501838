import type { Strings } from '../en/index.js';
import { count } from './numbers.js';

export const agency: Strings['agency'] = {
  alsoKnown: '又名',
  printedAs: '原文写作',
  partOf: '隶属',
  divisions: '内设或下属',
  memberOf: '属于',
  members: '成员',
  predecessors: '前身',
  successors: '后继',
  validity: '名称有效期',
  validRange: (from, until) => (from && until ? `${from} 至 ${until}` : from ? `${from} 起` : `至 ${until ?? ''}`),
  known: '依据',
  issued: '所发文件',
  tasks: '任务',
  noTasks: '没有条款提到这个机构。',
  noTasksRole: '没有以此角色承担的任务。',
  coOwners: '共同承担任务的机构',
  noCoOwners: '没有与其他机构共同承担的任务。',
  sharedIn: (documents) => `${count(documents)} 份文件`,
  filter: '角色',
};

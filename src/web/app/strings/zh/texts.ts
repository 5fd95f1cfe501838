import type { Strings } from '../en/index.js';
import { count } from './numbers.js';

const counts = (documents: number, tasks: number, clauses: number): string =>
  `${count(documents)} 份文件 · ${count(tasks)} 个大纲条目 · ${count(clauses)} 条责任条款`;
const doubts = (issues: number): string => `${count(issues)} 处存疑`;

export const texts: Strings['texts'] = {
  title: '自有文本',
  lead: '把方案或公报拖到这里，即与已载入的文本一样读出，并计入各个页面，直到您将其移除。',
  here: '将文本拖放到此处',
  letGo: '松开即可读取这些文本',
  choose: '选择文件……',
  terms: (kinds, megabytes, most) =>
    `${kinds.join('、')}，每个不超过 ${count(megabytes)} MB，总共最多 ${count(most)} 个。`,
  lasting: '文本保存在服务器的数据库中，直到被移除。',
  passing: '文本只在内存中，服务器停止后即消失。',
  dropped: '刚刚拖放的文本',
  progress: (over, all) => `已处理 ${count(over)} / ${count(all)} 个文本`,
  stage: {
    queued: '等待中',
    sending: '正在发送',
    waiting: '正在排队',
    reading: '正在读取',
    loading: '正在载入图谱',
  },
  found: ({ documents, tasks, clauses, issues }) =>
    [counts(documents, tasks, clauses), ...(issues === 0 ? [] : [doubts(issues)])].join(' · '),
  unchanged: '相同的文本已在其中，没有变化。',
  failed: '未读取。',
  again: '重试',
  cancel: '取消',
  dismiss: '清除',
  list: '已读取的自有文本',
  none: '还没有。',
  size: (lines, bytes, encoding) => `${count(lines)} 行 · ${count(Math.ceil(bytes / 1024))} kB · ${encoding}`,
  counts,
  doubts,
  remove: '移除',
  sure: (name) => `移除 ${name}？`,
  sureShort: '连同从中读出的全部内容一起移除？',
  yesRemove: '移除',
  keep: '保留',
  removed: (name) => `已移除 ${name} 及从中读出的全部内容。`,
  undo: '撤销',
  closed: '此服务器不接受文本。',
  closedAdvice: '运行服务器的人可以开启此功能。拖放到此处的文本由该服务器读取，不会离开那台机器：',
  refused: {
    BAD_NAME: () => '文件名不可用：不能含斜杠或不可见字符，不能以点开头，且不超过 120 个字符。',
    CUT_OFF: () => '发送中断，没有变化。',
    UNKNOWN_KIND: ({ kinds }) =>
      `可读取的文件类型：${(kinds as readonly string[]).join('、')}。请另存为其中一种；压缩包请先解压。`,
    EMPTY: () => '文件为空。',
    UNREADABLE: () => '文件无法读取：不是文本、已损坏或加密，或编码无法识别。可另存为 UTF-8 纯文本。',
    TOO_LARGE: ({ mostKilobytes }) => `超过 ${count(Number(mostKilobytes) / 1024)} MB。请在某份文件的开头处拆分。`,
    TOO_SLOW: ({ seconds }) => `读取时间超过 ${String(seconds)} 秒。请在某份文件的开头处拆分。`,
    TOO_MUCH: () => '读取所需内存过多。请在某份文件的开头处拆分。',
    SAME_TEXT: ({ file }) => `相同的文本已在其中（${String(file)}），再读会重复计数。`,
    FULL: ({ most }) => `最多同时保留 ${String(most)} 个自有文本。请先移除一个。`,
    OVERLOADED: () => '服务器正在读取其他文本，请稍后重试。',
    NOT_WRITABLE: () => '此服务器不接受文本。',
    OTHER_SITE: () => '服务器不认得此网址的名称，因此不接受文本。',
    STORE_UNAVAILABLE: () => '数据库没有回应，没有变化。',
    INTERNAL_SERVER_ERROR: () => '服务器未能读取此文本，其日志记有原因。',
    NO_SUCH_TEXT: () => '没有这个文本。',
  },
};

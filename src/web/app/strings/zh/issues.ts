import type { IssueKind } from '../../queries/types.js';
import type { Strings } from '../en/index.js';
import { count } from './numbers.js';

/** What each kind means, and what a reader can do about it; the API says it in English only. */
const EXPLAINED: Readonly<Record<IssueKind, readonly [title: string, advice: string]>> = {
  UNDECODABLE_BYTES: [
    '有些字节在所判定的编码中不成文字',
    '请将文本另存为 UTF-8 后重新读入；无法解码的字节以 U+FFFD 表示。',
  ],
  NO_TEXT_LAYER: ['页面是图片：扫描件没有文字层', '请先对文件做文字识别（如 ocrmypdf -l chi_sim），再读取识别结果。'],
  EMPTY_TEXT: ['文本没有内容', '请检查文本是否保存完整。'],
  NO_CLAUSE: ['文本中未发现责任条款', '若文本在行文中分派任务，这并无不妥；否则请反馈其印刷格式。'],
  TITLE_LOST: ['文本中没有这份文件的标题', '可在 seeds/documents.yaml 或更正文件中写明标题。'],
  GLUED_BOUNDARY: ['两份文件同在一行', '此行两份文件都计入；如有可能，请在原文本中分开。'],
  NUMBER_UNREADABLE: ['文号无法识别', '请与印刷原件核对。'],
  DATE_UNREADABLE: ['日期无法识别', '请与印刷原件核对。'],
  CONTENTS_UNMATCHED: ['目录所列与正文不相对应', '扫描件可能缺页，请与印刷的公报核对。'],
  HEADING_OUT_OF_ORDER: ['标题序号与前一个不相连', '序号可能丢失或误读；该项保留在原处。'],
  CLAUSE_UNCLOSED: ['责任条款的括号没有闭合', '条款读到所在段落末尾为止。'],
  CLAUSE_WITHOUT_PARTY: ['责任条款中未发现机构', '请与印刷原件核对。'],
  CLAUSE_WITHOUT_TASK: ['责任条款之前没有可分派的任务', '请与印刷原件核对。'],
  UNKNOWN_AGENCY: [
    '机构名录和规则都不认识的机构',
    '下列 YAML 行（zeren check 也会给出）可将其加入：粘贴到自己的 --agencies 文件中。',
  ],
  AMBIGUOUS_AGENCY: [
    '名称可指多个机构',
    '下列 YAML 行（zeren check 也会给出）可作决定：选一行粘贴到自己的 --agencies 文件中。',
  ],
  CORRECTION_UNUSED: ['更正所指的文字未找到', '原文本已变动，请删去或修改该条更正。'],
  COUNT_CHANGED: ['数目与预期不符', '请查看有何变动；若无误，请更新 seeds/documents.yaml。'],
};

/** What a reading says of a single place, in the words of the program's rooms. */
const MESSAGES: Readonly<Record<string, string>> = {
  'No title was found for this document.': '未找到这份文件的标题。',
  'The next document begins on the last line of this one.': '下一份文件从这份文件的最后一行开始。',
  'The contents name a document that was not found.': '目录列有此文件，正文中没有找到。',
  'The text holds no paragraph.': '文本中没有段落。',
  'No responsibility clause was found in this text.': '此文本中未发现责任条款。',
  'The bracket of this clause never closes.': '此条款的括号没有闭合。',
  'No body was found in this clause.': '此条款中未发现机构。',
  'Nothing stands before this clause that it could assign.': '此条款之前没有可分派的内容。',
  'Neither the authority file nor a rule knows this name.': '机构名录和规则都不认识此名称。',
  'The body is known by this short name; its full name differs from place to place.':
    '此简称可以识别，但各地全称不同。',
  'Nothing tells which place the name belongs to.': '无从得知此名称属于哪个地方。',
  'What the area itself is called is not printed.': '文中没有写出该区域自身的名称。',
};

/** Messages with numbers in them. */
const COUNTED: readonly (readonly [RegExp, (found: RegExpMatchArray) => string])[] = [
  [/^The name can mean (\d+) bodies/, (found) => `此名称可指 ${count(Number(found[1]))} 个机构，文中无从判断。`],
  [/do not stand on line (\d+)/, (found) => `第 ${found[1]} 行没有要更正的文字。`],
  [/^(\d+) \w+ were expected, (\d+)/, (found) => `预期 ${found[1]}，实得 ${found[2]}。`],
];

function chinese(message: string): string {
  const whole = MESSAGES[message];
  if (whole !== undefined) return whole;
  for (const [pattern, words] of COUNTED) {
    const found = pattern.exec(message);
    if (found) return words(found);
  }
  return message;
}

export const issues: Strings['issues'] = {
  title: '未能确切读出之处',
  empty: '没有存疑之处。',
  emptyHere: '没有此类存疑之处。',
  lead: '责任不作猜测：文本中存疑之处列于此，注明所在位置和最接近的名称。',
  titleOf: ({ kind }) => EXPLAINED[kind][0],
  adviceOf: ({ kind }) => EXPLAINED[kind][1],
  message: chinese,
  kinds: '存疑类别',
  all: '全部',
  file: '文本',
  everyFile: '所有文本',
  only: '只看此文件：',
  everywhere: '查看所有文件',
  here: '此处未能确切读出，点开看缘由',
  more: '此文件中所有同类存疑之处',
  settle: '写入自己文件（--agencies）的一行',
  copyOf: (body) => `复制：${body}`,
};

/** The labels of the block that heads a web page, and a line of them taken apart. */

export type Field = 'title' | 'number' | 'issuer' | 'date' | 'other';

/** Labels of such blocks. Weak ones are common words too: alone they mean nothing. */
const LABELS: readonly { readonly field: Field; readonly words: readonly string[]; readonly weak?: true }[] = [
  { field: 'number', words: ['发文字号', '发文文号', '发文序号', '发布文号', '文件编号', '文件字号', '公文字号'] },
  { field: 'number', words: ['文号'], weak: true },
  { field: 'issuer', words: ['发文机关', '发文机构', '发文单位', '制发机关', '制发单位', '制定机关', '发布机构', '发布机关', '发布单位', '发布部门'] },
  { field: 'date', words: ['成文日期', '成文时间', '发文日期', '发文时间', '印发日期', '签发日期', '制发日期'] },
  { field: 'title', words: ['文件名称', '信息名称', '公文名称', '中文名', '中文名称'] },
  { field: 'title', words: ['标题', '名称'], weak: true },
  { field: 'other', words: [
    '索引号', '信息索引号', '主题分类', '规划分类', '体裁分类', '组配分类', '信息分类', '主题词', '公开方式', '公开形式', '公开时限', '公开日期', '公开类型',
    '发布日期', '发布时间', '上载日期', '上传日期', '上传时间', '录入时间', '公布日期', '实施日期', '施行日期', '生效日期', '失效日期', '废止日期', '生成日期', '有效性', '有效性状态', '信息有效性', '文件有效性', '时效性', '效力状态',
    '效力级别', '法规类别', '法宝引证码', '浏览次数', '浏览量', '点击数', '点击次数', '阅读次数', '访问次数', '信息来源', '文章来源', '统一编号',
    '登记号', '责任编辑', '关键词', '公文时效', '废止时间', '失效时间', '生效时间', '施行时间', '实施时间', '内容概述', '归档时间', '更新时间',
    '原文链接', '原文网址', '检索时间', '检索关键词', '抓取时间', '采集时间', '文档类型', '文件类型', '公文目录', '所属机构', '所在位置', '当前位置', '您的位置', '您当前的位置', '您当前所在的位置', '当前所在位置', '外文名', '外文名称', '您现在的位置', '视力保护色',
  ] },
  { field: 'other', words: ['来源', '作者', '编辑', '分类', '时效', '字体', '字号', '浏览', '点击', '时间', '日期', '下载地址'], weak: true },
]; // biome-ignore format: a table

export const FIELD_OF = new Map(LABELS.flatMap(({ field, words }) => words.map((word) => [word, field] as const)));

export const WEAK = new Set(LABELS.flatMap(({ words, weak }) => (weak ? words : [])));

const LABEL = new RegExp(
  `[【\\[]?(${[...FIELD_OF.keys()].sort((a, b) => b.length - a.length).join('|')})[】\\]]?([:：]?)`,
  'g',
);

/** Characters with which a label begins, or the mark before it. */
const FIRST = new Set([...FIELD_OF.keys()].map((word) => word[0] ?? ''));

const MARK = new Set(['【', '[', '|', '<']);

/** No line of such a block is longer. */
const LONGEST = 400;

export interface Part {
  readonly label: string;
  readonly colon: boolean;
  readonly value: string;
}

/** The labels of a line with what stands behind each, or null if it does not begin with one. */
export function partsOf(line: string): Part[] | null {
  // 1. [主题分类] 城乡建设, • 索引号: 002
  const words = line.replace(/^(?:\d{1,2}[.．]|[•·●])\s{0,4}(?=[[【])/, '');
  const first = words[0] ?? '';
  if (words.length > LONGEST || !(FIRST.has(first) || MARK.has(first))) return null;
  const text = words.replace(/<[^>]{0,80}>|[|\s]+/g, '');
  const marks = [...text.matchAll(LABEL)];
  if (marks[0]?.index !== 0) return null;
  return marks.map((mark, i) => ({
    label: mark[1] ?? '',
    colon: mark[2] !== '' || /^[【[].*[】\]]/.test(mark[0]),
    value: text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length),
  }));
}

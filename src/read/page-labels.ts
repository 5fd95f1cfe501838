/** The labels of the block that heads a web page, and a line of them taken apart. */

export type Field = 'title' | 'number' | 'issuer' | 'date' | 'other';

/** Labels are made of two words: 发布时间, 浏览次数. */
const compose = (firsts: readonly string[], seconds: readonly string[]): string[] =>
  firsts.flatMap((first) => seconds.map((second) => first + second));

/** Labels of such blocks. Weak ones are common words too: alone they mean nothing. */
const LABELS: readonly { readonly field: Field; readonly words: readonly string[]; readonly weak?: true }[] = [
  { field: 'number', words: ['发文字号', '发文文号', '发文序号', '发布文号', '文件编号', '文件字号', '公文字号'] },
  { field: 'number', words: ['文号'], weak: true },
  { field: 'issuer', words: ['发文机关', '发文机构', '发文单位', '制发机关', '制发单位', '制定机关', ...compose(['发布', '颁布', '公布', '印发'], ['机构', '机关', '单位', '部门'])] },
  { field: 'date', words: compose(['成文', '发文', '印发', '签发', '制发'], ['日期', '时间']) },
  { field: 'title', words: ['文件名称', '信息名称', '公文名称', '中文名', '中文名称'] },
  { field: 'title', words: ['标题', '名称'], weak: true },
  { field: 'other', words: [
    ...compose(['发布', '发表', '更新', '录入', '上传', '上载', '添加', '公布', '公开', '颁布', '登载', '刊登', '生成', '著录', '创建', '实施', '施行', '生效', '失效', '废止', '归档', '采集', '抓取', '检索'], ['日期', '时间']),
    ...compose(['浏览', '点击', '阅读', '访问', '查看', '下载'], ['次数', '量', '数']),
    ...compose(['信息', '文章', '稿件', '内容', '新闻', '资料', '消息'], ['来源']),
    ...compose(['', '信息', '文件', '法规', '政策'], ['有效性', '时效性']),
    ...compose(['效力'], ['状态', '级别', '位阶', '等级']),
    ...compose(['主题', '规划', '体裁', '组配', '信息'], ['分类']),
    ...compose(['公开'], ['方式', '形式', '时限', '类型', '范围', '日']),
    ...compose(['文档', '文件', '法规'], ['类型', '类别']),
    ...compose(['字体', '字号'], ['大小']),
    '索引号', '信息索引号', '主题词', '检索关键词', '关键词', '公文时效', '有效性状态', '法宝引证码', '统一编号', '登记号', '责任编辑', '内容概述', '服务对象',
    '原文链接', '原文网址', '公文目录', '所属机构', '外文名', '外文名称', '视力保护色',
    '所在位置', '当前位置', '您的位置', '您当前的位置', '您当前所在的位置', '当前所在位置', '您现在的位置',
  ] },
  { field: 'other', words: ['来源', '作者', '编辑', '整理者', '分类', '时效', '字体', '字号', '浏览', '点击', '查看', '阅读', '时间', '日期', '下载地址'], weak: true },
]; // biome-ignore format: a table

export const FIELD_OF = new Map(LABELS.flatMap(({ field, words }) => words.map((word) => [word, field] as const)));

export const WEAK = new Set(LABELS.flatMap(({ words, weak }) => (weak ? words : [])));

const LABEL = new RegExp(
  `[【\\[]?(${[...FIELD_OF.keys()].sort((a, b) => b.length - a.length).join('|')})[】\\]]?([:：]?)`,
  'g',
);

const LABEL_FIRST = new RegExp(`^${LABEL.source}`);

/** Characters with which a label begins, or the mark before it. */
const FIRST = new Set([...FIELD_OF.keys()].map((word) => word.charAt(0)));

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
  const first = words.charAt(0);
  if (words.length > LONGEST || !(FIRST.has(first) || MARK.has(first))) return null;
  // Most lines begin with such a character by chance: a look at their first words spares the rest.
  if (first !== '<' && !LABEL_FIRST.test(words.slice(0, 48).replace(/[|\s]+/g, ''))) return null;
  const text = words.replace(/<[^>]{0,80}>|[|\s]+/g, '');
  // A block kept as a table: 名称 | 某市办法 |
  const barred = words.includes('|');
  const marks = [...text.matchAll(LABEL)];
  if (marks[0]?.index !== 0) return null;
  return marks.map((mark, i) => ({
    label: mark[1] ?? '',
    colon: mark[2] !== '' || barred || /^[【[].*[】\]]/.test(mark[0]),
    value: text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length),
  }));
}

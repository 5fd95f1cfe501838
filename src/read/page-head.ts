/**
 * What a government web page prints around a document: a block of labels with number, issuer and dates, and lines of
 * navigation. The labels' values stand in for what the document itself does not print; the lines belong to no document.
 */
import { normaliseNumber, readDate } from './number.js';
import { DATE_LINE, DOCUMENT_NUMBER, kindOfTitle, looksLikeOrgan } from './patterns.js';

/** What a page says of its document. */
export interface PageHead {
  /** Line (1-based) on which it stands. */
  readonly line: number;
  readonly title: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  /** 成文日期; a date of publication is none. */
  readonly date: string | null;
}

type Field = 'title' | 'number' | 'issuer' | 'date' | 'other';

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

const FIELD_OF = new Map(LABELS.flatMap(({ field, words }) => words.map((word) => [word, field] as const)));
const WEAK = new Set(LABELS.flatMap(({ words, weak }) => (weak ? words : [])));
const LABEL = new RegExp(
  `[【\\[]?(${[...FIELD_OF.keys()].sort((a, b) => b.length - a.length).join('|')})[】\\]]?([:：]?)`,
  'g',
);

/** Characters with which a label begins, or the mark before it. */
const FIRST = new Set([...FIELD_OF.keys()].map((word) => word[0] ?? ''));
const MARK = new Set(['【', '[', '|', '<']);

/** No line of such a block is longer. */
const LONGEST = 400;

const NAVIGATION: readonly { readonly pattern: RegExp; readonly matches: string; readonly not: string }[] = [
  { pattern: /^(?:返回?|返回(?:[\u4e00-\u9fa5]{2,8})?首页|返回顶部|首页|信息详情|展开|收起|朗读|政府信息公开|信息公开|EN|无障碍阅读.{0,20}|关怀版|长者模式|搜索|登录|注册|在线咨询|微信咨询|在线客服|网站地图|联系我们|设为首页|加入收藏|收藏本站|社交媒体分享)$/, matches: '返 回', not: '返还企业保证金' },
  { pattern: /^(?:首页)?[>›»].{1,60}$|^首页(?:[>›»/].{1,20}){1,8}$/, matches: '首页 > 政务公开 > 其他文件', not: '首页信息由办公室负责' },
  { pattern: /^[\u4e00-\u9fa5、]{2,12}(?:[>›»]{1,2}[\u4e00-\u9fa5、“”]{2,20}){2,8}$/, matches: '政务公开 > 规划 > 五年规划', not: '收入 > 支出的单位要说明' },
  { pattern: /^https?:\/\/\S+$/, matches: 'https://www.example.cn/', not: '网址已更新' },
  { pattern: /^[•·●](?:来源|分享|打印|关闭|收藏|保存).{0,24}$|^(?:来源|分享到?|打印|关闭|收藏|保存)(?:[:：].{0,24})?$/, matches: '• 来源:某市人民政府办公厅', not: '来源多样的资金要统筹使用，加强监管，提高效益，防范风险。' },
  { pattern: /^[•·●](?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/, matches: '• 2020年01月23日', not: '2020年1月23日' },
  { pattern: /^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:[\u4e00-\u9fa5：:]{2,30})?$/, matches: '2023-01-05 10:00 区人民政府办公室', not: '2023年1月5日' },
  { pattern: /^[\u4e00-\u9fa5]{2,24}(?:政府|办公厅|办公室|[局委])(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/, matches: '区人民政府办公室 2023-01-05 10:00', not: '区人民政府办公室 2023年1月5日' },
  { pattern: /^[【[]?(?:字体|字号)[:：](?:[大中小默认\s]|特大|超大){0,8}[】\]]?$/, matches: '【字体：大 中 小】', not: '字体清晰' },
  { pattern: /^新华社[\u4e00-\u9fa5]{2,8}\d{1,2}月\d{1,2}日(?:电|讯)$/, matches: '新华社北京2月13日电', not: '新华社北京分社2月13日电话通知' },
  { pattern: /^[【[](?:阅读全文|打印|关闭|收藏|纠错)[】\]]$/, matches: '【阅读全文】', not: '【阅读全文后填写】' },
  // The menu of a site.
  { pattern: /^(?:中国政府网|首页)(?=[^，。；：、]{0,40}(?:政府网|English|EN|人大|政务公开|新闻中心|网上办事|走进))[^，。；：、]{4,76}$/, matches: '首 页 政 务 公 开 网 上 办 事 互 动 交 流', not: '首页由办公室维护' },
  // What a template or a browser should have replaced.
  { pattern: /\{\{[^{}]{1,60}\}\}/, matches: '浏览量: {{count}}', not: '浏览量较大的{专栏}' },
  { pattern: /^(?:系统检测到)?[您你]?(?:使用)?的?浏览器(?:的?版本)?(?:过低|太低|不支持)/, matches: '您的浏览器版本过低，请升级', not: '浏览器版本由各单位统一' },
  { pattern: /^欢迎(?:您)?(?:访问|光临|来到|浏览|关注).{2,30}[!！]?$/, matches: '欢迎访问某市人民政府网站!', not: '欢迎各类企业参与，由市商务局登记。' },
  { pattern: /^备注$|^属性专业属性.{0,20}$|^(?:放大字体|缩小字体|扫描二维码|核心提示[:：]|设为首页).{0,80}$/, matches: '放大字体  缩小字体 2022-01-05 来源:某网  浏览次数:97', not: '扫描件由各单位留存' },
  { pattern: /^(?:发布|发文)?(?:日期|时间)[:：](?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/, matches: '日期:2017-05-09 00:00', not: '时间：2017年5月9日前' },
  // The register of rules with legal force gives each its own number.
  { pattern: /^[A-Z]{2,8}[-—–]?(?:19|20)\d{2}[-—–]?\d{3,8}$/, matches: 'HHCR-2023-01005', not: 'GB/T 9704-2012' },
  { pattern: /^[-=*_]{2,}$/, matches: '---', not: '— 12 —' },
  { pattern: /^<!--[^<>]*>$/, matches: '<!-- end of head -->', not: '<正文>' },
  { pattern: /^[【[]?(?:政策全文|政策原文|政策文件|文件全文|正文内容|基本信息|原文下载|附件下载|文件下载|原文链接|相关附件)[】\]]?[:：]?$/, matches: '【原文下载】', not: '原文下载后由各单位存档' },
  { pattern: /^(?:上一篇|下一篇|相关附件|相关文章|相关稿件|我要纠错|打印整页.*|打印内容|打印本页|关闭窗口|版权所有.*|网站标识码.*|扫一扫.*)$/, matches: '打印整页 打印内容 分享', not: '相关附件由各单位自行下载' },
]; // biome-ignore format: a table

export { NAVIGATION };

/** A line that is a link in Markdown: - [某通知.pdf](/files/a.pdf). */
const LINK = /^(?:[-*•]\s{1,4})?\[[^[\]]{1,160}\]\([^()\s]{1,240}\s?\)(?:\s\([a-z]{2,5}\))?$/;
/** No line of navigation is longer, a link's address included. */
const LONGEST_LINK = 400;

/** Whether a line is a link in Markdown and nothing else. */
export function isLink(line: string): boolean {
  return line.length <= LONGEST_LINK && LINK.test(line);
}

/** Whether a line only serves the page. */
export function isNavigation(line: string): boolean {
  if (isLink(line)) return true;
  if (line.length > 80) return false;
  const text = line.replace(/\s+|^#{1,6}\s|\*\*(?!\*)/g, '');
  if (/^(?:上一篇|下一篇)[:：]/.test(text)) return true;
  return NAVIGATION.some(({ pattern }) => pattern.test(text));
}

interface Part {
  readonly label: string;
  readonly colon: boolean;
  readonly value: string;
}

/** The labels of a line with what stands behind each, or null if it does not begin with one. */
function partsOf(line: string): Part[] | null {
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

/** A page may name itself where its issuer should stand. */
const SITE = /^[\u4e00-\u9fa5]{2,16}(?:网站?|网页|平台|门户)$/;

const FITS: Readonly<Record<Field, (value: string) => boolean>> = {
  number: (value) => DOCUMENT_NUMBER.test(value),
  issuer: (value) => looksLikeOrgan(value) || SITE.test(value),
  date: (value) => dateOf(value) !== null,
  title: (value) => kindOfTitle(value) !== null,
  other: (value) =>
    /^[\w\-/.:]{4,40}$/.test(value) ||
    dateOf(value) !== null ||
    /^(?:有效|失效|废止|现行有效|尚未施行|主动公开)$/.test(value),
};

/** 2023-03-01, 2023年03月01日 → 2023-03-01 */
function dateOf(value: string): string | null {
  const match = value.match(/^((?:19|20)\d{2})[-年/.](\d{1,2})[-月/.](\d{1,2})日?/);
  if (match) return readDate(`${match[1]}年${Number(match[2])}月${Number(match[3])}日`);
  return DATE_LINE.test(value) ? readDate(value) : null;
}

function isBlock(parts: readonly Part[], inBlock: boolean): boolean {
  const strong = parts.filter(({ label }) => !WEAK.has(label));
  const [first] = parts;
  if (!first) return false;
  if (first.label === '下载地址') return first.colon;
  if (parts.length > 1) return strong.length > 0 || parts.every(({ colon }) => colon);
  const field = FIELD_OF.get(first.label) ?? 'other';
  // 发布单位 alone on its line, as a cell of a table that the crawl has taken apart
  if (strong.length && first.value === '' && field !== 'other' && field !== 'title') return true;
  const fits = FITS[field](first.value);
  if (strong.length) return first.colon ? first.value.length < 120 || /^\[?https?:/.test(first.value) : fits;
  const counted =
    /^(?:时间|日期|点击|浏览)$/.test(first.label) &&
    /^(?:20\d{2}-\d{1,2}-\d{1,2}[\d:]{0,8}|\d{1,7}次?)$/.test(first.value);
  return first.colon && (inBlock || counted || (fits && /^(?:文号|标题)$/.test(first.label)));
}

/** The value of 主题分类: 农业、林业、水利\\农业. No title and no body has a backslash. */
const CLASS = /^[^:：]{1,30}\\[^:：]{1,30}$/;

/** Reads the labels that head a page, line by line. */
export class PageHeadReader {
  readonly heads: PageHead[] = [];
  /** A label whose value stands on the next line. */
  private open: Field | null = null;
  private last = Number.NEGATIVE_INFINITY;
  /** The value that stood on the last line of its own. */
  private value: string | null = null;

  /** Whether line n belongs to such a block; what it says is kept. */
  take(line: string, n: number): boolean {
    const parts = partsOf(line);
    const inBlock = n - this.last < 12;
    if (parts && isBlock(parts, inBlock)) {
      this.keep(
        n,
        parts.map(({ label, value }) => [FIELD_OF.get(label) ?? 'other', value] as const),
      );
      const end = parts.at(-1);
      this.open = end && end.value === '' ? (FIELD_OF.get(end.label) ?? 'other') : null;
      this.last = n;
      return true;
    }
    const open = this.open;
    this.open = null;
    if (!inBlock || line.length > 120) return false;
    const value = line.replace(/\s+/g, '');
    // The value printed twice: once as a link
    if (value === this.value && n <= this.last + 2) return true;
    if (open === null) return false;
    if (!FITS[open](value) && !(open === 'other' && CLASS.test(value))) return false;
    this.keep(n, [[open, value]]);
    this.last = n;
    this.value = value;
    return true;
  }

  private keep(line: number, fields: readonly (readonly [Field, string])[]): void {
    const saidOf = (field: Field): string | null =>
      fields.find(([name, value]) => name === field && value !== '' && FITS[field](value))?.[1] ?? null;
    const number = saidOf('number')?.match(DOCUMENT_NUMBER)?.[0] ?? null;
    const date = saidOf('date');
    const issuer = saidOf('issuer');
    this.heads.push({
      line,
      title: saidOf('title'),
      number: number && normaliseNumber(number),
      issuer: issuer && !SITE.test(issuer) ? issuer : null,
      date: date && dateOf(date),
    });
  }
}

/** What the lines `from` to `to` say together; of two values the later one holds. */
export function pageHeadOf(heads: readonly PageHead[], from: number, to: number): Omit<PageHead, 'line'> {
  const found = { title: null, number: null, issuer: null, date: null } as {
    -readonly [K in keyof Omit<PageHead, 'line'>]: PageHead[K];
  };
  for (const head of heads) {
    if (head.line < from || head.line > to) continue;
    found.title = head.title ?? found.title;
    found.number = head.number ?? found.number;
    found.issuer = head.issuer ?? found.issuer;
    found.date = head.date ?? found.date;
  }
  return found;
}

/** What documents are made of, in small patterns that several steps of reading share. */

/** Chinese and Arabic numerals of headings. */
const HAN = '一二三四五六七八九十百零〇';

/** 1.1 and 1.1.1 before words, not a figure with its unit (1.2亿元). */
export const DOTTED =
  '\\d{1,2}(?:[.．]\\d{1,2}){1,3}[.．、]?(?:\\s?(?=[\\u4e00-\\u9fa5“《])(?![亿万千百元个倍年月日号公平米吨亩名户家人小天分版级])|\\s(?=20\\d{2}年|\\d{1,2}月))';

/** 一、 （一） 1. （1） ① 第一章 第一条 at the start of a paragraph. */
export const NUMBERING = new RegExp(
  `^(?:第\\s*[${HAN}\\d]{1,5}\\s*[编章节条]|[${HAN}]{1,4}\\s*[、.．]|[（(]\\s*[${HAN}]{1,4}\\s*[）)]|[（(]\\s*\\d{1,2}\\s*[）)]|\\d{1,3}\\s*[.．、](?!\\d)|\\d{1,2}[.．](?=\\d{1,2}月|20\\d{2}年)|${DOTTED}|[①-⑳])`,
);

/** A date on its own: 2024年3月9日, 二〇二四年三月九日. */
export const DATE_LINE =
  /^[（(]?(?:(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[一二][〇○Ｏ０零九0O一二三四五六七八]{3}\s*年\s*[一二三四五六七八九十]{1,2}\s*月\s*[一二三四五六七八九十]{1,3}\s*日)[）)]?$/;

/** 发文字号: 京政办发〔2024〕12号, whatever brackets it is printed with. */
export const DOCUMENT_NUMBER =
  /[\u4e00-\u9fa5]{2,14}\s?[〔［【[（(﹝]\s?(?:19|20)\s?\d\s?\d\s?[〕］】\])）﹞]\s?第?\s?\d{1,4}\s?号/;

/** A paragraph that is nothing but a document number, perhaps in brackets. */
export const NUMBER_LINE = new RegExp(`^[（(]?\\s*(${DOCUMENT_NUMBER.source})\\s*[）)]?$`);

const ORDER_NUMBER =
  /^(?:[\u4e00-\u9fa5、]{2,40}(?:令|公告|通告))?[（(]?(?:(?:(?:19|20)\d{2}年)?第(?:\d{1,4}|[一二三四五六七八九十百〇零]{1,6})号|[〔［【[](?:19|20)\d{2}[〕］】\]]第?\d{1,4}号)[）)]?$/;

/** Of an order or announcement: 第300号 under 北京市人民政府令, 国家税务总局公告2018年第28号, 2021年第15号, 〔2019〕第4号. */
export function isOrderNumber(text: string): boolean {
  return text.length < 80 && text.includes('号') && ORDER_NUMBER.test(text.replace(/\s/g, ''));
}

/** Under the title of a law or a decision: （2021年6月8日…会议通过，自2021年8月1日起施行）. */
export const PASSED_NOTE =
  /^(?:【题注】 ?)?[（(]?\s?((?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)(?=[^。；]{0,120}(?:通过|批准|公布|发布|施行))[^。；]{0,400}$/;

const NOTED_DAY = /^[（(—-]{0,4}((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)[，,]?([^，,。；]{3,60})/;

/**
 * The day of a note under a title: 2019年11月30日某部令第20号公布 or 1999年7月13日，某某局 under a rule,
 * ——2024年1月16日在某市第十六届人民代表大会第二次会议上 under a report.
 */
export function dayOfNote(text: string): string | null {
  if (text.length > 120 || !text.includes('日')) return null;
  const [, day = null, words = ''] = NOTED_DAY.exec(text.replace(/\s+/g, '')) ?? [];
  return /公布|发布|颁布|批准|^在.+会议上[）)]?$/.test(words) || looksLikeOrgan(words) ? day : null;
}

/** 各区人民政府，市政府各委、办、局，各市属机构：, 工委、管委会各机构：, but not 市人民政府决定废止下列规章： */
export const SALUTATION =
  /^(?![^:：]{0,200}(?:决定|如下|下列|以下))(?:各|市政府|省政府|区政府|县政府|市直|省直|有关|相关|党工委|工委|管委会|机关各|[委局厅部]属各|[省市县区州](?:直)?属[学高院医企事单]|[\u4e00-\u9fa5]{1,6}[省市区县旗州镇]、|[\u4e00-\u9fa5]{2,12}(?:人民政府|委员会|管委会|开发区|高新区|局|厅|部))[\u4e00-\u9fa5（）()〔〕、，,；; 　·“”\d]{0,200}[:：]$/;

/** Whether a line names addressees. Most lines do not end as one does: looking is many times as fast as the pattern. */
export function isSalutation(text: string): boolean {
  return (text.endsWith('：') || text.endsWith(':')) && text.length < 240 && SALUTATION.test(text);
}

/** 附件, 附件1, 附：, 附件 2： alone on its line. */
export const ATTACHMENT_MARK = /^附\s*(?:[件表录图]\s*)?(?:[\d一二三四五六七八九十]{1,3}\s*)?[:：]?$/;

/** （此件公开发布） and its like. */
export const RELEASE_NOTE = /^[（(]\s*(?:此件.{0,20}|[本此]文有删减|有删减|略有删[节减])[）)]$/;

/** The word that ends a title and says what kind of document it is. The longer word first where one ends in the other. */
export const KINDS = [
  '通知', '方案', '意见', '办法', '决定', '规定', '措施', '计划', '要点', '规划', '条例', '细则', '公告', '通告', '通报',
  '批复', '复函', '函', '指南', '指引', '目录', '标准', '基准', '规则', '章程', '纲要', '报告', '议案', '命令', '令', '决议',
  '纪要', '清单', '规程', '制度', '预案', '名单', '政策', '安排', '分工', '任务', '规范', '倡议书', '请示', '行动', '举措', '细化',
  '公约', '分解表', '分工表', '任务表', '任务分解', '任务分工', '责任分解', '责任分工', '说明', '要求', '机制', '工作', '十条', '条',
] as const; // biome-ignore format: a word list reads better in rows

const KIND_AT_END = new RegExp(`(${KINDS.join('|')})$`);
const TRAILING_BRACKETS = /(?:\s*[（(〔［[][^（）()〔〕［］[\]]{1,30}[）)〕］\]])+$/;

const CLOSING_AT_END = /[）)〕］\]]$/;

/** Longer than any title with its brackets: only the end of a long text is looked at. */
const TITLE_REACH = 300;

/** A title without what stands in brackets after it: （试行）, （2021—2025年）. */
export function titleCore(title: string): string {
  if (!CLOSING_AT_END.test(title)) return title.trimEnd();
  const head = title.length > TITLE_REACH ? title.slice(0, -TITLE_REACH) : '';
  return (head + title.slice(head.length).replace(TRAILING_BRACKETS, '')).trimEnd();
}

/** 方案, 通知 …: the kind of document that a title names, or null. */
export function kindOfTitle(title: string): string | null {
  return titleCore(title.replace(/\s+/g, '')).match(KIND_AT_END)?.[1] ?? null;
}

const NO_TITLE = /[。！？；!?;\t|]|^附|^[（(]|^表\d|^图\d|^专栏|^注[:：]|^序号|^\d{1,3}\s/;

/** Whether a paragraph could be the title of a document by its form alone. */
export function looksLikeTitle(text: string): boolean {
  if (text.length < 6 || text.length > 130) return false;
  if (NO_TITLE.test(text) || NUMBERING.test(text) || /[:：,，、]$/.test(text)) return false;
  const kind = kindOfTitle(text);
  return kind !== null && !WEAK_KINDS.has(kind);
}

/** Kinds that end headings and sentences too: a title needs more than them. */
const WEAK_KINDS = new Set([
  '要求',
  '机制',
  '工作',
  '条',
  '安排',
  '分工',
  '制度',
  '政策',
  '说明',
  '细化',
  '函',
  '令',
  '行动',
]);

/** A body's full name, as signatures and titles print it. */
const ORGAN =
  /(?:人民政府|政府|办公厅|办公室|委员会|工委|党委|管委会|常委会|代表大会|总局|局|厅|部|署|改革委|健康委|信息化委|纪委|监委|[省市区县州]委|总队|支队|中心|联合会|总会|协会|总工会|银行|分行|支行|海关|检察院|法院|总公司|公司|集团|领导小组|指挥部|国务院|中共中央|中央军委|网信办|扶贫办|编办|研究院|科学院|社|会)$/;

/** Whether a piece of text reads like the full name of a body. */
export function looksLikeOrgan(text: string): boolean {
  const name = text.replace(/\s+/g, '');
  return (
    name.length >= 3 && name.length <= 45 && ORGAN.test(name) && !/[。；：:;《》“”]/.test(name) && !NUMBERING.test(name)
  );
}

/** Sentence ends that close a paragraph. */
export const TERMINAL = /[。！？；!?;：:]$/;

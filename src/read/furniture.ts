/** What a gazette or a web page prints around its documents and what belongs to none of them. */

/** Each pattern with a line that it matches and one that it must not; the test reads both. */
export const FURNITURE: readonly { readonly pattern: RegExp; readonly matches: string; readonly not: string }[] = [
  { pattern: /^[\u4e00-\u9fa5]{2,14}(?:人民政府公报|政府公报|政报)$/, matches: '北京市人民政府公报', not: '北京市人民政府' },
  { pattern: /^[-—–·•.\s]*\d{1,4}[-—–·•.\s]*$/, matches: '— 12 —', not: '12个项目' },
  { pattern: /^第\s?\d{1,4}\s?页(?:\s*[/共,，]\s*共?\s?\d{1,4}\s?页?)?$/, matches: '第 3 页 共 12 页', not: '第3页所列项目' },
  { pattern: /^GAZETTE OF THE|^(?:PEOPLE.S )?GOVERNMENT OF [A-Z]|GONGBAO$/, matches: 'GAZETTE OF THE PEOPLE’S', not: '公报' },
  { pattern: /^[[【［]?文件来源[\]】］]?/, matches: '[文件来源] 政府公报 2019年 第48期', not: '文件起草单位' },
  { pattern: /^打印字号|^【?字体[:：]|^字号[:：]/, matches: '打印字号：   大   中   小', not: '打印机更新' },
  { pattern: /^扫一扫|^扫描二维码|^分享到|^相关解读$|^相关链接$|^打印本页|^关闭窗口/, matches: '扫一扫在手机打开当前页', not: '扫描设备更新' },
  { pattern: /\.(?:png|jpe?g|gif)$/i, matches: '专栏1.png', not: '专栏1' },
  { pattern: /^目\s*录$/, matches: '目 录', not: '目录清单' },
  // A plan's own contents: chapter, dots, page.
  { pattern: /(?:…|[.·]{3,})\s*\d{1,4}$/, matches: '一、发展基础 …… 1', not: '到2025年达到 30' },
]; // biome-ignore format: a table

const MASTHEAD = /^[\u4e00-\u9fa5]{2,14}(?:人民政府公报|政府公报|政报)$/;

/** Whether a line is the name of a gazette. */
export function isMasthead(line: string): boolean {
  return line.length < 30 && MASTHEAD.test(line);
}

/** Whether a line is furniture. */
export function isFurniture(line: string): boolean {
  if (line.length > 60) return false;
  return FURNITURE.some(({ pattern }) => pattern.test(line));
}

/** First line of a gazette's closing pages; from there on no document follows. */
const BACK_MATTER =
  /^(?:政府公报查询方式|《[\u4e00-\u9fa5]{2,14}公报》(?:简介|采取)|[\u4e00-\u9fa5]{2,14}公报》?查询方式)/;

export function isBackMatter(line: string): boolean {
  return line.length < 60 && BACK_MATTER.test(line);
}

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
  // A gazette's running head, its issue and its imprint.
  { pattern: /^[\u4e00-\u9fa5]{2,14}(?:公报|政报)\s{0,6}(?:19|20)\d{2}\s?[年.·]\s?第?\s?\d{1,3}\s?期/, matches: '某省人民政府公报 2021 年第 14 期　　省政府文件', not: '某省人民政府公报编辑部' },
  { pattern: /^(?:19|20)\d{2}\s*年\s*第\s*\d{1,3}\s*期\s*(?:[（(]\s*总第?\s*\d{1,5}\s*期\s*[）)])?$/, matches: '2021 年第 14 期 （总第 1293 期）', not: '2021年第15号' },
  { pattern: /^[\u4e00-\u9fa5]{2,14}主\s?办\s{1,20}(?:19|20)\d{2}\s?年/, matches: '某省人民政府主办　　2021年5月20日出版', not: '某省人民政府主办的培训' },
  { pattern: /^\d{1,2}\/(?:19|20)\d{2}\s{2,}[\u4e00-\u9fa5]{2,14}(?:公报|政报)/, matches: '3/2021      某市人民政府公报                 ·某市人民政府办公室文件·', not: '3/2021号公报' },
  { pattern: /^Page\s\d{1,4}\s-\s.{2,30}期$|^P\.\s?\d{1,4}$/, matches: 'Page 24 - 2021年第3期', not: 'P.S. 24' },
  // The red head of a letter sheet, and the imprint below it.
  { pattern: /^(?:第[一二三四五六七八九十]{1,3}篇[:：])?[\u4e00-\u9fa5]{2,28}(?:政府|办公室|办公厅|委员会|[局厅])文件$/, matches: '某市人民政府办公室文件', not: '市政府印发的有关文件' },
  { pattern: /^[\u4e00-\u9fa5\s]{4,36}(?:19|20)\d{2}年\s?\d{1,2}月\s?\d{1,2}日\s?印发[。]?$/, matches: '某市人民政府办公室　　2022年6月14日印发', not: '方案于2022年6月14日印发后' },
  { pattern: /^抄\s?送[:：]/, matches: '抄送：市委各部门，市人大常委会办公室。', not: '抄送有关部门' },
  { pattern: /^(?:编辑出版|主管(?:单位|主办)|主办(?:单位)?|地\s?址|邮\s?编|邮政编码|(?:联系)?电话|网\s?址|印\s?刷|准印证号|刊\s?号)\s?[:：]\s?\|/, matches: '印 刷: | 某某印务公司 |', not: '印刷: 由县财政局负责' },
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
  if (line.length > 60) {
    // A running head is spread over the width of the page.
    return line.length < 240 && line.includes(' '.repeat(8)) && isFurniture(line.replace(/\s{3,}/g, '  '));
  }
  return FURNITURE.some(({ pattern }) => pattern.test(line));
}

/** First line of a gazette's closing pages; from there on no document follows. */
const BACK_MATTER =
  /^(?:政府公报查询方式|《[\u4e00-\u9fa5]{2,14}公报》(?:简介|采取)|[\u4e00-\u9fa5]{2,14}公报》?查询方式)/;

export function isBackMatter(line: string): boolean {
  return line.length < 60 && BACK_MATTER.test(line);
}

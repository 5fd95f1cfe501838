/** Texts that no office writes: one form over and over, so long that whatever takes the square of its length shows. */

type Shape = (characters: number) => string;

const over = (piece: string, characters: number): string => piece.repeat(Math.ceil(characters / piece.length));
const rows = (characters: number, width: number, row: (i: number) => string): string =>
  Array.from({ length: Math.ceil(characters / width) }, (_, i) => row(i)).join('');
const repeated =
  (piece: string): Shape =>
  (characters) =>
    over(piece, characters);

/** What is repeated without an end. */
const PIECES: Readonly<Record<string, string>> = {
  'clauses in one line': '（责任单位：市财政局、市教委）；',
  'boxed clauses in one line': '【责任单位：市财政局】',
  'label lines': '牵头单位：市财政局\n配合单位：市教委\n',
  'prose without a stop': '一段没有标点的文字说明市财政局牵头',
  'brackets never closed': '（',
  'labels never closed': '（责任单位：',
  'title marks never closed': '《',
  'square brackets never closed': '[',
  'clauses never closed': '（责任单位：市财政局\n',
  'tables never closed': '<table><tr><td>',
  'tables never closed, a line each': '<table><tr><td>\n',
  'marks of Markdown': '**',
  'cells without words': '|',
  'blanks of three kinds': ' \u3000\t',
  'line ends': '\n',
  'carriage returns alone': '一、加强领导。（责任单位：市财政局）\r',
  'mixed line ends': '一、加强领导。（责任单位：市财政局）\r\n二、加强管理。\r三、加强服务。\n\r',
  'document numbers': '某政发〔2024〕1号',
  'citations without a stop': '根据《某市条例》',
  dates: '2024年1月1日\n',
  deadlines: '2025年12月31日前完成',
  addressees: '各区人民政府：\n',
  attachments: '附件：1.某方案\n',
  'dots of a contents page': '某通知……………………1',
  'halves of characters': '\ud800甲\udc00',
  'characters for private use': '\ue000\uf8ff',
  'zero-width characters in names': '（责任单位：市\u200b财\u200d政\ufeff局）\n',
  'bidi controls in names': '（责任单位：\u202e市财政局\u202c、\u2066市教委\u2069）\n',
  'traditional characters': '責任單位：市財政局、',
};

/** What counts up, or begins once. */
const COUNTED: Readonly<Record<string, Shape>> = {
  'a clause with names without end': (n) => `一、加强领导。（责任单位：${rows(n, 6, (i) => `第${i}局、`)}市教委）\n`,
  'a clause with known names': (n) => `一、加强领导。（责任单位：${over('市财政局、', n)}市教委）\n`,
  'clauses with 990 names': (n) => rows(n, 6000, (c) => `一、加强领导。（责任单位：${Array.from({ length: 990 }, (_, i) => `第${c * 990 + i}局`).join('、')}）\n`),
  'titles': (n) => rows(n, 26, (i) => `某市人民政府关于印发第${i}方案的通知\n\n`),
  'documents': (n) =>
    rows(n, 70, (i) => `某市人民政府办公室关于印发第${i}号方案的通知\n某政办发〔2024〕${i}号\n各区人民政府：\n现将方案印发给你们。\n`),
  'an outline ever deeper': (n) => deeper(n),
  'citations of other titles': (n) => rows(n, 20, (i) => `根据《某市第${i}条例》，`),
  'headings of the first rank': (n) => rows(n, 18, (i) => `第${i + 1}章 总则\n第${i + 1}条 某事。\n`),
  'rows of a table': (n) => `| 序号 | 任务 | 责任单位 |\n${rows(n, 22, (i) => `| ${i} | 加强领导 | 市财政局、市教委 |\n`)}`,
  'cells a line each': (n) => `序号\n任务\n责任单位\n${rows(n, 16, (i) => `${i + 1}\n加强领导\n市财政局\n`)}`,
  'a list of what is void': (n) => `废止下列文件：\n${rows(n, 28, (i) => `${i}. 某市通知（某政发〔2000〕${i}号）\n`)}`,
}; // biome-ignore format: a table

/** 1 加强, 1.1 加强, 1.1.1 加强 … */
function deeper(characters: number): string {
  const lines: string[] = [];
  for (let [number, left] = ['1', characters]; left > 0; number += '.1') {
    lines.push(`${number} 加强领导。\n`);
    left -= number.length + 6;
  }
  return lines.join('');
}

/** Name → a text of about so many characters. */
export const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...Object.entries(PIECES).map(([name, piece]): [string, Shape] => [name, repeated(piece)]),
  ...Object.entries(COUNTED),
]);

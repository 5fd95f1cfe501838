/** The outline and clauses rooms: documents → items → clauses with their tasks. */

import { describe, expect, it } from 'vitest';
import { planDay } from '../src/agencies/evidence.js';
import { assignTasks } from '../src/clauses/assign.js';
import { isPerson, looksLikeBody } from '../src/clauses/bodies.js';
import { findBrackets } from '../src/clauses/brackets.js';
import { readDeadlines, readYearless } from '../src/clauses/deadlines.js';
import { FORMS, findClauses } from '../src/clauses/forms.js';
import { widenGroups } from '../src/clauses/groups.js';
import { deadlinesIn, textOf } from '../src/clauses/pieces.js';
import { assignTableRows } from '../src/clauses/table-clauses.js';
import { makeTasks } from '../src/clauses/tasks.js';
import { readTerms } from '../src/clauses/terms.js';
import { labelOwner, readLabel, readPredicate } from '../src/clauses/words.js';
import { readNumbering } from '../src/outline/numbering.js';
import { readOutline } from '../src/outline/outline.js';
import { readDocuments } from '../src/read/documents.js';
import { splitLines } from '../src/read/lines.js';
import type { Paragraph } from '../src/read/paragraph.js';
import { readParagraphs } from '../src/read/paragraphs.js';

const paragraph = (text: string): Paragraph => ({
  text,
  spans: [{ at: 0, source: 0, length: text.length }],
  indent: 0,
  table: false,
  line: 1,
  endLine: 1,
});

/** Clause, task and path of each clause of a text that is one document. */
function read(text: string) {
  const { value } = readDocuments('x.txt', text);
  return value.documents.flatMap((document) => {
    const outline = readOutline(value.lines, document);
    const assignments = assignTasks(outline);
    widenGroups(assignments);
    assignments.push(...assignTableRows(outline));
    const { tasks, assigned } = makeTasks(value.lines, 'd', document.titles.size ? 1 : 0, outline, assignments);
    return assigned.map(({ assignment: one, taskId }) => ({
      clause: textOf(one.clause),
      task: textOf(one.task),
      path: one.path.join(' / '),
      id: taskId,
      tasks: tasks.length,
    }));
  });
}

describe('numbering', () => {
  it.each([
    ['一、总体要求', '一、', 4, 1],
    ['（十二）加强创新', '（十二）', 5, 12],
    ['(二) 推动直播', '(二)', 5, 2],
    ['1.建立体系', '1.', 6, 1],
    ['12. 加速推广', '12.', 6, 12],
    ['（3）支持企业', '（3）', 7, 3],
    ['第十一条 为加强管理', '第十一条', 3, 11],
    ['第二章　制定标准', '第二章', 1, 2],
    ['③加大力度', '③', 8, 3],
  ])('%s', (text, printed, rank, value) => {
    expect(readNumbering(text)).toEqual({ printed, rank, value });
  });

  it.each(['2.5亿元以上的项目', '2024年工作', '一是加强领导', '第三条第二款规定的', '加强领导', '（试行）'])(
    'none: %s',
    (text) => {
      expect(readNumbering(text)).toBeNull();
    },
  );
});

describe('words of clauses', () => {
  it.each([
    ['责任单位', 'responsible'],
    ['牵头单位', 'lead'],
    ['市级牵头部门', 'lead'],
    ['主责单位', 'lead'],
    ['配合单位', 'support'],
    ['参与部门', 'support'],
    ['协办单位', 'support'],
    ['行业主管部门', 'responsible'],
    ['市发展改革委责任处室', 'responsible'],
    ['负责考核部门', 'responsible'],
    ['起草单位', 'responsible'],
    ['完成时限', 'deadline'],
    ['整改期限', 'deadline'],
    ['时限', 'deadline'],
    ['责任股室', 'responsible'],
    ['牵头科室', 'lead'],
    ['牵头（责任）单位', 'lead'],
    ['责任分工', 'responsible'],
    ['明确责任分工', null],
    ['责任领导', 'person'],
    ['协办', 'support'],
    ['开工时间', null],
    ['发现时间', null],
    ['各部门', null],
    ['工作要求', null],
    ['相关单位', null],
  ])('label %s', (label, kind) => {
    expect(readLabel(label)).toBe(kind);
  });

  it.each([
    ['市生态环境局牵头', 'lead', '市生态环境局'],
    ['市文物局、市公园管理中心分别牵头负责', 'lead', '市文物局、市公园管理中心'],
    ['市农业农村局等按职责分工负责', 'responsible', '市农业农村局等'],
    ['市财政局配合', 'support', '市财政局'],
    ['市司法局起草', 'responsible', '市司法局'],
    ['市科委、中关村管委会按职责分工落实', 'responsible', '市科委、中关村管委会'],
    ['有关区县政府具体负责', 'responsible', '有关区县政府'],
    ['市商务局牵头负责', 'lead', '市商务局'],
  ])('predicate of %s', (part, role, names) => {
    const predicate = readPredicate(part);
    expect(predicate?.role).toBe(role);
    expect(part.slice(0, predicate?.start)).toBe(names);
  });

  it.each(['市商务局', '市推进京津冀协同发展领导小组办公室', '各群团组织'])('no predicate: %s', (part) => {
    expect(readPredicate(part)).toBeNull();
  });

  it('knows whose divisions a label announces', () => {
    expect(labelOwner('市发展改革委责任处室')).toBe('市发展改革委');
    expect(labelOwner('责任单位')).toBeNull();
  });

  it.each([
    ['市科委', true],
    ['北京大兴国际机场临空经济区(大兴)管委会', true],
    ['各县〔市、区〕人民政府', true],
    ['经信局', true],
    ['和平区政府', true],
    ['对外联络办公室', true],
    ['约束性指标', false],
    ['试行', false],
    ['加强统筹的工作', false],
  ])('body %s', (name, expected) => {
    expect(looksLikeBody(name)).toBe(expected);
  });

  it.each([
    ['分管副省长', true],
    ['各区区长', true],
    ['市政府分管领导', true],
    ['市商务局', false],
    ['市成长型企业服务中心', false],
  ])('person %s', (name, expected) => {
    expect(isPerson(name)).toBe(expected);
  });
});

describe('brackets', () => {
  it('pairs nested and mixed brackets and keeps open ones', () => {
    const text = '(甲（乙]丙）丁[戊';
    expect(findBrackets(text).map(({ start, end, depth, closed }) => [text.slice(start, end), depth, closed])).toEqual([
      ['(甲（乙]丙）', 0, true],
      ['（乙]', 1, true],
      ['[戊', 0, false],
    ]);
  });
});

describe('printed forms', () => {
  it('find their own samples and leave the others', () => {
    expect(FORMS.map(({ name }) => name)).toHaveLength(7);
    for (const { name, finds, leaves, find } of FORMS) {
      for (const text of finds) expect(find(paragraph(text)), `${name} finds ${text}`).toHaveLength(1);
      for (const text of leaves) expect(find(paragraph(text)), `${name} leaves ${text}`).toEqual([]);
    }
  });

  it.each([
    '市财政局要加强资金保障，各区政府做好落实。',
    '成员单位为本方案相关责任单位。',
    '各区政府（含北京经济技术开发区管委会，下同）遴选企业。',
    '市级部门、区政府(以下简称牵头部门)，在试点项目中牵头。',
    '根据《意见》（国办发〔2022〕30号）要求推进。',
    '主要领导负责（一把手负责制）。',
  ])('prose is no clause: %s', (text) => {
    expect(findClauses(paragraph(text))).toEqual([]);
  });

  it('reads a clause that never closes up to the end of its paragraph', () => {
    const [found] = findClauses(paragraph('加强监管。（责任单位：市水务局、市财政局'));
    expect(found?.closed).toBe(false);
    expect(found?.end).toBe('加强监管。（责任单位：市水务局、市财政局'.length);
  });
});

describe('tasks', () => {
  const head = '北京市某项工作方案\n　　为加强工作，制定本方案。\n';

  it('takes the item up to its clause, with the headings above', () => {
    const text = `${head}　　一、主要任务\n　　（一）夯实基础\n　　1.建立体系。遴选企业。（责任单位：市财政局）\n　　2.完善机制。（责任单位：市教委）\n`;
    expect(read(text)).toEqual([
      {
        clause: '（责任单位：市财政局）',
        task: '1.建立体系。遴选企业。',
        path: '一、主要任务 / （一）夯实基础 / 1.建立体系',
        id: 'd:1.1.1',
        tasks: 4,
      },
      {
        clause: '（责任单位：市教委）',
        task: '2.完善机制。',
        path: '一、主要任务 / （一）夯实基础 / 2.完善机制',
        id: 'd:1.1.2',
        tasks: 4,
      },
    ]);
  });

  it('parts the words of a paragraph between its clauses', () => {
    const text = `${head}　　三、促进就业。引导就近就业（市人社局牵头，各区政府配合）。给予补贴（市人社局牵头，市财政局配合）。\n`;
    expect(read(text).map(({ task, path, id }) => [task, path, id])).toEqual([
      ['三、促进就业。引导就近就业', '三、促进就业', 'd:3.p1'],
      ['给予补贴', '三、促进就业', 'd:3.p2'],
    ]);
  });

  it('gives a closing paragraph to the chapter, not to the last item', () => {
    const text = `${head}　　一、保障措施\n　　（一）加强创新。推动研发。（责任单位：市教委）\n　　各区、各部门要加强领导。（责任单位：市财政局）\n　　此外，根据进程适时推进（市公安局起草）。\n`;
    expect(read(text).map(({ task, path }) => [task, path])).toEqual([
      ['（一）加强创新。推动研发。', '一、保障措施 / （一）加强创新'],
      ['各区、各部门要加强领导。', '一、保障措施'],
      ['此外，根据进程适时推进', ''],
    ]);
  });

  it('gives further paragraphs to an item of which another follows, and to the last one where those before it ran on so', () => {
    const text = `${head}　　一、主要任务\n　　（一）减少废物。修订标准。（市教委负责）\n　　推广技术。建设基地。（市财政局负责）\n　　（二）绿色生活。减少浪费。（市商务局负责）\n　　分类投放。（市城管委负责）\n　　二、保障\n　　（一）加强领导。（市教委负责）\n　　各区要加强领导。（市财政局负责）\n`;
    expect(rows(text).map(([, task, path]) => [task, path])).toEqual([
      ['（一）减少废物。修订标准。', '一、主要任务 / （一）减少废物'],
      ['推广技术。建设基地。', '一、主要任务 / （一）减少废物'],
      ['（二）绿色生活。减少浪费。', '一、主要任务 / （二）绿色生活'],
      ['分类投放。', '一、主要任务 / （二）绿色生活'],
      ['（一）加强领导。', '二、保障 / （一）加强领导'],
      ['各区要加强领导。', '二、保障'],
    ]);
  });

  it('leaves a part with a bullet to its item', () => {
    const text = `${head}　　一、经济发展\n　　1、加强分析。（责任单位：市统计局）\n　　▲增加值增长14%。（责任单位：市商务局）\n`;
    expect(read(text).map(({ task, path }) => [task, path])).toEqual([
      ['1、加强分析。', '一、经济发展 / 1、加强分析'],
      ['▲增加值增长14%。', '一、经济发展 / 1、加强分析'],
    ]);
  });

  it('lets a label line hold for all items of its section where no item has one to itself', () => {
    const text = `${head}　　一、科技创新\n　　1. 研究开发领域。\n　　2. 成果转化领域。\n　　责任处室：高技术处。\n　　行业主管部门：市科委等相关部门。\n　　二、农业\n　　3. 生物育种领域。\n　　责任处室：区域处。\n`;
    expect(read(text).map(({ clause, task, path }) => [clause, task, path])).toEqual([
      ['责任处室：高技术处。', '1. 研究开发领域。2. 成果转化领域。', '一、科技创新'],
      ['行业主管部门：市科委等相关部门。', '1. 研究开发领域。2. 成果转化领域。', '一、科技创新'],
      ['责任处室：区域处。', '3. 生物育种领域。', '二、农业'],
    ]);
  });

  it('lets a label line hold for its item where every item has one', () => {
    const text = `${head}　　一、金融支持\n　　1. 完善机制。\n　　责任单位：市财政局\n　　2. 开展对接。\n　　责任单位：市教委\n`;
    expect(read(text).map(({ task, path }) => [task, path])).toEqual([
      ['1. 完善机制。', '一、金融支持 / 1. 完善机制'],
      ['2. 开展对接。', '一、金融支持 / 2. 开展对接'],
    ]);
  });

  it('takes lines that name persons into the block of label lines', () => {
    const text = `${head}　　1. 完善机制。\n　　牵头领导：常务副区长，主管副区长\n　　主要责任单位：区财政局\n　　配合单位：区教委\n　　完成时限：2024年12月底\n　　2. 开展对接。\n　　牵头单位：区教委\n　　责任人：张三\n　　完成时限：2024年6月底前\n　　3. 明确责任人：一是建立台账。（责任单位：区商务局）\n`;
    expect(read(text).map(({ clause, task }) => [clause, task])).toEqual([
      ['牵头领导：常务副区长，主管副区长主要责任单位：区财政局配合单位：区教委完成时限：2024年12月底', '1. 完善机制。'],
      ['牵头单位：区教委责任人：张三完成时限：2024年6月底前', '2. 开展对接。'],
      ['（责任单位：区商务局）', '3. 明确责任人：一是建立台账。'],
    ]);
  });

  it('reads a block of label lines as one clause', () => {
    const text = `${head}　　1. 完善机制。\n　　牵头单位：市财政局\n　　配合单位：市教委、市商务局\n　　完成时限：2024年12月底前\n　　2. 开展对接。\n　　牵头单位：市教委\n`;
    expect(read(text).map(({ clause, task }) => [clause, task])).toEqual([
      ['牵头单位：市财政局配合单位：市教委、市商务局完成时限：2024年12月底前', '1. 完善机制。'],
      ['牵头单位：市教委', '2. 开展对接。'],
    ]);
  });

  it('joins the line of those who carry out to that of the responsible', () => {
    const text = `${head}　　1. 完善机制。\n　　责任单位：市财政局\n　　落实单位：各区政府\n　　2. 开展对接。\n　　责任单位：市教委\n　　责任单位：市商务局\n`;
    expect(read(text).map(({ clause }) => clause)).toEqual([
      '责任单位：市财政局落实单位：各区政府',
      '责任单位：市教委',
      '责任单位：市商务局',
    ]);
  });

  it('joins names that go on over lines of their own, and leaves a signature', () => {
    expect(
      read(
        '一、加快建设\n责任单位：市商务局\n市财政局\n各区政府\n二、优化服务\n责任单位\n市税务局 市财政局\n三、完善制度\n建立台账。',
      ).map(({ clause, task }) => [clause, task]),
    ).toEqual([
      ['责任单位：市商务局市财政局各区政府', '一、加快建设'],
      ['责任单位市税务局 市财政局', '二、优化服务'],
    ]);
    expect(read('一、加快建设\n责任单位：市商务局\n某某市人民政府\n2020年1月1日')[0]?.clause).toBe(
      '责任单位：市商务局',
    );
  });

  it('takes the label in a box, or before a gap, for that of the line', () => {
    const text = `${head}　　1. 完善机制。\n　　【责任单位】市教委、市财政局\n　　2. 开展对接。\n　　责任单位　市商务局　市税务局\n`;
    expect(read(text).map(({ clause, task }) => [clause, task])).toEqual([
      ['【责任单位】市教委、市财政局', '1. 完善机制。'],
      ['责任单位　市商务局　市税务局', '2. 开展对接。'],
    ]);
  });

  it('leaves a line of names behind words that are no label', () => {
    const text = '一、加快建设\n责任单位：市商务局 联系电话：12345\n市财政局\n各区政府\n二、优化服务\n做好工作。';
    expect(read(text).map(({ clause }) => clause)).toEqual(['责任单位：市商务局 联系电话：12345']);
  });

  it('gives a label that no names follow back to the task', () => {
    expect(read('一、加快建设\n责任单位\n要加强统筹。（市商务局负责）')[0]?.task).toBe(
      '一、加快建设责任单位要加强统筹。',
    );
  });

  it('reads rows of a Markdown table', () => {
    const text =
      '某县工作细则\n\n| 序号 | 项目 | 任务内容 | 牵头单位 | 配合单位 |\n| --- | --- | --- | --- | --- |\n| 一、 | 巩固成果 |  |  |  |\n| 1 | 健全体系 | 完善制度。 | 县水利局 | 县财政局<br>县教育局 |\n| 2 | 督查 | 开展督办。 | 县河长办 | — |\n';
    expect(read(text).map(({ clause, task, path }) => [clause, task, path])).toEqual([
      ['县水利局县财政局<br>县教育局', '完善制度。', '一、 巩固成果 / 1 健全体系'],
      ['县河长办', '开展督办。', '一、 巩固成果 / 2 督查'],
    ]);
  });

  const rows = (table: string) =>
    read(`某市行动方案\n为加强工作，制定本方案。\n${table}\n`).map(({ clause, task, path }) => [clause, task, path]);

  it('reads an HTML table in one line, its spans counted out', () => {
    const table =
      '<table><tr><th rowspan="2">序号</th><th rowspan="2">任务</th><th colspan="2">责任分工</th></tr><tr><th>牵头单位</th><th>配合单位</th></tr><tr><td>1</td><td>完善配套。</td><td rowspan=2><p>市发改委</p></td><td>市财政局、<b>市教</b>育局</td></tr><tr><td>2</td><td>实施项目。</td><td>市工信局</td></tr><tr><td colspan="4">二、社会事业</td></tr><tr><td>3</td><td>新建学校。</td><td>市教育局</td><td></td></tr></table>';
    expect(rows(table)).toEqual([
      ['市发改委市财政局、市教育局', '完善配套。', '1'],
      ['市发改委市工信局', '实施项目。', '2'],
      ['市教育局', '新建学校。', '二、社会事业 / 3'],
    ]);
  });

  it('reads an HTML table with one tag or one row a line, and what follows it', () => {
    const table =
      '<table>\n<tr>\n<td>任务</td>\n<td>责任单位</td>\n</tr>\n<tr>\n<td>改造公路。</td>\n<td>市交通局、\n市财政局</td>\n</tr>\n</table>\n一、保障\n（一）加强领导。（责任单位：市财政局）';
    expect(rows(table)).toEqual([
      ['（责任单位：市财政局）', '（一）加强领导。', '一、保障 / （一）加强领导'],
      ['市交通局、市财政局', '改造公路。', ''],
    ]);
    expect(rows('<tr><td>任务</td><td>牵头部门</td></tr>\n<tr><td>完善制度</td><td>市司法局</td></tr>')).toEqual([
      ['市司法局', '完善制度', ''],
    ]);
  });

  it('lets a cell hold for the rows below that have no number of their own, and for no other', () => {
    const table =
      '| 序号 | 任务内容 | 牵头单位 | 责任单位 |\n|---|---|---|---|\n| 1 | 压缩时限。 | 市政务局 | 市税务局 |\n| | 推广证照。 | | 市大数据局 |\n| 2 | 扩大投资。 | | 市发改委 |';
    expect(rows(table)).toEqual([
      ['市政务局市税务局', '压缩时限。', '1'],
      ['市政务局市大数据局', '推广证照。', '1'],
      ['市发改委', '扩大投资。', '2'],
    ]);
  });

  it('reads rows between bars that do not begin with one, and the column of the task before that of the bodies', () => {
    const table = '序号 | 任 务 | 指 标 要 求 | 牵 头 部 门 | 目 标 类 型 |\n1 | 生产总值 | 增长5% | 市发改委 | A类 |';
    expect(rows(table)).toEqual([['市发改委', '增长5%', '1 生产总值']]);
  });

  it('reads a table printed with one cell a line where every row is as long as its head', () => {
    const cells = (...rest: string[]) => ['序号', '主 要 任 务', '责任单位', ...rest].join('\n\n');
    expect(rows(cells('1', '生产总值增长6%。', '市发改委', '2', '投入强度达到3%。', '市科技局'))).toEqual([
      ['市发改委', '生产总值增长6%。', '1'],
      ['市科技局', '投入强度达到3%。', '2'],
    ]);
    expect(rows(cells('1', '生产总值。', '增长6%。', '市发改委', '2', '投入。', '市科技局'))).toEqual([]);
  });

  it('reads cells a line with rows and columns that group them', () => {
    const head = ['序号', '目标任务', '牵头单位', '责任单位'];
    const grouped = [
      ...head,
      '一、经济发展',
      '1',
      '生产总值增长6%。',
      '县发改局',
      '县统计局',
      '二、民生',
      '2',
      '新建学校。',
      '县教育局',
      '各乡镇',
    ];
    expect(rows(grouped.join('\n\n')).map(([, task, path]) => [task, path])).toEqual([
      ['生产总值增长6%。', '一、经济发展 / 1'],
      ['新建学校。', '二、民生 / 2'],
    ]);
    const leading = [
      '类别',
      ...head,
      '经济',
      '1',
      '稳定增长。',
      '县发改局',
      '县统计局',
      '2',
      '扩大投资。',
      '县发改局',
      '各乡镇',
    ];
    expect(rows(leading.join(' |\n')).map(([, task, path]) => [task, path])).toEqual([
      ['稳定增长。', '经济 1'],
      ['扩大投资。', '经济 2'],
    ]);
  });

  it('reads cells a line where one is empty, or broken over lines', () => {
    const table = [
      ...['序号', '工作任务', '牵头单位', '配合单位', '完成时限'],
      ...['1', '建设道路。', '县住建局', '县财政局', '6月底前'],
      ...['2', '生产总值增长6%。', '县发改局', '2022年12月底前'],
      ...['3', '深化农村改革，', '建成示范带2条。', '县农业农村局', '各镇人民政府', '2022年10月'],
      ...['4', '新增学位1000个。', '县教育局', '2022年8月'],
      '特此通知。',
    ];
    expect(rows(table.join('\n\n'))).toEqual([
      ['县住建局县财政局', '建设道路。', '1'],
      ['县发改局', '生产总值增长6%。', '2'],
      ['县农业农村局各镇人民政府', '深化农村改革，建成示范带2条。', '3'],
      ['县教育局', '新增学位1000个。', '4'],
    ]);
    const unclear = [
      '序号',
      '重点工作',
      '工作要求',
      '责任单位',
      '1',
      '农业',
      '春耕。',
      '县农业局',
      '2',
      '道路。',
      '县交通局',
      '3',
      '学校',
      '招生。',
      '县教育局',
    ];
    expect(rows(unclear.join('\n'))).toEqual([]);
  });

  it('reads cells a line whose head says nothing over the numbers', () => {
    const table = [
      ...['工作任务', '具体要求', '责任科室', '时限要求'],
      ...['公开文件', '1', '清理文件。', '办公室', '年底前'],
      ...['深化解读', '2', '丰富形式。', '各科室', '持续推进'],
      ...['3', '提升质量。', '办公室', '持续推进'],
    ];
    expect(rows(table.join('\n|\n'))).toEqual([
      ['办公室', '清理文件。', '公开文件'],
      ['各科室', '丰富形式。', '深化解读'],
      ['办公室', '提升质量。', '深化解读'],
    ]);
    expect(rows('工作任务\n\n加强统筹。\n\n责任科室\n\n1\n\n办公室')).toEqual([]);
  });

  it('reads a column of parts that say their roles, and short labels under a common one', () => {
    const table =
      '| 序号 | 任务 | 责任分工 |\n|---|---|---|\n| 1 | 公开信息。 | 县发改局牵头，县水利局配合 |\n\n\n\n\n<table><tr><td rowspan=2>序号</td><td rowspan=2>内容</td><td colspan=3>责任单位</td></tr><tr><td>牵头</td><td>配合</td><td>实施</td></tr><tr><td>1</td><td>建设专区。</td><td>县政务局</td><td>县档案馆</td><td>各乡镇</td></tr></table>';
    expect(rows(table)).toEqual([
      ['县发改局牵头，县水利局配合', '公开信息。', '1'],
      ['县政务局县档案馆各乡镇', '建设专区。', '1'],
    ]);
  });

  it('reads cells a line over pages that print the head again, and numbers that begin anew under each group', () => {
    const head = ['序号', '工作任务', '责任单位'];
    const paged = [...head, '1', '修路。', '县住建局', '2', '建校。', '县教育局', ...head, '3', '治河。', '县水利局'];
    expect(rows(paged.join('\n')).map(([, task]) => task)).toEqual(['修路。', '建校。', '治河。']);
    const anew = [...head, '一、经济', '1', '修路。', '县住建局', '二、民生', '1', '建校。', '县教育局'];
    expect(rows(anew.join('\n')).map(([, task, path]) => [task, path])).toEqual([
      ['修路。', '一、经济 / 1'],
      ['建校。', '二、民生 / 1'],
    ]);
    const unnumbered = [
      '序号',
      '任务',
      '牵头单位',
      '责任单位',
      '经济发展',
      '1',
      '修路。',
      '县住建局',
      '各乡镇',
      '社会民生',
      '2',
      '建校。',
      '县教育局',
      '各乡镇',
    ];
    expect(rows(unnumbered.join('\n')).map(([, task, path]) => [task, path])).toEqual([
      ['修路。', '经济发展 / 1'],
      ['建校。', '社会民生 / 2'],
    ]);
  });

  it('takes words alone in a row for a heading, sums for none, and 同上 for the cell above', () => {
    const table =
      '| 序号 | 任务 | 牵头单位 | 配合单位 |\n|---|---|---|---|\n| **经济发展** | | | |\n| 1 | 修路。 | 县住建局 | 各乡镇 |\n| 2 | 建校。 | 同上 | 县教育局 |\n| 合计 | | | |\n| 3 | 治河。 | 县水利局 | 各乡镇 |';
    expect(rows(table)).toEqual([
      ['县住建局各乡镇', '修路。', '经济发展 / 1'],
      ['县住建局县教育局', '建校。', '经济发展 / 2'],
      ['县水利局各乡镇', '治河。', '经济发展 / 3'],
    ]);
    const column =
      '| 类别 | 序号 | 任务 | 牵头单位 |\n|---|---|---|---|\n| 一、企业 | 1 | 修路。 | 县住建局 |\n| | 2 | 建校。 | 县教育局 |';
    expect(rows(column).map(([, , path]) => path)).toEqual(['一、企业 1', '一、企业 2']);
  });

  it('takes nothing from a table that has no column of tasks', () => {
    expect(rows('| 责任单位 | 完成时限 |\n|---|---|\n| 县住建局 | 6月底 |')).toEqual([]);
  });

  it('reads a first row without a number, and lends nothing from a row without a task', () => {
    const head = '| 序号 | 任务 | 牵头单位 | 配合单位 |\n|---|---|---|---|\n';
    expect(rows(`${head}| | 修路。 | 县住建局 | 各乡镇 |`)).toEqual([['县住建局各乡镇', '修路。', '']]);
    expect(rows(`${head}| 1 | | 县住建局 | |\n| | 建校。 | | 县教育局 |`)).toEqual([['县教育局', '建校。', '1']]);
  });

  it('lets a cell of an HTML table hold for three rows, and reads no more columns than a table has', () => {
    const table =
      '<table><tr><td>任务</td><td>责任单位</td></tr><tr><td>修路。</td><td rowspan="3">县住建局</td></tr><tr><td>建校。</td></tr><tr><td>治河。</td></tr></table>';
    expect(rows(table)).toEqual([
      ['县住建局', '修路。', ''],
      ['县住建局', '建校。', ''],
      ['县住建局', '治河。', ''],
    ]);
    const wide = `<table><tr><td>任务</td><td>责任单位</td></tr><tr><td>修路。</td><td>县住建局</td><td colspan="100">无</td><td>县财政局</td></tr></table>`;
    expect(rows(wide)).toEqual([['县住建局', '修路。', '']]);
  });

  it('takes no party from columns of persons and of the day on which work begins', () => {
    const table =
      '| 序号 | 项目 | 责任领导 | 责任单位 | 开工时间 | 完成时限 |\n|---|---|---|---|---|---|\n| 1 | 改造管网 | 张某某 | 县住建局 | 2024年4月 | 2024年10月 |';
    expect(rows(table)).toEqual([['县住建局', '改造管网', '1']]);
  });

  it('reads a head over two rows whose first row begins with a label', () => {
    const table =
      '<table><tr><td rowspan="2">序号</td><td rowspan="2">任务</td><td colspan="2">责任科室</td><td rowspan="2">完成时限</td></tr><tr><td>牵头科室</td><td>配合科室</td></tr><tr><td>1</td><td>完善预约。</td><td>门诊部</td><td>总务科<br/>信息科</td><td>长期</td></tr></table>';
    expect(rows(table)).toEqual([['门诊部总务科 信息科', '完善预约。', '1']]);
  });

  it('lets a heading in a row end the one of its rank above the table', () => {
    const table =
      '一、产业任务\n| 序号 | 任务 | 责任单位 |\n|---|---|---|\n| 1 | 种粮。 | 县农业局 |\n| 二、建设任务 | | |\n| 2 | 修路。 | 县交通局 |';
    expect(rows(table)).toEqual([
      ['县农业局', '种粮。', '一、产业任务 / 1'],
      ['县交通局', '修路。', '二、建设任务 / 2'],
    ]);
  });

  it('reads columns kept apart by white space', () => {
    expect(
      rows('序号   工作任务   责任单位   完成时限\n1   清理垃圾   镇城建办   4月底前\n2   整治坑塘   镇水利站   年底'),
    ).toEqual([
      ['镇城建办', '清理垃圾', '1'],
      ['镇水利站', '整治坑塘', '2'],
    ]);
  });

  it('reads outlines of the form 1.1 and 1.1.1, and a date behind an item number', () => {
    const text =
      '某大学工作要点\n为做好工作，制定本要点。\n一、党的建设\n1.1 强化学习\n1.1.1 制定计划。（责任单位：市教委）\n2.6月底前完成换届。（责任单位：市财政局）\n';
    expect(read(text).map(({ path }) => path)).toEqual([
      '一、党的建设 / 1.1 强化学习 / 1.1.1 制定计划',
      '一、党的建设 / 2.6月底前完成换届',
    ]);
  });

  it('reads 1 标题 as a heading and 2.1.1 before a year, no figure with its unit', () => {
    const text =
      '某大学工作要点\n为做好工作，制定本要点。\n1 党的建设\n1.1 强化学习\n1.1.1 制定计划。（责任单位：市教委）\n2 人才培养\n2.1 深化改革\n2.1.1 2023年9月完成修订。（责任单位：市财政局）\n1.2亿元用于补助。（责任单位：市审计局）\n';
    expect(read(text).map(({ path }) => path)).toEqual([
      '1 党的建设 / 1.1 强化学习 / 1.1.1 制定计划',
      '2 人才培养 / 2.1 深化改革 / 2.1.1 2023年9月完成修订',
      '2 人才培养 / 2.1 深化改革',
    ]);
  });

  it('gives the second of two bulleted clauses the item of the first', () => {
    const text =
      '某县若干措施\n为降低成本，制定本措施。\n1.降低成本。\n—设立补偿资金。（责任单位：县财政局）\n➢推动企业上市。（责任单位：县金融办）\n';
    expect(read(text).map(({ path }) => path)).toEqual(['1.降低成本', '1.降低成本']);
  });

  it('finds many headings in a short line, behind its title', () => {
    const text =
      '某县2023年营商环境工作要点 一、提升服务 （一）压缩时限。推进并联审批，提高办事效率。（责任单位：县政务局） （二）降低成本。落实减税降费政策。（责任单位：县税务局） 二、加强监管 （一）规范执法。（责任单位：县司法局）';
    expect(read(text).map(({ task, path }) => [task, path])).toEqual([
      ['（一）压缩时限。推进并联审批，提高办事效率。', '一、提升服务 / （一）压缩时限'],
      ['（二）降低成本。落实减税降费政策。', '一、提升服务 / （二）降低成本'],
      ['（一）规范执法。', '二、加强监管 / （一）规范执法'],
    ]);
  });

  it('reads headings whose numbers go on under the next one of the rank above', () => {
    const text =
      '某县工作方案 一、提升服务 （一）压缩时限。推进并联审批。（责任单位：县政务局） （二）降低成本。落实政策。（责任单位：县税务局） 二、加强监管 （三）规范执法。（责任单位：县司法局） （四）公开结果。（责任单位：县政府办）';
    expect(read(text).map(({ path }) => path)).toEqual([
      '一、提升服务 / （一）压缩时限',
      '一、提升服务 / （二）降低成本',
      '二、加强监管 / （三）规范执法',
      '二、加强监管 / （四）公开结果',
    ]);
  });

  it('reads a heading that goes on counting right behind the one above it', () => {
    const text =
      '某县工作方案 一、提升服务（一）压缩时限。推进并联审批。（责任单位：县政务局）（二）降低成本。落实政策。（责任单位：县税务局）二、加强监管（三）规范执法。落实《办法》第（三）项。（责任单位：县司法局）（四）公开结果。（责任单位：县政府办）';
    expect(read(text).map(({ path }) => path)).toEqual([
      '一、提升服务 / （一）压缩时限',
      '一、提升服务 / （二）降低成本',
      '二、加强监管 / （三）规范执法',
      '二、加强监管 / （四）公开结果',
    ]);
  });

  it('begins an item behind the clause of the one before, and at no number that is not the next', () => {
    const text =
      '某省分工意见\n为落实任务，提出如下意见。\n一、主要目标\n（一）生产总值增长。（省发改委负责）（二）财政收入增长。（省财政厅负责）\n二、重点工作\n1.抓好项目。（省发改委负责）2.抓好企业。（省工信委负责）\n3.抓好外贸（含省直企业）5.外资。（省商务厅负责）\n';
    expect(read(text).map(({ task, path }) => [task, path])).toEqual([
      ['（一）生产总值增长。', '一、主要目标 / （一）生产总值增长'],
      ['（二）财政收入增长。', '一、主要目标 / （二）财政收入增长'],
      ['1.抓好项目。', '二、重点工作 / 1.抓好项目'],
      ['2.抓好企业。', '二、重点工作 / 2.抓好企业'],
      ['3.抓好外贸（含省直企业）5.外资。', '二、重点工作 / 3.抓好外贸（含省直企业）5.外资'],
    ]);
  });

  it('keeps the heading of a line without full stops short', () => {
    const text = `某县工作要点\n为落实任务，制定本要点。\n（一）${'抓好工作（县教育局负责）'.repeat(100)}\n`;
    expect(Math.max(...read(text).map(({ path }) => path.length))).toBe(400);
    expect(read(text)).toHaveLength(100);
  });

  it('finds headings that run on inside one line', () => {
    const long = '推进产业集聚发展，完善公共服务体系，提升企业创新能力，扩大市场有效需求，营造良好发展环境。'.repeat(3);
    const text = `某市人民政府关于加快发展的意见某府发〔2019〕17号各区人民政府：现提出如下意见：一、总体要求。${long}二、主要任务（一）壮大集群。${long}（牵头单位：市商务委；责任单位：市教委）（二）强化引导。${long}（责任单位：市财政局）`;
    expect(read(text).map(({ path, task }) => [path, task.slice(0, 8)])).toEqual([
      ['二、主要任务 / （一）壮大集群', '（一）壮大集群。'],
      ['二、主要任务 / （二）强化引导', '（二）强化引导。'],
    ]);
  });
});

describe('deadlines', () => {
  it.each([
    ['2023 年底前，完成首轮调查。', [['2023 年底前', '2023-12-31']]],
    ['2020年6月底前完成欠款清零。', [['2020年6月底前', '2020-06-30']]],
    ['2025年6月30日前建成。', [['2025年6月30日前', '2025-06-30']]],
    ['到2025年，初步建立体系。', [['到2025年', '2025-12-31']]],
    [
      '缓缴期限至2020年底；政策延长至2020年12月底前；缓缴至2020年末，到2020年底全部完成。',
      [['到2020年底', '2020-12-31']],
    ],
    [
      '至2020年末，融资成本不高于5%；确保2020年信贷增长20%以上。',
      [
        ['至2020年末', '2020-12-31'],
        ['2020年', '2020-12-31'],
      ],
    ],
    ['2022年推动本市银行降低利率。', [['2022年', '2022-12-31']]],
    ['2024年第一季度末前完成。', [['2024年第一季度末前', '2024-03-31']]],
    ['2023年第三季度全面完成改造。', [['2023年第三季度', '2023-09-30']]],
    ['2023年三季度完成的项目。', []],
    ['2023年第三季度增速。', []],
    ['2021年9月30日之前签订协议。', [['2021年9月30日之前', '2021-09-30']]],
    ['2023年9月完成修订。', [['2023年9月', '2023-09-30']]],
    ['力争2022年上半年投产15条。', [['2022年上半年', '2022-06-30']]],
    ['2023年新增贷款15亿元。', [['2023年', '2023-12-31']]],
    ['2023年举办活动不少于20场。', [['2023年', '2023-12-31']]],
    ['2020 年，省内各银行新增贷款不得低于去年水平。', [['2020 年', '2020-12-31']]],
    ['2020年，全市完成投资10亿元。', []],
    ['对2020年新增的贷款给予贴息。', []],
    ['2020年新增的贷款。', []],
    ['2020年新版目录实施。', []],
    ['2020年5月1日前签订的合同。', []],
    ['2023年9月印发的方案。', []],
    // the term of a measure, a starting date, dates that say which loans
    ['自2022年4月1日起免征。', []],
    ['2022年对小微企业免征增值税。', []],
    ['2020年5月1日前到期的贷款续贷。', []],
    ['融资成本低于2019年水平。', []],
    ['可申请缓缴2022年4月至6月的保险费。', []],
    ['2022年四季度，开展专项整治。', [['2022年四季度', '2022-12-31']]],
    ['2022年四季度的数据。', []],
    ['“十四五”末建成投用。', [['“十四五”末', '2025-12-31']]],
    ['到十三五期末实现全覆盖。', [['到十三五期末', '2020-12-31']]],
    ['“十四五”期间建设公园10个。', []],
    ['每季度更新清单。', []],
  ])('%s', (text, expected) => {
    expect(readDeadlines(text).map(({ text: words, date }) => [words, date])).toEqual(expected);
  });
});

describe('terms behind a label', () => {
  it.each([
    ['2023.12.31', '2023-12-31'],
    ['2023-10', '2023-10-31'],
    ['2023年1月至9月', '2023-09-30'],
    ['6—10月', '2024-10-31'],
    ['2023年10月至2024年3月', '2024-03-31'],
    ['2023年9月', '2023-09-30'],
    ['三季度', '2024-09-30'],
    ['2023年6月底前', '2023-06-30'],
    ['9月30日', '2024-09-30'],
    ['2023年9月30日', '2023-09-30'],
    ['上半年', '2024-06-30'],
    ['2023年', '2023-12-31'],
    ['年底', '2024-12-31'],
    ['第4季度', '2024-12-31'],
    ['持续推进', null],
    ['十二月', '2024-12-31'],
    ['2023/10/8', '2023-10-08'],
    ['2024年供暖期前', null],
    ['每月', null],
    ['1.5万亩', null],
  ])('%s', (words, date) => {
    expect(readTerms(words, 2024)[0]?.date ?? null).toBe(date);
  });
});

describe('the day from which months without a year count', () => {
  it.each([
    ['某县2023年工作要点', null, '2023-01-01'],
    ['某县2023年工作要点', '2022-12-20', '2023-01-01'],
    ['某县2023年工作要点', '2023-02-10', '2023-02-10'],
    ['某县2021—2023年行动计划', null, null],
    ['某县2021年至2023年行动计划', '2020-12-01', '2020-12-01'],
    ['某县工作要点', null, null],
  ])('%s, %s', (title, date, day) => {
    expect(planDay({ title, date })).toBe(day);
  });
});

describe('deadlines of a dated document', () => {
  it.each([
    ['公开2016年末债务余额，2017年底前公开清单。', '2017-06-30', ['2017-12-31']],
    ['公开2016年末债务余额。', null, ['2016-12-31']],
    ['2017年3月底前报送。', '2017-06-30', ['2017-03-31']],
  ])('%s of %s', (text, day, dates) => {
    const lines = splitLines('a', text);
    const [paragraph] = readParagraphs(lines).paragraphs;
    const pieces = paragraph ? [{ paragraph, from: 0, to: text.length }] : [];
    expect(deadlinesIn(lines, pieces, day).map(({ date }) => date)).toEqual(dates);
  });
});

describe('deadlines that name no year', () => {
  it.each([
    ['6月底前公布目录。', [['6月底前', '2019-06-30']]],
    [
      '9月30日前报送方案，年底前完成。',
      [
        ['9月30日前', '2019-09-30'],
        ['年底前', '2019-12-31'],
      ],
    ],
    ['今年年底前建成。', [['今年年底前', '2019-12-31']]],
    ['今年上半年完成改造。', [['今年上半年', '2019-06-30']]],
    ['上半年出台办法。', [['上半年', '2019-06-30']]],
    ['第三季度末前完成。', [['第三季度末前', '2019-09-30']]],
    ['培育企业。年内引进企业20家。', [['年内', '2019-12-31']]],
    ['三年内建成。', []],
    ['年内的项目清单。', []],
    ['去年上半年完成改造。', []],
    ['每季度末前报送。', []],
    ['三季度集中开工项目20个。', [['三季度', '2019-09-30']]],
    ['三季度完成了投资。', []],
    // recurring, spans, other years, stated years, days before the document
    ['每年6月底前报送总结。', []],
    ['次年年底前完成。', []],
    ['2019年6月底前完成。', []],
    ['3月至6月底前完成。', []],
    ['2月底前到位。', []],
    ['13月底前完成。', []],
    ['5月1日前到期的贷款。', []],
  ])('%s', (text, expected) => {
    expect(readYearless(text, '2019-04-29').map(({ text: words, date }) => [words, date])).toEqual(expected);
  });

  it.each([
    // the year of the deadline before it in the sentence
    ['2017年6月底前下达60%、9月底前下达80%，年底前全部下达。', null, ['2017-09-30', '2017-12-31']],
    ['2020年6月底前完成设计，9月底前开工。', '2019-04-29', ['2020-09-30']],
    // behind a full stop it is the document's, and not 今年's
    ['2020年6月底前完成设计。9月底前开工。', '2019-04-29', ['2019-09-30']],
    ['2020年6月底前完成设计，今年年底前立项。', '2019-04-29', ['2019-12-31']],
    ['9月底前开工。', null, []],
    ['6月、9月底前报送。', '2019-04-29', []],
  ])('%s in a document of %s', (text, day, expected) => {
    expect(readYearless(text, day, readDeadlines(text)).map(({ date }) => date)).toEqual(expected);
  });
});

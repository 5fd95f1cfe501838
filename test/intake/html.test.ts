/** Web pages: what of a page is its document, where its lines stand, and markup that is broken or bent. */
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { takeText } from '../../src/intake/intake.js';
import { extract } from '../../src/pipeline.js';
import { loadReference } from '../../src/reference.js';

const reference = loadReference();
const NAME = { path: 'page.html', file: 'page.html' };
const take = (html: string | Uint8Array) =>
  takeText(typeof html === 'string' ? new TextEncoder().encode(html) : html, NAME);
const linesOf = async (html: string | Uint8Array): Promise<string[]> =>
  (await take(html)).text.split('\n').slice(0, -1);

/** As the sites of cities print it: meta tags, menus, a block of labels, the document in a box of its own, a foot. */
const PAGE = `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8">
<meta name="ArticleTitle" content="某市人民政府办公室关于印发《某市绿色出行行动方案》的通知">
<meta name="PubDate" content="2024-03-12 10:00:00"><meta name="ContentSource" content="市政府办公室">
<link rel="canonical" href="https://www.example.gov.cn/zwgk/t2024.html">
<title>某市绿色出行行动方案_某市人民政府网</title>
<style>.menu { color: red }</style><script>document.write('<p>广告：责任单位：市假局</p>')</script></head>
<body>
<div class="top"><a href="/">首页</a><a href="/a">政务公开</a><a href="/b">办事服务</a><a href="/c">互动交流</a><a href="/d">走进某市</a></div>
<div class="wrap">
 <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; 文件</div>
 <table class="head"><tr><td>索引号：</td><td>0143/2024-00012</td><td>发文机关：</td><td>某市人民政府办公室</td></tr>
 <tr><td>发文字号：</td><td>某政办发〔2024〕8号</td><td>成文日期：</td><td>2024年3月8日</td></tr></table>
 <h1>某市人民政府办公室关于印发《某市绿色出行行动方案》的通知</h1>
 <div class="content" id="zoom">
<p style="text-indent:2em">各县（市、区）人民政府，市政府各部门：</p>
<p>　　《某市绿色出行行动方案》已经市政府同意，现印发给你们，
请认真贯彻落实。</p>
<p align="right">某市人民政府办公室<br>2024年3月8日</p>
<p align="center"><b>某市绿色出行行动方案</b></p>
<p>&emsp;&emsp;一、优化公交线网。新增公交线路10条，覆盖所有新区。（责任单位：市交通运输局、市公安局）</p>
<p>　　二、建设慢行系统。到2025年底前建成绿道100公里。（牵头单位：市住房城乡建设局；配合单位：市财政局）</p>
<p style="display:none">（责任单位：市隐藏局）</p>
</div></div>
<div class="related"><h3>相关文件</h3><ul><li><a href="1">某市停车管理办法</a></li><li><a href="2">某市公交发展规划</a></li><li><a href="3">某市轨道交通条例</a></li><li><a href="4">某市出租车管理规定</a></li></ul></div>
<footer>主办：某市人民政府办公室　版权所有 网站标识码：4300000001</footer>
</body></html>`;

describe('a government page', () => {
  it('gives its document, with number, date and issuer, and nothing of its menus', async () => {
    const source = await take(PAGE);
    const { documents, clauses } = extract(source, reference).value;
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({
      title: '某市绿色出行行动方案',
      issuanceTitle: '某市人民政府办公室关于印发《某市绿色出行行动方案》的通知',
      number: '某政办发〔2024〕8号',
      date: '2024-03-08',
      issuers: [{ name: '某市人民政府办公室' }],
    });
    expect(clauses.map(({ parties }) => parties.map(({ text, role }) => `${text} ${role}`))).toEqual([
      ['市交通运输局 responsible', '市公安局 responsible'],
      ['市住房城乡建设局 lead', '市财政局 support'],
    ]);
    expect(source.note?.address).toBe('https://www.example.gov.cn/zwgk/t2024.html');
    expect(source.text).not.toMatch(/市假局|市隐藏局|停车管理|互动交流|网站标识码|color: red/);
  });

  it('knows the line of the source on which each line stands', async () => {
    const { text, places } = await take(PAGE);
    const at = text.split('\n').findIndex((line) => line.includes('建设慢行系统'));
    const line = PAGE.split('\n').findIndex((one) => one.includes('建设慢行系统')) + 1;
    expect([places?.unit, places?.numbers[at]]).toEqual(['line', line]);
  });

  it('is read alike in the encoding that it declares', async () => {
    const declared = PAGE.replace('charset="utf-8"', 'charset="gb2312"');
    const source = await take(iconv.encode(declared, 'gb18030'));
    expect(source.encoding).toBe('gb18030');
    expect(source.text).toBe((await take(PAGE)).text);
  });
});

describe('what lines are made of', () => {
  it.each<[string, string, string[]]>([
    ['entities', '<p>财政&nbsp;&lt;局&gt; &amp; &#24066;&#x5c40;</p>', ['财政 <局> & 市局']],
    ['a source broken inside Chinese words', '<p>市发展改革\n   委、ABC\n  DEF</p>', ['市发展改革委、ABC DEF']],
    ['line breaks', '<div>一<br>二<br/>三</div>', ['一', '二', '三']],
    ['paragraphs that are not closed', '<p>一<p>二<div>三', ['一', '二', '三']],
    ['elements closed crosswise', '<p>市<b>财政<i>局</b>等</i></p><p>二</p>', ['市财政局等', '二']],
    [
      'numbers of lists',
      '<ol start="3"><li>甲<li>乙</ol><ol style="list-style-type: cjk-ideographic"><li>丙</ol><ul><li>丁</ul>',
      ['3.甲', '4.乙', '一、丙', '丁'],
    ],
    ['white space that is not seen', '<p>市\u200b财政\ufeff局</p>', ['市财政局']],
    ['comments', '<p>甲<!-- 责任单位：市财政局 -->乙</p>', ['甲乙']],
    ['an indent', '<p>　　第一条</p>', ['　　第一条']],
  ])('%s', async (_, html, lines) => {
    expect(await linesOf(`<html><body>${html}</body></html>`)).toEqual(lines);
  });
});

describe('tables', () => {
  const HEAD = '<tr><th>序号<th>任务<th>责任单位';

  it.each<[string, string, string[]]>([
    [
      'joined cells',
      `<table>${HEAD}<tr><td rowspan=2>1<td>甲<td>市财政局<tr><td colspan="2">乙 市教育局</table>`,
      [
        '<table>',
        '<tr><th>序号</th><th>任务</th><th>责任单位</th></tr>',
        '<tr><td rowspan="2">1</td><td>甲</td><td>市财政局</td></tr>',
        '<tr><td colspan="2">乙 市教育局</td></tr>',
        '</table>',
      ],
    ],
    [
      'paragraphs in a cell',
      '<table><tr><td>1</td><td><p>甲</p><p>乙<br>丙</p></td></tr></table>',
      ['<table>', '<tr><td>1</td><td>甲<br>乙<br>丙</td></tr>', '</table>'],
    ],
    [
      'a table in a box',
      '<table><tr><td><p>前文</p><table><tr><td>1</td><td>甲</td></tr><tr><td>2</td><td>乙</td></tr></table><p>后文</p></td></tr></table>',
      ['前文', '<table>', '<tr><td>1</td><td>甲</td></tr>', '<tr><td>2</td><td>乙</td></tr>', '</table>', '后文'],
    ],
    [
      'the head of a page',
      '<table><tr><td>发文字号</td><td>某政发〔2024〕1号</td></tr><tr><td>【成文日期】</td><td>2024-01-05</td></tr></table>',
      ['发文字号：某政发〔2024〕1号', '成文日期：2024-01-05'],
    ],
    [
      'signs that would read as marks',
      '<table><tr><td>1</td><td>增速&lt;5%</td></tr></table>',
      ['<table>', '<tr><td>1</td><td>增速＜5%</td></tr>', '</table>'],
    ],
  ])('%s', async (_, html, lines) => {
    expect(await linesOf(`<html><body>${html}</body></html>`)).toEqual(lines);
  });

  it('give the clauses of their rows', async () => {
    const rows = '<tr><td>1<td>建设绿道<td>市财政局、市水务局<tr><td>2<td>优化线网<td>市公安局';
    const source = await take(`<html><body><h1>北京市任务分工方案</h1><table>${HEAD}${rows}</table></body></html>`);
    const { clauses } = extract(source, reference).value;
    expect(clauses.map(({ task, parties }) => [task, parties.map(({ text }) => text)])).toEqual([
      ['建设绿道', ['市财政局', '市水务局']],
      ['优化线网', ['市公安局']],
    ]);
  });
});

it('has a title that stands in the head alone', async () => {
  const body = '<div><p>一、加强领导。各部门要高度重视，落实责任。（责任单位：市财政局）</p></div>';
  const source = await take(
    `<html><head><title>北京市绿化工作方案 - 北京市人民政府</title></head><body>${body}</body></html>`,
  );
  expect(extract(source, reference).value.documents[0]?.title).toBe('北京市绿化工作方案');
});

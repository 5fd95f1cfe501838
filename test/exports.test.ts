/** Every format, written from one result and opened again with a reader that is not ours. */
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../src/exports/csv.js';
import { MATRIX_FORMATS, NETWORK_FORMATS } from '../src/exports/formats.js';
import { countedWords, type RenderOptions } from '../src/exports/view.js';
import { xmlText } from '../src/exports/xml.js';
import { matrixView, networkView, provenance } from './export-views.js';

function writeMatrix(format: string, options?: RenderOptions): string {
  return String(MATRIX_FORMATS.get(format)?.render(matrixView, options) ?? '');
}
function writeNetwork(format: string): string {
  return String(NETWORK_FORMATS.get(format)?.render(networkView) ?? '');
}

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['市财政局', '市财政局'],
    ['a=b', 'a=b'],
    ['a\nb', 'a\nb'],
    ['a\rb', 'a\rb'],
    ['', ''],
  ])('guards %j', (cell, expected) => {
    expect(parseCsv(toCsv([[cell, 'end']]), { bom: true })).toEqual([[expected, 'end']]);
  });

  it('leaves numbers as they are', () => {
    expect(toCsv([[-1, 2.5, null]], { bom: false })).toBe('-1,2.5,\r\n');
  });

  it('begins with a byte order mark unless told otherwise', () => {
    expect(writeMatrix('csv').codePointAt(0)).toBe(0xfeff);
    expect(writeMatrix('csv', { bom: false }).startsWith('document,')).toBe(true);
  });

  it('gives the matrix back: a row a task, a column a body', () => {
    const rows = parseCsv(writeMatrix('csv'), { bom: true }) as string[][];
    expect(rows).toEqual([
      [
        'document',
        'number',
        'date',
        'headings',
        'task',
        'text',
        'file',
        'line',
        'end_line',
        'total',
        '北京市财政局',
        expect.stringMatching(/^'=HYPERLINK/),
        expect.stringMatching(/^各区政府/),
      ],
      [
        '北京市数据方案',
        '京政办发〔2024〕1号',
        '2024-01-02',
        '一、推进|改革',
        '（一）甲',
        '甲，"引号"\n换行',
        'x.txt',
        '3',
        '4',
        '2',
        'L',
        'S',
        '',
      ],
      [
        '北京市数据方案',
        '京政办发〔2024〕1号',
        '2024-01-02',
        '一、推进|改革',
        '（二）乙',
        "'+乙",
        'x.txt',
        '5',
        '5',
        '1',
        'LS',
        '',
        '',
      ],
      ['办法', '', '', '', '第三条', "'@丙", 'y.txt', '7', '9', '2', '', 'R', 'R'],
    ]);
  });
});

describe('Markdown', () => {
  const lines = writeMatrix('md').split('\n');
  const cells = (line: string) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim());

  it('has a chapter a document and a heading a group', () => {
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# Responsibility matrix 责任矩阵',
      '## 北京市数据方案（京政办发〔2024〕1号，2024-01-02）',
      '### 一、推进\\|改革',
      '## 办法',
    ]);
  });

  it('has as many cells in every row as in its head, only bodies that hold something, and sums', () => {
    const tables = lines
      .join('\n')
      .split(/\n\n/)
      .filter((block) => block.startsWith('|'))
      .map((block) => block.trim().split('\n').map(cells));
    for (const table of tables) for (const row of table) expect(row).toHaveLength(table[0]?.length ?? 0);
    expect(tables[0]?.[0]?.[1]).toBe('北京市财政局');
    expect(tables[0]?.slice(2)).toEqual([
      ['（一）甲', 'L', 'S', '2', 'x.txt:3–4'],
      ['（二）乙', 'LS', '', '1', 'x.txt:5'],
      ['**合计 total**', '2', '1', '3', ''],
    ]);
    expect(tables[1]?.slice(2)).toEqual([
      ['第三条', 'R', 'R', '2', 'y.txt:7–9'],
      ['**合计 total**', '1', '1', '2', ''],
    ]);
  });

  it('says what was counted and lets no markup through', () => {
    expect(lines[4]).toBe(`Cells: 5 (L 2, S 2, R 2). ${countedWords(matrixView.matrix.counted, provenance)}`);
    const sharp = {
      ...matrixView,
      documents: new Map([
        ...matrixView.documents,
        ['d2', { id: 'd2', title: '<script>`x`[a](b)', number: null, date: null }],
      ]),
    };
    expect(MATRIX_FORMATS.get('md')?.render(sharp)).toContain('## &lt;script>\\`x\\`\\[a\\](b)');
  });
});

describe('GEXF', () => {
  const xml = writeNetwork('gexf');

  it('is well-formed XML 1.0 in the namespace of GEXF 1.3', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml);
    expect(parsed.gexf).toMatchObject({ xmlns: 'http://gexf.net/1.3', version: '1.3' });
    expect(parsed.gexf.meta.description).toBe(countedWords(networkView.network.counted, provenance));
    const declared = parsed.gexf.graph.attributes[0].attribute.map(({ id, type }: { id: string; type: string }) => [
      id,
      type,
    ]);
    expect(Object.fromEntries(declared)).toMatchObject({
      tasks: 'integer',
      strength: 'double',
      resolved: 'boolean',
      kind: 'string',
    });
    expect(parsed.gexf.graph.edges.edge.map((edge: { weight: string }) => edge.weight)).toEqual(['1.0', '1.0']);
  });

  it('gives the network back', () => {
    const graph = gexf.parse(UndirectedGraph, xml);
    expect(graph.nodes()).toEqual(['a', 'b', 'c']);
    expect(graph.getNodeAttributes('a')).toMatchObject({
      label: '北京市财政局',
      short_name: '市财政局',
      english_name: 'Finance "Bureau" & <Co>',
      tasks: 2,
      degree: 1,
      strength: 1,
      resolved: true,
    });
    expect(graph.getNodeAttributes('b')).toMatchObject({
      label: '=HYPERLINK("http://x")',
      resolved: false,
      betweenness: 1,
    });
    expect(graph.getNodeAttributes('b')).not.toHaveProperty('jurisdiction');
    expect(graph.getNodeAttribute('c', 'label')).toBe('各区政府');
    expect(graph.getEdgeAttributes('b', 'c')).toMatchObject({ shared: 1, weight: 1 });
  });

  it.each([
    ['a\u0000b\u001fc', 'abc'],
    ['\ufffe\uffff', ''],
    ['𠀀', '𠀀'],
    ['\ud840', ''],
    ['a\tb\nc\r', 'a&#9;b&#10;c&#13;'],
    [`<&>"'`, `&lt;&amp;&gt;&quot;'`],
  ])('writes %j as XML', (text, expected) => {
    expect(xmlText(text)).toBe(expected);
  });
});

describe('JSON', () => {
  it('gives nodes and links with names and measures', () => {
    const read = JSON.parse(writeNetwork('json'));
    expect(read.nodes[0]).toMatchObject({
      id: 'a',
      name: '北京市财政局',
      kind: 'agency',
      tasks: 2,
      degree: 1,
      community: 1,
    });
    expect(read.links).toEqual([
      { source: 'a', target: 'b', shared: 1, stated: 1, weight: 1 },
      { source: 'b', target: 'c', shared: 1, stated: 1, weight: 1 },
    ]);
    expect(read.graph.counted.text).toBe(networkView.network.counted.text);
  });
});

describe('formats', () => {
  it.each([...MATRIX_FORMATS, ...NETWORK_FORMATS])(
    '%s says its extension, media type and purpose',
    (name, renderer) => {
      expect(renderer.extension).toBe(name);
      expect(renderer.mediaType).toMatch(/^(text|application)\/\S+(; charset=utf-8)?$/);
      expect(renderer.purpose).not.toBe('');
    },
  );
});

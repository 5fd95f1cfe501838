/** Every format, written from one result and opened again with a reader that is not ours. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { COUNT_ALL } from '../src/analysis/counted.js';
import { matrix } from '../src/analysis/matrix.js';
import { network } from '../src/analysis/network.js';
import { toCsv } from '../src/exports/csv.js';
import { FormatLimit } from '../src/exports/format-limit.js';
import { MATRIX_FORMATS, NETWORK_FORMATS } from '../src/exports/formats.js';
import { markedLetters } from '../src/exports/matrix-words.js';
import { ROLE_COLOURS } from '../src/exports/palette.js';
import { provenanceOf } from '../src/exports/provenance.js';
import { countedWords, labelOf, type RenderOptions } from '../src/exports/view.js';
import { writeXlsx } from '../src/exports/xlsx.js';
import { xmlText } from '../src/exports/xml.js';
import { ROLES } from '../src/types.js';
import { agencies, hold, matrixView, networkView, provenance, TASKS } from './export-views.js';

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

describe('a window of time in JSON', () => {
  it('gives the network of each stretch beside the whole', () => {
    const tasks = TASKS.map((task, i) => ({ ...task, date: i < 2 ? '2020-05-01' : '2021-05-01' }));
    const window = { years: 1, step: 1 };
    const view = { ...networkView, network: network(tasks, { ...COUNT_ALL, window }) };
    const { graph, nodes } = JSON.parse(String(NETWORK_FORMATS.get('json')?.render(view)));
    type Slice = { from: string; nodes: { id: string; name: string }[]; links: unknown[] };
    expect(nodes).toHaveLength(3);
    expect(graph.slices.map(({ from, nodes: within, links }: Slice) => [from, within.length, links.length])).toEqual([
      ['2020-01-01', 2, 1],
      ['2021-01-01', 2, 1],
    ]);
    expect(graph.slices[0].nodes[0].name).toBe('北京市财政局');
    expect(graph.provenance).toEqual(provenance);
  });
});

describe('GraphML', () => {
  const options = {
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name: string, _path: unknown, _leaf: boolean, attribute: boolean) =>
      !attribute && ['key', 'node', 'edge', 'data'].includes(name),
  };
  const file = new XMLParser(options).parse(writeNetwork('graphml')).graphml;
  const { graph } = file;

  it('has the elements of the schema in their order, each key declared once and with a type', () => {
    expect(Object.keys(file).filter((name) => !/[:]|^xmlns/.test(name))).toEqual(['key', 'graph']);
    expect(file.xmlns).toBe('http://graphml.graphdrawing.org/xmlns');
    const keys = file.key.map((key: Record<string, string>) => `${key.for} ${key['attr.name']} ${key['attr.type']}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining(['node label string', 'edge weight double', 'node tasks int', 'node resolved boolean']),
    );
    for (const key of file.key) expect(['string', 'int', 'double', 'boolean']).toContain(key['attr.type']);
  });

  it('uses only keys that are declared for what they stand in, and ids that are names', () => {
    const declared = new Map(file.key.map((key: Record<string, string>) => [key.id, key.for]));
    for (const [owner, list] of [
      ['node', graph.node],
      ['edge', graph.edge],
      ['graph', [graph]],
    ] as const)
      for (const { data } of list) for (const { key } of data) expect(declared.get(key)).toBe(owner);
    const ids = [...graph.node, ...graph.edge].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w.:-]+$/);
  });
});

describe('the tables for Gephi', () => {
  const rows = (format: string) =>
    parseCsv(writeNetwork(format), { bom: true, columns: true }) as Record<string, string>[];

  it('name every body and every link, with the words that Gephi knows', () => {
    expect(rows('nodes.csv').map(({ Id }) => Id)).toEqual(['a', 'b', 'c']);
    expect(rows('edges.csv')).toEqual([
      { Source: 'a', Target: 'b', Type: 'Undirected', Weight: '1', shared: '1' },
      { Source: 'b', Target: 'c', Type: 'Undirected', Weight: '1', shared: '1' },
    ]);
    expect(writeNetwork('csv')).toBe(writeNetwork('edges.csv'));
  });

  it('have a body that shares nothing, too', () => {
    const view = { ...networkView, network: network(TASKS, { ...COUNT_ALL, minShared: 2 }) };
    expect(parseCsv(String(NETWORK_FORMATS.get('nodes.csv')?.render(view)), { bom: true })).toHaveLength(4);
  });
});

describe('VOSviewer', () => {
  const { network: file, info } = JSON.parse(writeNetwork('vosviewer.json'));

  it('has items with clusters from 1 and weights, and links between them', () => {
    expect(file.items.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c']);
    for (const { cluster, weights } of file.items) {
      expect(Number.isInteger(cluster) && cluster >= 1).toBe(true);
      for (const weight of Object.values(weights)) expect(weight).toBeGreaterThanOrEqual(0);
    }
    expect(file.links).toEqual([
      { source_id: 'a', target_id: 'b', strength: 1 },
      { source_id: 'b', target_id: 'c', strength: 1 },
    ]);
    expect(info.description).toContain('6 responsibilities of 3 bodies');
  });

  it('takes both directions between two bodies as one link', () => {
    const link = { shared: 1, stated: 1, weight: 2 };
    const links = [
      { ...link, source: 'a', target: 'b' },
      { ...link, source: 'b', target: 'a' },
    ];
    const view = { ...networkView, network: { ...networkView.network, links } };
    const read = JSON.parse(String(NETWORK_FORMATS.get('vosviewer.json')?.render(view)));
    expect(read.network.links).toEqual([{ source_id: 'a', target_id: 'b', strength: 4 }]);
  });
});

describe('dates in GEXF', () => {
  const graphOf = (view: typeof networkView) => String(NETWORK_FORMATS.get('gexf')?.render(view));

  it('are the days of names, where any are known', () => {
    const dated = new Map(agencies);
    dated.set('a', { ...labelOf(agencies, 'a'), validFrom: '2018-11-01', validTo: null });
    const xml = graphOf({ ...networkView, agencies: dated });
    expect(xml).toContain('mode="dynamic" timeformat="date"');
    expect(xml).toMatch(/<node id="a"[^>]* start="2018-11-01">/);
    expect(xml).not.toContain('end=');
    expect(graphOf(networkView)).toContain('mode="static">');
  });

  it('are the years of a window, several of them as spells', () => {
    const days = ['2020-05-01', '2022-05-01', '2022-06-01'];
    const tasks = TASKS.map((task, i) => ({ ...task, date: days[i] ?? null }));
    const window = { years: 1, step: 1 };
    const xml = graphOf({ ...networkView, network: network(tasks, { ...COUNT_ALL, window }) });
    expect(xml).toMatch(/<node id="c"[^>]* start="2022-01-01" end="2022-12-31">/);
    expect(xml).toContain(
      '<spells><spell start="2020-01-01" end="2020-12-31"/><spell start="2022-01-01" end="2022-12-31"/>',
    );
  });
});

describe('HTML', () => {
  const page = writeMatrix('html');

  it('needs nothing from elsewhere and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|\ssrc=|url\(|@import|href="(?!#)/);
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'"`);
    expect(page).not.toMatch(/\sstyle=/);
  });

  it('says the roles in letters, and what stands behind each in a numbered note', () => {
    expect(page).toContain('<td class="lead"><b>L</b><sup><a href="#n1">1</a></sup></td>');
    for (const [, n] of page.matchAll(/href="#n(\d+)"/g)) expect(page).toContain(`<li id="n${n}" value="${n}">`);
    expect(page).toContain('（责任单位：a等） <cite>x.txt:4</cite>');
    expect(page).toContain('未尽名单 open-ended lists (等): 1');
    expect(page).toContain('<code>unknown-agency</code>');
  });

  it('sets many bodies beside one another in tables that a page has room for', () => {
    const many = Array.from({ length: 31 }, (_, i) => `b${String(i).padStart(2, '0')}`);
    const holdings = many.map((agency) => ({ ...hold('a', 'lead')[0], agency, clause: 'c-a' }));
    const tasks = TASKS.map((task, i) => ({ ...task, holdings: i === 0 ? (holdings as typeof task.holdings) : [] }));
    const labels = new Map(many.map((id) => [id, labelOf(agencies, 'a')]));
    const view = { ...matrixView, matrix: matrix(tasks, COUNT_ALL), agencies: labels };
    const wide = String(MATRIX_FORMATS.get('html')?.render(view));
    expect(wide.match(/<h2>单位 bodies [^<]*/g)).toEqual(['<h2>单位 bodies 1–30 / 31', '<h2>单位 bodies 31–31 / 31']);
    expect(wide.match(/<td class="lead">/g)).toHaveLength(31);
  });
});

describe('XLSX', () => {
  it('has the same bytes each time', async () => {
    const write = async () => Buffer.from((await MATRIX_FORMATS.get('xlsx')?.render(matrixView)) ?? '');
    expect((await write()).equals(await write())).toBe(true);
  });

  /** Excel takes a workbook for damaged if elements are out of this order, or twice there. */
  it.each([
    ['xl/workbook.xml', 'workbookPr bookViews sheets definedNames calcPr'],
    ['xl/worksheets/sheet1.xml', 'sheetPr sheetViews cols sheetData mergeCells pageMargins pageSetup headerFooter'],
    ['xl/worksheets/sheet2.xml', 'sheetPr sheetViews cols sheetData autoFilter pageMargins pageSetup headerFooter'],
    ['xl/styles.xml', 'fonts fills borders cellStyleXfs cellXfs cellStyles dxfs'],
  ])('has the elements of %s in the order of the schema', async (name, order) => {
    const file = ((await MATRIX_FORMATS.get('xlsx')?.render(matrixView)) ?? new Uint8Array()) as Uint8Array;
    const options = { preserveOrder: true, ignoreDeclaration: true };
    const [root = {}] = new XMLParser(options).parse(strFromU8(unzipSync(file)[name] ?? new Uint8Array()));
    const [children] = Object.values(root) as object[][];
    const names = children?.flatMap((child) => Object.keys(child).filter((key) => key !== ':@')) ?? [];
    const known = order.split(' ');
    expect(names.filter((one) => known.includes(one))).toEqual(known.filter((one) => names.includes(one)));
    expect(names.filter((one) => !known.includes(one) && one !== 'numFmts')).toEqual([]);
  });

  it('refuses more rows than a sheet has', async () => {
    const sheet = { name: 'x', widths: [1], frozenRows: 0, frozenColumns: 0 };
    const print = { paper: 'A4', pagesWide: 1, heads: [1, 1] } as const;
    const rows = Array.from({ length: 1_048_577 }, () => []);
    await expect(writeXlsx([{ ...sheet, print, rows }])).rejects.toThrow(FormatLimit);
  });

  it('and HTML have the colours of the page by day', () => {
    const css = readFileSync('src/web/app/styles/base.css', 'utf8');
    for (const role of ROLES) {
      expect(css).toContain(`--${role}: light-dark(${ROLE_COLOURS[role].ink},`);
      expect(css).toContain(`--${role}-soft: light-dark(${ROLE_COLOURS[role].soft},`);
    }
  });
});

describe('letters', () => {
  it.each([
    [['lead'], 'stated', 'stated', 'L'],
    [['lead', 'support'], 'stated', 'stated', 'LS'],
    [['responsible'], 'stated', 'inferred', 'R*'],
    [['lead'], 'inferred', 'stated', '(L)'],
    [['support'], 'inferred', 'inferred', '(S*)'],
  ] as const)('%j, body %s and role %s, is %s', (roles, basis, roleBasis, letters) => {
    expect(markedLetters({ column: 0, agency: 'a', clauses: [], roles, basis, roleBasis })).toBe(letters);
  });
});

describe('where a file comes from', () => {
  it.each([
    [[], 'From corpus ??? of 1 text.'],
    [[{ document: 'd', date: '2024-01-02' }], 'From corpus ??? of 1 text; documents dated 2024-01-02.'],
    [
      [
        { document: 'd', date: '2024-01-02' },
        { document: 'e', date: null },
        { document: 'f', date: '2020-03-04' },
      ],
      'From corpus ??? of 1 text; documents dated 2020-03-04 to 2024-01-02, 1 without a date.',
    ],
    [[{ document: 'd', date: null }], 'From corpus ??? of 1 text; documents 1 without a date.'],
  ])('%j is told as %s', (tasks, words) => {
    const { text, corpus } = provenanceOf([{ file: 'x.txt', checksum: '0' }], [], tasks);
    expect(corpus).toMatch(/^[0-9a-f]{12}$/);
    expect(text.replace(corpus, '???')).toBe(words);
  });

  it('has other digits for other texts, and for another extraction', () => {
    const corpus = (checksum: string, version: string) =>
      provenanceOf([{ file: 'x.txt', checksum }], [{ version }], []).corpus;
    expect(new Set([corpus('0', '1'), corpus('1', '1'), corpus('0', '2')]).size).toBe(3);
    expect(corpus('0', '1')).toBe(provenance.corpus);
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

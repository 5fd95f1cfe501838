import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../src/files.js';
import { buildGraph } from '../src/graph/build.js';
import { citedAs, type DocumentKeys, stubId, stubOf, targetOf } from '../src/graph/citations.js';
import { numberKey, saysWhose, titleKey } from '../src/graph/keys.js';
import { BOOKKEEPING, EDGES, NODES, type PropertyTypes } from '../src/graph/rows.js';
import { extract } from '../src/pipeline.js';
import { loadReference } from '../src/reference.js';
import { loadQueries } from '../src/store/queries.js';
import { sketch } from './records.js';

const SEED = { path: 'seeds/documents/004_c755f766e012c378.txt', file: '004_c755f766e012c378.txt' };

describe('a text becomes a graph', () => {
  const source = readText(SEED);
  const result = extract(source, loadReference());
  const graph = buildGraph(result, source.text);
  const { documents, tasks, clauses, agencies } = result.value;

  it('with one node for each record', () => {
    const counts = Object.fromEntries(Object.entries(graph.nodes).map(([label, rows]) => [label, rows.length]));
    expect(counts).toEqual({
      ...{ Text: 1, Document: documents.length, Task: tasks.length, Clause: clauses.length },
      ...{ Agency: agencies.length, Issue: result.issues.length },
    });
    expect(clauses.length).toBeGreaterThan(50);
  });

  it('with one edge RESPONSIBLE_FOR for each body, task, clause and mention', () => {
    const parties = clauses.flatMap((clause) =>
      clause.parties.map((party) => [party.agencyId, clause.taskId, clause.id, party.text]),
    );
    const edges = graph.edges['responsible-for'].map((row) => [row.from, row.to, row.clause, row.mention]);
    expect(edges.map(String).sort()).toEqual(parties.map(String).sort());
  });

  it('with the text of each document as it was given', () => {
    for (const row of graph.nodes.Document) {
      expect(row.text).toBe(source.text.slice(Number(row.start), Number(row.end)));
      expect(String(row.text).length).toBeGreaterThan(100);
    }
  });

  it('with only properties that rows.ts names, of their types', () => {
    for (const [label, rows] of Object.entries(graph.nodes)) {
      for (const row of rows) expectTypes(row, NODES[label as keyof typeof NODES]);
    }
    for (const [name, rows] of Object.entries(graph.edges)) {
      const types = { from: 'string', to: 'string', ...EDGES[name as keyof typeof EDGES].properties } as const;
      for (const row of rows) expectTypes(row, types);
    }
    for (const { edge, row } of graph.citations) expectTypes(row, { from: 'string', ...EDGES[edge].properties });
  });

  it('the same, byte for byte, in whatever order the records come', () => {
    const reversed = {
      value: {
        ...result.value,
        ...{
          documents: documents.toReversed(),
          tasks: tasks.toReversed(),
          clauses: clauses.toReversed(),
          agencies: agencies.toReversed(),
        },
      },
      issues: result.issues,
    };
    expect(JSON.stringify(buildGraph(reversed, source.text))).toBe(JSON.stringify(graph));
  });

  it('another one, by its hash, if anything in it changes', () => {
    const [first, ...others] = clauses;
    const changed = { ...result.value, clauses: first ? [{ ...first, openEnded: !first.openEnded }, ...others] : [] };
    expect(buildGraph({ ...result, value: changed }, source.text).content).not.toBe(graph.content);
  });
});

function expectTypes(row: Readonly<Record<string, unknown>>, types: PropertyTypes): void {
  for (const [property, value] of Object.entries(row)) {
    const type = types[property];
    const fits =
      type === 'strings' || type === 'integers'
        ? Array.isArray(value) &&
          value.every((one) => (type === 'strings' ? typeof one === 'string' : Number.isInteger(one)))
        : type === 'integer'
          ? Number.isInteger(value)
          : type === 'date'
            ? /^\d{4}-\d{2}-\d{2}$/.test(String(value))
            : typeof value === type;
    expect(fits, `${property}: ${type} is ${JSON.stringify(value)}`).toBe(true);
  }
}

describe('what a graph keeps', () => {
  const { extraction, text } = sketch({
    file: 'a.txt',
    documents: [
      {
        id: 'a',
        title: '甲方案',
        date: '2024-01-02',
        issuer: '市政府',
        clauses: [['市财政局', '市科委'], ['市财政局']],
      },
    ],
    issues: ['One', 'One'],
  });
  const graph = buildGraph(extraction, text);

  it('deadlines as lists in step, and the first date by itself', () => {
    expect(graph.nodes.Task[0]).toMatchObject({
      deadline: '2024-12-31',
      deadlineTexts: ['2024年底前', '持续推进'],
      deadlineDates: ['2024-12-31', ''],
      deadlineLines: [1, 1],
    });
  });

  it('what a document says of itself and of others, with the lines', () => {
    const one = sketch({
      file: 'b.txt',
      documents: [
        {
          ...{
            id: 'b',
            title: '乙',
            cites: ['丙'],
            implements: ['丙'],
            amends: ['丁'],
            repeals: [['戊', '京政发〔2020〕1号']],
          },
          ...{
            addressees: '各区政府',
            effective: '2024-02-01',
            validUntil: '2029-01-31',
            attachments: ['名单', '清单'],
          },
        },
      ],
    });
    const built = buildGraph(one.extraction, one.text);
    expect(built.nodes.Document[0]).toMatchObject({
      ...{ addressees: '各区政府', addresseesLine: 1 },
      ...{ effective: '2024-02-01', effectiveText: '自2024-02-01起施行', effectiveLine: 1 },
      ...{ validUntil: '2029-01-31', validityText: '有效期至2029-01-31', validityLine: 1 },
      ...{ attachments: ['名单', '清单'], attachmentLines: [1, 1] },
    });
    const said = built.citations.map(({ edge, row }) => [edge, row.title, row.number ?? null, row.line]);
    expect(said).toEqual([
      ['amends', '丁', null, 1],
      ['cites', '丙', null, 1],
      ['implements', '丙', null, 1],
      ['repeals', '戊', '京政发〔2020〕1号', 1],
    ]);
    expect(graph.nodes.Document[0]).not.toHaveProperty('attachments');
  });

  it('issues apart, even if they are equal', () => {
    expect(new Set(graph.nodes.Issue.map((row) => row.id)).size).toBe(2);
    expect(graph.edges['issue-in']).toHaveLength(2);
  });

  it('the forms under which the text prints each body', () => {
    const forms = graph.edges['agency-from'].map((row) => [row.name, row.mentions]);
    expect(forms).toContainEqual(['市财政局', ['市财政局']]);
    expect(forms).toContainEqual(['市政府', ['市政府']]);
  });

  it('nothing that an edge leads to in vain', () => {
    const [agency] = extraction.value.agencies;
    const loose = { ...extraction.value, agencies: agency ? [{ ...agency, partOf: ['nowhere'] }] : [] };
    expect(() => buildGraph({ ...extraction, value: loose }, text)).toThrow(/one of which is not there/);
  });
});

describe('a number is known by its key', () => {
  const cases = [
    ['国发〔2016〕55号', '国发[2016]第55号'],
    ['京政办发〔2024〕12号', '京政办发（2024）12号'],
    ['京政办发〔2024〕12号', '京政办发〔２０２４〕１２号'],
    ['京政发〔2018〕6号', '京政发 〔2018〕 6 号'],
    ['国发〔2016〕55号', '國發〔2016〕55號'],
    ['京政发〔2018〕6号', '京政发〔2018〕06号'],
    ['京政发〔2018〕6号', '京政发〔2018〕6号文件'],
    ['国务院令第775号', '中华人民共和国国务院令第775号'],
    ['国务院令第775号', '国务院第775号令'],
    ['北京市人民政府令第139号', '北京市人民政府令139号'],
    ['主席令第四号', '中华人民共和国主席令第4号'],
    ['主席令第二十四号', '主席令第24号'],
    ['GB/T4754-2017', 'GB/T 4754—2017'],
  ] as const;
  it.each(cases)('%s is %s', (a, b) => expect(numberKey(a)).toBe(numberKey(b)));
  it.each([
    ['国发〔2016〕55号', '国发〔2016〕5号'],
    ['国务院令第775号', '财政部令第775号'],
    ['国家税务总局公告2018年第28号', '财政部公告2018年第28号'],
  ])('%s is not %s', (a, b) => expect(numberKey(a)).not.toBe(numberKey(b)));
  it.each([
    ['2023年第3号', false],
    ['公告2018年第28号', false],
    ['令第5号', false],
    ['财政部令第5号', true],
    ['国家税务总局公告2018年第28号', true],
    ['国发〔2016〕55号', true],
  ])('%s says whose it is: %s', (number, says) => expect(saysWhose(numberKey(number) ?? '')).toBe(says));
});

describe('a title is known by its key', () => {
  const same = [
    ['北京市新污染物治理行动方案', '《北京市新污染物治理行动方案》'],
    ['北京市“十四五”时期规划', '北京市"十四五"时期规划'],
    ['机动车管理办法(试行)', '机动车管理办法（试行）'],
    ['中华人民共和国 城乡规划法', '中华人民共和国城乡规划法'],
    ['北京市机器人产业行动方案（2023—2025年）', '北京市机器人产业行动方案(2023-2025年)'],
    ['北京市机器人产业行动方案（2023—2025年）', '北京市机器人产业行动方案（２０２３～２０２５年）'],
    ['二〇三五年远景目标纲要', '二○三五年远景目标纲要'],
    ['机动车管理办法', '機動車管理辦法'],
    ['北京市新污染物治理行动方案', '北京市人民政府办公厅关于印发《北京市新污染物治理行动方案》的通知'],
    ['北京市新污染物治理行动方案', '关于印发北京市新污染物治理行动方案的通知'],
    ['北京市新污染物治理行动方案', '中共北京市委 北京市人民政府印发《北京市新污染物治理行动方案》的通知'],
    ['北京市专项资金管理办法', '北京市财政局关于印发修订后的《北京市专项资金管理办法》的通知'],
    ['关于某某工作的意见', '国务院办公厅转发〈关于某某工作的意见〉的通知'],
  ] as const;
  it.each(same)('%s is %s', (a, b) => expect(titleKey(a)).toBe(titleKey(b)));
  const other = [
    ['关于做好节能工作的通知', '节能工作'],
    ['城乡规划法', '中华人民共和国城乡规划法'],
    ['新污染物治理行动方案', '关于贯彻落实国务院办公厅印发《新污染物治理行动方案》的通知'],
    ['新污染物治理行动方案', '关于废止市政府印发《新污染物治理行动方案》的通知'],
    ['甲管理办法', '关于印发《甲管理办法》和《乙管理办法》的通知'],
    ['资料的管理', '关于加强印发资料的管理的通知'],
    ['机动车管理办法', '机动车管理办法（试行）'],
    ['机器人产业行动方案（2023—2025年）', '机器人产业行动方案（2020—2022年）'],
  ] as const;
  it.each(other)('%s is not %s', (a, b) => expect(titleKey(a)).not.toBe(titleKey(b)));
});

describe('a citation means', () => {
  const keys = (
    id: string,
    title: string | null,
    number: string | null,
    issuance: string | null = null,
  ): DocumentKeys => ({
    ...{ id, titleKey: titleKey(title), numberKey: numberKey(number), issuanceKey: titleKey(issuance) },
  });
  const corpus = [
    keys('numbered', '甲方案', '京政发〔2024〕1号'),
    keys('bare', '乙方案', null),
    keys('twin-1', '丙方案', null),
    keys('twin-2', '丙方案', null),
    keys('issued', null, null, '北京市人民政府关于印发《丁方案》的通知'),
    keys('same-number-1', '戊', '京政发〔2024〕9号'),
    keys('same-number-2', '己', '京政发〔2024〕9号'),
    keys('announcement', '关于庚的公告', '2024年第3号'),
  ];
  const cases = [
    ['the document with its number', '别的题目', '京政发[2024]1号', 'numbered'],
    ['the document with its title', '甲方案', null, 'numbered'],
    ['a document without number by its title, though a number is printed', '乙方案', '京政发〔2020〕3号', 'bare'],
    ['what was issued under the title', '丁方案', null, 'issued'],
    ['no document with another number', '甲方案', '京政发〔2024〕2号', null],
    ['none of two with the same title', '丙方案', null, null],
    ['an announcement with its number and title', '关于庚的公告', '2024年第3号', 'announcement'],
    ['no announcement of another body', '关于辛的公告', '2024年第3号', null],
    ['none of two with the same number', '戊', '京政发〔2024〕9号', null],
    ['a stub if there is none', '中华人民共和国预算法', null, null],
  ] as const;
  it.each(cases)('%s', (_, title, number, id) => {
    const cited = citedAs(title, number);
    expect(targetOf(cited, corpus)).toBe(id ?? stubId(cited));
  });
  it.each([
    ['bare', '乙方案', null],
    ['numbered', '甲方案', null],
    ['issued', '丁方案', null],
  ])('one before it where %s cites its own title alone', (id, title) => {
    const citing = corpus.find((one) => one.id === id);
    const cited = citedAs(title, null, citing);
    expect(cited.successor).toBe(id);
    expect(targetOf(cited, corpus)).toBe(stubId(cited));
    expect(stubId(cited)).not.toBe(stubId(citedAs(title, null)));
    expect(targetOf(cited, [...corpus, keys('earlier', title, null)])).toBe('earlier');
  });
  it('what it says where a document cites a title that is not its own, or its own with a number', () => {
    const citing = keys('bare', '乙方案', null);
    expect(citedAs('甲方案', null, citing)).toEqual(citedAs('甲方案', null));
    expect(citedAs('乙方案', '京政发〔2020〕3号', citing)).toEqual(citedAs('乙方案', '京政发〔2020〕3号'));
  });
  it('the same stub for all prints of a title', () => {
    expect(stubOf(citedAs('《机动车管理办法(试行)》', null))).toEqual(stubOf(citedAs('机动车管理办法（试行）', null)));
    expect(stubId(citedAs('甲', null))).toMatch(/^cited-[0-9a-f]{16}$/);
  });
});

describe('graph/README.md', () => {
  const readme = readFileSync('graph/README.md', 'utf8');
  const section = (title: string) => readme.split(/^### /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
  const rows = (title: string) =>
    Array.from(section(title).matchAll(/^\| `(\w+)` \| (\w+) \|/gm), ([, name, type]) => [name, type]);

  it.each(Object.entries({ ...NODES, ...BOOKKEEPING }))('names the properties of %s as they are', (label, types) => {
    expect(rows(label)).toEqual(Object.entries(types));
  });

  it('names the edges as they are', () => {
    const edges = Array.from(
      section('All edges').matchAll(/^\| `\((\w+)\)-\[:(\w+)\]->\((\w+)\)` \| (.*?) \|/gm),
      ([, from, type, to, properties]) => [from, type, to, properties],
    );
    const named = Object.values(EDGES).map(({ from, type, to, properties }) => {
      const list = Object.entries(properties).map(([name, kind]) => `\`${name}\` ${kind}`);
      return [from, type, to, list.join(', ')];
    });
    expect(edges).toEqual(named);
  });

  it('shows an example that stands in the text', () => {
    const lines = readFileSync(SEED.path, 'utf8').split('\n');
    const quotes = Array.from(
      readme.matchAll(/^ {4}(\d+): (.*)$/gm),
      ([, line, text]) => [Number(line), text ?? ''] as const,
    );
    expect(quotes.length).toBeGreaterThan(0);
    for (const [line, text] of quotes) expect(lines[line - 1]).toContain(text);
  });

  it('shows edges that the graph has', () => {
    const source = readText(SEED);
    const { edges } = buildGraph(extract(source, loadReference()), source.text);
    const held = Object.entries(edges).flatMap(([name, rows]) => {
      const { type, from, to } = EDGES[name as keyof typeof EDGES];
      return rows.flatMap((row) => {
        const known = { type, from: `${from} ${row.from}`, to: `${to} ${row.to}` };
        return [known, { ...known, role: row.role, mention: row.mention }].map((one) => JSON.stringify(one));
      });
    });
    const shown = Array.from(
      readme.matchAll(/^ {4}\((\w+ \S+)\)-\[:(\w+)(?: \{role: (\w+), mention: (\S+)\})?\]->\((\w+ \S+)\)$/gm),
      ([, from, type, role, mention, to]) => JSON.stringify({ type, from, to, role, mention }),
    );
    expect(shown).toHaveLength(6);
    expect(held).toEqual(expect.arrayContaining(shown));
  });
});

describe('the statements that load', () => {
  const queries = loadQueries();
  const created = { 'load-tasks': NODES.Task, 'load-clauses': NODES.Clause, 'load-issues': NODES.Issue };
  it.each(Object.entries(created))('%s writes every property', (name, types) => {
    expect(writtenBy(name)).toEqual(Object.keys(types));
  });
  it.each(Object.entries(EDGES))(
    'load-%s writes every property, type and end',
    (name, { type, from, to, properties }) => {
      expect(writtenBy(`load-${name}`)).toEqual(Object.keys(properties));
      const text = (queries.get(`load-${name}`)?.text ?? '').replaceAll('`', '');
      expect(text).toMatch(new RegExp(`\\(a:${from} .*\\(b:${to} .*-\\[:${type}\\b`, 's'));
    },
  );
  /** Properties whose value stands, by the header, at the position from which the statement takes it. */
  function writtenBy(name: string): string[] {
    const query = queries.get(name);
    const [before = '', body = ''] = (query?.text ?? '').split(/\bCREATE\b/);
    const positions = query?.parameters[0]?.positions ?? [];
    const at = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), (found) => found);
    if (before.includes('MATCH'))
      expect(at(before, /row\[(\d)\]/g).map(([, n]) => positions[Number(n)])).toEqual(['from', 'to']);
    return at(body, /(\w+): (?:date\()?row\[(\d+)\]/g)
      .filter(([, property, position]) => positions[Number(position)] === property)
      .map(([, property]) => property ?? '');
  }
});

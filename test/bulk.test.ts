/** Tables for Neo4j's importer that were written without a store: they hold what loading the same texts makes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRecordsIn, linesIn } from '../src/commands/bulk/lines.js';
import { type Merged, mergeParts } from '../src/commands/bulk/merge.js';
import { PartWriter } from '../src/commands/bulk/part-writer.js';
import { beginPart, endPart } from '../src/commands/bulk/parts.js';
import { bulkText } from '../src/exports/graph/bulk-text.js';
import { buildGraph } from '../src/graph/build.js';
import type { TextGraph } from '../src/graph/rows.js';
import { TextClash } from '../src/store/errors.js';
import { openStore } from '../src/store/open.js';
import { readSeeds } from './corpus.js';
import { graphFiles } from './graph-files.js';
import { graphOf, type TextSketch } from './records.js';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Texts that meet in every way: by number and title, twins, one that follows another, shared and unknown bodies. */
const TEXTS: readonly TextSketch[] = [
  {
    file: 'a.txt',
    documents: [
      {
        id: 'a1',
        title: '甲方案',
        number: '京政发〔2024〕1号',
        issuer: '市政府',
        cites: ['乙办法', '外法', ['', '外发〔2020〕1号']],
      },
      {
        id: 'a2',
        title: '乙"办法",\n二',
        cites: [['外法', '2023年第3号']],
        clauses: [['市财政局', '市科委'], ['市财政局（本级）']],
      },
    ],
    issues: ['One'],
  },
  {
    file: 'b.txt',
    documents: [
      {
        id: 'b1',
        title: '丙规划',
        number: '2023年第3号',
        cites: [['甲方案', '京政发[2024]1号'], '甲方案', '乙办法'],
        implements: ['外法'],
      },
      { id: 'b2', issuanceTitle: '市政府关于印发《戊要点》的通知', clauses: [['某办（筹）', '市财政局']] },
    ],
  },
  {
    file: 'c.txt',
    documents: [
      {
        id: 'c1',
        title: '外法',
        number: '2023年第3号',
        cites: ['戊要点', '外法'],
        repeals: ['外法'],
        clauses: [['某办', '市审计局']],
      },
      {
        id: 'c2',
        title: '甲方案',
        amends: [
          ['丙规划', '2023年第3号'],
          ['丁通知', '京政发〔2024〕1号'],
        ],
      },
    ],
  },
];

/** A text under the name of another, one with another's document, and one that would clash with the second alone. */
const CLASHING: readonly TextSketch[] = [
  { file: 'a.txt', documents: [{ id: 'a1', title: '甲方案（新）', clauses: [['市水务局（一）', '某处']] }] },
  {
    file: 'e.txt',
    documents: [
      { id: 'b1', title: '庚', cites: ['甲方案'], clauses: [['市水务局', '某局']] },
      { id: 'e2', clauses: [['某办（二）']] },
    ],
  },
  { file: 'f.txt', documents: [{ id: 'e2', title: '辛', cites: ['外法'], clauses: [['市财政局（三）']] }] },
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeren-bulk-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Tables = Record<string, readonly string[]>;

/** The tables as loading makes them; texts that clash are left out. */
async function loaded(graphs: readonly TextGraph[]): Promise<Tables> {
  const store = await openStore();
  for (const graph of graphs)
    await store.load(graph).catch((error: unknown) => expect(error).toBeInstanceOf(TextClash));
  const files = await graphFiles(store, 'neo4j-csv');
  await store.close();
  const out = join(folder, 'loaded');
  const tables: Record<string, readonly string[]> = {};
  for (const [name, text] of files) {
    if (!name.endsWith('.csv') || name === 'Graph.csv') continue;
    writeFileSync(out, text);
    tables[name] = (await all(csvRecordsIn(out))).sort();
  }
  return tables;
}

function writeParts(out: string, parts: readonly (readonly TextGraph[])[]): void {
  for (const [at, graphs] of parts.entries()) {
    const shard = { i: at + 1, n: parts.length };
    const path = beginPart(out, shard);
    const writer = new PartWriter(path);
    for (const graph of graphs) writer.add(bulkText(graph));
    writer.close();
    endPart(path, { ...shard, list: 'same', texts: graphs.length });
  }
}

/** The tables as the importer is told to read them. */
async function imported(out: string): Promise<Tables> {
  const tables: Record<string, readonly string[]> = {};
  for (const option of readFileSync(join(out, 'import.args'), 'utf8').split('\n')) {
    const files = /=(.+\.csv)$/.exec(option)?.[1]?.split(',') ?? [];
    if (!files[0] || files[0] === 'Graph.csv') continue;
    const records = [];
    for (const file of files) records.push(...(await all(csvRecordsIn(join(out, file)))));
    tables[files[0]] = records.sort();
  }
  return tables;
}

async function merged(parts: readonly (readonly TextGraph[])[]): Promise<{ tables: Tables; report: Merged }> {
  const out = mkdtempSync(join(folder, 'parts-'));
  writeParts(out, parts);
  const report = await mergeParts(out);
  return { tables: await imported(out), report };
}

const cut = (graphs: readonly TextGraph[], n: number): TextGraph[][] =>
  Array.from({ length: n }, (_, i) => graphs.filter((_, at) => Math.floor((at * n) / graphs.length) === i));

describe('tables without a store', () => {
  it('hold what loading the seeds makes, in three parts', async () => {
    const graphs = readSeeds().texts.map(({ source, extraction, issues }) =>
      buildGraph({ value: extraction, issues }, source.text),
    );
    const expected = await loaded(graphs);
    expect(expected['Task.csv']?.length).toBeGreaterThan(1000);
    expect((await merged(cut(graphs, 3))).tables).toEqual(expected);
  });

  it('hold what loading makes of texts that meet, name bodies in many ways, and clash, in any order and any parts', async () => {
    const meeting = [...TEXTS, ...CLASHING].map(graphOf);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(meeting, { minLength: 1 }),
        fc.integer({ min: 1, max: 4 }),
        async (graphs, n) => {
          expect((await merged(cut(graphs, n))).tables).toEqual(await loaded(graphs));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('say which texts are left out, and why', async () => {
    const { report } = await merged([TEXTS.map(graphOf), CLASHING.map(graphOf)]);
    const why = report.dropped.map((one) => one.why);
    expect(report).toMatchObject({ parts: 2, texts: 4 });
    expect(why).toEqual([null, 'e.txt holds the document b1, which b.txt holds too: it is left out.']);
  });

  it('are the same bytes after a second time', async () => {
    const out = mkdtempSync(join(folder, 'again-'));
    writeParts(out, [TEXTS.map(graphOf), CLASHING.map(graphOf)]);
    const files = () => readdirSync(out).filter((name) => /\.(csv|args)$/.test(name));
    const bytes = () => files().map((name) => [name, readFileSync(join(out, name), 'utf8')]);
    await mergeParts(out);
    const first = bytes();
    await mergeParts(out);
    expect(bytes()).toEqual(first);
    expect(readdirSync(out)).not.toContain('merging');
  });
});

describe('parts that do not fit together', () => {
  const graphs = TEXTS.map(graphOf);
  it.each([
    ['none', () => undefined, /holds no parts/],
    [
      'one that is missing',
      (out: string) => rmSync(join(out, 'part-2-of-3'), { recursive: true }),
      /part-2-of-3 is missing or not finished/,
    ],
    [
      'one that was cut off',
      (out: string) => rmSync(join(out, 'part-3-of-3', 'part.json')),
      /part-3-of-3 is missing or not finished/,
    ],
    [
      'one of another list',
      (out: string) => endPart(join(out, 'part-2-of-3'), { i: 2, n: 3, list: 'other', texts: 1 }),
      /whose lists of texts differ/,
    ],
  ])('%s', async (what, damage, words) => {
    const out = mkdtempSync(join(folder, 'odd-'));
    if (what !== 'none') writeParts(out, cut(graphs, 3));
    damage(out);
    await expect(mergeParts(out)).rejects.toThrow(words);
  });

  it('of texts that were cut otherwise', () => {
    const out = mkdtempSync(join(folder, 'odd-'));
    writeParts(out, cut(graphs, 3));
    expect(() => beginPart(out, { i: 1, n: 2 })).toThrow(/part-\d-of-3 beside part-1-of-2/);
  });
});

describe('lines and records of large files', () => {
  it('end where \\n ends them, wherever the file is cut in reading', async () => {
    const path = join(folder, 'lines');
    const lines = fc.array(fc.string({ unit: 'binary' }).map((text) => text.replace(/[\n\ud800-\udfff]/g, '')));
    await fc.assert(
      fc.asyncProperty(lines, async (many) => {
        writeFileSync(path, many.map((line) => `${line}\n`).join(''));
        expect(await all(linesIn(path))).toEqual(many);
      }),
      { numRuns: 25 },
    );
  });

  it('are whole though a cell holds ends of lines and quotes', async () => {
    const path = join(folder, 'records');
    writeFileSync(path, '"a","x\n""y"""\n"b",1\n"c","\n\n"\n');
    const records = await all(csvRecordsIn(path));
    expect(records.flatMap((record) => parse(record))).toEqual([
      ['a', 'x\n"y"'],
      ['b', '1'],
      ['c', '\n\n'],
    ]);
  });
});

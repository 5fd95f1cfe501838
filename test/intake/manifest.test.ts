/** A researcher's list of files, and what it changes. Runs the built program. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/commands/manifest.js';
import { loadReference } from '../../src/reference.js';
import { openStore } from '../../src/store/open.js';

const ROOT = join(import.meta.dirname, '..', '..');
const reference = loadReference();
/** It says neither whose it is nor when it was made. */
const PLAN = '一、加强领导。要落实责任，完善机制。（责任单位：市财政局）\n';

let folder: string;
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeren-manifest-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CSV =
  '\uFEFFFile,Title,Source,Date,Jurisdiction\nplan.txt,某工作方案,https://example.gov.cn/1.html,2024-03-01,上海市\nother.txt,,,,\n';
const YAML =
  '- { file: plan.txt, title: 某工作方案, address: https://example.gov.cn/1.html, date: 2024-03-01, jurisdiction: shanghai }\n- file: other.txt\n';

describe('reading one', () => {
  it.each([
    ['list.csv', CSV],
    ['list.yaml', YAML],
  ])('%s', (name, text) => {
    expect([...readManifest(write(name, text), reference)]).toEqual([
      [
        'plan.txt',
        { title: '某工作方案', address: 'https://example.gov.cn/1.html', date: '2024-03-01', jurisdiction: 'shanghai' },
      ],
      ['other.txt', { title: null, address: null, date: null, jurisdiction: null }],
    ]);
  });

  it.each<[string, string, string, RegExp]>([
    ['a date that is none', 'a.csv', 'file,date\nplan.txt,2024-02-31\n', /entry 1, date does not fit \(write the date as 2024-05-01\)/],
    ['a field that is not known', 'a.yaml', '- { file: a.txt, author: x }', /entry 1 does not fit/],
    ['an entry without a file', 'a.csv', 'file,title\n,某方案\n', /entry 1, file/],
    ['a file named twice', 'a.yaml', '- file: a.txt\n- file: a.txt\n', /entry 2 names a\.txt again/],
    ['a place that is not known', 'a.yaml', '- { file: a.txt, jurisdiction: 乌有市 }', /the jurisdiction 乌有市 is not known/],
    ['a name of several places', 'a.yaml', '- { file: a.txt, jurisdiction: 朝阳区 }', /朝阳区 (?:means several places|is not known)/],
    ['an address that is none', 'a.yaml', '- { file: a.txt, address: example }', /write the address whole/],
    ['an address that runs', 'a.yaml', '- { file: a.txt, address: "javascript:alert(1)" }', /write the address whole/],
    ['YAML that is broken', 'a.yaml', '- {', /cannot be read/],
    ['YAML that is no list', 'a.yaml', 'file: a.txt', /it is no list/],
    ['CSV that is broken', 'a.csv', 'file\n"a', /cannot be read/],
  ])('%s is told', (_, name, text, message) => {
    expect(() => readManifest(write(name, text), reference)).toThrow(message);
  }); // biome-ignore format: a table

  it('a file that is not there is told', () => {
    expect(() => readManifest(join(folder, 'none.csv'), reference)).toThrow(/none\.csv: there is no such file/);
  });
});

function zeren(
  ...args: string[]
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(ROOT, 'dist', 'cli.js'), ...args], { cwd: folder }, (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
  });
}

describe('what it says stands in', () => {
  it('for title, date and place that a text does not say, and gives its address', async () => {
    write('plan.txt', PLAN);
    const list = write('list.csv', CSV);
    const { code, out, err } = await zeren('extract', 'plan.txt', '--manifest', list);
    const [document, clause] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(document).toMatchObject({
      title: '某工作方案',
      date: '2024-03-01',
      jurisdiction: 'shanghai',
      address: 'https://example.gov.cn/1.html',
    });
    expect(clause.parties[0].name).toBe('上海市财政局');
    expect([code, err]).toEqual([0, expect.stringMatching(/the entry of other\.txt was not used/)]);
  });

  it('but does not change what a text says', async () => {
    write(
      'said.txt',
      '北京市人民政府办公厅关于印发《北京市某方案》的通知\n京政办发〔2023〕1号\n\n各区人民政府：\n现将方案印发给你们。\n\n北京市人民政府办公厅\n2023年1月2日\n',
    );
    const list = write(
      'said.yaml',
      '- { file: said.txt, title: 别的方案, date: 2024-03-01, jurisdiction: shanghai }\n',
    );
    const plain = await zeren('extract', 'said.txt');
    expect((await zeren('extract', 'said.txt', '--manifest', list)).out).toBe(plain.out);
  });

  it('in the graph; another list is read as another state of the text', async () => {
    write('plan.txt', PLAN);
    const load = async (address: string): Promise<string> => {
      const list = write('list.yaml', `- { file: plan.txt, title: 某工作方案, address: "${address}" }\n`);
      return (await zeren('load', 'plan.txt', '--manifest', list, '--database', 'graph.grafeo')).err;
    };
    expect(await load('https://example.gov.cn/1')).toMatch(/^1 texts? loaded, 0 unchanged/);
    expect(await load('https://example.gov.cn/1')).toMatch(/^0 texts? loaded, 1 unchanged/);
    expect(await load('https://example.gov.cn/2')).toMatch(/^1 texts? loaded, 0 unchanged/);
    const store = await openStore({ path: join(folder, 'graph.grafeo') });
    try {
      expect(await store.run('text-files', { ids: ['plan.txt'] })).toEqual([
        { key: 'plan.txt', unit: null, numbers: null, address: 'https://example.gov.cn/2' },
      ]);
    } finally {
      await store.close();
    }
  });
});

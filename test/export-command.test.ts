/** zeren export and zeren import as they are run, and zeren serve --watch. Runs the built program. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROGRAM } from './program.js';

const cli = PROGRAM;
const plan = readFileSync(join(import.meta.dirname, 'cases', 'lead-and-share', 'source.txt'));
const folder = mkdtempSync(join(tmpdir(), 'zeren-export-'));
const { NEO4J_URI: _, ZEREN_DATABASE: __, ...env } = process.env;

function begin(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [cli, ...args], { cwd: folder, env });
}

function zeren(args: readonly string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = begin(args);
    let [out, err] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (data: string) => {
      out += data;
    });
    child.stderr?.setEncoding('utf8').on('data', (data: string) => {
      err += data;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin?.end(input);
  });
}

const from = ['--database', 'one.grafeo'];
beforeAll(async () => {
  mkdirSync(join(folder, 'texts'));
  writeFileSync(join(folder, 'texts', 'plan.txt'), plan);
  await zeren(['load', 'texts', ...from]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('export and import', () => {
  it('carry a graph from one store to another, through files or a pipe', async () => {
    const { code, out } = await zeren(['export', ...from]);
    expect(code).toBe(0);
    expect((await zeren(['export', '--out', 'graph.jsonl', ...from])).out).toBe('');
    expect(readFileSync(join(folder, 'graph.jsonl'), 'utf8')).toBe(out);
    const imported = await zeren(['import', 'graph.jsonl', '--database', 'two.grafeo']);
    expect([imported.code, imported.err]).toEqual([0, '1 texts imported, 0 unchanged.\n']);
    expect((await zeren(['import', '-', '--database', 'two.grafeo'], out)).err).toBe(
      '0 texts imported, 1 unchanged.\n',
    );
    expect((await zeren(['export', '--database', 'two.grafeo'])).out).toBe(out);
    // What was imported is known: it is not read again.
    expect((await zeren(['load', 'texts', '--database', 'two.grafeo'])).err).toContain('0 texts loaded, 1 unchanged');
  });

  it('write a folder of files where the format is one', async () => {
    const { code } = await zeren(['export', '--format', 'neo4j-csv', '--out', 'csv/of-it', ...from]);
    const files = readdirSync(join(folder, 'csv', 'of-it'));
    expect([code, files.includes('Task.csv'), files.includes('import.args')]).toEqual([0, true, true]);
  });

  it.each([
    ['an unknown format', ['export', '--format', 'xml', ...from], 2, /--format xml is not known\n[\s\S]*json-ld: RDF/],
    ['a folder without a name', ['export', '--format', 'neo4j-csv', ...from], 2, /Give --out FOLDER/],
    ['a place that is not there', ['export', '--out', 'no/such/graph', ...from], 1, /cannot be written \(ENOENT\)/],
    ['a folder in place of a file', ['export', '--format', 'neo4j-csv', '--out', 'one.grafeo', ...from], 1, /EEXIST/],
    ['a store that is not there', ['export', '--database', 'none.grafeo'], 1, /nothing has been loaded/],
    ['a file that is not there', ['import', 'none.jsonl', '--database', 'x.grafeo'], 1, /none\.jsonl cannot be read/],
    ['a file of something else', ['import', cli, '--database', 'x.grafeo'], 1, /line 1: this is no JSON object\./],
    ['nothing to watch', ['serve', '--watch'], 2, /--watch wants the texts to watch/],
    ['a list to watch', ['load', '-', '--watch', '--database', 'x.grafeo'], 2, /--watch wants files or folders/],
  ])('refuse %s', async (_, args, code, words) => {
    const run = await zeren(args, join(folder, 'texts', 'plan.txt'));
    expect(run.err).toMatch(words);
    expect([run.code, run.out]).toEqual([code, '']);
  });
});

describe.each([
  ['load', ['load', 'texts', '--watch', '--database', 'watched.grafeo'], 'Watching for changes'],
  ['serve', ['serve', 'texts', '--watch', '--port', '0'], 'Stop with Ctrl-C'],
])('%s --watch', (_, args, ready) => {
  it('takes in what comes, and ends when it is told to', async () => {
    const child = begin(args);
    let said = '';
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      said += words;
    });
    await expect.poll(() => said, { timeout: 30_000 }).toContain(ready);
    writeFileSync(join(folder, 'texts', 'more.txt'), Buffer.concat([Buffer.from('另\n'), plan]));
    await expect.poll(() => said, { timeout: 30_000 }).toContain('1 text loaded.');
    rmSync(join(folder, 'texts', 'more.txt'));
    await expect.poll(() => said, { timeout: 30_000 }).toContain('more.txt removed.');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  }, 100_000);
});

/** Whatever the API's guide shows can be done: its queries, its answers, and its lines for other programs. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../src/api/server.js';
import { MATRIX_FORMATS, NETWORK_FORMATS } from '../src/exports/formats.js';
import { GRAPH_FORMATS } from '../src/exports/graph/formats.js';
import { FILTER_PARAMETERS, MATRIX_PARAMETERS, NETWORK_PARAMETERS } from '../src/exports/parameters.js';
import type { GraphStore } from '../src/store/store.js';
import { ask, seedStore } from './corpus.js';

const guide = readFileSync('src/api/GUIDE.md', 'utf8');
const blocks = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = '']) => ({ kind, text }));
const written = (kind: string) => blocks.filter((block) => block.kind === kind).map(({ text }) => text);
const run = promisify(execFile);

/** Whether a program can be started here. */
const starts = (program: string) =>
  run(program, ['--version']).then(
    () => true,
    () => false,
  );
const found = {
  python: await starts('python3'),
  curl: (await starts('curl')) && (await starts('bash')),
  r: await run('Rscript', ['-e', 'library(httr2); library(jsonlite)']).then(
    () => true,
    () => false,
  ),
};

let store: GraphStore;
let server: RunningServer;
beforeAll(async () => {
  store = await seedStore();
  server = await startServer({ store, port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server?.close();
  await store?.close();
});

/** The lines as they stand, for the server of this test. */
const here = (text: string) =>
  text.replaceAll('http://localhost:4000', server.url).replaceAll('localhost:4000', server.url);

describe('queries', () => {
  const shown = blocks.flatMap(({ kind, text }, i) => {
    const next = blocks[i + 1];
    return kind === 'graphql' ? [{ text, error: next?.kind === 'json' ? next.text : null }] : [];
  });

  it.each(shown)('give what is said of them: $text', async ({ text, error }) => {
    const { data, errors } = await ask(store, text);
    expect(errors.map(({ message, path, extensions }) => ({ message, path, extensions }))).toEqual(
      error === null ? [] : [JSON.parse(error)],
    );
    expect(Object.keys(data).length).toBeGreaterThan(0);
  });

  it('are as many as the guide has headings for', () => expect(shown.length).toBeGreaterThanOrEqual(6));
});

describe('lines for other programs', () => {
  const files = (text: string) => text.includes('/exports/');
  it.runIf(found.curl).each(written('sh').filter((text) => !files(text)))('%s', async (text) => {
    const { stdout } = await run('bash', ['-c', here(text)]);
    const answer = JSON.parse(stdout);
    expect(answer.errors).toBeUndefined();
    expect(Object.values(answer.data)).not.toEqual([null]);
  });

  it.runIf(found.curl).each(written('sh').filter(files))('%s', async (text) => {
    const cwd = mkdtempSync(join(tmpdir(), 'zeren-guide-'));
    try {
      await run('bash', ['-ec', here(text)], { cwd });
      expect(readFileSync(join(cwd, 'plan.xlsx')).subarray(0, 2).toString()).toBe('PK');
      expect(readFileSync(join(cwd, 'led.graphml'), 'utf8')).toContain('edgedefault="directed"');
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  });

  it.runIf(found.python).each(written('python'))('%s', async (text) => {
    const { stdout } = await run('python3', ['-c', here(text)], { env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
    const [counted, ...rows] = stdout.trim().split('\n');
    expect(counted).toMatch(/^([5-9]\d|\d{3,}) of \1$/);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toMatch(/^[A-Z]+\t.+\t\d{3}_\w+\.txt:\d+$/);
  });

  it.each(written('r'))('%s', async (text) => {
    const query = /query <- "([^"]+)"/.exec(text)?.[1] ?? '';
    const body = /variables = list\(body = "([^"]+)"\)/.exec(text)?.[1];
    expect(parse(query).definitions).toHaveLength(1);
    const { data, errors } = await ask(store, query, { body });
    expect(errors).toEqual([]);
    expect(data.agency.responsibilities.nodes.length).toBeGreaterThan(50);
  });

  it.runIf(found.r).each(written('r'))('in R itself: %s', async (text) => {
    const { stdout } = await run('Rscript', ['-e', here(text)], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    const [, ...rows] = stdout.split('\n').filter((line) => /^\d/.test(line) || /source/.test(line));
    expect(rows.length).toBeGreaterThan(5);
    expect(stdout).toMatch(/RESPONSIBLE\s+STATED\s+市财政局/);
    expect(stdout).toMatch(/\d{3}_\w+\.txt\s+\d+/);
  });

  it('are there for each of the three', () => {
    expect([written('sh').length, written('python').length, written('r').length]).toEqual([4, 1, 1]);
  });
});

it('names only fields that the schema has', () => {
  const sdl = readFileSync('src/api/schema.graphql', 'utf8');
  const named = [...guide.matchAll(/`([A-Z]\w+)\.(\w+)`/g)];
  expect(named.length).toBeGreaterThan(5);
  for (const [whole, type, field] of named) {
    const body = new RegExp(`^type ${type} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(sdl)?.[1] ?? '';
    expect(body, whole).toMatch(new RegExp(`^  ${field}\\b`, 'm'));
  }
});

it('names every format of a file and every parameter', () => {
  const chapter = /^## Files$([\s\S]*?)^## /m.exec(guide)?.[1] ?? '';
  const named = new Set([...chapter.matchAll(/`([\w.-]+)`/g)].map(([, name]) => name));
  const parameters = [...FILTER_PARAMETERS, ...MATRIX_PARAMETERS, ...NETWORK_PARAMETERS].map(({ name }) => name);
  const formats = [...MATRIX_FORMATS.keys(), ...NETWORK_FORMATS.keys(), ...GRAPH_FORMATS.keys()];
  expect([...parameters, ...formats].filter((name) => !named.has(name))).toEqual([]);
});

it('leads to every question that can be asked, by names that there are', () => {
  const sdl = readFileSync('src/api/schema.graphql', 'utf8');
  const rows = /^\| to learn \|[\s\S]*?^$/m.exec(guide)?.[0] ?? '';
  const named = new Set([...rows.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.match(/\w+/g) ?? []));
  for (const name of named) expect(sdl, name).toMatch(new RegExp(`^ +${name}\\b`, 'm'));
  const questions = [...(/^type Query \{\n([\s\S]*?)^\}/m.exec(sdl)?.[1] ?? '').matchAll(/^ {2}([a-z]\w+)[(:]/gm)];
  const missing = questions.map(([, name = '']) => name).filter((name) => !named.has(name));
  expect(missing.filter((name) => !named.has(`${name}s`))).toEqual([]);
  expect(questions.length).toBeGreaterThan(15);
});

it('is served as it stands', async () => {
  const response = await fetch(`${server.url}/guide`);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe(guide);
});

/** The Kubernetes Job beside src/store/SCALE.md: its own line, run as its pods run it, writes parts that fit together. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { programVersion } from '../../src/program-version.js';
import { writeDocuments } from './documents.js';
import { CLI, zeren } from './zeren.js';

const folder = mkdtempSync(join(tmpdir(), 'zeren-job-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { spec } = parse(readFileSync(join(import.meta.dirname, '../../src/store/extract-job.yaml'), 'utf8'));
const [container] = spec.template.spec.containers;

it('counts as many parts as it has completions', () => {
  expect(spec.completionMode).toBe('Indexed');
  expect(container.env.find(({ name }: { name: string }) => name === 'PARTS').value).toBe(String(spec.completions));
});

it('names the image of this version', () => {
  expect(container.image).toBe(`zeren:${programVersion()}`);
});

it('writes parts, numbered from 0 by Kubernetes, that are merged', async () => {
  const readable = writeDocuments(folder);
  writeFileSync(join(folder, 'zeren'), `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
  chmodSync(join(folder, 'zeren'), 0o755);
  const given = { PARTS: '2', TEXTS: join(folder, 'texts'), TABLES: join(folder, 'tables') };
  const [program, ...options] = [...container.command, ...container.args];
  await Promise.all(
    ['0', '1'].map((index) =>
      promisify(execFile)(program, options, {
        env: { ...process.env, ...given, JOB_COMPLETION_INDEX: index, PATH: `${folder}:${process.env.PATH}` },
      }),
    ),
  );
  const { code, err } = await zeren(folder, ['merge', 'tables']);
  expect([code, err]).toEqual([
    0,
    `${readable} texts of 2 parts are ready to be imported: tables/README.txt says how.\n`,
  ]);
});

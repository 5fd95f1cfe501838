/** Which libraries may go along with the program, and that their licences are found. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isAllowed } from '../src/packing/allowed.js';
import { libraryOf } from '../src/packing/packages.js';

describe('licences', () => {
  it.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'GPL-2.0 OR BSD-3-Clause'])(
    '%s goes along',
    (license) => expect(isAllowed(license)).toBe(true),
  );

  it.each([
    'GPL-3.0',
    'AGPL-3.0-only',
    'MIT AND GPL-2.0',
    'UNLICENSED',
    'SEE LICENSE IN x',
    '',
    '(MIT OR (ISC AND GPL-2.0))',
  ])('%j does not', (license) => expect(isAllowed(license)).toBe(false));
});

describe('the library of a module', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeren-packing-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function library(name: string, manifest: object, files: Readonly<Record<string, string>> = {}): string {
    const home = join(folder, 'node_modules', name);
    mkdirSync(join(home, 'esm'), { recursive: true });
    writeFileSync(join(home, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...manifest }));
    // A marker of the kind of modules, as libraries have it, is no library.
    writeFileSync(join(home, 'esm', 'package.json'), '{"type":"module"}');
    for (const [file, text] of Object.entries(files)) writeFileSync(join(home, file), text);
    return join(home, 'esm', 'index.js?commonjs-module');
  }

  it('is the nearest folder with a name and a version, with all its notices', () => {
    const module = library(
      '@a/b',
      { license: 'Apache-2.0' },
      { LICENSE: 'the text', 'NOTICE.txt': 'a notice', 'x.js': '' },
    );
    const expected = { name: '@a/b', version: '1.2.3', license: 'Apache-2.0', text: 'the text\n\na notice' };
    expect(libraryOf(module)).toEqual(expected);
  });

  it('has the text of its licence even if it brings none', () => {
    const { text } = libraryOf(library('c', { license: 'MIT', author: { name: 'Someone' } })) ?? {};
    expect(text).toMatch(/^Copyright \(c\) Someone\n\nPermission is hereby granted/);
  });

  it.each([
    ['no licence', {}],
    ['a licence without a text', { license: 'BSD-3-Clause' }],
  ])('is refused with %s', (_, manifest) => {
    expect(() => libraryOf(library('d', manifest))).toThrow('d 1.2.3');
  });

  it('is none for the program itself', () => {
    expect(libraryOf(join(folder, 'src', 'cli.ts'))).toBeNull();
    expect(libraryOf('\0virtual:/node_modules/x')).toBeNull();
  });
});

describe('npm run audit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeren-audit-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const script = join(import.meta.dirname, '..', 'src', 'packing', 'audit.mjs');
  const advisory = (name: string) => ({
    name,
    range: '<2',
    severity: 'high',
    via: [{ title: 'Bad', url: 'https://x' }],
  });

  /** Runs it with an npm that answers so. */
  function audit(answer: object) {
    mkdirSync(join(folder, 'dist', 'web'), { recursive: true });
    writeFileSync(join(folder, 'dist', 'licenses.md'), '| library | version | licence |\n| express | 5.0.0 | MIT |\n');
    writeFileSync(join(folder, 'dist', 'web', 'licenses.md'), '| react | 19.0.0 | MIT |\n');
    const packages = { '': {}, 'node_modules/@grafeo-db/js': {}, 'node_modules/vitest': { dev: true } };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat <<'END'\n${JSON.stringify(answer)}\nEND\n`, { mode: 0o755 });
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    return spawnSync(process.execPath, [script], { cwd: folder, env, encoding: 'utf8' });
  }

  it('is clean if nothing that goes to users has an advisory', () => {
    const { status, stdout } = audit({ vulnerabilities: { vitest: advisory('vitest') } });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/vitest <2[\s\S]*No advisory for the 3 packages/)]);
  });

  it.each(['express', 'react', '@grafeo-db/js'])('fails for %s, which does', (name) => {
    const { status, stderr } = audit({ vulnerabilities: { [name]: advisory(name) } });
    expect([status, stderr]).toEqual([1, expect.stringContaining(`${name} <2: high, Bad https://x`)]);
  });

  it('says loudly that the registry could not be asked', () => {
    const { status, stderr } = audit({ message: '405 Method Not Allowed' });
    expect([status, stderr]).toEqual([3, expect.stringMatching(/^!+\n!!! NOT AUDITED.*405/)]);
  });
});

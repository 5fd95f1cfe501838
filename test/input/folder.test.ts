/** A folder of hostile files, through the program as a user runs it: each is refused with what to do, or read rightly; none stops the others. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileFiles } from './files.js';
import { type Ran, zeren } from './run.js';

const MEGABYTES = 512;
/** What steers a terminal. */
const STEERING = /(?![\t\n])[\p{Cc}\u202e]/u;
const files = hostileFiles(4000);
const left = files.filter(({ refused }) => refused !== null);

let root: string;
let texts: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zeren-input-'));
  texts = mkdtempSync(join(root, 'texts-'));
  for (const { name, bytes } of files) writeFileSync(join(texts, name), bytes);
  // 北京 in GB18030, as old archives unpack names: a file, and a folder with a text.
  const misnamed = Buffer.concat([Buffer.from(`${texts}/`), Buffer.from('b1b1bea9', 'hex')]);
  writeFileSync(Buffer.concat([misnamed, Buffer.from('.txt')]), '');
  mkdirSync(misnamed);
  writeFileSync(Buffer.concat([misnamed, Buffer.from('/a.txt')]), '');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What holds of every command. */
function expectSound({ code, err, megabytes }: Ran): void {
  expect(code).toBe(1);
  for (const { name, refused } of left) expect(err, name).toMatch(refused ?? /^$/);
  expect(err.match(/its name is not UTF-8\. Rename it/g)).toHaveLength(2);
  expect(err).not.toMatch(/zeren failed on it|\n\s+at |Error:/);
  // Names of files steer no terminal.
  expect(err).not.toMatch(STEERING);
  expect(megabytes).toBeLessThan(MEGABYTES);
}

describe('a folder of hostile files', () => {
  it('is extracted: what can be read names its bodies', async () => {
    const ran = await zeren(['extract', texts, '--threads', '1']);
    expectSound(ran);
    const records = ran.out.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Record_);
    for (const { name, names = [] } of files) {
      const mentions = records.filter(({ file }) => file === name || file.startsWith(`${name}/`)).flatMap(({ parties = [] }) => parties.map(({ mention }) => mention));
      for (const body of names) expect(mentions, name).toContain(body);
    }
    expect(records.some(({ address }) => address !== undefined)).toBe(false);
  }, 60_000); // biome-ignore format: one expression each

  it('is checked', async () => {
    const ran = await zeren(['check', texts, '--threads', '1']);
    expectSound(ran);
    expect(ran.out).not.toMatch(STEERING);
  }, 60_000);

  it('is loaded: what could be read is in the graph', async () => {
    const database = join(root, 'graph.grafeo');
    const ran = await zeren(['load', texts, '--threads', '1', '--database', database]);
    expectSound(ran);
    const again = await zeren(['load', texts, '--threads', '1', '--database', database]);
    expect(again.err).toMatch(/^0 texts loaded/m);
  }, 60_000);
});

interface Record_ {
  readonly file: string;
  readonly parties?: readonly { readonly mention: string }[];
  readonly address?: string;
}

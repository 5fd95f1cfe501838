/** A researcher's own decisions, as a user gives them: applied on every reading, and taken back by leaving them out. Runs the built program. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../src/store/open.js';
import { EXTRACTION_VERSION } from '../src/types.js';
import { PROGRAM } from './program.js';

const root = join(import.meta.dirname, '..');
const cli = PROGRAM;

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder: string;
const write = (name: string, data: string): void => writeFileSync(join(folder, name), data);

function zeren(...args: readonly string[]): Promise<Run> {
  const { NEO4J_URI: _, ZEREN_DATABASE: __, ...env } = process.env;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder, env });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      out += data;
    });
    child.stderr.setEncoding('utf8').on('data', (data: string) => {
      err += data;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

interface Named {
  readonly mention: string;
  readonly name: string | null;
  readonly agency: string;
  readonly resolution: string;
}

/** The parties of a text as `zeren extract` writes them. */
async function parties(...args: readonly string[]): Promise<Named[]> {
  const { out, err, code } = await zeren('extract', ...args);
  if (code !== 0) throw new Error(err);
  return out
    .trimEnd()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as { parties?: Named[] }).parties ?? []);
}

const names = async (...args: readonly string[]): Promise<(string | null)[]> =>
  (await parties(...args)).map(({ name }) => name);

const plan = (date: string, clause: string, city = '北京市'): string =>
  `${city}人民政府办公厅关于印发某行动方案的通知\n\n各区人民政府：\n　　现印发给你们。\n\n${city}人民政府办公厅\n${date}\n\n${city}某行动方案\n\n一、加强领导。（责任单位：${clause}）\n`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeren-own-'));
  write('plan.txt', plan('2024年5月6日', '市财政局、市驼铃办、驼铃中心'));
  write('other.txt', plan('2024年5月6日', '市驼铃办、驼铃中心', '湘潭市'));
  write('court-2019.txt', plan('2019年5月6日', '市中级人民法院'));
  write('court-2024.txt', plan('2024年5月6日', '市中级人民法院'));
  write('damaged.txt', plan('2024年5月6日', '市财攻局'));
  write(
    'body.yaml',
    `agencies:
  - names: [{ name: 北京市驼铃工作办公室 }]
    aliases: [市驼铃办]
    homeAliases: [驼铃中心]
    jurisdiction: beijing
`,
  );
  write(
    'alias.yaml',
    `agencies:
  - { id: beijing-shangwuju, aliases: [市驼铃办] }
  - { id: hunan-xiangtan-caizhengju, aliases: [市驼铃办] }
`,
  );
  write(
    'court.yaml',
    `agencies:
  - { id: beijing-diyizhongjirenminfayuan, aliases: [{ name: 市中级人民法院, validFrom: '2020-01-01' }] }
`,
  );
  write(
    'fix.yaml',
    `- { file: damaged.txt, line: 11, text: 财攻局, fix: 财政局, reason: One character misread; no other body has this name. }
`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('--agencies', () => {
  it('adds a body, for texts of its own place', async () => {
    expect(await names('plan.txt')).toEqual(['北京市财政局', null, null]);
    const own = await parties('plan.txt', '--agencies', 'body.yaml');
    expect(own.map(({ name }) => name)).toEqual(['北京市财政局', '北京市驼铃工作办公室', '北京市驼铃工作办公室']);
    expect(own[1]?.agency).toMatch(/^beijing-[a-z]+$/);
    expect(await names('other.txt', '--agencies', 'body.yaml')).toEqual([null, null]);
  });

  it('adds a name to a known body, by the id of the authority file or of a rule', async () => {
    expect(await names('plan.txt', '--agencies', 'alias.yaml')).toEqual(['北京市财政局', '北京市商务局', null]);
    expect(await names('other.txt', '--agencies', 'alias.yaml')).toEqual(['湘潭市财政局', null]);
  });

  it('settles an ambiguous name for the time that it gives', async () => {
    expect((await parties('court-2024.txt'))[0]?.resolution).toBe('ambiguous');
    expect(await names('court-2024.txt', '--agencies', 'court.yaml')).toEqual(['北京市第一中级人民法院']);
    expect((await parties('court-2019.txt', '--agencies', 'court.yaml'))[0]?.resolution).toBe('ambiguous');
  });

  it('may be given several times', async () => {
    expect(await names('plan.txt', 'court-2024.txt', '--agencies', 'body.yaml', '--agencies', 'court.yaml')).toEqual([
      '北京市财政局',
      '北京市驼铃工作办公室',
      '北京市驼铃工作办公室',
      '北京市第一中级人民法院',
    ]);
  });
});

describe('--corrections', () => {
  it('mends words where they stand', async () => {
    expect(await names('damaged.txt')).toEqual([null]);
    const [party] = await parties('damaged.txt', '--corrections', 'fix.yaml');
    expect(party).toMatchObject({ mention: '市财政局', name: '北京市财政局', line: 11 });
  });

  it('names an entry that no text has used', async () => {
    const { code, err } = await zeren('extract', 'plan.txt', '--corrections', 'fix.yaml');
    expect([code, err]).toEqual([0, expect.stringMatching(/fix\.yaml: .*damaged\.txt, line 11.* not used/)]);
    write(
      'elsewhere.yaml',
      '- { file: plan.txt, line: 1, text: 财攻局, fix: 财政局, reason: One character misread. }\n',
    );
    const check = await zeren('check', 'plan.txt', '--corrections', 'elsewhere.yaml', '--format', 'jsonl');
    expect(check.out).toContain('"kind":"correction-unused"');
  });
});

describe('load', () => {
  /** Digest of a store, and the version that it notes for its texts. */
  async function state(file: string): Promise<{ digest: string; version: unknown }> {
    const store = await openStore({ path: join(folder, file) });
    try {
      const [row] = await store.run('load-state', { file: 'plan.txt' });
      return { digest: await store.digest(), version: row?.version };
    } finally {
      await store.close();
    }
  }

  it('reads a text anew when decisions come, and when they are taken back', async () => {
    const load = async (...more: string[]) => {
      const { code, err } = await zeren('load', 'plan.txt', 'damaged.txt', '--database', 'own.grafeo', ...more);
      expect(code).toBe(0);
      return { err, ...(await state('own.grafeo')) };
    };
    const decisions = ['--agencies', 'body.yaml', '--corrections', 'fix.yaml'];
    const plain = await load();
    const own = await load(...decisions);
    expect(own.err).toContain('2 texts loaded, 0 unchanged');
    expect(own.digest).not.toBe(plain.digest);
    expect(plain.version).toMatch(new RegExp(`^${EXTRACTION_VERSION}\\+[0-9a-f]{8}$`));
    expect(own.version).toMatch(new RegExp(`^${EXTRACTION_VERSION}\\+[0-9a-f]{8}\\+[0-9a-f]{16}$`));
    expect((await load(...decisions)).err).toContain('0 texts loaded, 2 unchanged');
    const back = await load();
    expect(back.err).toContain('2 texts loaded, 0 unchanged');
    expect(back).toMatchObject({ digest: plain.digest, version: plain.version });
  });
});

describe('check', () => {
  it('writes what settles the names in doubt, and that settles them', async () => {
    const texts = ['plan.txt', 'other.txt', 'court-2024.txt'];
    const { out, code } = await zeren('check', ...texts, '--format', 'yaml');
    expect(code).toBe(0);
    expect(out).toContain('# 市驼铃办: once, first at plan.txt:11');
    expect(out).toContain('# 北京市第一中级人民法院');
    write('settled.yaml', out.replace('# - { id: beijing-diyi', '- { id: beijing-diyi'));
    expect(await names(...texts, '--agencies', 'settled.yaml')).toEqual([
      '北京市财政局', '北京市驼铃办', '驼铃中心', '湘潭市驼铃办', '驼铃中心', '北京市第一中级人民法院',
    ]); // biome-ignore format: one list
    expect((await zeren('check', ...texts, '--agencies', 'settled.yaml', '--format', 'jsonl')).out).not.toMatch(
      /(?:unknown|ambiguous)-agency/,
    );
  });

  it('leaves the choice between known bodies to the reader', async () => {
    const { out } = await zeren('check', 'court-2024.txt', '--format', 'yaml');
    write('unchosen.yaml', out);
    expect((await parties('court-2024.txt', '--agencies', 'unchosen.yaml'))[0]?.resolution).toBe('ambiguous');
  });

  it('settles every name of the seeds', async () => {
    const seeds = join(root, 'seeds', 'documents');
    write('seeds.yaml', (await zeren('check', seeds, '--format', 'yaml', '--kind', 'unknown-agency')).out);
    const left = await zeren(
      'check',
      seeds,
      '--format',
      'jsonl',
      '--kind',
      'unknown-agency',
      '--agencies',
      'seeds.yaml',
    );
    expect(left.out).toBe('');
  });

  it('shows them under its table and in each record', async () => {
    const table = await zeren('check', 'plan.txt');
    expect(table.out).toMatch(/agencies:\n {2}# 市驼铃办.*\n {2}- \{ names: \[\{ name: 北京市驼铃办 \}\]/);
    const records = (await zeren('check', 'plan.txt', '--format', 'jsonl', '--kind', 'unknown-agency')).out;
    expect(JSON.parse(records.split('\n')[0] ?? '')).toMatchObject({ settle: [expect.stringMatching(/^- \{ names/)] });
  });
});

describe('a file that cannot be used', () => {
  const [agencies, corrections] = ['--agencies', '--corrections'];
  it.each([
    ['is not there', agencies, null, /--agencies bad\.yaml: there is no such file\n\s+Check the path/],
    ['is no YAML', agencies, 'agencies: [', /bad\.yaml is not valid YAML/],
    ['has an unknown field', agencies, 'agencies: [{ name: 市驼铃办 }]', /bad\.yaml: agencies\.0 does not fit .*name.*Mend the entry/],
    ['names no place', agencies, 'agencies: [{ names: [{ name: 市驼铃办 }] }]', /bad\.yaml, entry 市驼铃办: it has no jurisdiction.*places\.yaml/],
    ['names an unknown place', agencies, 'agencies: [{ names: [{ name: 市驼铃办 }], jurisdiction: atlantis }]', /entry 市驼铃办: it has the unknown jurisdiction atlantis/],
    ['adds to nobody', agencies, 'agencies: [{ id: beijing-tuolingban, aliases: [市驼铃办] }]', /entry beijing-tuolingban: no body has this id.*names/],
    ['adds nothing', agencies, 'agencies: [{ id: beijing-caizhengju }]', /entry beijing-caizhengju: an entry without names adds/],
    ['changes a known body', agencies, 'agencies: [{ id: beijing-caizhengju, aliases: [市驼铃办], kind: other }]', /not kind/],
    ['holds a known body again', agencies, 'agencies: [{ names: [{ name: 北京市财政局 }], jurisdiction: beijing }]', /holds this body already \(id beijing-caizhengju\); .*without names/],
    ['is a correction without a reason', corrections, '[{ file: plan.txt, line: 1, text: 甲, fix: 乙 }]', /bad\.yaml: entry 1, reason does not fit.*seeds\/corrections\.yaml/],
    ['is no list', corrections, 'file: plan.txt', /bad\.yaml: the file does not fit/],
  ] as const)('%s', async (_, option, text, words) => {
    rmSync(join(folder, 'bad.yaml'), { force: true });
    if (text !== null) write('bad.yaml', text);
    const { code, out, err } = await zeren('extract', 'plan.txt', option, 'bad.yaml');
    expect(err).toMatch(words);
    expect([code === 0, out]).toEqual([false, '']);
  }); // biome-ignore format: one case a row

  it('is of no use to a store that was filled before', async () => {
    await zeren('load', 'plan.txt', '--database', 'filled.grafeo');
    const { code, err } = await zeren('serve', '--port', '0', '--database', 'filled.grafeo', '--agencies', 'body.yaml');
    expect([code, err]).toEqual([2, expect.stringMatching(/zeren load PATH… --agencies FILE/)]);
  });
});

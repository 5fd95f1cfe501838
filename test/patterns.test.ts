/**
 * Every pattern with which texts are read must take time linear in the text. recheck looks at each: those written as
 * literals, found in the sources, and those that the program builds when it starts and reads. One that it cannot
 * clear stands below, with what bounds the words that it is given.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '..', 'src');
const ROOMS = ['read', 'outline', 'clauses', 'mentions', 'agencies'];
const IN_ROOM = new RegExp(`src/((?:${ROOMS.join('|')})/[\\w./-]+?\\.ts)`);

interface Found {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const found = new Map<string, Found>();
const note = (one: Found): void => void found.set(`/${one.source}/${one.flags}`, one);

/** Patterns that are given bounded words: a part that tells each from the others, and the most characters it gets. */
const BOUNDED: readonly { readonly part: string; readonly why: string; readonly most: number }[] = [
  { part: '(?:令)?第?\\s?\\d{1,4}\\s?号令?)', why: 'the words behind a title, cut', most: 60 },
  {
    part: '^[【[［][^】\\]］]{2,80}',
    why: 'its repetition is counted; the other half is one class to the end',
    most: 80,
  },
  { part: 'ǚǜü’', why: 'a contents entry, refused where it is longer', most: 1000 },
  { part: '[….·\\s]{2,}', why: 'a contents entry, refused where it is longer', most: 1000 },
  { part: '(?:…|[.·]{3,})', why: 'a line of furniture, refused where it is longer', most: 60 },
  {
    part: '(?:修订后的)?\\s*(.+?)\\s*的?',
    why: 'a title: 24 lines of 120 characters, without white space',
    most: 2880,
  },
  { part: '关于印发\\s*(.{4,80}', why: 'a title, see above; its repetitions are counted', most: 2880 },
  { part: '转发(.+?)(?:关于|《)', why: 'a title, see above', most: 2880 },
  { part: '^[（(]+|[）)]+$', why: 'a document number as its own pattern has found it', most: 60 },
  { part: '<[^>]{0,80}>|[|\\s]+', why: 'its repetitions are counted or one class without an end', most: 80 },
  { part: '[^（）()〔〕［］[\\]]{1,30}', why: 'the end of a title, cut', most: 300 },
  { part: '[\\u4e00-\\u9fa5、\\s]{3,60}?', why: 'the end of a paragraph, cut', most: 120 },
  { part: ')*自治[州县旗]$', why: 'the name of a place', most: 20 },
  { part: '(?:牵头|主责|为主', why: 'the end of a clause’s part, cut', most: 32 },
  {
    part: '(?:配合|参与|参加|协助|(?<!政)协办|协同|协作|支持|支撑|指导|督导)(',
    why: 'the end of a clause’s part, cut',
    most: 32,
  },
  { part: '落实到位|贯彻落实', why: 'the end of a clause’s part, cut', most: 32 },
  { part: '等(?=(?:和|与|及', why: 'the look-ahead ends at the next 等', most: 0 },
  {
    part: '月\\s*(?:(?:底|末)\\s*)?',
    why: 'one class between words that differ from it; too large for the exact method',
    most: 0,
  },
];

function literals(file: string): void {
  const parsed = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      note({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file: relative(src, file) });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
}

/** Notes what the rooms build from here on. */
function watchConstructor(): void {
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: ConstructorParameters<typeof RegExp>) {
      const made = new target(...args);
      // The caller itself: what a library builds on a room's behalf is the library's.
      const file = IN_ROOM.exec(new Error().stack?.split('\n')[2] ?? '')?.[1];
      if (file) note({ source: made.source, flags: made.flags, file });
      return made;
    },
  });
}

describe('patterns', () => {
  beforeAll(async () => {
    process.env.RECHECK_BACKEND = 'pure';
    watchConstructor();
    for (const room of ROOMS) {
      for (const name of readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })) {
        if (name.endsWith('.ts')) literals(join(src, room, name));
      }
    }
    const { extract } = await import('../src/pipeline.js');
    const { loadReference } = await import('../src/reference.js');
    const text = '北京市某方案\n\n<table><tr><td rowspan="2">一、甲</td><td>市财政局</td></tr></table>\n';
    extract({ file: 'x.txt', text, checksum: '', encoding: 'utf-8', bytes: 0 }, loadReference());
  });

  it('are all found', () => {
    expect(found.size).toBeGreaterThan(300);
    expect([...found.values()].some(({ file }) => file === 'clauses/words.ts')).toBe(true);
  });

  it('are told apart by recheck', async () => {
    const { check } = await import('recheck');
    expect((await check('^(a|a)*$', '')).status).toBe('vulnerable');
    expect((await check('^a*$', '')).status).toBe('safe');
  });

  it('that are listed as bounded are there still', () => {
    const sources = [...found.values()].map(({ source }) => source);
    expect(BOUNDED.filter(({ part }) => !sources.some((source) => source.includes(part)))).toEqual([]);
  });

  it('are linear, or given bounded words', async () => {
    const { check } = await import('recheck');
    const open = [...found.values()].filter(({ source }) => !BOUNDED.some(({ part }) => source.includes(part)));
    const bad: string[] = [];
    for (const { source, flags, file } of open) {
      // The exact method first; it cannot read look-arounds and back references. Both get time enough for a machine
      // that does other work as well: without load they need a second at most.
      const exact = await check(source, flags, { checker: 'automaton', timeout: 60_000 });
      const unread = exact.status === 'unknown' && exact.error.kind === 'unsupported';
      const search = (randomSeed: number) => check(source, flags, { checker: 'fuzz', timeout: 60_000, randomSeed });
      let looked = unread ? await search(7) : exact;
      // The search goes by the clock in part: what it finds on a busy machine, it must find again.
      if (unread && looked.status !== 'safe') looked = await search(8);
      const attack = looked.status === 'vulnerable' ? ` by ${looked.attack.pattern}` : '';
      if (looked.status !== 'safe') bad.push(`${file}: ${looked.status}${attack} /${source}/${flags}`);
    }
    expect(bad).toEqual([]);
  }, 400_000);
});

/**
 * The script that a researcher would write in an afternoon: one regular expression finds （责任单位：…） and （…牵头…）,
 * a list is split at 、. Beside it the program's own speed and, where annotated texts lie, both scores.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractionJsonl } from '../../src/exports/extraction.js';
import { findTexts, readText } from '../../src/files.js';
import { extract } from '../../src/pipeline.js';
import { loadReference, packageRoot } from '../../src/reference.js';
import { correctionsFor, seedFolder } from '../../src/seeds.js';
import type { SourceText } from '../../src/types.js';
import { median, type Table, time } from './table.js';

const CLAUSE = /[（(](责任(?:单位|部门)[:：][^（）()]*|[^（）()]*牵头[^（）()]*|[^（）()]*负责)[）)]/g;
const LABEL = /责任(?:单位|部门)[:：]|牵头单位[:：]|配合单位[:：]/g;
const ROLE = /牵头|配合|(?:按职责分工)?负责|等(?:部门|单位)?/g;

interface NaiveClause {
  readonly line: number;
  readonly text: string;
  readonly parties: readonly { readonly mention: string; readonly role: string }[];
}

function naive(text: string): NaiveClause[] {
  const found: NaiveClause[] = [];
  let [line, from] = [1, 0];
  for (const match of text.matchAll(CLAUSE)) {
    for (; from < match.index; from++) if (text.charCodeAt(from) === 10) line++;
    const parties = (match[1] ?? '')
      .replace(/\s+/g, '')
      .replace(LABEL, '')
      .split(/[、，,；;]/)
      .map((name) => ({ role: name.endsWith('牵头') ? 'lead' : 'responsible', mention: name.replace(ROLE, '') }))
      .filter(({ mention }) => mention);
    found.push({ line, text: match[0].replace(/\s+/g, ''), parties });
  }
  return found;
}

function naiveJsonl({ file, text }: SourceText): string {
  return naive(text)
    .map((clause) => `${JSON.stringify({ type: 'clause', file, end_line: clause.line, task: '', ...clause })}\n`)
    .join('');
}

/** F1 by figure, from the scorer of the annotated texts; null where they are not there. */
function score(set: string, jsonl: string): ReadonlyMap<string, number> | null {
  const gold = join(packageRoot(), '..', 'shared', 'gold');
  if (!existsSync(join(gold, 'score.mjs'))) return null;
  const folder = mkdtempSync(join(tmpdir(), 'zeren-naive-'));
  const got = join(folder, 'got.jsonl');
  writeFileSync(got, jsonl);
  const args = [join(gold, 'score.mjs'), '--gold', join(gold, set), '--got', got, '--json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const { rows } = JSON.parse(stdout) as { rows: { figure: string; score: number }[] };
  return new Map(rows.map(({ figure, score: value }) => [figure, value]));
}

/** Speed and F1 of both on the five texts, and on texts from elsewhere. */
export async function benchNaive(): Promise<Table> {
  const reference = loadReference();
  const seeds = findTexts([seedFolder()]).map(readText);
  const folder = join(packageRoot(), '..', 'shared', 'gold', 'elsewhere');
  const elsewhere = existsSync(folder) ? findTexts([folder]).map(readText) : [];
  const own = (source: SourceText): string => extractionJsonl(extract(source, reference, correctionsFor(source)).value);
  const bytes = seeds.reduce((sum, source) => sum + source.bytes, 0);
  const row = (
    name: string,
    read: (source: SourceText) => unknown,
    write: (source: SourceText) => string,
  ): string[] => {
    const taken = median(time(() => seeds.forEach((source) => void read(source))));
    const scores = [score('dev', seeds.map(write).join('')), score('elsewhere', elsewhere.map(write).join(''))];
    const figures = scores.flatMap((one) => ['clause', 'party', 'role'].map((key) => one?.get(key)?.toFixed(3) ?? '–'));
    return [name, `${(bytes / 1000 / taken).toFixed(1)} MB/s`, ...figures];
  };
  return {
    title: 'Beside a script of one regular expression (F1; Beijing’s annotated texts, then those from elsewhere)',
    columns: ['what', 'speed', 'clause', 'party', 'role', 'clause, elsewhere', 'party, elsewhere', 'role, elsewhere'],
    rows: [
      row('one regular expression', ({ text }) => naive(text), naiveJsonl),
      row('zeren', (source) => extract(source, reference), own),
    ],
  };
}

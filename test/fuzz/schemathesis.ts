/** Runs schemathesis (https://schemathesis.readthedocs.io), a program of Python's. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Target {
  /** Where the server describes itself. */
  readonly path: string;
  /** Checks that do not fit. */
  readonly without: readonly string[];
}

const SEED = '20240229';

/** ZEREN_PYTHON's neighbour, else the one that is found by its name. */
function command(): string {
  const beside = process.env.ZEREN_PYTHON && join(dirname(process.env.ZEREN_PYTHON), 'schemathesis');
  return beside && existsSync(beside) ? beside : 'schemathesis';
}

/** How much is made up. */
export interface Extent {
  /** For each operation. */
  readonly examples: number;
  /** Of examples, coverage, fuzzing and stateful, with commas between; all if left out. */
  readonly phases?: string | undefined;
}

/** @returns whether all was well; what was not it has printed */
export async function runSchemathesis(
  url: string,
  { path, without }: Target,
  { examples, phases }: Extent,
): Promise<boolean> {
  // It keeps notes in the folder where it runs.
  const folder = mkdtempSync(join(tmpdir(), 'zeren-fuzz-notes-'));
  const args = [
    ...['run', url + path, '--seed', SEED, '--max-examples', String(examples), '--checks', 'all'],
    ...[
      '--exclude-checks',
      without.join(','),
      '--request-timeout',
      '60',
      '--max-response-time',
      '60',
      '--continue-on-failure',
    ],
    ...(phases ? ['--phases', phases] : []),
    ...['--suppress-health-check', 'all', '--no-color', '--warnings', 'off'],
  ];
  const env = {
    ...process.env,
    SCHEMATHESIS_HOOKS: resolve('test/fuzz/hooks.py'),
    ZEREN_KNOWN: (await knownNames(url)).join('\n'),
    PYTHONIOENCODING: 'utf-8',
  };
  const child = spawn(command(), args, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number | null>((done, failed) => child.once('exit', done).once('error', failed));
  rmSync(folder, { recursive: true, force: true });
  return code === 0;
}

/** Some ids and names that lead further into the graph than a text by chance. */
async function knownNames(url: string): Promise<string[]> {
  const query = `{ agencies(filter: { responsible: true }, first: 8) { nodes { id name } } documents(first: 5) { nodes { id number } }
    tasks(first: 5) { nodes { id } pageInfo { endCursor } } clausesOf: documents(first: 1) { nodes { clauses(first: 3) { nodes { id } } } } }`;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = (await response.json()) as { data: unknown };
  return [...textsIn(data), '市财政局', '数据', 'beijing', 'who leads'];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The scripts for Python and R: run as they stand, they print the table and draw the picture that the README shows. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../src/api/server.js';
import type { GraphStore } from '../src/store/store.js';
import { answer, seedStore } from './corpus.js';
import { findPython } from './python.js';

const run = promisify(execFile);
const SCRIPT = 'queries/examples/network-and-matrix';
const DOCUMENT = '京政办发〔2023〕14号';
const python = await findPython();
const r = await run('Rscript', ['-e', 'library(httr2); library(jsonlite)']).then(
  () => true,
  () => false,
);

const folder = mkdtempSync(join(tmpdir(), 'zeren-notebook-'));
let store: GraphStore;
let server: RunningServer;
beforeAll(async () => {
  store = await seedStore();
  server = await startServer({ store, port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server?.close();
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

const env = { ...process.env, PYTHONIOENCODING: 'utf-8', LC_ALL: 'C.UTF-8' };
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const head = (file: string) => readFileSync(file).subarray(0, 4);

/** The table of bodies in a text, and the sentence that says what was counted. */
const tableIn = (text: string) => /^\| body \|[\s\S]*?\n\n.+$/m.exec(text)?.[0] ?? '';
const readme = tableIn(readFileSync('README.md', 'utf8'));

it('the README shows the table of the plan, as the API counts it', async () => {
  const { responsibilityMatrix } = await answer(
    store,
    `{ responsibilityMatrix(filter: { document: "${DOCUMENT}" }) { counted { text } columns { agency { name } totals { lead total } } } }`,
  );
  const most = Math.max(
    ...responsibilityMatrix.columns.map(({ totals }: { totals: { total: number } }) => totals.total),
  );
  expect(readme).toContain(responsibilityMatrix.counted.text);
  expect(readme.split('\n')[2]).toMatch(new RegExp(`\\| ${most} \\| \\d+ \\|$`));
  expect(head(`${SCRIPT}.png`)).toEqual(PNG);
});

describe.skipIf(python === null)('in Python', () => {
  const script = (...args: string[]) => run(python ?? '', [`${SCRIPT}.py`, '--at', server.url, ...args], { env });

  it('prints the table of the README and draws a picture', async () => {
    const picture = join(folder, 'python.png');
    const { stdout } = await script('--picture', picture);
    expect(stdout.trim()).toBe(readme);
    expect(head(picture)).toEqual(PNG);
    expect(statSync(picture).size).toBeGreaterThan(20_000);
  });

  it('says what is wrong with a document that is not known, or gives no tasks', async () => {
    await expect(script('--document', '无此文')).rejects.toThrow(/无此文/);
  });
});

describe.skipIf(!r)('in R', () => {
  const script = (...args: string[]) => run('Rscript', [`${SCRIPT}.R`, server.url, ...args], { env });

  it('prints the table of the README and draws a picture', async () => {
    const picture = join(folder, 'r.png');
    const { stdout } = await script(DOCUMENT, picture);
    expect(stdout.trim()).toBe(readme);
    expect(head(picture)).toEqual(PNG);
  });

  it('says what is wrong with a document that is not known', async () => {
    await expect(script('无此文')).rejects.toThrow(/无此文/);
  });
});

/** The Python that tests of files open them with: one that has openpyxl, networkx, pandas, rdflib, matplotlib and requests. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MODULES = 'import openpyxl, networkx, pandas, rdflib, matplotlib, requests';

/**
 * The command of a Python that has the readers: ZEREN_PYTHON, else python3; null where there is none, which is said
 * loudly.
 * @throws Error where `CI` is set: there nothing may be left out
 */
export async function findPython(): Promise<string | null> {
  for (const command of [process.env.ZEREN_PYTHON, 'python3']) {
    if (!command) continue;
    const found = await run(command, ['-c', MODULES]).then(
      () => true,
      () => false,
    );
    if (found) return command;
  }
  const words =
    'No Python with openpyxl, networkx, pandas, rdflib, matplotlib and requests (ZEREN_PYTHON, python3): files are not opened with them.';
  if (process.env.CI) throw new Error(words);
  process.stderr.write(`\n!!! ${words}\n`);
  return null;
}

/** Runs lines of Python that end by printing JSON, and gives what that says. */
export async function pythonJson(command: string, lines: string, ...args: string[]): Promise<unknown> {
  const options = { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, PYTHONIOENCODING: 'utf-8' } };
  const { stdout } = await run(command, ['-W', 'ignore', '-c', lines, ...args], options);
  return JSON.parse(stdout);
}

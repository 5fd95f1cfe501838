/** Before and after a test run: what Neo4j's tests need, and what was left out because it is missing. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { missingForNeo4j } from '../src/store/neo4j-jars.js';
import { JARS, SERVER_FILE } from './neo4j-paths.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder in which the test files find, or start, the one Neo4j of this run. */
    neo4jFolder: string;
    /** What is missing for a real Neo4j; empty if its tests can run. */
    neo4jMissing: string[];
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const missing = await missingForNeo4j(JARS);
  const folder = mkdtempSync(join(tmpdir(), 'zeren-neo4j-'));
  provide('neo4jFolder', folder);
  provide('neo4jMissing', missing);
  if (missing.length > 0) announce(missing);
  return async () => {
    await stopServer(folder);
    rmSync(folder, { recursive: true, force: true });
    if (missing.length > 0) announce(missing);
  };
}

/** @throws Error with CI=true: there a test that is left out counts as failed. */
function announce(missing: readonly string[]): void {
  const text = `LEFT OUT: every test on a real Neo4j, for want of ${missing.join(' and ')}.`;
  const line = '!'.repeat(text.length + 8);
  process.stderr.write(`\n${line}\n!!! ${text} !!!\n${line}\n\n`);
  if (process.env.CI === 'true') throw new Error(`${text} Install it; with CI=true nothing may be left out.`);
}

async function stopServer(folder: string): Promise<void> {
  const file = join(folder, SERVER_FILE);
  if (!existsSync(file)) return;
  const { pid } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number };
  for (let waited = 0; isRunning(pid); waited += 100) {
    if (waited === 0) process.kill(pid, 'SIGTERM');
    if (waited === 20_000) process.kill(pid, 'SIGKILL');
    await sleep(100);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

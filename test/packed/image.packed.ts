/**
 * The image without Docker: what its last stage copies and runs is done in a folder, as a user without rights; the
 * commands are those of the Dockerfile.
 */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { last, listOf, stagesOf } from './dockerfile.js';
import { filesBelow, stateOf } from './folders.js';

const run = promisify(execFile);
const stages = stagesOf('Dockerfile');
const image = stages.at(-1) ?? [];
const folder = mkdtempSync(join(tmpdir(), 'zeren-image-'));
const [home, data] = [join(folder, 'opt'), join(folder, 'data')];

/** As the image's user: one who may write nothing but /data. */
const user = process.getuid?.() === 0 ? ['runuser', '-u', 'nobody', '--'] : [];
const asUser = (command: readonly string[]): [string, string[]] => {
  const [program = '', ...args] = [...user, ...command.map((part) => part.replace('/opt/zeren', home))];
  return [program, args];
};
const health = listOf(last(image, 'HEALTHCHECK').replace(/^.*?CMD/, ''));
const command = (...cmd: string[]) => [...listOf(last(image, 'ENTRYPOINT')), ...cmd];

let port: number;
beforeAll(async () => {
  chmodSync(folder, 0o755);
  for (const made of [home, data]) mkdirSync(made);
  await run('tar', ['-xzf', inject('tarball'), '-C', home, '--strip-components=1']);
  copyFileSync('package-lock.json', join(home, 'package-lock.json'));
  const install = image.find(({ name, value }) => name === 'RUN' && value.startsWith('npm ci'))?.value.split(' && ')[0];
  await run('sh', ['-c', `${install} --prefer-offline`], {
    cwd: home,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (user.length > 0) await run('chown', ['nobody', data]);
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  port = (probe.address() as { port: number }).port;
  probe.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = () => ({ cwd: data, env: { PATH: process.env.PATH, PORT: String(port), HOME: data } });
const isHealthy = (): number | null => spawnSync(...asUser(health), options()).status;

describe('the Dockerfile', () => {
  it('names its base by version, ends as a user without rights, and opens the port of the program', () => {
    for (const stage of stages) expect(last(stage, 'FROM')).toMatch(/^node:20\.\d+\.\d+-slim/);
    expect(last(image, 'USER')).toBe('1000:1000');
    expect(last(image, 'EXPOSE')).toBe('4000');
    expect(last(image, 'VOLUME')).toBe(last(image, 'WORKDIR'));
    expect(listOf(last(image, 'CMD'))).toEqual(['serve', '--host', '0.0.0.0']);
  });

  it('gets all that packing needs past .dockerignore', () => {
    const let_in =
      readFileSync('.dockerignore', 'utf8')
        .match(/^!.*/gm)
        ?.map((line) => line.slice(1)) ?? [];
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
    const wanted = files.filter((one) => !/^!|^dist/.test(one)).map((one) => one.split('/')[0]);
    expect(let_in).toEqual(expect.arrayContaining([...wanted, 'package-lock.json', 'tsconfig.json']));
  });
});

describe('what the image runs', () => {
  it('serves, is healthy only then, and ends with 0 when it is told to', async () => {
    const before = stateOf(home);
    expect(isHealthy()).toBe(1);
    const child = spawn(...asUser(command(...listOf(last(image, 'CMD')))), options());
    const ended = once(child, 'close');
    for (let tries = 0; isHealthy() !== 0 && tries < 400; tries++) await sleep(250);
    expect(isHealthy()).toBe(0);
    const response = await fetch(`http://127.0.0.1:${port}/graphql?query={statistics{documents}}`, {
      headers: { 'apollo-require-preflight': 'yes', accept: 'application/json' },
    });
    expect(await response.json()).toMatchObject({ data: { statistics: { documents: 80 } } });
    // runuser hands the signal on to its child.
    child.kill('SIGTERM');
    expect([0, null]).toContain((await ended)[0]);
    expect(isHealthy()).toBe(1);
    expect(stateOf(home)).toBe(before);
    expect(filesBelow(data)).toEqual([]);
  });

  it('loads into its volume', async () => {
    writeFileSync(join(folder, 'plan.txt'), '北京市某方案\n\n一、加强领导。（责任单位：市财政局）\n');
    await run(...asUser(command('load', join(folder, 'plan.txt'))), options());
    const { stdout } = await run(...asUser(command('stats', '--format', 'json')), options());
    expect(JSON.parse(stdout)).toMatchObject({ documents: 1, clauses: 1 });
    expect(filesBelow(data).length).toBeGreaterThan(0);
  });
});

describe('compose.yaml', () => {
  interface Service {
    readonly healthcheck?: object;
    readonly mem_limit?: string;
    readonly depends_on?: object;
    readonly volumes: readonly string[];
    readonly ports: readonly string[];
    readonly image: string;
  }
  const { services, volumes } = parse(readFileSync('compose.yaml', 'utf8')) as {
    services: Record<'neo4j' | 'zeren', Service>;
    volumes: object;
  };

  it('waits for a healthy Neo4j, limits memory, keeps data in named volumes, and opens nothing to other machines', () => {
    expect(services.zeren.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services.neo4j.healthcheck).toBeDefined();
    for (const service of Object.values(services)) {
      expect(service.mem_limit).toMatch(/^\d+[mg]$/);
      expect(Object.keys(volumes)).toContain(service.volumes[0]?.split(':')[0]);
      for (const port of service.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it('names the image by the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(services.zeren.image).toBe(`zeren:${version}`);
  });
});

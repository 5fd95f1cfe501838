/** The package, installed alone in an empty folder: what is in it, what it costs, that it answers there. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bytesBelow, filesBelow, stateOf } from './folders.js';
import { type Serving, serve, zeren } from './serving.js';

const installed = inject('installed');
const modules = join(installed, 'node_modules');
const home = join(modules, 'zeren');
const before = stateOf(home);

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
const packages = filesBelow(modules)
  .filter((file) => /^(?:@[^/]+\/)?[^/]+\/package\.json$/.test(file))
  .map((file) => manifestOf(join(modules, file, '..')));

describe('what is packed', () => {
  it('is the program, the page, the reference data, the questions, the seeds and what describes them', () => {
    const paths = inject('packed').files.map(({ path }) => path);
    const kinds = new Set(paths.map((path) => path.replace(/^(dist\/web|[^/]+).*$/, '$1')));
    expect([...kinds].sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'dist',
        'dist/web',
        'graph',
        'package.json',
        'queries',
        'seeds',
        'src',
      ].sort(),
    );
    expect(paths.filter((path) => /\.(?:map|tsx?|test\.js)$|^test\/|tsbuildinfo/.test(path))).toEqual([]);
    expect(paths.filter((path) => path.startsWith('src/')).sort()).toEqual([
      'src/api/GUIDE.md',
      'src/api/schema.graphql',
      'src/web/screenshot-matrix.png',
      'src/web/screenshot-network.png',
      'src/web/screenshot.png',
    ]);
  });

  it('shows every picture and leads to every file that its README speaks of', () => {
    const readme = readFileSync(join(home, 'README.md'), 'utf8');
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, target]) => String(target));
    expect(pictures.length).toBeGreaterThan(2);
    expect(pictures.filter((picture) => !filesBelow(home).includes(picture))).toEqual([]);
  });

  it('brings the licence of every library that is in it', () => {
    for (const [list, libraries] of [
      ['dist/licenses.md', ['@apollo/server', 'neo4j-driver', 'compromise']],
      ['dist/web/licenses.md', ['react', 'sigma', 'graphiql', 'graphology-layout-forceatlas2']],
    ] as const) {
      const text = readFileSync(join(home, list), 'utf8');
      const rows = [...text.matchAll(/^\| ([^|]+) \| (\d[^|]*) \| ([^|]+) \|$/gm)];
      expect(rows.map(([, name]) => name)).toEqual(expect.arrayContaining([...libraries]));
      for (const [, name, version] of rows) expect(text).toContain(`\n## ${name} ${version}\n\n`);
      expect(text.match(/Permission (?:is hereby granted|to use)/g)?.length ?? 0).toBeGreaterThan(rows.length / 2);
    }
  });
});

describe('fonts and pictures of the page', () => {
  it('are its own, or named with their terms', () => {
    const others = filesBelow(join(home, 'dist', 'web')).filter(
      (file) => !/\.(?:js|css|html|md)$|^icon\.svg$/.test(file),
    );
    expect(others).toEqual([expect.stringMatching(/^assets\/codicon-.*\.ttf$/)]);
    expect(readFileSync(join(home, 'dist', 'web', 'licenses.md'), 'utf8')).toContain('CC-BY-4.0');
  });
});

describe('what is installed', () => {
  it('takes at most 60 MB without optional parts, with the engine of this system', () => {
    const optional = readdirSync(modules).filter((name) => name === 'pdfjs-dist' || name === '@napi-rs');
    const size = bytesBelow(modules) - optional.reduce((sum, name) => sum + bytesBelow(join(modules, name)), 0);
    console.log(
      `archive ${mb(inject('packed').size)}; installed ${mb(size)} MB with the engine, ${mb(bytesBelow(modules))} MB with what reads PDFs, ${mb(bytesBelow(home))} MB by itself`,
    );
    expect(size).toBeLessThan(60_000_000);
  });

  it('runs no script while it is installed', () => {
    const scripts = packages.flatMap(({ name, scripts = {} }) =>
      ['preinstall', 'install', 'postinstall']
        .filter((script) => script in scripts)
        .map((script) => `${name}: ${script}`),
    );
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['zeren', '@grafeo-db/js']));
    expect(scripts).toEqual([]);
    expect(readFileSync(join(modules, '.package-lock.json'), 'utf8')).not.toContain('hasInstallScript');
    expect(Object.keys(manifestOf(home).dependencies ?? {})).toEqual(['@grafeo-db/js']);
  });
});

const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);

describe('npx zeren serve', () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serve(installed);
  });
  afterAll(async () => {
    await serving.stop();
    await expect(fetch(serving.url)).rejects.toThrow();
  });
  const get = (path: string, accept = 'text/html') => fetch(serving.url + path, { headers: { accept } });

  it('answers who co-owns most tasks with a body, on the bundled seeds', async () => {
    const query = `{ agency(name: "北京市发展和改革委员会") { coOwners(first: 3) { nodes {
      agency { name } shared tasks(first: 1) { clauses { source { file startLine text } } } } } } }`;
    const response = await fetch(`${serving.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as {
      data: {
        agency: {
          coOwners: {
            nodes: { agency: { name: string }; shared: number; tasks: { clauses: { source: { file: string } }[] }[] }[];
          };
        };
      };
    };
    const { nodes } = data.agency.coOwners;
    expect(nodes).toHaveLength(3);
    for (const { agency, shared, tasks } of nodes) {
      expect(agency.name).toMatch(/^北京市/);
      expect(shared).toBeGreaterThan(5);
      expect(tasks[0]?.clauses[0]?.source.file).toMatch(/^00\d_[0-9a-f]+\.txt$/);
    }
  });

  it('serves the page with all that it asks for, GraphiQL and the guide', async () => {
    const page = await (await get('/')).text();
    const parts = [...page.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css|svg))"/g)].map(([, path]) => String(path));
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect([part, (await get(part, '*/*')).status]).toEqual([part, 200]);
    expect(await (await get('/graphql')).text()).toContain('GraphiQL');
    expect(await (await get('/guide', 'text/plain')).text()).toContain('coOwners');
  });

  it('tells the licences of all libraries at /licenses', async () => {
    const text = await (await get('/licenses')).text();
    expect(text).toContain('| @apollo/server |');
    expect(text).toContain('| react |');
  });
});

describe('the installed commands', () => {
  it('load into the folder that one works in, and read it again', async () => {
    const seeds = join(home, 'seeds', 'documents');
    await zeren(installed, ['load', seeds, '--threads', '2']);
    const { stdout } = await zeren(installed, ['stats', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ texts: 5, documents: 80, clauses: 402 });
    expect(readdirSync(installed)).toContain('.zeren');
    const { stdout: matrix } = await zeren(installed, [
      'matrix',
      '--document',
      '京政办发〔2023〕14号',
      '--format',
      'md',
    ]);
    expect(matrix).toContain('新污染物');
    const { stdout: asked } = await zeren(installed, ['ask', 'Who leads tasks in the new pollutants plan?']);
    expect(asked).toContain('北京市生态环境局');
    const { stdout: network } = await zeren(installed, ['network']);
    expect(network).toContain('http://gexf.net/1.3');
  });

  it('tell the licences', async () => {
    const { stdout } = await zeren(installed, ['licenses']);
    expect(stdout).toContain('| neo4j-driver |');
    expect(stdout).toContain('| react |');
  });

  it('say what is missing where the engine of the system was not installed', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'zeren-bare-'));
    try {
      for (const name of ['zeren', '@grafeo-db/js', '.bin'])
        cpSync(join(modules, name), join(bare, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
      const failing = zeren(bare, ['load', join(home, 'seeds', 'documents')]);
      await expect(failing).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('--omit=optional') });
      expect((await zeren(bare, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n/);
    } finally {
      rmSync(bare, { recursive: true, force: true });
    }
  });

  // Last: after all that ran before.
  it('have written nothing into the package', () => {
    expect(stateOf(home)).toBe(before);
  });
});

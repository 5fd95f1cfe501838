/** The page in a real browser, as a researcher goes through it, on the five texts. */
import { mkdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announceMissingBrowser, findChromium, launch } from './chromium.js';
import { type Served, serveSeeds } from './served.js';

const SHOTS = '.zeren/screenshots';
const chromium = findChromium();
if (chromium === null) announceMissingBrowser();

it.runIf(process.env.CI === 'true')('finds a browser', () => {
  expect(chromium, 'CI must not leave out the tests of the page').not.toBeNull();
});

describe.skipIf(chromium === null)('the page', () => {
  let served: Served;
  let browser: Browser;
  let context: BrowserContext;
  /** What went wrong in any page of the running test. */
  let oddities: string[] = [];

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    served = await serveSeeds();
    browser = await launch(chromium ?? '');
    context = await newContext();
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function newContext(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
    const made = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US', ...options });
    // Shorter than a test may take, so that what was waited for in vain is named.
    made.setDefaultTimeout(15_000);
    return made;
  }

  /** A page that notes every error it shows and every request that leaves the host. */
  async function open(path: string, from: BrowserContext = context): Promise<Page> {
    const page = await from.newPage();
    oddities = [];
    page.on('pageerror', (error) => oddities.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') oddities.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== served.url) oddities.push(`left the host: ${request.url()}`);
    });
    await page.goto(served.url + path);
    return page;
  }

  async function ask<Data>(query: string): Promise<Data> {
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data: Data };
    return data;
  }

  const heading = (page: Page) => page.getByRole('heading', { level: 1 });
  const shot = (page: Page, name: string) => page.screenshot({ path: `${SHOTS}/${name}.png` });

  it('leads from a search to a body, its task, the clause in its document, and the matrix; back works', async () => {
    const chinese = await newContext({ locale: 'zh-CN' });
    const page = await open('/', chinese);
    await heading(page).filter({ hasText: '谁负责什么' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('发展改革委');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=*');
    await page.locator('.hits mark').filter({ hasText: '发展改革委' }).first().waitFor();
    await shot(page, 'search-zh');
    await page.locator('.hits').getByRole('link', { name: '北京市发展和改革委员会', exact: true }).click();

    await heading(page).filter({ hasText: '北京市发展和改革委员会' }).waitFor();
    expect(await page.title()).toBe('北京市发展和改革委员会 · zeren 责任');
    await page.locator('.measure').first().waitFor();
    await shot(page, 'agency-zh');
    const task = page.getByRole('link', { name: '7. 严格实施淘汰或限用措施' });
    await showUntil(page, task);
    const row = page.getByRole('row').filter({ has: task });
    expect(await row.locator('.source').textContent()).toBe('004_c755f766e012c378.txt:470');
    expect(await row.locator('.role').textContent()).toBe('R责任');
    await task.click();

    await heading(page).filter({ hasText: '严格实施淘汰或限用措施' }).waitFor();
    expect(await page.locator('.clause-text').textContent()).toBe(
      '（市发展改革委、市经济和信息化局、市生态环境局、市农业农村局、市商务局、北京海关、市市场监管局、市药监局等部门按职责分工负责）',
    );
    expect(await page.locator('.clause-text .mention').count()).toBe(8);
    await shot(page, 'task-zh');
    await page.locator('.printed .source').click();

    const marked = page.locator('.clause-mark[aria-current]');
    await marked.waitFor();
    await heading(page).filter({ hasText: '北京市新污染物治理工作方案' }).waitFor();
    expect((await marked.allTextContents()).join('')).toMatch(/^（市发展改革委、市经济和信息化局、.*按职责分工负责）$/);
    expect(page.url()).toContain('#L470');
    await page.locator('.panel .clause-text').getByRole('link', { name: '北京海关' }).waitFor();
    expect(await page.locator('.panel tbody tr').count()).toBe(8);
    await expectInView(page, '.clause-mark[aria-current]');
    await shot(page, 'document-zh');
    await page.getByRole('link', { name: '责任矩阵' }).click();

    await page.locator('.matrix tbody').waitFor();
    await shot(page, 'matrix-zh');
    const matrixRow = page.getByRole('row').filter({ hasText: '5. 梳理本市重点管控新污染物排放源' });
    await matrixRow.getByRole('button', { name: /^北京市生态环境局: 牵头/ }).click();
    await page.locator('.panel .clause-text').filter({ hasText: '（市生态环境局牵头，市经济和信息化局' }).waitFor();
    await shot(page, 'matrix-cell-zh');
    const file = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    expect(await (await fetch(served.url + file)).text()).toContain('5. 梳理本市重点管控新污染物排放源');

    await page.goBack();
    await marked.waitFor();
    await page.goBack();
    await heading(page).filter({ hasText: '严格实施淘汰或限用措施' }).waitFor();
    expect(oddities).toEqual([]);
    await chinese.close();
  });

  it('shows the numbers that the API gives', async () => {
    const { statistics } = await ask<{ statistics: Record<'documents' | 'clauses', number> }>(
      '{ statistics { documents clauses } }',
    );
    const page = await open('/');
    const figures = page.locator('.figures li');
    await figures.first().waitFor();
    expect(await figures.nth(0).locator('strong').textContent()).toBe(statistics.documents.toLocaleString('en'));
    expect(await figures.nth(2).locator('strong').textContent()).toBe(statistics.clauses.toLocaleString('en'));
    expect(statistics.clauses).toBeGreaterThan(200);
    expect(await page.locator('.questions a').count()).toBe(3);
    await shot(page, 'overview');
    for (const question of await page.locator('.questions a').all()) {
      const answer = await context.newPage();
      await answer.goto(served.url + (await question.getAttribute('href')));
      await answer.locator('main table tbody tr').first().waitFor();
      await answer.close();
    }
    expect(oddities).toEqual([]);
    await page.close();
  });

  it('marks every clause of a document that the API knows, and jumps to a line by address', async () => {
    const { document } = await ask<{ document: { id: string; clauses: { totalCount: number } } }>(
      '{ document(number: "京政办发〔2023〕14号") { id clauses { totalCount } } }',
    );
    const page = await open(`/documents/${document.id}#L462`);
    await page.locator('.clause-mark').first().waitFor();
    const marks = await page
      .locator('.clause-mark')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(marks).size).toBe(document.clauses.totalCount);
    expect(document.clauses.totalCount).toBeGreaterThan(15);
    await page.locator('#L462.target').waitFor();
    await expectInView(page, '#L462');
    await page.locator('#L458 .clause-mark').click();
    await page.locator('.panel .clause-text').filter({ hasText: '（市生态环境局负责）' }).waitFor();
    await page.locator('.panel').getByRole('link', { name: 'Close' }).click();
    await page.locator('.panel').waitFor({ state: 'detached' });
    expect(oddities).toEqual([]);
    await page.close();
  });

  it('says of a document from when it holds and what it does to others, with the lines, and back again', async () => {
    const { first, plan } = await ask<Record<'first' | 'plan', { id: string }>>(
      '{ first: document(number: "京政发〔2024〕6号") { id } plan: document(number: "京政办发〔2023〕15号") { id } }',
    );
    const page = await open(`/documents/${first.id}`);
    const fact = (name: string) => page.locator('.facts > div').filter({ has: page.getByText(name, { exact: true }) });
    await fact('In force from').getByText('2024-05-01').waitFor();
    expect(await fact('Addressed to').locator('dd').textContent()).toBe(
      '各区人民政府，市政府各委、办、局，各市属机构 Line 122',
    );
    expect(await fact('In force from').locator('dd').textContent()).toBe('2024-05-01 · 自2024年5月1日起施行 Line 285');
    expect(await fact('Repeals or declares void').locator('li').count()).toBe(2);
    await shot(page, 'document-repeals');
    await fact('In force from').getByRole('link', { name: 'Line 285' }).click();
    await page.locator('#L285.target').waitFor();
    await page.goto(`${served.url}/documents/${plan.id}`);
    await fact('Carries out').getByRole('link', { name: '《北京市加快建设具有全球影响力' }).click();
    await fact('Carried out by').locator(`a[href="/documents/${plan.id}"]`).waitFor();
    await shot(page, 'document-carried-out');
    await fact('Carried out by').locator(`a[href="/documents/${plan.id}"]`).click();
    await fact('Carries out').waitFor();
    expect(oddities).toEqual([]);
    await page.close();
  });

  it('draws the network, with a table beside it, and fetches the drawing library only then', async () => {
    const page = await open('/');
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.url());
    });
    await page.locator('.figures').waitFor();
    expect(scripts).toEqual([]);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Network' }).click();
    await page.locator('.picture canvas').first().waitFor();
    expect(scripts.join()).toMatch(/Network-/);
    const rows = page.locator('.node-table tbody tr');
    expect(await rows.count()).toBeGreaterThan(50);
    await page.waitForTimeout(500);
    await shot(page, 'network');
    await rows.first().getByRole('button').click();
    await page.locator('.partners li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('body')).not.toBeNull();
    await page.waitForTimeout(300);
    await shot(page, 'network-body');
    const file = await page.getByRole('link', { name: 'GEXF' }).getAttribute('href');
    expect(await (await fetch(served.url + file)).text()).toContain('<gexf');
    await page.locator('.partners li').first().getByRole('link').last().click();
    await page.locator('table.tasks tbody tr').first().waitFor();
    await shot(page, 'shared');
    expect(oddities).toEqual([]);
    await page.close();
  });

  it('speaks Chinese when asked to, and remembers it', async () => {
    const own = await newContext();
    const page = await open('/network', own);
    await page.locator('.picture canvas').first().waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await heading(page).filter({ hasText: '机构网络' }).waitFor();
    await page.waitForTimeout(500);
    await shot(page, 'network-zh');
    await page.goto(`${served.url}/agencies`);
    await heading(page).filter({ hasText: '承担任务的机构' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.locator('tbody tr').first().waitFor();
    await shot(page, 'agencies-zh');
    for (const [path, words] of [
      ['/', '谁负责什么'],
      ['/documents', '文件'],
      ['/issues', '未能确切读出之处'],
    ] as const) {
      await page.goto(served.url + path);
      await heading(page).filter({ hasText: words }).waitFor();
      await page.locator('tbody tr').first().waitFor();
      await shot(page, `${path === '/' ? 'overview' : path.slice(1)}-zh`);
    }
    expect(oddities).toEqual([]);
    await own.close();
  });

  it.each([
    ['/agencies/no-such-body', 'Not found'],
    ['/documents/no-such-document', 'Not found'],
    ['/tasks/no-such-task', 'Not found'],
    ['/matrix/no-such-document', 'Not found'],
    ['/shared?agencies=no-such-body,nor-this', 'Not found'],
    ['/search?q=没有这样的词语甲乙丙', 'Nothing was found'],
    ['/no/such/page', 'There is no such page'],
  ])('%s says: %s', async (path, words) => {
    const page = await open(path);
    await page.locator('.state').filter({ hasText: words }).waitFor();
    // The browser itself notes an answer with status 400 as an error; nothing else may be noted.
    expect(oddities.filter((oddity) => !oddity.includes('status of 400'))).toEqual([]);
    await page.close();
  });

  it('says when the server is gone, and asks again', async () => {
    const page = await open('/issues');
    await page.locator('tbody tr').first().waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Bodies', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'The server does not answer' }).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('tbody tr').first().waitFor();
    await page.close();
  });

  it('stays usable on a narrow screen and in the dark', async () => {
    const narrow = await newContext({ viewport: { width: 400, height: 850 }, colorScheme: 'dark' });
    const page = await open('/', narrow);
    await page.locator('.figures').waitFor();
    await shot(page, 'overview-narrow');
    expect(await overflow(page)).toBe(0);
    await page.locator('.questions a').nth(1).click();
    await page.locator('.matrix tbody').waitFor();
    expect(await overflow(page)).toBe(0);
    await page.locator('.matrix .cell').first().click();
    await page.locator('.panel .clause-text').waitFor();
    await shot(page, 'matrix-narrow');
    expect(oddities).toEqual([]);
    await narrow.close();
  });

  it('runs a research question in GraphiQL, served from our own files', async () => {
    const page = await open('/graphql');
    await page.locator('.graphiql-tab').first().waitFor();
    await page.locator('.graphiql-query-editor .view-lines').waitFor();
    expect(await page.locator('.graphiql-tab').count()).toBeGreaterThan(20);
    expect(await page.getByRole('link', { name: 'Guide' }).getAttribute('href')).toBe('/guide');
    await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).click();
    await page.locator('.graphiql-response').filter({ hasText: '"data"' }).waitFor();
    await shot(page, 'graphiql');
    expect(oddities).toEqual([]);
    await page.close();
  });

  it.runIf(process.env.UPDATE === '1')('takes the picture for the README', async () => {
    const { tasks } = await ask<{ tasks: { nodes: { clauses: { id: string; document: { id: string } }[] }[] } }>(
      '{ tasks(filter: { document: "京政办发〔2023〕14号", text: "梳理本市重点管控新污染物排放源" }) { nodes { clauses { id document { id } } } } }',
    );
    const clause = tasks.nodes[0]?.clauses[0];
    const small = await newContext({ viewport: { width: 1260, height: 640 } });
    const page = await open(`/documents/${clause?.document.id}?clause=${clause?.id}#L462`, small);
    await page.locator('.panel .clause-text').waitFor();
    await page.screenshot({ path: 'src/web/screenshot.png' });
    await small.close();
  });

  it('needs at most 150 KB of compressed script for its first view', async () => {
    const page = await context.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body());
    });
    await page.goto(served.url);
    await page.locator('.figures').waitFor();
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
    await page.close();
  });
});

async function expectInView(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(900);
}

/** Asks for more of a list until it holds what is looked for. */
async function showUntil(page: Page, wanted: Locator): Promise<void> {
  const more = page.locator('section', { has: page.locator('table.tasks') }).getByRole('button', { name: '显示更多' });
  await page.locator('table.tasks tbody tr').first().waitFor();
  while ((await wanted.count()) === 0) await more.click();
}

/** By how much the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

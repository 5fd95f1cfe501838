import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage, heading, overflow, type PageKit } from './kit.js';

/** 北京市新污染物治理工作方案 */
const PLAN = '/matrix/jingzhengbanfa-2023-14-nm42';
const grid = (page: Page) => page.getByRole('grid');
const spot = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-spot'));
const cells = (page: Page) => page.locator('.grid .cell');
const totals = async (page: Page) =>
  (await page.locator('.matrix-line.task .total').allTextContents()).map((text) => Number(text));

async function opened(kit: PageKit, path: string): Promise<Page> {
  const page = await kit.open(path);
  await cells(page).first().waitFor();
  return page;
}

describePage(
  'the matrix of a plan',
  (kit) => {
    it('shows what the API gives, and leads by keys alone from a cell to its clause and back', async () => {
      const page = await opened(kit, PLAN);
      const { matrix } = await kit.ask<{
        matrix: { filled: number; columns: object[]; groups: { path: string[] }[]; rows: object[] };
      }>(
        '{ matrix: responsibilityMatrix(filter: { document: "京政办发〔2023〕14号" }) { filled columns { agency { id } } groups { path } rows { group } } }',
      );
      await expect.poll(() => grid(page).getAttribute('aria-colcount')).toBe(String(matrix.columns.length + 2));
      await expect
        .poll(() => grid(page).getAttribute('aria-rowcount'))
        .toBe(String(matrix.rows.length + matrix.groups.filter(({ path }) => path.length > 0).length + 2));
      await expect.poll(() => page.locator('.foot .total').textContent()).toBe(String(matrix.filled));
      await kit.shot(page, 'matrix');

      await page
        .locator('.matrix-find button')
        .last()
        .evaluate((button: HTMLElement) => button.focus());
      await page.locator('.matrix-find input').focus();
      await page.keyboard.press('Tab');
      await expect.poll(() => spot(page)).toBe('1,-1');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => spot(page)).toBe('1,1');
      await page.keyboard.press('ArrowDown');
      // Over the headings between.
      await expect.poll(() => spot(page)).toBe('3,1');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.locator('.panel .clause-text').filter({ hasText: '市生态环境局牵头' }).waitFor();
      expect(new URL(page.url()).searchParams.get('openBody')).toBe('beijing-nongyenongcunju');
      await expect.poll(() => spot(page)).toBe('1,1');
      await kit.shot(page, 'matrix-cell');
      const shared = await opened(kit, page.url().slice(kit.url.length));
      await shared.locator('.panel .clause-text').filter({ hasText: '市生态环境局牵头' }).waitFor();
      await expect.poll(() => shared.locator('.cell[aria-pressed=true]').count()).toBe(1);
      await shared.close();
      await page.keyboard.press('Escape');
      await page.locator('.panel').waitFor({ state: 'detached' });
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Control+Home');
      await expect.poll(() => spot(page)).toBe('1,-1');
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => spot(page)).toBe('-1,-1');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await heading(page).filter({ hasText: 'Ecology' }).waitFor();
      await page.goBack();
      await cells(page).first().waitFor();
      expect(kit.oddities).toEqual([]);
      await page.close();
    });
  },
  { stores: ['embedded', 'neo4j'] },
);

describePage('the matrix', (kit) => {
  it('orders rows and columns, and keeps what a role leaves empty where asked to', async () => {
    const page = await opened(kit, PLAN);
    await page.getByLabel('Rows', { exact: true }).selectOption('bodies');
    await page.locator('.context').first().waitFor();
    const most = await totals(page);
    expect(most).toEqual(most.toSorted((x, y) => y - x));
    await expect.poll(() => page.locator('.matrix-line.headings').count()).toBe(0);
    await page.getByLabel('Columns', { exact: true }).selectOption('clusters');
    await page.waitForURL('**columnOrder=clusters**');
    const all = Number(await grid(page).getAttribute('aria-rowcount'));
    const leads = await opened(kit, `${PLAN}?role=lead`);
    const few = Number(await grid(leads).getAttribute('aria-rowcount'));
    await expect.poll(async () => [...new Set(await cells(leads).allTextContents())]).toEqual(['L']);
    await leads.getByLabel('Keep empty rows and columns').check();
    await leads.locator('.matrix-line.task .total', { hasText: '0' }).first().waitFor();
    expect(Number(await grid(leads).getAttribute('aria-rowcount'))).toBeGreaterThan(few);
    expect(all).toBeGreaterThan(few);
    const file = await leads.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
    const [head, ...rows] = (await (await fetch(kit.url + file)).text()).trim().split('\r\n');
    expect(head).toContain('北京市财政局');
    expect(rows).toHaveLength(20);
    await leads.close();
    await page.close();
  });

  it('finds a body and a task inside, and goes there', async () => {
    const page = await opened(kit, '/matrix');
    const box = page.getByRole('searchbox', { name: 'Find a task or body here' });
    await box.fill('密云区');
    await page.locator('.matrix-find [role=status]').filter({ hasText: '0 of' }).waitFor();
    await box.press('Enter');
    await page.locator('.head.found').first().waitFor();
    await expect.poll(() => page.evaluate(() => document.querySelector('.grid')?.scrollLeft)).toBeGreaterThan(0);
    await box.fill('甲乙丙丁');
    await page.locator('.matrix-find [role=status]').filter({ hasText: 'not in this matrix' }).waitFor();
    await box.fill('加大科技支撑力度');
    await box.press('Enter');
    await page.locator('.heading.found').first().waitFor();
    await page.close();
  });

  it('shows the tasks of any filter, document by document, with few elements however many there are', async () => {
    const page = await opened(kit, '/matrix?agency=beijing-caizhengju');
    await page.locator('.matrix-line.document a').first().waitFor();
    await expect.poll(() => page.locator('.chips').textContent()).toContain('Finance');
    await page.getByRole('link', { name: 'Documents', exact: true }).click();
    await heading(page).filter({ hasText: 'Documents' }).waitFor();
    await page.goBack();
    await page.locator('.matrix-line.document a').first().waitFor();
    await page.goto(`${kit.url}/matrix`);
    await cells(page).first().waitFor();
    expect(Number(await grid(page).getAttribute('aria-rowcount'))).toBeGreaterThan(300);
    expect(await page.locator('.grid *').count()).toBeLessThan(1_500);
    await page.locator('.grid').evaluate((element) => element.scrollTo(900, 6_000));
    await page.waitForTimeout(300);
    await kit.shot(page, 'matrix-any');
    expect(await page.locator('.grid *').count()).toBeLessThan(1_500);
    await page.goto(`${kit.url}/matrix?text=没有这样的任务甲乙丙`);
    await page.locator('.state').filter({ hasText: 'No assigned task fits this filter.' }).waitFor();
    expect(kit.oddities).toEqual([]);
    await page.close();
  });

  it('says what it does not show, and loads page by page', async () => {
    const page = await kit.newPage();
    const asked: { rowOffset: number; firstRows: number }[] = [];
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON();
      if (!query.includes('query Matrix(')) return route.continue();
      asked.push(variables);
      const response = await route.fetch({ postData: { query, variables: { ...variables, firstColumns: 7 } } });
      return route.fulfill({ response });
    });
    await page.goto(`${kit.url}/matrix`);
    await page.locator('.counted').filter({ hasText: 'Not shown: ' }).waitFor();
    expect(asked.map(({ rowOffset }) => rowOffset)).toEqual([0, 250]);
    await expect.poll(() => grid(page).getAttribute('aria-colcount')).toBe('9');
    await page.close();
  });

  it.each([
    ['en-US', 'light'],
    ['zh-CN', 'dark'],
  ] as const)('is readable narrow and wide, and accessible (%s, %s)', async (locale, colorScheme) => {
    for (const width of [390, 1440]) {
      const own = await kit.newContext({ locale, colorScheme, viewport: { width, height: 850 } });
      const page = await kit.open(
        `${PLAN}?openTask=jingzhengbanfa-2023-14-nm42:3.1.1&openBody=beijing-shengtaihuanjingju`,
        own,
      );
      await page.locator('.panel .clause-text').waitFor();
      expect(await overflow(page)).toBe(0);
      await kit.shot(page, `matrix-${locale}-${width}`);
      expect(await serious(page)).toEqual([]);
      await own.close();
    }
  });

  it('prints whole on paper, with the heads on each page', async () => {
    const page = await opened(kit, '/matrix');
    const rows = Number(await grid(page).getAttribute('aria-rowcount'));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.locator('.matrix-print').first().waitFor();
    const tasks = await page.locator('.matrix-print tbody tr:not(.headings, .document) th').allTextContents();
    expect(new Set(tasks).size).toBeGreaterThan(rows / 3);
    await expect
      .poll(() => page.locator('.matrix-print thead').count())
      .toBe(await page.locator('.matrix-print').count());
    const letters = await page.locator('.matrix-print td[class]').count();
    const { matrix } = await kit.ask<{ matrix: { filled: number } }>('{ matrix: responsibilityMatrix { filled } }');
    expect(letters).toBe(matrix.filled);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await cells(page).first().waitFor();
    await page.close();
  });

  it('draws the picture as PNG at print size and as SVG, the same for the same data', async () => {
    const page = await opened(kit, PLAN);
    const [first, second] = [await saved(page, 'SVG'), await saved(page, 'SVG')];
    expect(first.toString()).toBe(second.toString());
    expect(first.toString()).toContain('建立健全新污染物治理管理机制');
    const png = await saved(page, 'PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const width = Number(/width="(\d+)"/.exec(first.toString())?.[1]);
    expect(png.readUInt32BE(16)).toBe(Math.round((width * 300) / 96));
    expect(kit.oddities).toEqual([]);
    await page.close();
  });
});

async function saved(page: Page, name: string): Promise<Buffer> {
  const button: Locator = page.getByRole('button', { name, exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path());
}

/** What axe finds that is serious or worse, with where it stands. */
async function serious(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

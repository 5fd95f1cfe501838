import { expect, it } from 'vitest';
import { describePage, heading, overflow } from './kit.js';

const COMMISSION = '/agencies/beijing-weishengjiankangweiyuanhui';

describePage(
  'a body',
  (kit) => {
    it('shows its names through time, each predecessor a link, and the words that name it', async () => {
      const page = await kit.open(COMMISSION);
      const lanes = page.locator('.lanes li');
      await lanes.first().waitFor();
      await expect.poll(() => lanes.count()).toBe(4);
      await expect.poll(() => page.locator('.lanes .joint').count()).toBe(3);
      const names = page.getByRole('region', { name: 'Names through time' });
      await expect
        .poll(() => names.locator('tbody .source').first().getAttribute('href'))
        .toMatch(/^\/documents\/.+clause=.+#L\d+$/);
      await kit.shot(page, 'agency');
      await lanes.getByRole('link', { name: '北京市卫生局' }).click();
      await heading(page).filter({ hasText: '北京市卫生局' }).waitFor();
      await page.goBack();
      await heading(page).filter({ hasText: 'Beijing Municipal Health Commission' }).waitFor();
      expect(kit.oddities).toEqual([]);
      await page.close();
    });

    it('narrows its tasks by year, document, role and deadline, which stand in the address', async () => {
      const page = await kit.open(COMMISSION);
      const rows = page.locator('table.tasks tbody tr:not(.of-document)');
      await rows.first().waitFor();
      const all = await rows.count();
      await page.locator('.year-chart').getByRole('link', { name: '2023' }).click();
      await page.waitForURL('**year=2023');
      const { agency } = await kit.ask<{ agency: { responsibilities: { totalCount: number } } }>(
        '{ agency(id: "beijing-weishengjiankangweiyuanhui") { responsibilities(filter: { documentDate: { from: "2023-01-01", to: "2023-12-31" } }) { totalCount } } }',
      );
      await expect.poll(() => rows.count()).toBe(agency.responsibilities.totalCount);
      expect(agency.responsibilities.totalCount).toBeLessThan(all);
      await page.getByLabel('with a deadline').check();
      await page.getByText('None of its tasks fits.').waitFor();
      await page.getByLabel('with a deadline').uncheck();
      await page.getByLabel('Year', { exact: true }).selectOption('');
      await expect.poll(() => rows.count()).toBe(all);
      await page.getByLabel('Document', { exact: true }).selectOption({ index: 1 });
      await page.waitForURL('**document=**');
      await expect.poll(() => page.locator('table.tasks .of-document').count()).toBe(1);
      expect(kit.oddities).toEqual([]);
      await page.close();
    });

    it('draws its strongest partners, numbered as in the table', async () => {
      const page = await kit.open(COMMISSION);
      await page.locator('.ego svg').waitFor();
      await expect.poll(() => page.locator('.ego .number-in').count()).toBe(15);
      const first = page.locator('table.bars tbody tr').first();
      await expect
        .poll(() => page.locator('.ego a').first().getAttribute('href'))
        .toBe(await first.locator('.measure a').getAttribute('href'));
      await page.close();
    });

    it('is no wider than a narrow window, in Chinese', async () => {
      const narrow = await kit.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
      const page = await kit.open(COMMISSION, narrow);
      await page.locator('.ego .name-of').first().waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await narrow.close();
    });
  },
  { stores: ['embedded', 'neo4j'] },
);

describePage('the list of bodies', (kit) => {
  it('is narrowed and put in order by its address', async () => {
    const page = await kit.open('/agencies');
    const { agencies } = await kit.ask<{ agencies: { totalCount: number } }>(
      '{ agencies(filter: { responsible: true }) { totalCount } }',
    );
    await page.getByText(`${agencies.totalCount} bodies.`).waitFor();
    await page.getByLabel('Known').selectOption('unresolved');
    await page.waitForURL('**known=unresolved');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(4);
    await expect.poll(() => page.locator('tbody .tag.doubt').count()).toBe(4);
    await page.goto(`${kit.url}/agencies?text=卫生健康&all=true`);
    await page.getByRole('link', { name: 'Beijing Municipal Health Commission' }).waitFor();
    await page.goto(`${kit.url}/agencies?text=没有这个机构`);
    await page.getByText('No body fits.').waitFor();
    expect(kit.oddities).toEqual([]);
    await page.close();
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describePage, heading, overflow } from './kit.js';

const NOW = new Date('2023-06-01T04:00:00Z');

describePage(
  'deadlines',
  (kit) => {
    it('stand by year, month and day around today; past and to come have their own address', async () => {
      const page = await kit.newPage();
      await page.clock.setFixedTime(NOW);
      await page.goto(`${kit.url}/deadlines`);
      await heading(page).filter({ hasText: 'Deadlines' }).waitFor();
      await page.locator('.day').first().waitFor();
      const { deadlines } = await kit.ask<{ deadlines: { totalCount: number } }>('{ deadlines { totalCount } }');
      expect(deadlines.totalCount).toBeGreaterThan(3);
      await expect.poll(() => page.locator('.due-list > li').count()).toBe(deadlines.totalCount);
      await expect.poll(() => page.locator('.calendar h2').allTextContents()).toEqual(['20223', '20231', '20251']);
      await expect.poll(() => page.locator('.today').allTextContents()).toEqual(['Today, 2023-06-01']);
      const order = await page.locator('.calendar h4, .calendar .today').allTextContents();
      expect(order).toEqual(['2022-12-31', 'Today, 2023-06-01', '2023-12-31', '2025-12-31']);
      await kit.shot(page, 'deadlines');

      await page.getByRole('link', { name: 'To come' }).click();
      await page.waitForURL('**/deadlines?when=upcoming');
      await expect.poll(() => page.locator('.due-list > li').count()).toBe(2);
      await page.getByLabel('Due until').fill('2023-12-31');
      await page.waitForURL('**dueTo=2023-12-31**');
      await expect.poll(() => page.locator('.due-list > li').count()).toBe(1);
      const item = page.locator('.due-list > li');
      await expect.poll(() => item.locator('q').textContent()).toBe('2023 年底前');
      await expect.poll(() => item.locator('.source').getAttribute('href')).toMatch(/^\/documents\/.*#L456$/);
      await item.getByRole('link', { name: '市生态环境局' }).waitFor();
      await page.getByRole('link', { name: 'Past' }).click();
      await expect.poll(() => page.locator('.due-list > li').count()).toBe(3);
      await page.goBack();
      await expect.poll(() => page.locator('.due-list > li').count()).toBe(1);
      expect(kit.oddities).toEqual([]);
      await page.close();
    });

    it('can be kept as a file for a calendar', async () => {
      const page = await kit.open('/deadlines?dueFrom=2025-01-01');
      await page.locator('.day').first().waitFor();
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Calendar file (.ics)' }).click();
      const download = await saved;
      expect(download.suggestedFilename()).toBe('deadlines.ics');
      const file = readFileSync(await download.path(), 'utf8');
      expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
      expect(file).toContain('DTSTART;VALUE=DATE:20251231\r\n');
      expect(kit.oddities).toEqual([]);
      await page.close();
    });

    it('say that none fits, in Chinese too, and are no wider than a narrow window', async () => {
      const narrow = await kit.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
      const page = await kit.open('/deadlines?dueFrom=2090-01-01', narrow);
      await page.getByText('没有符合的期限。').waitFor();
      await page.goto(`${kit.url}/deadlines`);
      await page.locator('.day').first().waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(kit.oddities).toEqual([]);
      await narrow.close();
    });
  },
  { stores: ['embedded', 'neo4j'] },
);

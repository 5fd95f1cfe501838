import { expect, it } from 'vitest';
import { describePage, heading } from './kit.js';

describePage(
  'search',
  (kit) => {
    it('narrows by date and place, which stand in the address, and shows one kind at length', async () => {
      const page = await kit.open('/search?q=改革');
      const kinds = page.getByRole('navigation', { name: 'Kinds of results' });
      await kinds.getByRole('link', { name: /^Tasks/ }).waitFor();
      const count = async () => Number((await kinds.getByRole('link', { name: /^Tasks/ }).textContent())?.match(/\d+/));
      const all = await count();
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.getByLabel('First day').fill('2024-01-01');
      await page.waitForURL('**from=2024-01-01**');
      await page.getByRole('button', { name: 'from 2024-01-01' }).waitFor();
      await expect.poll(count).toBeLessThan(all);
      await page.getByLabel('Place').selectOption('beijing');
      await page.waitForURL('**jurisdiction=beijing**');
      await kit.shot(page, 'search-filter');
      await page.getByRole('button', { name: 'Clear all' }).click();
      await expect.poll(count).toBe(all);
      await kinds.getByRole('link', { name: /^Tasks/ }).click();
      await page.waitForURL('**show=tasks**');
      await expect.poll(() => page.locator('.hits li').count()).toBeGreaterThan(10);
      expect(await page.locator('.hits').count()).toBe(1);
      await page.goBack();
      await expect.poll(() => page.locator('.hits').count()).toBeGreaterThan(1);
      expect(kit.oddities).toEqual([]);
      await page.close();
    });

    it.each([
      ['caizhengju', 'beijing-caizhengju'],
      ['Beijing Municipal Finance Bureau', 'beijing-caizhengju'],
      ['市发改委', 'beijing-fazhanhegaigeweiyuanhui'],
    ])('finds a body by pinyin, English or a short name: %s', async (words, id) => {
      const page = await kit.open(`/search?q=${encodeURIComponent(words)}`);
      await heading(page).filter({ hasText: words }).waitFor();
      await page.locator(`.hits a[href="/agencies/${id}"]`).waitFor();
      expect(kit.oddities).toEqual([]);
      await page.close();
    });
  },
  { stores: ['embedded', 'neo4j'] },
);

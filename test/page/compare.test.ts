import { expect, it } from 'vitest';
import { describePage } from './kit.js';

interface Compared {
  readonly compareDocuments: Record<'kept' | 'added' | 'dropped' | 'handedOver', readonly unknown[]>;
}

describePage(
  'two documents compared',
  (kit) => {
    it('chooses them, tells what became of each task, swaps them, and leads to the lines', async () => {
      const { documents } = await kit.ask<{ documents: { nodes: { id: string }[] } }>(
        '{ documents(filter: { text: "立法工作计划" }, orderBy: OLDEST) { nodes { id } } }',
      );
      const [from, to] = documents.nodes.map(({ id }) => id);
      const { compareDocuments: all } = await kit.ask<Compared>(
        `{ compareDocuments(from: "${from}", to: "${to}") { kept { score } handedOver { score } added { id } dropped { id } } }`,
      );
      const page = await kit.open(`/compare?from=${from}`);
      await page.locator('.likely button').filter({ hasText: 'Legislative Work Plan' }).first().click();
      await page.waitForURL((url) => url.searchParams.get('to') === to);
      const rows = page.locator('.compared tbody tr');
      await expect.poll(() => rows.count()).toBe(all.kept.length + all.added.length + all.dropped.length);
      expect(all.kept.length).toBeGreaterThan(0);
      await expect.poll(() => page.locator('.compared .outcome-new').count()).toBe(all.added.length);
      await expect
        .poll(() => page.locator('.compared .outcome-changed').count())
        .toBeGreaterThanOrEqual(Math.min(1, all.handedOver.length));
      await kit.shot(page, 'compare');
      await page.getByRole('button', { name: 'Swap' }).click();
      await expect.poll(() => page.locator('.compared .outcome-gone').count()).toBe(all.added.length);
      await page.getByRole('link', { name: /^gone/ }).click();
      await expect.poll(() => rows.count()).toBe(all.added.length);
      await page.goBack();
      await expect.poll(() => rows.count()).toBe(all.kept.length + all.added.length + all.dropped.length);
      await rows.locator('.source').first().click();
      await page.locator('.line.target').waitFor();
      await page.getByRole('link', { name: 'Compare with another document' }).click();
      await page.locator('.likely button').first().waitFor();
      expect(kit.oddities).toEqual([]);
      await page.close();
    });

    it('narrows the list of documents by address', async () => {
      const { documents } = await kit.ask<{ documents: { totalCount: number } }>(
        '{ documents(filter: { kinds: ["方案"], text: "治理" }) { totalCount } }',
      );
      const page = await kit.open('/documents?kind=方案');
      await page.getByRole('searchbox', { name: 'Words of the title' }).fill('治理');
      await page.waitForURL((url) => url.searchParams.get('text') === '治理');
      const rows = page.locator('main table tbody tr');
      await expect.poll(() => rows.count()).toBe(documents.totalCount);
      await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest');
      await page.waitForURL((url) => url.searchParams.get('order') === 'oldest');
      await page.getByRole('searchbox', { name: 'Words of the title' }).fill('没有这样的标题');
      await page.getByText('No document is like this.').waitFor();
      await page.getByRole('link', { name: 'Show all documents' }).click();
      await expect.poll(() => rows.count()).toBeGreaterThan(documents.totalCount);
      expect(kit.oddities).toEqual([]);
      await page.close();
    });
  },
  { stores: ['embedded', 'neo4j'] },
);

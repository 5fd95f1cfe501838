import { expect, it } from 'vitest';
import { describePage } from './kit.js';

describePage('the overview', (kit) => {
  it('counts documents by year and kind, and tells which texts are loaded', async () => {
    const { statistics } = await kit.ask<{
      statistics: { documentsByKind: unknown[]; documentsByYear: unknown[]; sources: unknown[] };
    }>('{ statistics { documentsByKind { name } documentsByYear { year } sources { file } } }');
    const page = await kit.open('/');
    const rows = (name: string) => page.getByRole('region', { name }).locator('tbody tr').count();
    await page.getByRole('region', { name: 'Documents by kind' }).waitFor();
    await expect.poll(() => rows('Documents by kind')).toBe(statistics.documentsByKind.length);
    await expect.poll(() => rows('Documents by year')).toBe(statistics.documentsByYear.length);
    await expect.poll(() => rows('Texts read')).toBe(statistics.sources.length);
    expect(kit.oddities).toEqual([]);
    await page.close();
  });

  it('gives the whole graph as a file', async () => {
    const page = await kit.open('/');
    const files = page.getByRole('region', { name: 'Texts read' }).locator('.downloads a');
    await files.first().waitFor();
    const addresses = await files.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const heads = await Promise.all(
      addresses.map(async (address) => (await (await fetch(address)).text()).slice(0, 16)),
    );
    expect(heads).toEqual(['{"type":"graph",', '{"@context":{"@v']);
    await page.close();
  });

  it('tells what is due next and what was due last', async () => {
    const page = await kit.newPage();
    await page.clock.setFixedTime(new Date('2023-06-01T04:00:00Z'));
    await page.goto(kit.url);
    const near = page.getByRole('region', { name: 'Deadlines' });
    await near.waitFor();
    await expect
      .poll(() => near.locator('time').allTextContents())
      .toEqual(['2023-12-31', '2025-12-31', '2022-12-31', '2022-12-31', '2022-12-31']);
    await near.getByRole('link', { name: 'All deadlines' }).click();
    await page.waitForURL('**/deadlines');
    await page.close();
  });

  it('has questions in words that are answered', async () => {
    const page = await kit.open('/');
    const questions = page.locator('.in-words a');
    await questions.first().waitFor();
    const asked = await questions.allTextContents();
    expect(asked.length).toBeGreaterThan(2);
    for (const question of asked) {
      const { ask } = await kit.ask<{ ask: { intent: string | null; unread: string[] } }>(
        `{ ask(question: ${JSON.stringify(question)}) { intent unread } }`,
      );
      expect(ask, question).toEqual({ intent: expect.any(String), unread: [] });
    }
    await page.close();
  });
});

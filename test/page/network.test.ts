import { expect, it } from 'vitest';
import { describePage } from './kit.js';

describePage('the network', (kit) => {
  it('draws the network, with a table beside it, and fetches the drawing library only then', async () => {
    const page = await kit.open('/');
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
    await kit.shot(page, 'network');
    await rows.first().getByRole('button').click();
    await page.locator('.partners li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('body')).not.toBeNull();
    await page.waitForTimeout(300);
    await kit.shot(page, 'network-body');
    const file = await page.getByRole('link', { name: 'GEXF' }).getAttribute('href');
    expect(await (await fetch(kit.url + file)).text()).toContain('<gexf');
    await page.locator('.partners li').first().getByRole('link').last().click();
    await page.locator('table.tasks tbody tr').first().waitFor();
    await kit.shot(page, 'shared');
    expect(kit.oddities).toEqual([]);
    await page.close();
  });
});

import { readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import type { Download, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from './kit.js';

const drawn = (page: Page) => page.locator('.picture canvas').first().waitFor();

async function saved(page: Page, name: string): Promise<{ download: Download; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { download, bytes: readFileSync(await download.path()) };
}

describePage(
  'the network',
  (kit) => {
    it('draws the network and leads over a body and its partner to the tasks they share, and to files', async () => {
      const page = await kit.open('/');
      const scripts: string[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) scripts.push(response.url());
      });
      await page.locator('.figures').waitFor();
      expect(scripts.join()).not.toMatch(/Network-|worker-/);
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Network' }).click();
      await drawn(page);
      expect(scripts.join()).toMatch(/Network-.*worker-/);
      const rows = page.locator('.node-table tbody tr[aria-rowindex]');
      await expect.poll(() => page.locator('.node-table table').getAttribute('aria-rowcount')).toBe('135');
      await page.waitForTimeout(500);
      await kit.shot(page, 'network');
      await rows.first().getByRole('button').click();
      const partner = page.locator('.partners li').first();
      const shared = (await partner.locator('.quiet').textContent())?.trim() ?? '';
      await kit.shot(page, 'network-body');
      await partner.getByRole('button').click();
      await page.locator('.partners .quiet', { hasText: `The link counts ${shared} tasks` }).waitFor();
      await page.locator('.partners .source').first().waitFor();
      await kit.shot(page, 'network-link');
      const file = await page.getByRole('link', { name: 'GEXF' }).getAttribute('href');
      expect(file).toBe('/exports/network.gexf?minShared=2');
      expect(await (await fetch(kit.url + file)).text()).toContain('<gexf');
      await page.locator('.partners .source').first().click();
      await page.locator('.clause-mark[aria-current]').first().waitFor();
      await page.goBack();
      await page.locator('.partners .source').first().waitFor();
      await page.goBack();
      await page.locator('.partners ol li').first().waitFor();
      expect(kit.oddities).toEqual([]);
      await page.close();
    });
  },
  { stores: ['embedded', 'neo4j'] },
);

describePage('the network’s settings', (kit) => {
  it('stand in the address, and change what is counted, what is drawn and what is told', async () => {
    const page = await kit.open('/network');
    await drawn(page);
    await page.getByLabel('Linked by').selectOption('lead-others');
    await page.locator('.counted', { hasText: 'from who leads' }).waitFor();
    await page.getByLabel('Colour').selectOption('kind');
    await page.locator('.legend li', { hasText: 'agency' }).waitFor();
    await page.getByLabel('Show', { exact: true }).selectOption('20');
    await page.getByRole('button', { name: '20 bodies' }).waitFor();
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ relation: 'lead-others', colour: 'kind', maxNodes: '20' });
    await page.goBack();
    await page.getByRole('button', { name: '20 bodies' }).waitFor({ state: 'detached' });
    expect(kit.oddities).toEqual([]);
    await page.close();
  });

  it('hold the threshold, beside a histogram of what any two share', async () => {
    const page = await kit.open('/network?minShared=5');
    await drawn(page);
    const slider = page.getByRole('slider');
    await expect.poll(() => slider.inputValue()).toBe('5');
    await page.locator('.histogram rect').first().waitFor();
    const before = await page.getByRole('button', { name: /links$/ }).textContent();
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**/network?minShared=6');
    await page.getByRole('button', { name: before ?? '' }).waitFor({ state: 'detached' });
    await page.close();
  });

  it('lead to the surroundings of a body and back', async () => {
    const page = await kit.open('/network');
    await drawn(page);
    await page.getByRole('combobox', { name: 'Find in this network' }).fill('caizhengju');
    await page.getByRole('option').filter({ hasText: '市财政局' }).first().click();
    await page.getByRole('button', { name: 'Only its surroundings' }).click();
    await page.getByLabel('Reach').selectOption('2');
    await page.waitForURL('**depth=2**');
    expect(new URL(page.url()).searchParams.get('around')).toBe('beijing-caizhengju');
    await page.getByRole('button', { name: 'Back to the whole network' }).click();
    await page.waitForURL((url) => !url.searchParams.has('around'));
    await page.close();
  });

  it('say when nothing is left, and when a body is not known', async () => {
    const page = await kit.open('/network?minShared=5000');
    await page.getByText('No two bodies share that much').waitFor();
    await page.goto(`${kit.url}/network?around=nobody`);
    await page.locator('.state.failure').waitFor();
    await page.close();
  });
});

describePage('the network’s picture', (kit) => {
  it('is saved for print, with legend and caption', async () => {
    const page = await kit.open('/network?minShared=3');
    await drawn(page);
    const svg = (await saved(page, 'SVG')).bytes.toString('utf8');
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('市财政局');
    expect(svg).toContain('1,360 responsibilities');
    const { download, bytes } = await saved(page, 'PNG');
    expect(download.suggestedFilename()).toBe('network.png');
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(3000);
    expect(kit.oddities).toEqual([]);
    await page.close();
  });

  it('is the same for the same data', async () => {
    const one = await kit.open('/network');
    await drawn(one);
    const first = (await saved(one, 'SVG')).bytes.toString('utf8');
    await one.reload();
    await drawn(one);
    expect((await saved(one, 'SVG')).bytes.toString('utf8')).toBe(first);
    await one.close();
  });

  it('is moved by keys and buttons, and lets go of what was chosen', async () => {
    const page = await kit.open('/network?body=beijing-caizhengju');
    await drawn(page);
    const lines = page.locator('canvas.sigma-edges');
    expect(Number(await lines.evaluate((canvas) => canvas.style.opacity))).toBeLessThan(0.5);
    await page.getByRole('button', { name: 'Nearer (+)' }).click();
    await page.getByRole('application').focus();
    for (const key of ['+', 'ArrowLeft', 'ArrowUp', '-', '0']) await page.keyboard.press(key);
    await page.locator('.partners').getByRole('button', { name: 'Close' }).click();
    await page.waitForURL((url) => !url.searchParams.has('body'));
    await expect.poll(() => lines.evaluate((canvas) => canvas.style.opacity)).toBe('');
    await page.locator('.legend li button').first().click();
    await expect.poll(() => lines.evaluate((canvas) => canvas.style.opacity)).not.toBe('');
    expect(kit.oddities).toEqual([]);
    await page.close();
  });

  it('fills the whole screen', async () => {
    const page = await kit.open('/network');
    await drawn(page);
    const width = () => page.locator('canvas.sigma-edges').evaluate((canvas) => canvas.clientWidth);
    const before = await width();
    await page.getByRole('button', { name: 'Full screen' }).click();
    await expect.poll(width).toBeGreaterThan(before + 100);
    expect(kit.oddities).toEqual([]);
    await page.close();
  });

  it('says how large a question is that is too large, with the filter above that narrows it', async () => {
    const page = await kit.newPage();
    const error = { message: 'The filter selects 501,234 tasks', extensions: { code: 'TOO_LARGE' } };
    let size: object = { tasks: 501_234, mostTasks: 50_000 };
    await page.route('**/graphql', (route) => {
      const { query, variables } = route.request().postDataJSON();
      if (!/^query Network\(/.test(query) || variables.filter?.jurisdiction) return route.continue();
      const errors = [{ ...error, extensions: { ...error.extensions, ...size } }];
      return route.fulfill({ json: { errors, data: null } });
    });
    await page.goto(`${kit.url}/network`);
    const told = page.getByRole('alert');
    await told.getByText('Too much for one answer').waitFor();
    await expect
      .poll(() => told.textContent())
      .toContain('501,234 tasks are selected, and at most 50,000 are counted at once');
    expect(await told.getByRole('button').count()).toBe(0);
    await expect.poll(() => page.getByRole('button', { name: /^Filter/ }).isVisible()).toBe(true);
    size = {};
    await page.reload();
    await told.getByText(error.message).waitFor();
    await told.getByRole('button', { name: 'Try again' }).waitFor();
    await page.goto(`${kit.url}/network?jurisdiction=beijing`);
    await drawn(page);
    await page.close();
  });

  it('is told in words where there is no WebGL; the tables hold bodies and links', async () => {
    const context = await kit.newContext();
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const page = await kit.open('/network', context);
    await page.getByText('This browser cannot draw the network').waitFor();
    await page.getByRole('button', { name: /links$/ }).click();
    await page.getByRole('region', { name: 'Links of the network' }).locator('tbody button').first().click();
    await page.locator('.partners .source').first().waitFor();
    await context.close();
  });
});

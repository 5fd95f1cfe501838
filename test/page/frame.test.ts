import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { findChromium } from '../chromium.js';
import { describePage, heading, overflow } from './kit.js';

it.runIf(process.env.CI === 'true')('finds a browser', () => {
  expect(findChromium(), 'CI must not leave out the tests of the page').not.toBeNull();
});

describePage('the frame of the page', (kit) => {
  it('speaks Chinese when asked to, and remembers it', async () => {
    const own = await kit.newContext();
    const page = await kit.open('/network', own);
    await page.locator('.picture canvas').first().waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await heading(page).filter({ hasText: '机构网络' }).waitFor();
    await page.waitForTimeout(500);
    await kit.shot(page, 'network-zh');
    await page.goto(`${kit.url}/agencies`);
    await heading(page)
      .filter({ hasText: /^机构$/ })
      .waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.locator('tbody tr').first().waitFor();
    await kit.shot(page, 'agencies-zh');
    for (const [path, words] of [
      ['/', '谁负责什么'],
      ['/documents', '文件'],
      ['/issues', '未能确切读出之处'],
    ] as const) {
      await page.goto(kit.url + path);
      await heading(page).filter({ hasText: words }).waitFor();
      await page.locator('tbody tr').first().waitFor();
      await kit.shot(page, `${path === '/' ? 'overview' : path.slice(1)}-zh`);
    }
    expect(kit.oddities).toEqual([]);
    await own.close();
  });

  it.each([
    ['/agencies/no-such-body', 'Not found'],
    ['/documents/no-such-document', 'Not found'],
    ['/tasks/no-such-task', 'Not found'],
    ['/matrix/no-such-document', 'Not found'],
    ['/shared?agencies=no-such-body,nor-this', 'Not found'],
    ['/search?q=没有这样的词语甲乙丙', 'Nothing was found'],
    ['/no/such/page', '/no/such/page'],
  ])('%s says: %s', async (path, words) => {
    const page = await kit.open(path);
    await page.locator('.state').filter({ hasText: words }).waitFor();
    // The browser itself notes an answer with status 400 as an error; nothing else may be noted.
    expect(kit.oddities.filter((oddity) => !oddity.includes('status of 400'))).toEqual([]);
    await page.close();
  });

  it('says when the server is gone, and asks again', async () => {
    const page = await kit.open('/issues');
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
    const narrow = await kit.newContext({ viewport: { width: 400, height: 850 }, colorScheme: 'dark' });
    const page = await kit.open('/', narrow);
    await page.locator('.figures').waitFor();
    await kit.shot(page, 'overview-narrow');
    expect(await overflow(page)).toBe(0);
    await page.locator('.questions a').nth(1).click();
    await page.locator('.matrix .cell').first().waitFor();
    expect(await overflow(page)).toBe(0);
    await page.locator('.matrix .cell').first().click();
    await page.locator('.panel .clause-text').waitFor();
    await kit.shot(page, 'matrix-narrow');
    expect(kit.oddities).toEqual([]);
    await narrow.close();
  });

  it.each([
    '/',
    '/search?q=改革',
    '/agencies',
    '/agencies/beijing-caizhengju',
    '/documents',
    '/documents/jingzhengbanfa-2023-14-nm42#L450',
    '/compare?from=jingzhengbanfa-2023-13-k4sp&to=jingzhengbanfa-2024-11-9lr8',
    '/tasks',
    '/deadlines',
    '/network',
    '/matrix',
    '/issues',
    '/shared?agencies=beijing-caizhengju,beijing-fazhanhegaigeweiyuanhui',
    '/texts',
  ])('fits a telephone: %s', async (path) => {
    for (const locale of ['en-US', 'zh-CN']) {
      const telephone = await kit.newContext({ viewport: { width: 390, height: 844 }, locale });
      const page = await kit.open(path, telephone);
      await heading(page).waitFor();
      await expect.poll(() => page.locator('.loading').count()).toBe(0);
      expect(await overflow(page)).toBe(0);
      await telephone.close();
    }
  });

  it('changes between light and dark, and remembers it', async () => {
    const own = await kit.newContext({ colorScheme: 'light' });
    const page = await kit.open('/issues', own);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Dark' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    await heading(page).waitFor();
    await expect.poll(() => ground()).toBe(dark);
    await page.getByRole('button', { name: 'Light' }).click();
    await expect.poll(() => ground()).toBe(light);
    // The system's own look is no choice: the page follows it again.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => ground()).toBe(dark);
    expect(kit.oddities).toEqual([]);
    await own.close();
  });

  it('tells its keys, and leaves a field in peace', async () => {
    const page = await kit.open('/documents');
    await heading(page).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await page.keyboard.type('who/what?');
    await expect.poll(() => page.getByRole('searchbox').first().inputValue()).toBe('who/what?');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    await page.close();
  });

  it('comes back to where the reader was', async () => {
    const page = await kit.open('/agencies');
    await page.locator('tbody tr').nth(40).waitFor();
    await page.evaluate(() => scrollTo(0, 900));
    await page.locator('tbody tr').nth(25).getByRole('link').first().click();
    await page.waitForURL('**/agencies/*');
    await page.goBack();
    await expect.poll(() => page.evaluate(() => Math.round(scrollY / 100))).toBe(9);
    await page.close();
  });

  it('needs at most 300 KB of compressed script for all views but the network', async () => {
    const page = await kit.newPage();
    const bodies = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.set(response.url(), response.body());
    });
    const plan = 'jingzhengbanfa-2023-14-nm42';
    for (const path of [
      '/',
      '/search?q=改革',
      '/agencies',
      '/agencies/beijing-caizhengju',
      '/documents',
      `/documents/${plan}`,
      '/compare',
      `/tasks/${plan}:3.2.2`,
      '/deadlines',
      `/matrix/${plan}`,
      '/issues',
      '/texts',
    ]) {
      await page.goto(kit.url + path);
      await heading(page).waitFor();
    }
    const sizes = (await Promise.all(bodies.values())).map((body) => gzipSync(body).length);
    expect(sizes.length).toBeGreaterThan(10);
    expect([...bodies.keys()].filter((name) => /Network|sigma/.test(name))).toEqual([]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
    await page.close();
  });
});

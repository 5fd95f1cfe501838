import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage, expectInView, heading } from './kit.js';

describePage(
  'the way from a search to the line',
  (kit) => {
    it('leads from a search to a body, its task, the clause in its document, and the matrix; back works', async () => {
      const chinese = await kit.newContext({ locale: 'zh-CN' });
      const page = await kit.open('/', chinese);
      await heading(page).filter({ hasText: '谁负责什么' }).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('发展改革委');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search?q=*');
      await page.locator('.hits mark').filter({ hasText: '发展改革委' }).first().waitFor();
      await kit.shot(page, 'search-zh');
      await page.locator('.hits').getByRole('link', { name: '北京市发展和改革委员会', exact: true }).click();

      await heading(page).filter({ hasText: '北京市发展和改革委员会' }).waitFor();
      await expect.poll(() => page.title()).toBe('北京市发展和改革委员会 · zeren 责任');
      await page.locator('.measure').first().waitFor();
      await kit.shot(page, 'agency-zh');
      const task = page.getByRole('link', { name: '7. 严格实施淘汰或限用措施' });
      await showUntil(page, task);
      const row = page.getByRole('row').filter({ has: task });
      await expect.poll(() => row.locator('.source').textContent()).toBe('004_c755f766e012c378.txt:470');
      await expect.poll(() => row.locator('.role').textContent()).toBe('R责任');
      await task.click();

      await heading(page).filter({ hasText: '严格实施淘汰或限用措施' }).waitFor();
      await expect
        .poll(() => page.locator('.clause-text').textContent())
        .toBe(
          '（市发展改革委、市经济和信息化局、市生态环境局、市农业农村局、市商务局、北京海关、市市场监管局、市药监局等部门按职责分工负责）',
        );
      await expect.poll(() => page.locator('.clause-text .mention').count()).toBe(8);
      await kit.shot(page, 'task-zh');
      await page.locator('.printed .source').click();

      const marked = page.locator('.clause-mark[aria-current]');
      await marked.waitFor();
      await heading(page).filter({ hasText: '北京市新污染物治理工作方案' }).waitFor();
      expect((await marked.allTextContents()).join('')).toMatch(
        /^（市发展改革委、市经济和信息化局、.*按职责分工负责）$/,
      );
      expect(page.url()).toContain('#L470');
      await page.locator('.panel .clause-text').getByRole('link', { name: '北京海关' }).waitFor();
      await expect.poll(() => page.locator('.panel tbody tr').count()).toBe(8);
      await expectInView(page, '.clause-mark[aria-current]');
      await kit.shot(page, 'document-zh');
      await page.getByRole('link', { name: '责任矩阵' }).click();

      await page.locator('.matrix .cell').first().waitFor();
      await kit.shot(page, 'matrix-zh');
      const matrixRow = page.getByRole('row').filter({ hasText: '5. 梳理本市重点管控新污染物排放源' });
      await matrixRow.getByRole('button', { name: /^北京市生态环境局: 牵头/ }).click();
      await page.locator('.panel .clause-text').filter({ hasText: '（市生态环境局牵头，市经济和信息化局' }).waitFor();
      await kit.shot(page, 'matrix-cell-zh');
      const file = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
      expect(await (await fetch(kit.url + file)).text()).toContain('5. 梳理本市重点管控新污染物排放源');

      await page.goBack();
      await marked.waitFor();
      await page.goBack();
      await heading(page).filter({ hasText: '严格实施淘汰或限用措施' }).waitFor();
      expect(kit.oddities).toEqual([]);
      await chinese.close();
    });

    it('shows the numbers that the API gives', async () => {
      const { statistics } = await kit.ask<{ statistics: Record<'documents' | 'clauses', number> }>(
        '{ statistics { documents clauses } }',
      );
      const page = await kit.open('/');
      const figures = page.locator('.figures li');
      await figures.first().waitFor();
      await expect
        .poll(() => figures.nth(0).locator('strong').textContent())
        .toBe(statistics.documents.toLocaleString('en'));
      await expect
        .poll(() => figures.nth(2).locator('strong').textContent())
        .toBe(statistics.clauses.toLocaleString('en'));
      expect(statistics.clauses).toBeGreaterThan(200);
      const questions = page.locator('.questions a');
      await questions.nth(2).waitFor();
      await expect.poll(() => questions.count()).toBe(3);
      await kit.shot(page, 'overview');
      for (const question of await questions.all()) {
        const answer = await kit.newPage();
        await answer.goto(kit.url + (await question.getAttribute('href')));
        await answer.locator('main table tbody tr, main .grid .cell').first().waitFor();
        await answer.close();
      }
      expect(kit.oddities).toEqual([]);
      await page.close();
    });
  },
  { stores: ['embedded', 'neo4j'] },
);

/** Asks for more of a list until it holds what is looked for. */
async function showUntil(page: Page, wanted: Locator): Promise<void> {
  const more = page.locator('section', { has: page.locator('table.tasks') }).getByRole('button', { name: '显示更多' });
  await page.locator('table.tasks tbody tr').first().waitFor();
  while ((await wanted.count()) === 0) await more.click();
}

import { expect, it } from 'vitest';
import { describePage, heading } from './kit.js';

describePage(
  'what could not be read for certain',
  (kit) => {
    it('counts the kinds, shows one of them by address, and gives the line that settles a name', async () => {
      const { issues } = await kit.ask<{ issues: { totalCount: number; nodes: { settle: string[] }[] } }>(
        '{ issues(kind: AMBIGUOUS_AGENCY) { totalCount nodes { settle } } }',
      );
      const context = await kit.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
      const page = await kit.open('/issues', context);
      await page
        .locator('.kinds')
        .getByRole('link', { name: /^ambiguous name/ })
        .click();
      await page.waitForURL('**/issues?kind=AMBIGUOUS_AGENCY');
      const rows = page.locator('table.issues tbody tr');
      await rows.filter({ hasText: 'The name can mean 4 bodies' }).first().waitFor();
      await expect.poll(() => rows.count()).toBe(issues.totalCount);
      await rows.first().getByRole('link', { name: '北京市第二中级人民法院' }).waitFor();
      const settle = rows.first().locator('.settle');
      await settle.locator('summary').click();
      await settle.getByRole('button').first().click();
      await settle.getByText('Copied').first().waitFor();
      const wanted = issues.nodes[0]?.settle[0];
      expect(wanted).toContain('aliases: [市中级人民法院]');
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(wanted);
      await kit.shot(page, 'issues');
      await page.getByRole('combobox', { name: 'File' }).selectOption('004_c755f766e012c378.txt');
      await page.getByText('Nothing of this sort is in doubt.').waitFor();
      await page.goBack();
      await expect.poll(() => rows.count()).toBe(issues.totalCount);
      expect(kit.oddities).toEqual([]);
      await context.close();
    });

    it('explains itself in Chinese, message by message', async () => {
      const chinese = await kit.newContext({ locale: 'zh-CN' });
      const page = await kit.open('/issues', chinese);
      await heading(page).filter({ hasText: '未能确切读出之处' }).waitFor();
      await page.locator('table.issues tbody tr').first().waitFor();
      for (const what of await page.locator('table.issues .what').allTextContents()) {
        expect(what.replaceAll(/zeren check|YAML|--agencies|seeds\/documents\.yaml|UTF-8|U\+FFFD/g, '')).not.toMatch(
          /[A-Za-z]/,
        );
      }
      await kit.shot(page, 'issues-zh');
      expect(kit.oddities).toEqual([]);
      await chinese.close();
    });
  },
  { stores: ['embedded', 'neo4j'] },
);

import { expect, it } from 'vitest';
import { describePage, heading, overflow } from './kit.js';

describePage('tasks', (kit) => {
  it('are narrowed by body, role and words in the address, and stand by deadline', async () => {
    const { tasks } = await kit.ask<{ tasks: { totalCount: number } }>('{ tasks { totalCount } }');
    const page = await kit.open('/tasks');
    await page.getByText(`${tasks.totalCount} tasks.`).waitFor();
    await expect.poll(() => page.locator('table.tasks tbody tr:not(.of-document)').count()).toBe(50);
    await page.getByRole('link', { name: 'By deadline' }).click();
    await page.waitForURL('**sort=deadline**');
    await page.locator('table.tasks tbody tr').first().filter({ hasText: '2022-12-31' }).waitFor();

    await page.goto(`${kit.url}/tasks?agency=beijing-shengtaihuanjingju&role=lead`);
    const led = await kit.ask<{ tasks: { totalCount: number } }>(
      '{ tasks(filter: { agencies: { any: ["beijing-shengtaihuanjingju"] }, roles: [LEAD] }) { totalCount } }',
    );
    await page.getByText(new RegExp(`^${led.tasks.totalCount} tasks?\\.`)).waitFor();
    expect(led.tasks.totalCount).toBeGreaterThan(0);
    const row = page.locator('table.tasks tbody tr:not(.of-document)').first();
    await row.locator('.role-lead').waitFor();
    await expect.poll(() => row.locator('.source').getAttribute('href')).toMatch(/^\/documents\/.+#L\d+$/);
    await kit.shot(page, 'tasks');
    await page.goto(`${kit.url}/tasks?text=没有这样的任务`);
    await page.getByText('No task fits.').waitFor();
    expect(kit.oddities).toEqual([]);
    await page.close();
  });

  it('lead to the item before and after, and say by when and where that is printed', async () => {
    const page = await kit.open('/tasks/jingzhengbanfa-2023-14-nm42:3.2.2');
    const due = page.getByRole('region', { name: 'By when' });
    await due.waitFor();
    await expect
      .poll(() => due.locator('tbody td').allTextContents())
      .toEqual(['2023 年底前', '2023-12-31', 'printed', '004_c755f766e012c378.txt:456']);
    await page.getByRole('link', { name: /^After it/ }).click();
    await heading(page).filter({ hasText: '3. 建立新污染物环境调查监测体系' }).waitFor();
    await page.getByRole('link', { name: /^Before it/ }).click();
    await heading(page).filter({ hasText: '2. 开展化学物质环境信息调查' }).waitFor();
    expect(kit.oddities).toEqual([]);
    await page.close();
  });

  it('are no wider than a narrow window', async () => {
    const narrow = await kit.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
    const page = await kit.open('/tasks', narrow);
    await heading(page).filter({ hasText: '任务' }).waitFor();
    await page.locator('table.tasks tbody tr').first().waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await narrow.close();
  });
});

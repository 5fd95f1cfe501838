import { expect, it } from 'vitest';
import { describePage, expectInView } from './kit.js';

describePage('a document', (kit) => {
  it('marks every clause of a document that the API knows, and jumps to a line by address', async () => {
    const { document } = await kit.ask<{ document: { id: string; clauses: { totalCount: number } } }>(
      '{ document(number: "京政办发〔2023〕14号") { id clauses { totalCount } } }',
    );
    const page = await kit.open(`/documents/${document.id}#L462`);
    await page.locator('.clause-mark').first().waitFor();
    const marks = await page
      .locator('.clause-mark')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-clause')));
    expect(new Set(marks).size).toBe(document.clauses.totalCount);
    expect(document.clauses.totalCount).toBeGreaterThan(15);
    await page.locator('#L462.target').waitFor();
    await expectInView(page, '#L462');
    await page.locator('#L458 .clause-words').first().click();
    await page.locator('.panel .clause-text').filter({ hasText: '（市生态环境局负责）' }).waitFor();
    await page.locator('.panel').getByRole('link', { name: 'Close' }).click();
    await page.locator('.panel').waitFor({ state: 'detached' });
    expect(kit.oddities).toEqual([]);
    await page.close();
  });

  it('marks bodies by role, deadlines and cited titles in the text, and leads from clause to clause', async () => {
    const { document } = await kit.ask<{ document: { id: string } }>(
      '{ document(number: "京政办发〔2023〕14号") { id } }',
    );
    const page = await kit.open(`/documents/${document.id}`);
    const body = page.locator('#L470 .mention').filter({ hasText: '北京海关' });
    await expect.poll(() => body.getAttribute('href')).toMatch(/^\/agencies\//);
    await expect.poll(() => body.getAttribute('data-letter')).toBe('R');
    await expect.poll(() => page.locator('#L470 .mention').count()).toBe(8);
    await page
      .locator('.cited-title')
      .filter({ hasText: '国务院办公厅关于印发新污染物治理行动方案的通知' })
      .first()
      .waitFor();
    await page.getByRole('spinbutton', { name: 'Go to line' }).fill('466');
    await page.keyboard.press('Enter');
    await page.locator('#L466.target').waitFor();
    await expectInView(page, '#L466');
    await page.locator('.outline li[aria-current]').waitFor();
    await page.keyboard.press('n');
    const chosen = page.locator('.clause-mark[aria-current]');
    await chosen.first().waitFor();
    const first = await chosen.first().getAttribute('data-clause');
    await page.keyboard.press('j');
    await page.waitForURL((url) => url.searchParams.get('clause') !== first);
    await page.keyboard.press('k');
    await page.waitForURL((url) => url.searchParams.get('clause') === first);
    expect(kit.oddities).toEqual([]);
    await page.close();
  });

  it('finds words across line ends, one place after the other, by address too', async () => {
    const { document } = await kit.ask<{ document: { id: string; text: string } }>(
      '{ document(number: "京政办发〔2023〕14号") { id text } }',
    );
    const count = document.text.replaceAll(/\s/g, '').split('新污染物').length - 1;
    const page = await kit.open(`/documents/${document.id}`);
    await page.getByRole('searchbox', { name: 'Find in this document' }).fill('新污染物');
    await page.keyboard.press('Enter');
    const status = page.locator('.reader-bar search [role=status]');
    await status.filter({ hasText: `1 / ${count}` }).waitFor();
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(count);
    await page.getByRole('button', { name: 'Previous place' }).click();
    await status.filter({ hasText: `${count} / ${count}` }).waitFor();
    await page.reload();
    await status.filter({ hasText: `1 / ${count}` }).waitFor();
    expect(kit.oddities).toEqual([]);
    await page.close();
  });

  it('folds the outline, and shows a doubt where it stands', async () => {
    const { issues } = await kit.ask<{ issues: { nodes: { line: number; document: { id: string } }[] } }>(
      '{ issues(kind: UNKNOWN_AGENCY, first: 1) { nodes { line document { id } } } }',
    );
    const [issue] = issues.nodes;
    const page = await kit.open(`/documents/${issue?.document.id}#L${issue?.line}`);
    const doubt = page.locator(`#L${issue?.line} .line-issue`);
    await doubt.locator('summary').click();
    await doubt.getByText('A body that neither the authority file nor a rule knows').waitFor();
    const headings = page.locator('.outline li');
    const all = await headings.count();
    await page.getByRole('button', { name: 'Fold all' }).click();
    await expect.poll(() => headings.count()).toBeLessThan(all);
    await kit.shot(page, 'document-doubt');
    await doubt.getByRole('link', { name: 'All of this kind in this document' }).click();
    await page.locator('table.issues tbody tr').first().waitFor();
    expect(page.url()).toContain('kind=UNKNOWN_AGENCY');
    expect(kit.oddities).toEqual([]);
    await page.close();
  });

  it('says of a document from when it holds and what it does to others, with the lines, and back again', async () => {
    const { first, plan } = await kit.ask<Record<'first' | 'plan', { id: string }>>(
      '{ first: document(number: "京政发〔2024〕6号") { id } plan: document(number: "京政办发〔2023〕15号") { id } }',
    );
    const page = await kit.open(`/documents/${first.id}`);
    const fact = (name: string) => page.locator('.facts > div').filter({ has: page.getByText(name, { exact: true }) });
    await fact('In force from').getByText('2024-05-01').waitFor();
    await expect
      .poll(() => fact('Addressed to').locator('dd').textContent())
      .toBe('各区人民政府，市政府各委、办、局，各市属机构 Line 122');
    await expect
      .poll(() => fact('In force from').locator('dd').textContent())
      .toBe('2024-05-01 · 自2024年5月1日起施行 Line 285');
    await expect.poll(() => fact('Repeals or declares void').locator('li').count()).toBe(2);
    await kit.shot(page, 'document-repeals');
    await fact('In force from').getByRole('link', { name: 'Line 285' }).click();
    await page.locator('#L285.target').waitFor();
    await page.goto(`${kit.url}/documents/${plan.id}`);
    await fact('Carries out').getByRole('link', { name: '《北京市加快建设具有全球影响力' }).click();
    await fact('Carried out by').locator(`a[href="/documents/${plan.id}"]`).waitFor();
    await kit.shot(page, 'document-carried-out');
    await fact('Carried out by').locator(`a[href="/documents/${plan.id}"]`).click();
    await fact('Carries out').waitFor();
    expect(kit.oddities).toEqual([]);
    await page.close();
  });
});

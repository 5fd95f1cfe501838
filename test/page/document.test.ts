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
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(marks).size).toBe(document.clauses.totalCount);
    expect(document.clauses.totalCount).toBeGreaterThan(15);
    await page.locator('#L462.target').waitFor();
    await expectInView(page, '#L462');
    await page.locator('#L458 .clause-mark').click();
    await page.locator('.panel .clause-text').filter({ hasText: '（市生态环境局负责）' }).waitFor();
    await page.locator('.panel').getByRole('link', { name: 'Close' }).click();
    await page.locator('.panel').waitFor({ state: 'detached' });
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
    expect(await fact('Addressed to').locator('dd').textContent()).toBe(
      '各区人民政府，市政府各委、办、局，各市属机构 Line 122',
    );
    expect(await fact('In force from').locator('dd').textContent()).toBe('2024-05-01 · 自2024年5月1日起施行 Line 285');
    expect(await fact('Repeals or declares void').locator('li').count()).toBe(2);
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

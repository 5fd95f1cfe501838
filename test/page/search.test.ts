import { expect, it } from 'vitest';
import { describePage, heading } from './kit.js';

describePage(
  'search',
  (kit) => {
    it('narrows by date and place, which stand in the address, and shows one kind at length', async () => {
      const page = await kit.open('/search?q=改革');
      const kinds = page.getByRole('navigation', { name: 'Kinds of results' });
      await kinds.getByRole('link', { name: /^Tasks/ }).waitFor();
      const count = async () => Number((await kinds.getByRole('link', { name: /^Tasks/ }).textContent())?.match(/\d+/));
      const all = await count();
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.getByLabel('First day').fill('2024-01-01');
      await page.waitForURL('**from=2024-01-01**');
      await page.getByRole('button', { name: 'from 2024-01-01' }).waitFor();
      await expect.poll(count).toBeLessThan(all);
      await page.getByLabel('Place').selectOption('beijing');
      await page.waitForURL('**jurisdiction=beijing**');
      await kit.shot(page, 'search-filter');
      await page.getByRole('button', { name: 'Clear all' }).click();
      await expect.poll(count).toBe(all);
      await kinds.getByRole('link', { name: /^Tasks/ }).click();
      await page.waitForURL('**show=tasks**');
      await expect.poll(() => page.locator('.hits li').count()).toBeGreaterThan(10);
      await expect.poll(() => page.locator('.hits').count()).toBe(1);
      await page.goBack();
      await expect.poll(() => page.locator('.hits').count()).toBeGreaterThan(1);
      expect(kit.oddities).toEqual([]);
      await page.close();
    });

    it.each([
      ['caizhengju', 'beijing-caizhengju'],
      ['Beijing Municipal Finance Bureau', 'beijing-caizhengju'],
      ['市发改委', 'beijing-fazhanhegaigeweiyuanhui'],
    ])('finds a body by pinyin, English or a short name: %s', async (words, id) => {
      const page = await kit.open(`/search?q=${encodeURIComponent(words)}`);
      await heading(page).filter({ hasText: words }).waitFor();
      await page.locator(`.hits a[href="/agencies/${id}"]`).waitFor();
      expect(kit.oddities).toEqual([]);
      await page.close();
    });

    it('answers a question, says how it was understood, and leads on to the shared tasks', async () => {
      const page = await kit.open('/');
      await heading(page).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('Which bodies co-own tasks with the Municipal Finance Bureau?');
      await page.keyboard.press('Enter');
      await page.getByText('Which bodies own tasks together with 市财政局?').waitFor();
      const first = page.locator('.asked-list li').first();
      const { agency } = await kit.ask<{
        agency: { coOwners: { nodes: { shared: number; agency: { id: string } }[] } };
      }>('{ agency(id: "beijing-caizhengju") { coOwners(first: 1) { nodes { shared agency { id } } } } }');
      const [strongest] = agency.coOwners.nodes;
      await expect
        .poll(() => first.getByRole('link').first().getAttribute('href'))
        .toBe(`/agencies/${strongest?.agency.id}`);
      await page.getByText('The GraphQL request that it stands for').click();
      await kit.shot(page, 'ask');
      await first.getByRole('link', { name: `${strongest?.shared} tasks` }).click();
      await page.locator('table.tasks tbody tr').first().waitFor();
      expect(kit.oddities).toEqual([]);
      await page.close();
    });

    it('says why a question has no answer, and what could be asked', async () => {
      const page = await kit.open(`/search?q=${encodeURIComponent('What is the weather?')}`);
      await page.getByText('Questions that can be read:').waitFor();
      await page.locator('.asked li').first().getByRole('link').click();
      await page.getByText('Understood as:').waitFor();
      expect(kit.oddities).toEqual([]);
      await page.close();
    });

    it.each([
      'What must the Market Regulation Bureau do by the end of 2025?',
      'Who leads what in 京政办发〔2023〕14号?',
      'Which groups of three bodies own tasks together?',
      'How are 市财政局 and 市公安局 connected?',
      'Compare 京政办发〔2023〕13号 and 京政办发〔2024〕11号',
      'Which two bodies share most tasks?',
      'Which bodies hold most tasks?',
      'What does 京政办发〔2023〕15号 carry out?',
      '哪些单位与市财政局共同负责',
    ])('shows the answer to: %s', async (question) => {
      const page = await kit.open(`/search?q=${encodeURIComponent(question)}`);
      await page.getByText('Understood as:').waitFor();
      await expect.poll(() => page.locator('.asked').locator('a[href^="/"]').count()).toBeGreaterThan(1);
      expect(kit.oddities).toEqual([]);
      await page.close();
    });
  },
  { stores: ['embedded', 'neo4j'] },
);

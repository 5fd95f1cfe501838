/** A reader's own texts, as they are dropped, read, opened and removed. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readBounds } from '../../src/api/bounds.js';
import { Readers } from '../../src/commands/reading/readers.js';
import { describePage, heading, overflow } from './kit.js';
import { violations } from './violations.js';

const PLAN = readFileSync('test/cases/lead-and-share/source.txt', 'utf8');
const SEED = '004_c755f766e012c378.txt';

/** Drops files as a hand does: over the page, then let go. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(all)) dataTransfer.items.add(new File([text], name));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}

const readers = new Readers(1, {});
const serving = { dropping: { reader: readers, lasting: false }, bounds: readBounds(['texts=2']) };

describePage(
  'one’s own texts',
  (kit) => {
    it('are dropped on any view, read with progress, opened, found, and removed again', async () => {
      const page = await kit.open('/agencies');
      await page.locator('tbody tr').first().waitFor();
      const before = await kit.ask('{ statistics { texts documents tasks clauses } }');
      await drop(page, { '我的计划.txt': PLAN, 'picture.png': 'x' });
      await heading(page).filter({ hasText: 'Your own texts' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/texts');
      await expect.poll(() => page.title()).toBe('Your own texts · zeren 责任');
      await page.locator('.drop-failed').filter({ hasText: 'These kinds of files can be read: .txt, .md' }).waitFor();
      const row = page.locator('.drop-done').filter({ hasText: '我的计划.txt' });
      await row.waitFor();
      const { ownTexts } = await kit.ask<{ ownTexts: { texts: { clauses: number; documents: { id: string }[] }[] } }>(
        '{ ownTexts { texts { clauses documents { id } } } }',
      );
      const clauses = ownTexts.texts[0]?.clauses ?? 0;
      expect(clauses).toBeGreaterThan(2);
      await expect.poll(() => row.textContent()).toContain(`${clauses} responsibility clauses`);
      const item = page.locator('.own-texts > li').filter({ hasText: '我的计划.txt' });
      await expect.poll(() => item.locator('.own-documents li').count()).toBe(ownTexts.texts[0]?.documents.length);
      await kit.shot(page, 'own-texts');
      expect(await violations(page)).toEqual([]);

      await item.locator('.own-documents a').first().click();
      await page.locator('.clause-mark').first().waitFor();
      await page.goBack();
      await item.waitFor();

      await page.getByRole('button', { name: 'Remove: 我的计划.txt' }).click();
      await page.getByRole('group', { name: 'Remove 我的计划.txt?' }).getByRole('button', { name: 'Remove' }).click();
      await page.getByText('我的计划.txt was removed').waitFor();
      await expect.poll(() => item.count()).toBe(0);
      expect(await kit.ask('{ statistics { texts documents tasks clauses } }')).toEqual(before);
      await page.getByRole('button', { name: 'Undo' }).click();
      await item.waitFor();
      await page.getByRole('button', { name: 'Remove: 我的计划.txt' }).click();
      await page.keyboard.press('Enter');
      await item.waitFor({ state: 'detached' });

      await drop(page, { '十份.txt': `按\n${readFileSync(`seeds/documents/${SEED}`, 'utf8')}` });
      const ten = page.locator('.own-texts > li').filter({ hasText: '十份.txt' });
      await ten.getByText('8 of 11').waitFor();
      await ten.getByRole('button', { name: 'Show more' }).click();
      await expect.poll(() => ten.locator('.own-documents li').count()).toBe(11);
      await fetch(`${kit.url}/texts/${encodeURIComponent('十份.txt')}`, { method: 'DELETE' });
      expect(kit.oddities).toEqual([]);
      await page.close();
    }, 60_000);

    it('are chosen from the keyboard, in Chinese, on a narrow screen in the dark; refusals say why', async () => {
      const narrow = await kit.newContext({
        viewport: { width: 390, height: 850 },
        colorScheme: 'dark',
        locale: 'zh-CN',
      });
      const page = await kit.open('/texts', narrow);
      const button = page.getByRole('button', { name: '选择文件' });
      // Listening begins before the key is pressed: it must have reached the browser by then.
      const choosing = page.waitForEvent('filechooser');
      await button.focus();
      await page.keyboard.press('Enter');
      const chooser = await choosing;
      const buffer = (text: string) => Buffer.from(text);
      await chooser.setFiles([
        { name: 'a.txt', mimeType: 'text/plain', buffer: buffer(PLAN) },
        { name: 'b.txt', mimeType: 'text/plain', buffer: readFileSync(`seeds/documents/${SEED}`) },
        { name: 'c.txt', mimeType: 'text/plain', buffer: buffer('') },
        { name: 'd.txt', mimeType: 'text/plain', buffer: Buffer.alloc(999, 1) },
      ]);
      await page.locator('.drop-done').filter({ hasText: 'a.txt' }).waitFor();
      await page
        .locator('.drop-failed')
        .filter({ hasText: `相同的文本已在其中（${SEED}）` })
        .waitFor();
      await page.locator('.drop-failed').filter({ hasText: '文件为空' }).waitFor();
      await page.locator('.drop-failed').filter({ hasText: '不是文本' }).waitFor();
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      await page.screenshot({ path: '.zeren/screenshots/own-texts-narrow-zh.png', fullPage: true });
      // The browser itself notes each answer that refuses; nothing else may be noted.
      expect(kit.oddities.filter((oddity) => !/status of 4\d\d/.test(oddity))).toEqual([]);
      await fetch(`${kit.url}/texts/a.txt`, { method: 'DELETE' });
      await narrow.close();
    }, 60_000);

    it('ends its threads', () => readers.close());
  },
  { serving, stores: ['embedded', 'neo4j'] },
);

describePage('a server that takes no texts', (kit) => {
  it('says how they are allowed', async () => {
    const page = await kit.open('/');
    await page.locator('.figures').waitFor();
    await drop(page, { 'plan.txt': PLAN });
    await page.getByText('zeren serve --writable').waitFor();
    expect(await page.getByRole('button', { name: 'Choose files' }).count()).toBe(0);
    expect(await page.locator('.drops li').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await kit.shot(page, 'own-texts-closed');
    expect(kit.oddities).toEqual([]);
    await page.close();
  });
});

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from './kit.js';

const QUERY = '.graphiql-query-editor';

describePage('GraphiQL', (kit) => {
  it('runs a research question in GraphiQL, served from our own files', async () => {
    const page = await kit.open('/graphql');
    await page.locator('.graphiql-tab').first().waitFor();
    await page.locator(`${QUERY} .view-lines`).waitFor();
    await expect.poll(() => page.locator('.graphiql-tab').count()).toBeGreaterThan(20);
    await expect.poll(() => page.getByRole('link', { name: 'Guide' }).getAttribute('href')).toBe('/guide');
    await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).click();
    await page.locator('.graphiql-response').filter({ hasText: '"data"' }).waitFor();
    await kit.shot(page, 'graphiql');
    expect(kit.oddities).toEqual([]);
    await page.close();
  });

  it('looks right under a policy that allows no style in line', async () => {
    const context = await kit.newContext({ colorScheme: 'dark' });
    const page = await kit.open('/graphql', context);
    await page.locator(`${QUERY} .view-line`).nth(20).waitFor();
    await page.locator(`${QUERY} .mtk1`).first().waitFor();
    // The lines are made anew when the words of the language are known.
    const lines = { heights: [20], distances: [20], fonts: ['Fira Code'] };
    await expect.poll(() => linesOf(page)).toEqual(lines);
    // Words of the language, names, comments, numbers and the rest.
    await expect.poll(async () => (await colours(page)).length).toBeGreaterThan(3);
    await write(page, 'query A { agen');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible .monaco-list-row').nth(2).waitFor();
    const name = page.locator('.suggest-widget .monaco-list-row').first();
    await expect.poll(() => name.boundingBox()).toMatchObject({ height: 20 });
    await kit.shot(page, 'graphiql-names');
    await page.keyboard.press('Escape');
    await page.keyboard.type('cies { nodes { nam } } }');
    await page.locator(`${QUERY} .squiggly-error`).waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('All Schema Types').waitFor();
    await kit.shot(page, 'graphiql-docs');
    // What breaks the policy is told on the console.
    expect(kit.oddities).toEqual([]);
    await context.close();
  });

  it('shows texts that look like styles and tags as they are', async () => {
    const page = await kit.open('/graphql');
    await page.locator(`${QUERY} .view-line`).first().waitFor();
    const words = '{a(b:"<p style=\'color:red\'><script>",c:"> style=\'x\' <")}';
    await write(page, words);
    const shown = page.locator(`${QUERY} .view-line`).filter({ hasText: '<p style=' });
    await shown.waitFor();
    // The editor may close the bracket once more.
    expect(((await shown.textContent()) ?? '').replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
    expect(kit.oddities).toEqual([]);
    await page.close();
  });
});

/** In place of what the editor holds; pasted, since it closes typed brackets by itself. */
async function write(page: Page, words: string): Promise<void> {
  await page.locator(`${QUERY} .view-lines`).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(words);
}

/** How high the editor's lines are, how far apart, and in which font: styles that lines bring, and that style sheets do. */
function linesOf(page: Page) {
  return page.locator(`${QUERY} .view-line`).evaluateAll((lines) => {
    const each = <T>(value: (line: Element) => T) => [...new Set(lines.map(value))];
    const tops = lines.map((line) => line.getBoundingClientRect().top).sort((a, b) => a - b);
    return {
      heights: each((line) => line.getBoundingClientRect().height),
      distances: [...new Set(tops.slice(1).map((top, i) => top - (tops[i] ?? 0)))],
      fonts: each((line) => getComputedStyle(line).fontFamily.split(',')[0]?.replaceAll('"', '')),
    };
  });
}

function colours(page: Page): Promise<string[]> {
  return page
    .locator(`${QUERY} .view-line span span`)
    .evaluateAll((words) => [...new Set(words.map((word) => getComputedStyle(word).color))]);
}

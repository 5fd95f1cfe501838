import { expect, it } from 'vitest';
import { describePage } from './kit.js';

describePage('GraphiQL', (kit) => {
  it('runs a research question in GraphiQL, served from our own files', async () => {
    const page = await kit.open('/graphql');
    await page.locator('.graphiql-tab').first().waitFor();
    await page.locator('.graphiql-query-editor .view-lines').waitFor();
    expect(await page.locator('.graphiql-tab').count()).toBeGreaterThan(20);
    expect(await page.getByRole('link', { name: 'Guide' }).getAttribute('href')).toBe('/guide');
    await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).click();
    await page.locator('.graphiql-response').filter({ hasText: '"data"' }).waitFor();
    await kit.shot(page, 'graphiql');
    expect(kit.oddities).toEqual([]);
    await page.close();
  });
});

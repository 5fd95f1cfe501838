/** The pictures of the README, taken anew with UPDATE=1. */
import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { describePage, type PageKit } from './kit.js';

const PLAN = 'jingzhengbanfa-2023-14-nm42';

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Waits until what the picture is of stands there. */
  readonly ready: (page: Page) => Promise<unknown>;
}

const SHOTS: readonly Shot[] = [
  {
    name: 'screenshot',
    path: `/documents/${PLAN}?clause=${PLAN}:3.2.5:c1#L462`,
    width: 1260,
    height: 640,
    ready: (page) => page.locator('.panel .clause-text').waitFor(),
  },
  {
    name: 'screenshot-network',
    path: '/network?minShared=4',
    width: 1260,
    height: 860,
    ready: async (page) => {
      await page.locator('.picture canvas').first().waitFor();
      await page.waitForTimeout(3_000);
    },
  },
  {
    name: 'screenshot-matrix',
    path: `/matrix/${PLAN}?openTask=${PLAN}:3.2.5&openBody=beijing-shengtaihuanjingju`,
    width: 1260,
    height: 860,
    ready: (page) => page.locator('.panel .clause-text').waitFor(),
  },
];

describePage('the pictures of the README', (kit) => {
  it.runIf(process.env.UPDATE === '1').each(SHOTS)('takes $name', (shot) => take(kit, shot));
});

async function take(kit: PageKit, { name, path, width, height, ready }: Shot): Promise<void> {
  const context = await kit.newContext({ viewport: { width, height } });
  const page = await kit.open(path, context);
  await ready(page);
  await page.screenshot({ path: `src/web/${name}.png` });
  await context.close();
}

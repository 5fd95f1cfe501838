/** Every view by axe's rules for WCAG 2.2 AA, in both themes and languages, wide and narrow. */
import { expect, it } from 'vitest';
import { describePage } from './kit.js';
import { violations } from './violations.js';

const PLAN = 'jingzhengbanfa-2023-14-nm42';
/** Address → what tells that the view is there. */
const VIEWS: readonly (readonly [path: string, there: string])[] = [
  ['/', '.figures'],
  ['/search?q=改革', '.hits li'],
  ['/search?q=Which bodies hold most tasks?', '.asked-list li'],
  ['/search?q=没有这样的词语甲乙丙', '.state.empty'],
  ['/agencies', 'tbody tr'],
  ['/agencies/beijing-weishengjiankangweiyuanhui', '.ego svg'],
  ['/agencies/beijing-caizhengju', 'table.tasks tbody tr'],
  ['/shared?agencies=beijing-caizhengju,beijing-fazhanhegaigeweiyuanhui', 'table.tasks tbody tr'],
  ['/documents', 'tbody tr'],
  [`/documents/${PLAN}`, '.clause-mark'],
  [`/documents/${PLAN}?clause=${PLAN}:3.1.1:c1#L462`, '.panel .clause-text'],
  [`/tasks/${PLAN}:3.2.2`, '.clause-text'],
  ['/tasks', 'table.tasks tbody tr'],
  ['/deadlines', '.due-list li'],
  [`/matrix/${PLAN}`, '.matrix'],
  ['/network', '.picture canvas'],
  ['/compare?from=jingzhengbanfa-2023-13-k4sp&to=jingzhengbanfa-2024-11-9lr8', '.compared tbody tr'],
  ['/issues', 'tbody tr'],
  ['/texts', '.closed'],
  ['/nowhere', '.state'],
];

const LOOKS = {
  'wide, English, light': { locale: 'en-US', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  'narrow, Chinese, dark': { locale: 'zh-CN', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
} as const;

describePage('accessibility', (kit) => {
  for (const [look, options] of Object.entries(LOOKS)) {
    it.each(VIEWS)(`finds nothing against %s (${look})`, async (path, there) => {
      const context = await kit.newContext(options);
      const page = await kit.open(path, context);
      await page.locator(there).first().waitFor();
      expect(await violations(page)).toEqual([]);
      await context.close();
    });
  }
});

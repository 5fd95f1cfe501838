/** The matrix view in a real browser: 2,000 tasks by 200 bodies, scrolled both ways; frame times and elements drawn. */
import type { Page } from 'playwright-core';
import { findChromium, launch } from '../chromium.js';
import { serveSeeds } from '../served.js';
import { median, type Table } from './table.js';

const ROWS = 2_000;
const COLUMNS = 200;
/** Every so many tasks another heading. */
const GROUP = 7;
const STEPS = 120;

/** Median and slowest frames while scrolling, and how many elements the grid has. */
export async function benchPageMatrix(): Promise<Table> {
  const chromium = findChromium();
  if (chromium === null) throw new Error('The page is measured in Chromium, which was not found.');
  const served = await serveSeeds();
  const browser = await launch(chromium);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.route('**/graphql', async (route) => {
    const { query, variables } = route.request().postDataJSON() as { query: string; variables: Asked };
    await (query.includes('query Matrix(') ? route.fulfill({ json: { data: answer(variables) } }) : route.continue());
  });
  const begun = performance.now();
  await page.goto(`${served.url}/matrix`);
  await page.locator('.grid .cell').first().waitFor();
  const first = performance.now() - begun;
  await page.waitForFunction((rows) => Number(document.querySelector('.grid')?.ariaRowCount) > rows, ROWS);
  const all = performance.now() - begun;
  const down = await scrolled(page, 0, 300);
  const across = await scrolled(page, 60, 0);
  const both = await scrolled(page, -60, -300);
  await browser.close();
  await served.close();
  const row = (what: string, { frames, most }: Scrolled) => {
    const slow = [...frames].sort((x, y) => x - y);
    const p95 = slow[Math.floor(slow.length * 0.95)] ?? Number.NaN;
    return [what, median(frames).toFixed(1), p95.toFixed(1), (slow.at(-1) ?? Number.NaN).toFixed(1), String(most)];
  };
  return {
    title: `The matrix view, ${ROWS} × ${COLUMNS}: first cells after ${first.toFixed(0)} ms, all rows after ${all.toFixed(0)} ms`,
    columns: ['scrolling', 'median frame ms', 'p95', 'slowest', 'most elements'],
    rows: [row('down', down), row('across', across), row('both, backwards', both)],
  };
}

interface Scrolled {
  readonly frames: number[];
  readonly most: number;
}

/** Scrolls by so many pixels each frame. */
function scrolled(page: Page, x: number, y: number): Promise<Scrolled> {
  return page.evaluate(
    async ({ left, top, steps }) => {
      const grid = document.querySelector('.grid');
      const frames: number[] = [];
      let most = 0;
      let before = await new Promise<number>(requestAnimationFrame);
      for (let step = 0; step < steps; step++) {
        grid?.scrollBy(left, top);
        const now = await new Promise<number>(requestAnimationFrame);
        frames.push(now - before);
        before = now;
        most = Math.max(most, grid?.getElementsByTagName('*').length ?? 0);
      }
      return { frames, most };
    },
    { left: x, top: y, steps: STEPS },
  );
}

interface Asked {
  readonly rowOffset: number;
  readonly firstRows: number;
}

/** What the server would say of a made-up matrix: each task with one to eight bodies, the first ones more often. */
function answer({ rowOffset, firstRows }: Asked) {
  const rows = Array.from({ length: Math.min(firstRows, ROWS - rowOffset) }, (_, i) => rowOf(rowOffset + i));
  const firsts = rows.flatMap((_, i) => (i === 0 || (rowOffset + i) % GROUP === 0 ? [i] : []));
  const groups = firsts.map((firstRow, i) => ({
    document: DOCUMENT,
    path: [`三、主要任务`, `(${Math.floor((rowOffset + firstRow) / GROUP) + 1})完善工作机制`],
    firstRow,
    rowCount: (firsts[i + 1] ?? rows.length) - firstRow,
  }));
  const numbers = { tasks: ROWS, documents: 1, agencies: COLUMNS, responsibilities: 9_000, minShared: 1 };
  return {
    whole: { counted: { text: 'Made up.', ...numbers }, filled: 9_000 },
    part: {
      counted: { leftOut: { agencies: 0, tasks: ROWS - rows.length } },
      columns: Array.from({ length: COLUMNS }, (_, i) => ({ agency: agencyOf(i), totals: totals(COLUMNS - i) })),
      groups,
      rows,
    },
  };
}

const DOCUMENT = {
  ...{ id: 'd', title: '工作方案', issuanceTitle: null, englishTitle: null, number: null, date: '2024-01-01' },
  ...{ inCorpus: true, source: { file: 'd.txt', startLine: 1, endLine: 9 } },
};
const agencyOf = (i: number) => ({
  ...{ id: `body-${i}`, name: `某市第${i}管理局`, shortName: `第${i}管理局`, englishName: null },
  ...{ kind: 'AGENCY', resolved: true },
});
const totals = (total: number) => ({ lead: 0, support: 0, responsible: total, total });

function rowOf(i: number) {
  const drawn = Array.from({ length: 1 + (i % 8) }, (_, n) =>
    Math.floor(COLUMNS * (((i * 37 + n * 101) % 1009) / 1009) ** 2),
  );
  const columns = [...new Set(drawn)].sort((x, y) => x - y);
  const roles = (n: number) => [['LEAD', 'SUPPORT', 'RESPONSIBLE'][(i + n) % 3]];
  const stated = { basis: 'STATED', roleBasis: 'STATED' };
  return {
    task: {
      id: `t${i}`,
      heading: `${i + 1}. 建立健全工作机制，推动各项措施落实${i % 5 === 0 ? '，加强部门协同与信息共享，定期通报进展' : ''}`,
    },
    cells: columns.map((column, n) => ({ column, roles: roles(n), ...stated, clauseIds: [`t${i}:c`] })),
    totals: totals(columns.length),
  };
}

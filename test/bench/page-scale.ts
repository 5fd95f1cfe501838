/**
 * Every view of the page over a large graph, served already: how soon it is there, the longest that the page did not
 * answer, and how much it holds. ZEREN_URL is the server's address; PICTURES=FOLDER keeps a picture of each view.
 */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findChromium, launch } from '../chromium.js';
import type { Table } from './table.js';

const PLAN = 'jingzhengbanfa-2023-14-nm42';
const BODY = 'beijing-caizhengju';

interface View {
  readonly name: string;
  readonly path: string;
  /** What tells that the view is there: content, or the words that it is too large and how to narrow it. */
  readonly there: string;
}

const SAID = '.state.failure, .state.empty';

/** The views of the page by name, at their widest questions, then at usual ones. */
const VIEWS: readonly View[] = [
  { name: 'overview', path: '/', there: '.figures' },
  { name: 'search', path: '/search?q=改革', there: '.hits li' },
  { name: 'search in pinyin', path: '/search?q=caizhengju', there: '.hits li' },
  { name: 'bodies', path: '/agencies', there: 'main table tbody tr' },
  { name: 'a body with many tasks', path: '/agencies/BUSIEST', there: 'main table tbody tr' },
  { name: 'a body', path: `/agencies/${BODY}`, there: 'main table tbody tr' },
  { name: 'tasks', path: '/tasks', there: 'main li a, main table tbody tr' },
  { name: 'tasks with a word', path: '/tasks?text=人工智能', there: 'main li a, main table tbody tr' },
  { name: 'deadlines', path: '/deadlines', there: 'main time' },
  { name: 'documents', path: '/documents', there: 'main table tbody tr, main li a' },
  { name: 'documents with a word', path: '/documents?text=机器人', there: 'main table tbody tr, main li a' },
  { name: 'a document', path: `/documents/${PLAN}`, there: '.clause-mark' },
  { name: 'network', path: '/network', there: '.picture canvas' },
  { name: 'network of a place', path: '/network?jurisdiction=beijing', there: '.picture canvas' },
  { name: 'matrix of a plan', path: `/matrix/${PLAN}`, there: 'main .cell' },
  { name: 'matrix of everything', path: '/matrix', there: 'main .cell' },
  { name: 'matrix of a word', path: '/matrix?text=人工智能', there: 'section.matrix' },
  { name: 'shared tasks', path: `/shared?agencies=${BODY},beijing-fazhanhegaigeweiyuanhui`, there: 'table.tasks a' },
  { name: 'in doubt', path: '/issues', there: 'main table tbody tr, main li' },
];

interface Visit {
  readonly shown: number | null;
  readonly said: string;
  readonly longest: number;
  readonly nodes: number;
  readonly bytes: number;
}

const PATIENCE = 60_000;

/** Milliseconds until each view is there, the longest task of its main thread, elements, and bytes of GraphQL. */
export async function benchPageScale(): Promise<Table> {
  const url = process.env.ZEREN_URL;
  const chromium = findChromium();
  if (!url || chromium === null) throw new Error('Give ZEREN_URL=http://localhost:4000, and have Chromium installed.');
  const browser = await launch(chromium);
  const busiest = await busiestBody(url);
  const only = process.env.VIEWS?.split(',');
  const rows: string[][] = [];
  for (const view of VIEWS) {
    if (only && !only.includes(view.name)) continue;
    const address = url + view.path.replace('BUSIEST', busiest);
    const cells: string[] = [];
    for (const turn of ['first', 'again']) {
      const { shown, said, longest, nodes, bytes } = await visit(browser, address, view, turn);
      cells.push(shown === null ? 'not there' : shown.toFixed(0), longest.toFixed(0));
      if (turn === 'again') cells.push(String(nodes), (bytes / 1000).toFixed(0), said);
    }
    rows.push([view.name, ...cells]);
    process.stderr.write(`${rows.at(-1)?.join(' | ')}\n`);
  }
  await browser.close();
  return {
    title: `The views of the page at ${url}`,
    columns: [
      ...['view', 'there after ms', 'longest task ms', 'again after ms', 'longest task ms'],
      ...['elements', 'GraphQL kB', 'said'],
    ],
    rows,
  };
}

async function busiestBody(url: string): Promise<string> {
  const body = JSON.stringify({ query: '{ agencies(first: 1, orderBy: TASKS) { nodes { id } } }' });
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { data } = (await answer.json()) as { data?: { agencies: { nodes: { id: string }[] } } };
  return data?.agencies.nodes[0]?.id ?? BODY;
}

async function visit(browser: Browser, address: string, view: View, turn: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  let bytes = 0;
  page.on('response', async (response) => {
    if (response.url().endsWith('/graphql')) bytes += (await response.body().catch(() => Buffer.of())).length;
  });
  await page.addInitScript(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address, { waitUntil: 'commit' });
  const there = await page
    .locator(`${view.there}, ${SAID}`)
    .first()
    .waitFor({ timeout: PATIENCE })
    .then(
      () => true,
      () => false,
    );
  const shown = there ? await page.evaluate(() => performance.now()) : null;
  await page.waitForTimeout(1500);
  const said = await page.locator(SAID).allInnerTexts();
  const [longest, nodes] = await page.evaluate(() => [
    (window as unknown as { seen: { longest: number } }).seen.longest,
    document.querySelectorAll('*').length,
  ]);
  const { PICTURES } = process.env;
  if (PICTURES) await page.screenshot({ path: join(PICTURES, `${view.name.replaceAll(' ', '-')}-${turn}.png`) });
  await context.close();
  return { shown, said: said.join(' ').slice(0, 120), longest: longest ?? 0, nodes: nodes ?? 0, bytes };
}

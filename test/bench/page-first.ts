/** How soon a view stands there and answers a key, with nothing kept from before: a new browser profile for each visit. */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { findChromium, launch } from '../chromium.js';
import { serveSeeds } from '../served.js';
import { median, type Table } from './table.js';

const VISITS = 7;
const PLAN = 'jingzhengbanfa-2023-14-nm42';

/** Address → what tells that the view is there. */
const VIEWS: readonly (readonly [path: string, there: string])[] = [
  ['/', '.figures'],
  ['/search?q=改革', '.hits li'],
  ['/agencies/beijing-caizhengju', 'main table tbody tr'],
  [`/documents/${PLAN}`, '.clause-mark'],
  [`/matrix/${PLAN}`, 'main .cell'],
  ['/network', '.picture canvas'],
];

/** Milliseconds from the request to the view's content, then to a key's effect; script compressed; tasks that block. */
export async function benchPageFirst(): Promise<Table> {
  const chromium = findChromium();
  if (chromium === null) throw new Error('The page is measured in Chromium, which was not found.');
  const served = await serveSeeds();
  const browser = await launch(chromium);
  const rows: string[][] = [];
  for (const [path, there] of VIEWS) {
    const visits: Visit[] = [];
    for (let visit = 0; visit < VISITS; visit++) visits.push(await firstVisit(browser, served.url + path, there));
    const shown = visits.map((visit) => visit.shown);
    rows.push([
      path,
      median(shown).toFixed(0),
      Math.max(...shown).toFixed(0),
      median(visits.map((visit) => visit.answers)).toFixed(0),
      median(visits.map((visit) => visit.blocked)).toFixed(0),
      (median(visits.map((visit) => visit.script)) / 1000).toFixed(0),
    ]);
  }
  await browser.close();
  await served.close();
  return {
    title: `The first view on a cold cache, ${VISITS} visits each`,
    columns: ['address', 'shown after ms', 'slowest', 'answers a key after ms', 'blocked ms', 'script kB, gzip'],
    rows,
  };
}

interface Visit {
  readonly shown: number;
  readonly answers: number;
  readonly blocked: number;
  readonly script: number;
}

async function firstVisit(browser: Browser, address: string, there: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.addInitScript(() => {
    const blocked = { ms: 0 };
    Object.assign(window, { blocked });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) blocked.ms += duration - 50;
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(there).first().waitFor();
  const shown = await page.evaluate(() => performance.now());
  await page.keyboard.press('/');
  await page.waitForFunction(() => document.activeElement?.matches('input[type=search]'));
  const [answers, blocked] = await page.evaluate(() => [
    performance.now(),
    (window as unknown as { blocked: { ms: number } }).blocked.ms,
  ]);
  const sizes = await Promise.all(scripts);
  await context.close();
  return { shown, answers: answers ?? 0, blocked: blocked ?? 0, script: sizes.reduce((sum, size) => sum + size, 0) };
}

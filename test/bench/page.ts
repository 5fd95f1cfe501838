/** The network view in a real browser, with the seeds and with a generated network of 1,000 bodies and 20,000 links. */
import type { Page } from 'playwright-core';
import { findChromium, launch } from '../chromium.js';
import { serveSeeds } from '../served.js';
import { generatedNetwork } from './network.js';
import { median, type Table } from './table.js';

const STEPS = 60;

/** What the page notes while it works. */
interface Noted {
  /** Between two frames, in ms. */
  readonly frames: number[];
  /** Own work over the drawing: names and what stands out, in ms. */
  readonly overlays: number[];
  /** Stretches in which the page did not answer, with their begin. */
  readonly longTasks: { readonly start: number; readonly ms: number }[];
  /** From when until when the layout was reckoned. */
  readonly laying: { first: number; last: number };
}

/** Frames and own work while the picture is moved and pointed at; long tasks while it is laid out. */
export async function benchPage(): Promise<Table> {
  const served = await serveSeeds();
  const browser = await launch(findChromium() ?? '');
  const rows: string[][] = [];
  for (const [name, answer] of [
    ['the seeds', null],
    ['1,000 bodies, 20,000 links', generatedNetwork(1000, 20_000)],
  ] as const) {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.addInitScript(note);
    if (answer) await page.route('**/graphql', (route) => answerWith(route, answer));
    rows.push([name, ...(await measure(page, `${served.url}/network`))]);
    await page.close();
  }
  await browser.close();
  await served.close();
  return {
    title: 'The network view (WebGL reckoned in software, 1440 × 900)',
    columns: [
      ...['network', 'layout ms', 'longest task meanwhile ms', 'frame while moved ms, median / p95'],
      ...['frame while pointed at', 'own work per frame ms, median / p95 / most'],
    ],
    rows,
  };
}

type Route = Parameters<Parameters<Page['route']>[1]>[0];

async function answerWith(route: Route, network: ReturnType<typeof generatedNetwork>): Promise<void> {
  const asked = route.request().postData() ?? '';
  if (asked.includes('query Network(')) await route.fulfill({ json: { data: network.whole } });
  else if (asked.includes('query NetworkLinks(')) await route.fulfill({ json: { data: network.links } });
  else await route.continue();
}

async function measure(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.locator('.picture canvas').first().waitFor({ timeout: 120_000 });
  const laid = await take(page);
  await page.waitForTimeout(1500);
  const box = (await page.locator('.picture').boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await take(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < STEPS; step += 1) await page.mouse.move(x + 100 * Math.sin(step / 8), y + step);
  await page.mouse.up();
  const moved = await take(page);
  await page.waitForTimeout(500);
  await take(page);
  for (let step = 0; step < STEPS; step += 1)
    await page.mouse.move(x + 120 * Math.sin(step / 5), y + 90 * Math.cos(step / 7));
  const pointed = await take(page);
  const { first, last } = laid.laying;
  const meanwhile = laid.longTasks.filter(({ start }) => start >= first && start < last).map(({ ms }) => ms);
  const own = [...moved.overlays, ...pointed.overlays];
  return [
    (last - first).toFixed(0),
    Math.max(0, ...meanwhile).toFixed(0),
    `${median(moved.frames).toFixed(0)} / ${tenth(moved.frames).toFixed(0)}`,
    `${median(pointed.frames).toFixed(0)} / ${tenth(pointed.frames).toFixed(0)}`,
    `${median(own).toFixed(1)} / ${tenth(own).toFixed(1)} / ${Math.max(...own).toFixed(1)}`,
  ];
}

function tenth(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
}

/** What was noted since the last time. */
function take(page: Page): Promise<Noted> {
  return page.evaluate(() => {
    const { noted } = window as unknown as { noted: Noted };
    const taken = structuredClone(noted);
    noted.frames.length = noted.overlays.length = noted.longTasks.length = 0;
    return taken;
  });
}

/** Runs in the page before anything else. */
function note(): void {
  const noted: Noted = { frames: [], overlays: [], longTasks: [], laying: { first: 0, last: 0 } };
  Object.assign(window, { noted });
  let before = performance.now();
  const frame = (now: number) => {
    noted.frames.push(now - before);
    before = now;
    if (document.querySelector('.layout-progress')) {
      noted.laying.first ||= now;
      noted.laying.last = now;
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const { entryType, name, startTime, duration } of list.getEntries()) {
      if (entryType === 'longtask') noted.longTasks.push({ start: startTime, ms: duration });
      else if (name === 'zeren-overlay') noted.overlays.push(duration);
    }
  }).observe({ entryTypes: ['longtask', 'measure'] });
}

/** What every test of the page needs: the program on the five texts, a real browser, and an eye on what goes wrong. */
import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { ServerOptions } from '../../src/api/server.js';
import { announceMissingBrowser, findChromium, launch } from '../chromium.js';
import { CLAIM_LIMIT, type ClaimedNeo4j, claimNeo4j, neo4jMissing } from '../neo4j.js';
import { type Served, serveSeeds } from '../served.js';

const SHOTS = '.zeren/screenshots';
const chromium = findChromium();

type StoreKind = 'embedded' | 'neo4j';

interface Options {
  /** Whose servers the tests go to; the embedded store's alone if left out. */
  readonly stores?: readonly StoreKind[];
  /** What the server is told beside its store and port. */
  readonly serving?: Partial<ServerOptions>;
}

/** Tests of the page. Where there is no browser, or no Neo4j, they are left out, which the run says loudly. */
export function describePage(name: string, tests: (kit: PageKit) => void, options: Options = {}): void {
  if (chromium === null) announceMissingBrowser();
  for (const store of options.stores ?? ['embedded']) {
    const left = chromium === null || (store === 'neo4j' && neo4jMissing().length > 0);
    describe.skipIf(left)(store === 'neo4j' ? `${name}, on Neo4j` : name, () => {
      const kit = new PageKit(store, options.serving ?? {});
      beforeAll(() => kit.begin(), CLAIM_LIMIT);
      afterAll(() => kit.end());
      tests(kit);
    });
  }
}

export class PageKit {
  /** What went wrong in the page that was opened last: errors, words on the console, requests to another host. */
  oddities: string[] = [];
  #claimed: ClaimedNeo4j | undefined;
  #served: Served | undefined;
  #browser: Browser | undefined;
  #context: BrowserContext | undefined;

  constructor(
    readonly store: StoreKind,
    readonly serving: Partial<ServerOptions>,
  ) {}

  async begin(): Promise<void> {
    mkdirSync(SHOTS, { recursive: true });
    if (this.store === 'neo4j') this.#claimed = await claimNeo4j();
    this.#served = await serveSeeds(this.#claimed?.options, this.serving);
    this.#browser = await launch(chromium ?? '');
    this.#context = await this.newContext();
  }

  async end(): Promise<void> {
    await this.#browser?.close();
    await this.#served?.close();
    await this.#claimed?.release();
  }

  /** Where the server answers, without a slash at the end. */
  get url(): string {
    return this.#served?.url ?? '';
  }

  /** A browser's profile of its own: wide, in English and light unless the options say otherwise. */
  async newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    if (!this.#browser) throw new Error('the browser has not begun');
    const made = await this.#browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-US',
      ...options,
    });
    // Shorter than a test may take, so that what was waited for in vain is named.
    made.setDefaultTimeout(15_000);
    return made;
  }

  /** An empty page that notes every error it will show and every request that will leave the host. */
  async newPage(from: BrowserContext | undefined = this.#context): Promise<Page> {
    if (!from) throw new Error('the browser has not begun');
    const page = await from.newPage();
    this.oddities = [];
    page.on('pageerror', (error) => this.oddities.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.oddities.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.url) this.oddities.push(`left the host: ${request.url()}`);
    });
    return page;
  }

  /** Opens an address of the page. */
  async open(path: string, from?: BrowserContext): Promise<Page> {
    const page = await this.newPage(from);
    await page.goto(this.url + path);
    return page;
  }

  /** Asks the API itself, to compare with what the page shows. */
  async ask<Data>(query: string): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data: Data };
    return data;
  }

  /** Keeps a picture to look at, one for each store. */
  async shot(page: Page, name: string): Promise<void> {
    const suffix = this.store === 'embedded' ? '' : `-${this.store}`;
    await page.screenshot({ path: `${SHOTS}/${name}${suffix}.png` });
  }
}

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

export async function expectInView(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(900);
}

/** By how much the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

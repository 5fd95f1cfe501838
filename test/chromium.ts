/** A real browser for the tests, where one is found. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser's program, or null. Another one can be named in the environment variable CHROMIUM. */
export function findChromium(): string | null {
  return PLACES.find((place): place is string => place !== undefined && existsSync(place)) ?? null;
}

/** Says for everyone to see what the run leaves out. */
export function announceMissingBrowser(): void {
  const line = '═'.repeat(78);
  console.warn(
    `\n${line}\nNO BROWSER: the tests of the page (test/page) ARE LEFT OUT.\nInstall Chromium, or name its program: CHROMIUM=/path/to/chromium npm test\n${line}\n`,
  );
}

/** Starts it without a window; WebGL is reckoned in software, so that networks are drawn on any machine. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

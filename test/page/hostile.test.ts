/** Texts that would run a script, load a picture or turn the page around: nothing runs, whatever view shows them. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { Readers } from '../../src/commands/reading/readers.js';
import { describePage, heading } from './kit.js';

/** What runs says so in the window. */
const RUN = 'window.__ran=1';
/** Tags are taken out of a text's lines; what is left of these are tags again. */
const HTML = `<<b>img src=x onerror="${RUN}"><<b>script>${RUN}</<b>script><<b>svg onload="${RUN}">`;
const NAME = `市${HTML}局`;
const FILE = '"><img src=x onerror=window.__ran=1>{{7*7}}.txt';

const TEXT = `某市人民政府办公室关于印发某市${HTML}工作方案的通知
某政办发〔2024〕7号
各区人民政府：
现将《某市<iframe srcdoc="<script>parent.${RUN}</script>">工作方案》印发给你们。
某市人民政府办公室
2024年1月1日
某市${HTML}工作方案
一、加强\u202e导领${HTML}工作
（一）[完善](javascript:${RUN})机制。<style>*{display:none}</style><a href="javascript:${RUN}">2024年底前</a>完成。（责任单位：市财政局、${NAME}、市\u2066教委\u2069）
（二）"><svg/onload=${RUN}>. （牵头单位：市教委；配合单位：市'-${RUN}-'局）
二、\${${RUN}}{{constructor.constructor('${RUN}')()}}。（责任单位：市财政局、市教委）
`;

const readers = new Readers(1, {});

describePage(
  'a text with scripts in it',
  (kit) => {
    it('is shown as words in every view: nothing runs, and no policy is broken', async () => {
      const answer = await fetch(`${kit.url}/texts/${encodeURIComponent(FILE)}`, { method: 'PUT', body: TEXT });
      expect(answer.status).toBe(200);
      await answer.text();
      const { ownTexts } = await kit.ask<Own>(
        '{ ownTexts { texts { documents { id title tasks(first: 20) { nodes { id heading } } clauses { nodes { responsibilities { agency { id name } } } } } } } }',
      );
      const [document] = ownTexts.texts.flatMap(({ documents }) => documents);
      if (!document) throw new Error('the text was not read');
      const bodies = document.clauses.nodes.flatMap((one) => one.responsibilities.map(({ agency }) => agency));
      const hostile = bodies.find(({ name }) => /[<']/.test(name));
      expect(hostile, 'a body bears the hostile name').toBeDefined();
      expect(document.tasks.nodes.some(({ heading: words }) => words.includes('<img src=x onerror'))).toBe(true);
      const id = encodeURIComponent;
      const page = await kit.newPage();
      await watch(page);
      for (const path of [
        '/',
        `/search?q=${id(HTML)}`,
        '/documents',
        `/documents/${id(document.id)}`,
        `/compare?left=${id(document.id)}&right=${id(document.id)}`,
        `/matrix/${id(document.id)}`,
        '/tasks',
        `/tasks/${id(document.tasks.nodes[0]?.id ?? '')}`,
        '/agencies',
        `/agencies/${id(hostile?.id ?? '')}`,
        `/network?document=${id(document.id)}`,
        '/deadlines',
        '/issues',
        '/texts',
        `/shared?agencies=${id(`${hostile?.id},${bodies[0]?.id}`)}`,
        `/no/such/${id(HTML)}`,
      ]) {
        await page.goto(kit.url + path);
        await heading(page).first().waitFor();
        await page.waitForLoadState('networkidle');
        expect(await seen(page), path).toEqual({ ran: false, violations: [], elements: 0 });
      }
      expect(kit.oddities.filter((oddity) => !oddity.includes('status of 40'))).toEqual([]);
      await page.close();
    }, 120_000);

    it('leads nowhere but to http and https, whatever address the graph holds', async () => {
      const { documents } = await kit.ask<{ documents: { nodes: { id: string }[] } }>(
        '{ documents(first: 1) { nodes { id } } }',
      );
      for (const [address, links] of [
        [`javascript:${RUN}`, 0],
        [`data:text/html,<script>${RUN}</script>`, 0],
        ['no address', 0],
        ['https://example.org/plan', 1],
      ] as const) {
        const page = await kit.newPage();
        await watch(page);
        await page.route('**/graphql', async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replaceAll('"address":null', `"address":${JSON.stringify(address)}`);
          await route.fulfill({ response, body });
        });
        await page.goto(`${kit.url}/documents/${encodeURIComponent(documents.nodes[0]?.id ?? '')}`);
        const shown = page.getByText(links ? 'example.org' : address, { exact: true });
        await shown.waitFor();
        expect(await page.locator(`a[target=_blank]`).count(), address).toBe(links);
        expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i]').count()).toBe(0);
        expect(await seen(page), address).toEqual({ ran: false, violations: [], elements: 0 });
        await page.close();
      }
    });

    it('meets a policy that lets nothing in line run', async () => {
      const policy =
        (await fetch(kit.url, { headers: { accept: 'text/html' } })).headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/script-src 'self';/);
      expect(policy).toMatch(/style-src 'self';/);
      expect(policy).toMatch(/object-src 'none'/);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      const headers = { accept: 'text/html' };
      const graphiql = (await fetch(`${kit.url}/graphql`, { headers })).headers.get('content-security-policy') ?? '';
      expect(graphiql).toMatch(/script-src 'self';/);
      expect(graphiql).not.toMatch(/unsafe|\*|https?:/);
    });
  },
  { serving: { dropping: { reader: readers, lasting: false } } },
);

interface Own {
  readonly ownTexts: {
    readonly texts: readonly {
      readonly documents: readonly {
        readonly id: string;
        readonly tasks: { readonly nodes: readonly { readonly id: string; readonly heading: string }[] };
        readonly clauses: {
          readonly nodes: readonly {
            readonly responsibilities: readonly { readonly agency: { readonly id: string; readonly name: string } }[];
          }[];
        };
      }[];
    }[];
  };
}

/** Notes what breaks the policy, and closes every dialog as a script that has run. */
async function watch(page: Page): Promise<void> {
  page.on('dialog', (dialog) => dialog.dismiss());
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { __broken: broken });
    document.addEventListener('securitypolicyviolation', (event) =>
      broken.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
    for (const name of ['alert', 'confirm', 'prompt'])
      Object.assign(window, { [name]: () => Object.assign(window, { __ran: 1 }) });
  });
}

/** Whether anything ran, broke the policy, or became an element. */
function seen(page: Page): Promise<{ ran: boolean; violations: string[]; elements: number }> {
  return page.evaluate(() => {
    const { __ran, __broken } = window as unknown as { __ran?: number; __broken: string[] };
    const made = 'img[src="x"], iframe, [onerror], [onload], body style, body script:not([src])';
    return { ran: __ran !== undefined, violations: __broken, elements: document.querySelectorAll(made).length };
  });
}

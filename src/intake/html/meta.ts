/** What a page says of its document in its head: its title, when it was put there, where it comes from. */
import { kindOfTitle } from '../../read/patterns.js';
import { elements, type PageNode } from './tree.js';
import { asLine, wordsOf } from './words.js';

export interface PageMeta {
  readonly title: string | null;
  /** The page's own label lines: 发布日期：…, 信息来源：…. They belong to the page, not to the document. */
  readonly labels: readonly string[];
  /** The page's own address. */
  readonly address: string | null;
}

/** Names of meta tags (the standard of government sites, GB/T 37043 and its forerunner), and the label that stands for each. */
const LABELLED: readonly (readonly [name: string, label: string])[] = [
  ['pubdate', '发布日期'],
  ['contentsource', '信息来源'],
];

const HEAD: ReadonlySet<string> = new Set(['meta', 'title', 'link', 'base']);
const HEADING: ReadonlySet<string> = new Set(['h1']);

/** Reads the head of a page. */
export function readMeta(root: PageNode): PageMeta {
  const nodes = elements(root, HEAD);
  const metas = new Map(
    nodes.flatMap(({ name, attribs }) => {
      const key = (attribs?.name ?? attribs?.property ?? '').toLowerCase();
      const content = asLine(attribs?.content ?? '').trim();
      return name === 'meta' && key && content ? [[key, content] as const] : [];
    }),
  );
  const titles = [metas.get('articletitle'), ...headings(root), metas.get('og:title'), titleTag(nodes)];
  return {
    title: titles.flatMap((title) => (title ? [withoutSite(title)] : [])).find(isTitle) ?? null,
    labels: LABELLED.flatMap(([key, label]) => {
      const content = metas.get(key);
      return content && content.length < 100 ? [`${label}：${content}`] : [];
    }),
    address: addressOf(nodes, metas),
  };
}

const headings = (root: PageNode): string[] =>
  elements(root, HEADING)
    .slice(0, 3)
    .map((node) => wordsOf(node));

/** `wordsOf` passes the page's title over: it is no word of the page. */
function titleTag(nodes: readonly PageNode[]): string | null {
  const data = nodes.find(({ name }) => name === 'title')?.children?.[0]?.data;
  return data ? asLine(data).trim() : null;
}

/** 某市方案_某市人民政府网 → 某市方案 */
function withoutSite(title: string): string {
  const [first = title] = title.split(
    /\s*[_|｜]\s*|\s+[-—–]+\s+|(?<=[案知见法定施划则告复])[-—–]{1,2}(?=[\u4e00-\u9fa5]{2,}(?:网|政府|门户))/,
  );
  return first.trim();
}

const isTitle = (title: string): boolean => title.length >= 6 && title.length <= 160 && kindOfTitle(title) !== null;

function addressOf(nodes: readonly PageNode[], metas: ReadonlyMap<string, string>): string | null {
  const canonical = nodes.find(({ name, attribs }) => name === 'link' && attribs?.rel?.toLowerCase() === 'canonical');
  const address = canonical?.attribs?.href ?? metas.get('og:url') ?? metas.get('url') ?? '';
  return /^https?:\/\/\S{4,2000}$/i.test(address) && URL.canParse(address) ? address : null;
}

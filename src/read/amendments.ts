/** What a document changes without putting another in its place: 关于修改《…》的决定, 关于修改部分规章的决定. */
import type { Citation } from '../types.js';
import { type Quoted, quotedTitles } from './quoted.js';
import type { ReadDocument } from './read-document.js';
import { bare } from './similar.js';

/** Its title says that it changes something; a plan to do so and a new version that is issued do not. */
const DECIDES = /(?:决定|通知|公告|通告|命令|令|函)$/;
const CHANGE = /修改|修订|修正|调整/;
const ISSUING = /(?:印发|发布|公布|颁布|转发|批转|下达|征求)/;

/** Behind a title: 作出修改, 作如下修改, 进行修订. */
const IS_CHANGED = /^[^。；;，,《》：:]{0,24}(?:作|作出|做出|进行|予以)[^。；;，,《》：:]{0,10}(?:修改|修订|修正|调整)/;
/** Behind a title: 第三条修改为, 中的“区县”改为, 附件删去. */
const PART_CHANGED = /^(?!”)[^。；;《》]{0,60}(?:修改为|改为|修正为|调整为|删去|删除|增加|增列|替换为)/;
/** Before a title that an item of a list of changes begins with. */
const ITEM =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,3})[）)]|\d{1,3}[.．、])(?:对|将|修改)?$/;
const BEFORE_IN_TITLE = /(?:修改|修订|修正|调整|对|和|与|、)$/;
const LONGEST_MARK = 12;
/** A number and date of issue behind a title. */
const BRACKET = /^[（(][^（）()]{0,80}[）)]/;
/** 自2024年5月1日起施行: the end of the decision; what it changed may be printed anew below. */
const IN_FORCE = /起(?:正式)?(?:施行|实施|执行|生效)/;

/** Documents that are changed, in reading order: named in the title, or cited with words that change them. */
export function amendments(document: ReadDocument): Citation[] {
  const heading = [document.title, document.issuanceTitle].find((title) => title && changes(title));
  if (!heading) return [];
  const cites = new Map(document.cites.map((one) => [bare(one.title), one]));
  const repealed = new Set(document.repeals.map((one) => bare(one.title)));
  const found = new Map<string, Citation>();
  for (const title of namedInTitle(heading)) {
    found.set(bare(title), cites.get(bare(title)) ?? { title, number: null, at: document.titleAt ?? document.at });
  }
  for (const key of changedIn(document).map(bare)) {
    const cited = cites.get(key);
    if (cited && !repealed.has(key)) found.set(key, cited);
  }
  return [...found.values()];
}

function changes(title: string): boolean {
  return DECIDES.test(title) && CHANGE.test(title) && !ISSUING.test(title.slice(0, title.search(CHANGE)));
}

/** 关于修改《甲办法》和《乙办法》的决定; within other marks the title prints 〈〉. */
function namedInTitle(heading: string): string[] {
  const title = heading.includes('《') ? heading : heading.replace(/〈/g, '《').replace(/〉/g, '》');
  return quotedTitles(title)
    .filter(({ start }) => BEFORE_IN_TITLE.test(title.slice(0, start)))
    .map((quoted) => quoted.title);
}

/** Titles with words that change them behind them, or of which an item of the list of changes speaks. */
function changedIn({ paragraphs, start }: ReadDocument): string[] {
  const end = paragraphs.findIndex(({ text }, i) => i >= start && IN_FORCE.test(text));
  return paragraphs.slice(start).flatMap(({ text }, i) => {
    // What stands below may be the changed document as a whole, whose items speak of others.
    const below = end >= 0 && start + i > end;
    return quotedTitles(text)
      .filter((quoted) => isChanged(text, quoted, below))
      .map(({ title }) => title);
  });
}

function isChanged(text: string, { start, end }: Quoted, below: boolean): boolean {
  const before = text.slice(0, start);
  const behind = text
    .slice(end, end + 200)
    .trimStart()
    .replace(BRACKET, '');
  if (IS_CHANGED.test(behind) || PART_CHANGED.test(behind)) return !below || /[将对]$/.test(before.trimEnd());
  return (
    !below &&
    start <= LONGEST_MARK &&
    ITEM.test(before.replace(/\s/g, '')) &&
    /^(?:[。；;：:]|第.{1,5}条|$)/.test(behind)
  );
}

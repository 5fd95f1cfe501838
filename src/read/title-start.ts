/** Where a title begins and ends among the lines that stand together. */

import type { ContentsEntry } from './contents.js';
import type { Paragraph } from './paragraph.js';
import { textAt } from './paragraph.js';
import { looksLikeOrgan, looksLikeTitle } from './patterns.js';
import { similarity } from './similar.js';
import { join } from './title-lines.js';

/** 某市发展和改革委员会 某市财政局等部门, 某市商务局等10部门: the issuers of a joint notice, on a line above 关于印发. */
function namesSeveral(text: string): boolean {
  const names = /^(.{6,100}?)\s?等(?:\d{1,2}|[一二三四五六七八九十]{1,3})?个?(?:部门|单位)$/.exec(text)?.[1];
  return names?.split(/[\s、]+/).every(looksLikeOrgan) ?? false;
}

function opensTitle(text: string): boolean {
  return (
    looksLikeOrgan(text) ||
    namesSeveral(text) ||
    /^(?:关于|《|中共|国务院)/.test(text) ||
    /(?:关于|印发|转发|发布|公布)/.test(text) ||
    looksLikeTitle(text)
  );
}

/** 2023年工作要点, “攻坚年”行动方案: a year or a slogan seldom opens a title. */
const GOES_ON = /^(?:[“"]|(?:19|20)\d{2}年|年度)/;
/** 某区农村改革试点, 某开发区2024年: a place, and what a title says next. */
const BEGINS_WITH_PLACE =
  /^[\u4e00-\u9fa5]{1,12}?(?:省|自治区|市|州|盟|区|县|旗|镇|乡)[\u4e00-\u9fa5\d“”"（）()—-]{2,40}$/;

/** Whether the title goes on at `at` from the line above it. */
function goesOn(paragraphs: readonly Paragraph[], at: number): boolean {
  const above = textAt(paragraphs, at - 1);
  return (
    GOES_ON.test(textAt(paragraphs, at)) &&
    BEGINS_WITH_PLACE.test(above) &&
    !/(?:网|网站|平台|首页|频道|公开|栏|导航)$/.test(above)
  );
}

/** The first of the collected lines with which the title begins: by the contents page where there is one, else by form. */
export function trimStart(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  entry: ContentsEntry | undefined,
): number {
  if (entry) {
    let [best, likest] = [from, 0];
    for (let at = from; at < to; at++) {
      const score = similarity(join(paragraphs, at, to), entry.title);
      if (score > likest) [best, likest] = [at, score];
    }
    // The contents may shorten a list of issuers to 等部门; the lines of the issuers belong to the title.
    while (best > from && looksLikeOrgan(textAt(paragraphs, best - 1))) best--;
    if (likest > 0.5) return best;
  }
  let start = from;
  while (start < to && !opensTitle(textAt(paragraphs, start))) start++;
  if (start > from && start < to && goesOn(paragraphs, start)) start--;
  return start === to ? from : start;
}

/** 省政府批复某规划 over 省人民政府关于某规划的批复: headlines that are titles of their own are none of the document's. */
export function behindHeadline(paragraphs: readonly Paragraph[], from: number, to: number): number {
  let at = from;
  while (isHeadline(paragraphs, at, to)) at++;
  return at;
}

function isHeadline(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  const [first, rest] = [join(paragraphs, from, from + 1), join(paragraphs, from + 1, to)];
  if (to - from < 2 || /关于|印发|转发/.test(first) || !looksLikeTitle(first) || !looksLikeTitle(rest)) return false;
  // A page prints its headline twice.
  if (join(paragraphs, from + 1, from + 2) === first) return isHeadline(paragraphs, from + 1, to);
  return looksLikeOrgan(rest.slice(0, Math.max(rest.indexOf('关于'), 0)));
}

/** 某市某条例 over 某市人民代表大会常务委员会公告 / 第12号: the sheet that publishes a text is no part of its title. */
export function aboveSheet(paragraphs: readonly Paragraph[], from: number, to: number): number {
  const body = /^(.{2,40})(?:令|公告)$/.exec(join(paragraphs, to - 1, to))?.[1];
  const sheet = to - from > 1 && body !== undefined && looksLikeOrgan(body);
  return sheet && looksLikeTitle(join(paragraphs, from, to - 1)) ? to - 1 : to;
}

/** A page names the text that explains the document under its title: 某市工作要点解读说明. */
export function withoutReading(paragraphs: readonly Paragraph[], from: number, to: number): number {
  const last = textAt(paragraphs, to - 1);
  return to - from > 1 && /解读(?:说明)?$/.test(last) && looksLikeTitle(join(paragraphs, from, to - 1)) ? to - 1 : to;
}

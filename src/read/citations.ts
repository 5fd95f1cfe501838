/** What a document cites in 《》, and what it declares void. */
import type { Citation } from '../types.js';
import { numberAfter } from './cited-number.js';
import type { Lines } from './lines.js';
import { type Paragraph, placeIn } from './paragraph.js';
import { kindOfTitle, looksLikeOrgan } from './patterns.js';
import { quotedTitles } from './quoted.js';
import { bare } from './similar.js';
import { voidList } from './void-list.js';

/** Papers that one holds, not documents that one follows. */
const NO_DOCUMENT =
  /(?:(?<!白皮|蓝皮|倡议|议定)书|证|许可证|合同|营业执照|公报|日报|周刊|期刊|月刊|年鉴|杂志|地图|表|(?<!清|名)单|发票|收据|票据|台账|回执|笔录)$/;
/** What stands behind the name of a periodical, a course, a broadcast. */
const WORK = /^[》”]?(?:等)?(?:期刊|杂志|报纸|课程|栏目|节目|专栏|教材|丛书|图书|一书|纪录片|宣传片|电视剧|歌曲)/;
const VOID = /(?:同时|予以|即行|一并)?(?:废止|失效|停止执行|不再执行)/;
/** 决定废止《…》（…号）、《…》: the word before a title, with nothing but other titles between. */
const VOID_BEFORE =
  /(?<!修改|修订|或|或者|[^一二三四五六七八九十]、|研究|拟|适时|及时|推动|建议|可以|应当|不|已)(?:废止|宣布失效|停止执行)[:：]?(?:[（(][^（）()]{0,60}[）)]|《[^《》]{0,120}》|[、和及与以等，,\s]){0,60}$/;
/** A title names no more documents, with their numbers, than this before the one in question. */
const VOID_REACH = 600;

/** (以下简称《实施方案》), 《方案》: the short name of a document, defined or self-evident. */
function isShortName(title: string, before: string, own: readonly string[], numbered: boolean): boolean {
  if (/(?:以下|下)(?:统)?简称[:：“"]?$|简称为?$/.test(before)) return true;
  const word = bare(title);
  if (word.length <= 2) return true;
  return own.some((name) => {
    // 落实《政府工作报告》任务分工: a title that has it in marks names another document.
    if (!name || name.includes(`《${title}》`) || name.includes(`〈${title}〉`)) return false;
    // 《管理办法》 is no other name of 《管理办法(修订版)》: only the 关于 before it may be left out.
    if (bare(name).replace(/^关于/, '') === word.replace(/^关于/, '')) return true;
    // What a number follows, or 等法律, is a document of its own: 根据《管理办法》（建设部〔2007〕162号）.
    // 关于落实《政府工作报告》的意见 cites the report in its own title.
    return (
      !numbered && word.length <= 8 && bare(name).includes(word) && !/[《〈]/.test(name[name.indexOf(title) - 1] ?? '')
    );
  });
}

/** 实施《某法》办法, 《某规定》实施细则: the rest of the sentence speaks of what carries the quoted one out. */
const CARRIES_OUT = /^\s*的?(?:实施|执行|若干|暂行|补充|具体){0,2}(?:办法|细则|规定|意见|决定|方案)/;
/** A plan of legislation marks what it means to repeal: 某办法(废止). */
const PLANNED = /[（(]\s*(?:修[改订]|废止|失效){1,2}\s*[）)]/g;

/** No sentence goes on for longer behind a title: a line without a full stop is not searched to its end for each title in it. */
const LONGEST_SENTENCE = 4000;

/** The sentence around a quotation, for the words that declare it void. */
function sentenceAfter(text: string, end: number, plan: boolean): string {
  const behind = text.slice(end, end + LONGEST_SENTENCE);
  const stop = behind.search(/[。；;]/);
  const sentence = stop < 0 ? behind : behind.slice(0, stop);
  if (CARRIES_OUT.test(sentence)) return '';
  return plan ? sentence.replace(PLANNED, '') : sentence;
}

/** A title of so few characters may be the end of a longer one. */
const ABBREVIATED = 6;

export interface Citations {
  readonly cites: readonly Citation[];
  readonly repeals: readonly Citation[];
}

/**
 * Reads the citations of a document.
 * @param own its titles and its number: naming itself is no citation
 */
export function readCitations(
  lines: Lines,
  paragraphs: readonly Paragraph[],
  own: { readonly titles: readonly string[]; readonly number: string | null },
): Citations {
  const cites = new Map<string, Citation>();
  const repeals = new Map<string, Citation>();
  const shortNames = new Map<string, string>();
  /** With what the cited titles end, so that a short name is not compared with each of them. */
  const endings = new Set<string>();
  /** Key of the citation that was added last. */
  let latest = '';
  const plan = own.titles.some((name) => kindOfTitle(name) === '计划');
  const rows = voidList(lines, paragraphs, /废止|失效/.test(own.titles.join('')));
  for (const paragraph of paragraphs) {
    if (!paragraph.text.includes('《')) continue;
    for (const quoted of quotedTitles(paragraph.text)) {
      const { title, start, end } = quoted;
      const before = paragraph.text.slice(Math.max(0, start - 12), start);
      const after = paragraph.text.slice(end, end + 60);
      if (title.length < 2 || NO_DOCUMENT.test(title) || WORK.test(after)) continue;
      const row = rows.get(paragraph)?.title;
      if (row !== undefined && row !== title && row.includes(title)) continue;
      const number = numberAfter(after);
      const lead = paragraph.text.slice(Math.max(0, start - VOID_REACH), start);
      const isVoid = declaresVoid(sentenceAfter(paragraph.text, end, plan), lead);
      const earlier = (isVoid || (number !== null && number !== own.number)) && isOwnName(title, own.titles, isVoid);
      const numbered = number !== null || /^等(?:有关|相关)?(?:法律|法规)/.test(after);
      if (!earlier && isShortName(title, before, own.titles, numbered)) {
        const previous = cites.get(latest);
        if (previous && /简称/.test(before)) shortNames.set(bare(title), bare(previous.title));
        continue;
      }
      const key = bare(title);
      const about = aboutOf(key);
      const known = cites.get(key) ?? cites.get(shortNames.get(key) ?? '') ?? (about ? cites.get(about) : undefined);
      if (about && !known) shortNames.set(about, key);
      // 《实施意见》 after 《关于……的实施意见》: a short name that nobody defined.
      if (!known && key.length <= ABBREVIATED && endings.has(key)) continue;
      const citation: Citation =
        known?.number || !number
          ? (known ?? { title, number, at: placeIn(lines, paragraph, start, end) })
          : { title, number, at: placeIn(lines, paragraph, start, end) };
      const name = bare(citation.title);
      if (!cites.has(name)) {
        latest = name;
        for (let n = 1; n <= ABBREVIATED && n < name.length; n++) endings.add(name.slice(-n));
      }
      cites.set(name, citation);
      if (isVoid) repeals.set(key, citation);
    }
  }
  for (const citation of rows.values()) {
    const key = bare(citation.title);
    const known = cites.get(key) ?? citation;
    cites.set(key, known);
    repeals.set(key, known);
  }
  return { cites: [...cites.values()], repeals: [...repeals.values()] };
}

/** The document's own title: with another number behind it, or declared void, it means the one before. */
function isOwnName(title: string, own: readonly string[], isVoid: boolean): boolean {
  const word = bare(title).replace(/^关于/, '');
  return (isVoid || word.length > 8) && own.some((name) => bare(name).replace(/^关于/, '') === word);
}

/** 《某法院关于某案的规定》 and 《关于某案的规定》 are one: what the title says without who issued it. */
function aboutOf(key: string): string | null {
  const at = key.indexOf('关于');
  return at > 2 && key.length - at > 10 && looksLikeOrgan(key.slice(0, at)) ? key.slice(at) : null;
}

/** 根据《…》等规定，决定对下列文件予以废止: the ground of the decision is not what it ends. */
const GROUND = /^(?:[（(][^（）()]{1,60}[）)])?[^，,；]{0,16}(?:规定|要求|精神)[，,]/;

/** 根据《…》和《…》，: the same, said in front. */
const GROUND_BEFORE =
  /(?:根据|依据|按照|依照|遵照|贯彻|落实|实施|执行)(?:《[^《》]{0,120}》|[（(][^（）()]{0,60}[）)]|[、和及与以等\s]){0,60}$/;
/** …，决定对下列文件予以废止: what ends stands in a list. */
const LISTED = /(?:下列|以下|附件所列|所附)[^。；]{0,40}(?:废止|失效|停止执行)/;
/** 在《…》下，…不再执行《…》: the word belongs to the title behind it. */
const VOID_NEXT = /(?:废止|宣布失效|停止执行|不再执行)(?=[:：]?《)/g;

function declaresVoid(after: string, before: string): boolean {
  const lead = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), 0));
  const sentence = lead + after;
  // 根据《…》，决定废止《…》: the comma ends the ground.
  if (VOID_BEFORE.test(lead))
    return !/根据|按照|依据|依照|贯彻|落实/.test(
      lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf(',')) + 1),
    );
  return (
    VOID.test(after.replace(/已经?被?(?:废止|失效|停止执行)/g, '').replace(VOID_NEXT, '')) &&
    !GROUND.test(after) &&
    !(GROUND_BEFORE.test(lead) && /^[^《》，,]{0,60}[，,]/.test(after.replace(/《[^《》]{0,120}》/g, ''))) &&
    !(/[，,]/.test(after) && LISTED.test(after.slice(after.search(/[，,]/)))) &&
    !/(?:解释|依照|按照).{0,20}(?:废止|失效)|(?:废止|失效)(?:前|的|之前|等)|修改或者?废止|修订.{0,4}废止/.test(after) &&
    !/适时|研究|拟|可以/.test(sentence.slice(-60))
  );
}

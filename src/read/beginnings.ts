/** What tells, around a paragraph, that a document begins or ends there. */

import type { Paragraph } from './paragraph.js';
import { textAt } from './paragraph.js';
import {
  ATTACHMENT_MARK,
  DATE_LINE,
  isSalutation,
  kindOfTitle,
  looksLikeOrgan,
  looksLikeTitle,
  NUMBERING,
  RELEASE_NOTE,
  TERMINAL,
} from './patterns.js';

const FIRST_HEADING = /^(?:第\s*[一1]\s*[编章条]|一\s*[、.．]|[（(]\s*一\s*[）)]|1\s*[.．、](?!\d))/;
const PREAMBLE =
  /(?:制[定订](?:了)?(?:本(?![市省区县州盟旗乡镇级地]|部门|单位|行业|领域|系统|年度|企业|机构)|如下|以下)|特制定|提出(?:了)?(?:如下|以下)|(?:通知|公告|通告|决定|意见|措施|安排|方案|要求|事项|规定|批复|函告)如下|编制本|现(?:就|将|提出).{2,80}(?:如下|通知|意见))/;
/** A law with its sections has no more headings than this. */
const MOST_CHAPTERS = 120;

/** More lines than this in front of the first head are a text of their own. */
export const MOST_SCRAPS = 12;

/** The line of a signature: the name of a body, before a date or before another such line. */
export function isSignature(paragraphs: readonly Paragraph[], at: number): boolean {
  for (let i = at; i < at + 40; i++) {
    const text = textAt(paragraphs, i);
    if (DATE_LINE.test(text)) return i > at;
    if (!looksLikeOrgan(text.replace(/\s+/g, '')) && !/^[（(].{2,30}(?:代章|公章)[）)]$/.test(text)) return false;
  }
  return false;
}

/** Whether what stands before `at` is whole: a sentence, a table, a signature, a note. */
export function previousIsComplete(paragraphs: readonly Paragraph[], at: number): boolean {
  const previous = textAt(paragraphs, at - 1);
  if (NUMBERING.test(previous) && !TERMINAL.test(previous) && !/[）)\]］]$/.test(previous)) return false;
  return (
    TERMINAL.test(previous) ||
    paragraphs[at - 1]?.table === true ||
    /^注\s*[:：]/.test(previous) ||
    ATTACHMENT_MARK.test(previous) ||
    /[）)”》\]］]$/.test(previous) ||
    DATE_LINE.test(previous) ||
    looksLikeOrgan(previous) ||
    RELEASE_NOTE.test(previous) ||
    isIndentBreak(paragraphs, at)
  );
}

/** Where paragraphs are indented, a line that is not stands out as a title. */
function isIndentBreak(paragraphs: readonly Paragraph[], at: number): boolean {
  return (paragraphs[at - 1]?.indent ?? 0) >= 2 && (paragraphs[at]?.indent ?? 0) < 2;
}

/** Whether numbering begins anew, or a preamble stands, soon after `at`. */
export function startsAgain(paragraphs: readonly Paragraph[], at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    const text = textAt(paragraphs, i);
    if (FIRST_HEADING.test(text)) return true;
    if (NUMBERING.test(text)) return false;
    if (PREAMBLE.test(text) && text.length > 20) return true;
  }
  return false;
}

/** A law's own contents name its chapters line by line, and the first of them again below. */
export function isBehindContents(paragraphs: readonly Paragraph[], at: number): boolean {
  const chapter = textAt(paragraphs, at).replace(/\s+/g, '');
  for (let i = at - 1; i > at - MOST_CHAPTERS && /^第[^。]{1,40}$/.test(textAt(paragraphs, i)); i--)
    if (textAt(paragraphs, i).replace(/\s+/g, '') === chapter) return true;
  return false;
}

/** Whether the first heading of an outline stands right at `at` or two paragraphs below, and no other head before it. */
export function numberingRestarts(paragraphs: readonly Paragraph[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const text = textAt(paragraphs, i);
    if (/^(?:第\s*一\s*[章条]|一\s*[、.．])/.test(text)) return true;
    // Another document's title and number
    if (looksLikeTitle(text) || isSalutation(text)) return false;
  }
  return false;
}

/** Whether the paragraphs are what a page or cover prints: few, short, no sentence among them. */
export function isScraps(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  if (to - from > MOST_SCRAPS) return false;
  for (let at = from; at < to; at++) {
    const text = textAt(paragraphs, at);
    if (text.length > 40 || paragraphs[at]?.table || (TERMINAL.test(text) && !/[:：!！]$/.test(text))) return false;
    if (NUMBERING.test(text) || PREAMBLE.test(text)) return false;
  }
  return true;
}

/** Titles of these kinds head lists and chapters too: inside a document one that begins with no place, body or year is such a heading. */
export function opensDocument(title: string): boolean {
  if (!/^(?:任务|任务分工|目录|名单|清单|标准|报告|说明|规范)$/.test(kindOfTitle(title) ?? '')) return true;
  return /^(?:关于|[\u4e00-\u9fa5]{2,8}?(?:省|自治区|市|州|盟|区|县|旗)|中共|中国|中华|国家|国务院|(?:19|20)\d{2})/.test(
    title,
  );
}

/** Whether a paragraph ends as the words do that bring a document in: 制定本办法, 现将有关事项通知如下. */
export function isPreamble(text: string): boolean {
  return PREAMBLE.test(text);
}

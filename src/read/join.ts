/** Whether a line goes on from the one before it, over a page or line break that is no end of a paragraph. */
import { gluedTail } from './glued.js';
import { CLOSERS, OPENERS, openBracket } from './open-bracket.js';
import {
  ATTACHMENT_MARK,
  DATE_LINE,
  looksLikeOrgan,
  looksLikeTitle,
  NUMBER_LINE,
  NUMBERING,
  RELEASE_NOTE,
  TERMINAL,
} from './patterns.js';

/** A clause that was closed ends its paragraph even without a full stop: …提供支撑。（责任单位：市商务局） */
function endsInClosedClause(text: string): boolean {
  if (!/[）)\]］〕】]$/.test(text)) return false;
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const char = text.charAt(i);
    if (CLOSERS.includes(char) && char !== '》' && char !== '”') depth++;
    else if (OPENERS.includes(char) && char !== '《' && char !== '“' && --depth === 0) {
      return i === 0 || TERMINAL.test(text.charAt(i - 1)) || /^.{0,12}[:：]/.test(text.slice(i + 1));
    }
  }
  return false;
}

/** 12 某市通知 某政发〔2000〕65号: a row of a list of documents, and its end. */
const LIST_ROW = /^\d{1,4}\s{1,4}[\u4e00-\u9fa5《][^。]{4,100}[〔［[](?:19|20)\d{2}[〕］\]]\s?\d{1,4}\s?号/;
const LIST_ROW_END = /\s[\u4e00-\u9fa5]{2,10}[〔［[](?:19|20)\d{2}[〕］\]]\s?\d{1,4}\s?号$/;

/** Whether a paragraph so far is complete by its own last characters. */
function isComplete(text: string): boolean {
  return (
    TERMINAL.test(text) ||
    /[。！？；][”』」]$/.test(text) ||
    (/\d{1,2}\s?月\s?\d{1,2}\s?日$/.test(text.slice(-30)) && !/[，。；]/.test(text.slice(-30))) ||
    /[（(]此件.{0,20}[）)]$/.test(text.slice(-30)) ||
    endsInClosedClause(text) ||
    LIST_ROW_END.test(text.slice(-40))
  );
}

function startsAnew(next: string): boolean {
  return (
    NUMBERING.test(next) ||
    ATTACHMENT_MARK.test(next) ||
    DATE_LINE.test(next) ||
    NUMBER_LINE.test(next) ||
    RELEASE_NOTE.test(next) ||
    /^附\s*(?:件\s*)?(?:\d\s*)?[:：]/.test(next) ||
    LIST_ROW.test(next)
  );
}

/** 责任单位： at the end of a line: the names stand on the next one. */
const OPEN_LABEL =
  /(?:^|[。；;\s])(?:责任|牵头|配合|主责|协办|参与|落实|承办|主办)(?:责任)?(?:单位|部门|主体)\s*[:：]$/;

/** …的通知（某办发〔2017〕2号） */
function isTitleWithNumber(text: string): boolean {
  if (text.length > 160 || !/号\s?[）)]$/.test(text)) return false;
  return looksLikeTitle(text.slice(0, Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))).trim());
}

/** How a notice names what it issues: 现将《某办法》印发给, 《某办法》已经. */
const ANNOUNCES = /^(?:现将)?《[^《》]{4,80}(?:》(?:印发|已经?|业经)|$)/;

/** 《某办法》, and on the next line 已经…同意. */
const NAMED = /^(?:现将)?《[^《》]{4,80}》$/;

/** Prose that was cut: long enough or with marks inside; a bare heading or a name on its line is neither. */
function isProse(text: string): boolean {
  if (ANNOUNCES.test(text)) return true;
  if (NUMBERING.test(text)) return /[。；]/.test(text) || text.length > 60;
  if (looksLikeTitle(text) || isTitleWithNumber(text)) return false;
  return text.length >= 40 || (text.length >= 16 && /[，,。；]/.test(text));
}

/** …（责任单位：市商务局）某市行动方案, and the next line opens a document: 为贯彻…, 第一条. */
function endsInGluedTitle(previous: string, next: string): boolean {
  return /^(?:为|按照|根据|依据|依照|现将|[\u4e00-\u9fa5]{2,12}决定)/.test(next) && gluedTail(previous) !== null;
}

/**
 * Whether `next` goes on from `previous`.
 * @param previous the paragraph so far
 * @param next the next line, trimmed
 * @param blank whether blank lines stand between them
 * @param full whether the last line is as wide as the text is cut
 */
export function goesOn(previous: string, next: string, blank: boolean, full = false): boolean {
  if (isPrintedAgain(previous, next) || isClippedHeading(previous, next)) return false;
  const open = openBracket(previous);
  if (open && !isOpenForLong(previous, open)) return !NUMBERING.test(next) || /^[（(]?\d/.test(next) === false;
  if (/[，,、]$/.test(previous)) return !startsAnew(next);
  if (OPEN_LABEL.test(previous.slice(-24)) && !/[:：。]/.test(next)) return !startsAnew(next);
  if (isComplete(previous) || startsAnew(next)) return false;
  if (NAMED.test(previous) && /^(?:已经?|业经|印发)/.test(next)) return true;
  if (full && !blank) return true;
  if (/^[，。、；：,;）)》”]/.test(next)) return true;
  if (!isProse(previous) || endsInGluedTitle(previous, next)) return false;
  return !blank || !/^[\u4e00-\u9fa5]{4,30}$/.test(next) || previous.length >= 60;
}

/** 某政发〔2023〕7号《某市通知》 over 《某市通知》: a heading, and again below. */
function isPrintedAgain(previous: string, next: string): boolean {
  return next.startsWith('《') && next.endsWith('》') && next.length >= 12 && previous.endsWith(next);
}

/** 《某市进一步支持 over 某市人民政府关于印发某市: a page has clipped the title in its heading. */
function isClippedHeading(previous: string, next: string): boolean {
  if (!/^《[^》，。；：]{6,80}$/.test(previous)) return false;
  const body = /^([\u4e00-\u9fa5]{3,20}?)(?:关于|印发)/.exec(next)?.[1];
  return body !== undefined && looksLikeOrgan(body);
}

/** An opening mark after which the sentence ended long ago was never closed; it must not join what follows. */
function isOpenForLong(text: string, open: string): boolean {
  if (open === '《' || open === '“') return TERMINAL.test(text) && text.length - text.lastIndexOf(open) > 60;
  return /[。；]$/.test(text) && text.length - text.lastIndexOf(open) > 200;
}

/** What a crawl has glued to the end of a paragraph: the title, addressees or first heading of the next document. */
import { openBracket } from './open-bracket.js';
import { isSalutation, looksLikeTitle, titleCore } from './patterns.js';

/** A bracket that closes before this offset leaves no room for the end of another document before it. */
const IN_TITLE = 16;
const SENTENCE_END = /[。！？；）)\]］〕】]/;

/** Offset at which a glued title, salutation or first heading begins, or null. */
export function gluedTail(text: string): number | null {
  const core = titleCore(text);
  for (let i = core.length - 2, low = Math.max(0, core.length - 220); i >= low; i--) {
    if (!SENTENCE_END.test(core.charAt(i))) continue;
    const tail = text.slice(i + 1).trim();
    const opens = /^(?:第一章|序\s*言$|前\s*言$|引\s*言$)/.test(tail) && tail.length < 24;
    if (openBracket(text.slice(0, i + 1)) !== null) continue;
    // 中国（北京）跨境电子商务综合试验区实施方案: a bracket within a title.
    if (i < IN_TITLE && !/[。！？；]/.test(core.charAt(i)) && looksLikeTitle(text)) return null;
    if (opens || (tail.length >= 8 && (isTitle(tail) || opensSalutation(tail)))) return i + 1;
    if (/[。！？；]/.test(core.charAt(i))) return null;
  }
  return null;
}

function isTitle(tail: string): boolean {
  return looksLikeTitle(tail) && !/^(?:的|和|与|及|等|或)/.test(tail);
}

function opensSalutation(tail: string): boolean {
  return isSalutation(tail) && /^各|^[\u4e00-\u9fa5]{2,10}(?:人民政府|委员会)/.test(tail);
}

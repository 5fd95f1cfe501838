/** Brackets that have not been closed. */

export const OPENERS = '（([〔［【《“';
export const CLOSERS = '）)]〕］】》”';
/** How far back an open bracket may be lost sight of: a lost closing mark must not swallow the text that follows. */
const OPEN_REACH = 600;

/** The bracket that is still open at the end of `text`, or null. Half- and full-width brackets close each other. */
export function openBracket(text: string): string | null {
  let depth = 0;
  for (let i = text.length - 1, low = Math.max(0, text.length - OPEN_REACH); i >= low; i--) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    const char = text.charAt(i);
    if (CLOSERS.includes(char)) depth++;
    else if (OPENERS.includes(char)) {
      if (depth === 0) return char;
      depth--;
    }
  }
  return null;
}

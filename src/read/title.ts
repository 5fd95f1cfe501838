/** A title whose first character the text has lost: 京市营商环境… → 北京市营商环境…. */

/** 京市, 海市, 东省: what is left of a place's name when its first character is gone. */
const BEHEADED = /^([\u4e00-\u9fa5]{1,3}(?:省|市|自治区))(?=[\u4e00-\u9fa5“《])/;

/**
 * Restores the first character of a title if the text itself shows which one it was: exactly one character stands,
 * again and again, before these words elsewhere in the text, and the words never begin a sentence there.
 */
export function restoreTitle(title: string, text: string): string {
  const rest = title.match(BEHEADED)?.[1];
  if (!rest || rest.length > 3) return title;
  const before = new Map<string, number>();
  let total = 0;
  for (let at = text.indexOf(rest); at >= 0 && total < 50; at = text.indexOf(rest, at + 1)) {
    const char = text.charAt(at - 1);
    before.set(char, (before.get(char) ?? 0) + 1);
    total++;
  }
  const [first] = [...before].sort((a, b) => b[1] - a[1]);
  const [char, count] = first ?? ['', 0];
  return total >= 3 && count >= total * 0.9 && /[\u4e00-\u9fa5]/.test(char) ? char + title : title;
}

/** Text as any reader can hold it. */

/** Control characters but tab and line breaks, what is no character, and halves of one. */
const UNPRINTABLE = /[^\t\n\r\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text without characters that do not print and that XML, JSON readers or spreadsheets stumble over. */
export function plainText(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

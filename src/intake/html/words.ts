/** The words of elements, with white space as a browser shows it. */
import { isSilent } from './elements.js';
import { type PageNode, visit } from './tree.js';

const CJK = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’—…·';
/** Where the source breaks a line inside Chinese words, no blank belongs (CSS Text 4, segment break transformation). */
const BREAK_IN_CHINESE = new RegExp(`(?<=[${CJK}])[ \\t]*[\\r\\n][\\s]*(?=[${CJK}])`, 'g');

/** White space of the source → what is seen: one blank or none. No-break and ideographic spaces stay. */
export function squeeze(text: string): string {
  return text
    .replace(/[\u200b\u200c\u2060\ufeff]|\u200d/g, '')
    .replace(BREAK_IN_CHINESE, '')
    .replace(/[ \t\r\n\f]+/g, ' ');
}

/** A line as it is kept: no-break spaces are blanks, the two ideographic spaces that open a paragraph stay. */
export function asLine(text: string): string {
  const line = squeeze(text).replaceAll('\u00a0', ' ').trimEnd();
  const words = line.trimStart();
  return /^[ \u3000]*\u3000/.test(line) && words ? `\u3000\u3000${words}` : words;
}

/** All words of an element on one line. @param between stands where a block or a line in it ends */
export function wordsOf(root: PageNode, between = ' ', isBlock: (name: string) => boolean = () => false): string {
  const parts: string[] = [];
  let text = '';
  const flush = (): void => {
    const line = asLine(text).trim();
    if (line) parts.push(line);
    text = '';
  };
  visit(root, {
    enter: (node) => {
      if (isSilent(node)) return false;
      if (node.type === 'text') text += node.data ?? '';
      else if (node.name === 'br' || isBlock(node.name ?? '')) flush();
      return true;
    },
    leave: ({ name }) => {
      if (name !== undefined && isBlock(name)) flush();
    },
  });
  flush();
  return parts.join(between);
}

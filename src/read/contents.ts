/** A gazette's contents pages: what documents it should hold, in Chinese and English. */
import { isFurniture } from './furniture.js';
import { type Lines, lineEnd, lineStart } from './lines.js';
import { DOCUMENT_NUMBER, kindOfTitle, NUMBER_LINE, NUMBERING } from './patterns.js';

export interface ContentsEntry {
  /** Title without spaces and bullets; of an English entry, words with single spaces. */
  readonly title: string;
  /** Document number as printed; null where the entry has none. */
  readonly number: string | null;
  readonly page: number | null;
  readonly language: 'zh' | 'en';
  readonly line: number;
}

export interface Contents {
  readonly entries: readonly ContentsEntry[];
  /** First and last line (1-based) of the cover and contents pages; null where there are none. */
  readonly from: number;
  readonly to: number;
}

const HEAD = /^目\s*录$|^CONTENTS$/i;
const NOTE = /prepared\sin\sboth\sChinese|Chinese\sversion\sbeing\sofficial/i;
const CATEGORY = /^[【[［][^】\]］]{2,80}[】\]］]$|^[-|\s:—]+$/;
const LATIN_NUMBER =
  /[A-Za-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜü’'\s]{3,40}\s*[[〔(（]\s*(?:19|20)\d{2}\s*[\]〕)）]\s*No\.?\s*\d{1,4}/;
const PAGE = /(?:[（(]\s*(\d{1,4})\s*[）)]|(?:…|[….·\s]{2,})(\d{1,4}))\s*\|?\s*$/;
/** An entry's end, which elsewhere is furniture: …的通知 …… 3 */
const DOTTED = /[\u4e00-\u9fa5）)〕\]]\s{0,4}(?:…|[.·]{3})[….·\s]{0,200}\d{1,4}$/;
/** An entry may run over this many lines before its page number must have come. */
const LONGEST_ENTRY = 14;
/** Nor over this many characters: a longer line is no entry. */
const LONGEST_WORDS = 1000;

function unbullet(line: string): string {
  return withoutEnd(line.replace(/^[-*•|\s]+/, ''), /[|\s]/).trim();
}

/** Text without the marks at its end. A pattern with $ would begin anew at each mark of a long run. */
function withoutEnd(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0 && mark.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Reads one entry from its joined lines, or null if they hold no page number. */
function readEntry(words: string, line: number): ContentsEntry | null {
  if (words.length > LONGEST_WORDS) return null;
  const page = words.match(PAGE);
  if (!page) return null;
  const rest = words.slice(0, page.index).trim();
  const english = /[A-Za-z]{4}/.test(rest) && !/[\u4e00-\u9fa5]{6}/.test(rest);
  const found = rest.match(english ? LATIN_NUMBER : DOCUMENT_NUMBER);
  // The number may stand in front of the title.
  const named = found?.index === 0 ? rest.slice(found[0].length).trimStart() : rest.slice(0, found?.index);
  const title = withoutEnd(withoutEnd(named, /[（(\s]/), /[….·\s]/);
  if (title.length < 4) return null;
  return {
    title: english ? title.replace(/\s+/g, ' ') : title.replace(/\s+/g, ''),
    number: found?.[0].trim() ?? null,
    page: Number(page[1] ?? page[2]),
    language: english ? 'en' : 'zh',
    line,
  };
}

/** A plan's own contents name its chapters, numbered. */
function isDocument({ number, title }: ContentsEntry): boolean {
  return number !== null || (kindOfTitle(title) !== null && !NUMBERING.test(title));
}

/** Whether line n is the heading of contents pages. */
export function isContentsHead(lines: Lines, n: number): boolean {
  const start = lineStart(lines, n);
  const end = lineEnd(lines, n);
  return end - start < 40 && HEAD.test(lines.text.slice(start, end).trim());
}

/**
 * Reads the contents pages whose heading stands on line `head`.
 * They end with the last entry that has a page number; a document number on a line of its own ends them at once.
 * @returns null if fewer than two entries follow, or if they name chapters and no documents
 */
export function readContents(lines: Lines, head: number): Contents | null {
  const entries: ContentsEntry[] = [];
  let words = '';
  let start = head + 1;
  let last = head;
  for (let n = head + 1; n <= lines.starts.length && n - last < 40; n++) {
    const line = unbullet(lines.text.slice(lines.starts[n - 1], lineEnd(lines, n)));
    if (!line || (isFurniture(line) && !DOTTED.test(line)) || /^Issue No/i.test(line)) continue;
    if (NUMBER_LINE.test(line) && !/^[（(]/.test(line) && entries.length > 1) break;
    if (NOTE.test(line)) {
      last = n;
      continue;
    }
    if (CATEGORY.test(line) || HEAD.test(line)) {
      words = '';
      continue;
    }
    if (!words) start = n;
    words += (/[A-Za-z,]$/.test(words) ? ' ' : '') + line;
    const entry = readEntry(words, start);
    if (entry) {
      entries.push(entry);
      last = n;
      words = '';
    } else if (n - start > LONGEST_ENTRY) words = '';
  }
  const documents = entries.filter((entry) => isDocument(entry)).length;
  return entries.length >= 2 && documents * 2 >= entries.length ? { entries, from: head, to: last } : null;
}

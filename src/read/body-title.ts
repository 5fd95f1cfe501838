/** The title of the text that a notice issues, below the notice. */

import type { Head } from './head.js';
import type { Paragraph } from './paragraph.js';
import { textAt } from './paragraph.js';
import { DATE_LINE, looksLikeOrgan, NUMBER_LINE, RELEASE_NOTE } from './patterns.js';
import { similarity } from './similar.js';
import { isPiece, join } from './title-lines.js';

/** 附件：某市方案 above the signature announces the text; behind it, it heads the text. */
function isAttachmentList(paragraphs: readonly Paragraph[], at: number): boolean {
  if (!/^附\s?件?\s?\d{0,2}\s?[:：]/.test(textAt(paragraphs, at))) return false;
  return paragraphs.slice(at + 1, at + 12).some(({ text }) => DATE_LINE.test(text));
}

/** (2019年修订), （试行） on the line below the title. */
const EDITION =
  /^[（(](?:试行|暂行|修订版?|(?:19|20)\d{2}年?(?:修订|修正)?版?本?|(?:19|20)\d{2}[^（）()]{1,12}年)[）)]$/;

function withEdition(paragraphs: readonly Paragraph[], head: Head): Head {
  const edition = textAt(paragraphs, head.to).replace(/\s+/g, '');
  if (!EDITION.test(edition)) return head;
  return { ...head, to: head.to + 1, titleTo: head.to + 1, title: `${head.title ?? ''}${edition}` };
}

/** 某市人民政府某市中级人民法院关于联动的意见 for 关于联动的意见: the text names its authors, the notice does not. */
function isIssuedBy(title: string, subject: string): boolean {
  return subject.length >= 8 && title.endsWith(subject) && looksLikeOrgan(title.slice(0, -subject.length));
}

/** The lines from `from` that repeat the title of the issued text most closely, or null if none does. */
export function readBodyTitle(paragraphs: readonly Paragraph[], from: number, subject: string): Head | null {
  if (isAttachmentList(paragraphs, from)) return null;
  let best: Head | null = null;
  let likest = 0.6;
  for (let to = from + 1; to <= Math.min(from + 5, paragraphs.length); to++) {
    const text = textAt(paragraphs, to - 1, '。');
    if (
      RELEASE_NOTE.test(text) ||
      /^《[^《》]{4,80}》(?:已经?|业经|经)/.test(text) ||
      NUMBER_LINE.test(text) ||
      (!isPiece(text) && !/^[（(][^（）()]{2,20}[）)]$/.test(text))
    )
      break;
    // The names under a forwarded text's title are its authors.
    if (best && looksLikeOrgan(text)) break;
    // 某市应急预案目录 heads the contents of the plan.
    const title = subject.endsWith('目录')
      ? join(paragraphs, from, to)
      : join(paragraphs, from, to).replace(/^附件\d?[:：]|(?<=[案划法则])目录$/g, '');
    // 某县人民政府 over its date is the notice's signature, however like 某县人民政府工作规则.
    if (looksLikeOrgan(title)) continue;
    const score = isIssuedBy(title, subject)
      ? 1
      : Math.max(similarity(title, subject), similarity(title, subject.replace(/^.*?(?=关于)/, '')));
    if (score > likest) {
      likest = score;
      best = { from, to, title, titleFrom: from, titleTo: to, numberAt: null, salutationAt: null };
    }
  }
  return best && withEdition(paragraphs, best);
}

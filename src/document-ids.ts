/** Ids of a text's documents: from the number, else the title, else the first sentence; with a code of the file's name. */
import { createHash } from 'node:crypto';
import { checkCode, slug } from './agencies/ids.js';
import type { ReadDocument } from './read/read-document.js';

export class DocumentIds {
  private readonly counts = new Map<string, number>();

  /** @param file name of the text: the same document in two texts has two ids */
  constructor(private readonly file: string) {}

  /** Readable, ASCII, and the same on every run; documents that say the same of themselves differ in a counter. */
  of(document: ReadDocument): string {
    const name = document.number ?? document.title ?? openingWords(document);
    const id = `${base(document, name)}-${code(document, `${this.file}\n${name}`)}`;
    const n = (this.counts.get(id) ?? 0) + 1;
    this.counts.set(id, n);
    return n === 1 ? id : `${id}-${n}`;
  }
}

/**
 * Few texts print the same number, so four characters tell them apart; a title such as 关于表彰先进集体的决定, or the
 * beginning of a text that has lost its own, stands in thousands, of which many would share four: these get eight (41 bits).
 */
function code({ number }: ReadDocument, words: string): string {
  if (number) return checkCode(words);
  const hash = createHash('sha256').update(words).digest().readBigUInt64BE();
  return (hash % 36n ** 8n).toString(36).padStart(8, '0');
}

function base({ number, title }: ReadDocument, name: string): string {
  if (number) return numberSlug(number);
  return title ? slug(title).slice(0, 40) : `untitled-${slug(name.slice(0, 12))}`;
}

/** The first words of a document that has lost its title; addressees and chapter heads are the same in many. */
function openingWords(document: ReadDocument): string {
  const sentence = document.paragraphs.find(({ text }) => text.length > 24 && /[。；]/.test(text));
  return (sentence ?? document.paragraphs[0])?.text.slice(0, 40) ?? '';
}

/** 京政办发〔2024〕12号 → jingzhengbanfa-2024-12 */
function numberSlug(number: string): string {
  const match = number.match(/^(.*?)〔(\d{4})〕(\d+)号$/);
  return match ? `${slug(match[1] ?? '')}-${match[2]}-${match[3]}` : slug(number);
}

/**
 * A Word document made ready for mammoth, which reads words, tables and notes but neither counts paragraphs nor knows
 * their numbers: each paragraph gets its number as words and a bookmark with its place.
 */
import { type CheerioAPI, load } from 'cheerio/slim';
import { INTAKE } from '../bounds.js';
import { type NumberedAs, Numbering } from './numbering.js';
import type { Parts } from './parts.js';
import { Styles } from './styles.js';

type Xml = ReturnType<CheerioAPI>;

/** Bookmarks of paragraphs: zeren-12 for the twelfth. */
export const MARK = 'zeren-';

/** Thrown for a part with more elements, or with deeper ones, than any document has. */
export class TooMuch extends Error {}

/** Elements of a part, and of a document once what only shapes its words is gone: mammoth takes 2 kB for each. */
const [MOST_ELEMENTS, MOST_KEPT] = [600_000, 160_000];
/** Elements of the parts beside it: styles, numbers, notes. */
const MOST_ASIDE = 60_000;

const TAG = /<(\/?)[a-zA-Z][^<>]*?(\/?)>/g;

function parseXml(xml: string, most: number): CheerioAPI {
  let [depth, count] = [0, 0];
  for (const [, closes, empty] of xml.matchAll(TAG)) {
    if (!empty) depth += closes ? -1 : 1;
    if (!closes) count++;
    if (depth > INTAKE.depth || count > most) throw new TooMuch();
  }
  return load(xml, { xml: true });
}

/**
 * The parts with numbers and bookmarks in place.
 * @throws TooMuch
 */
export function labelParts(parts: Parts): Parts {
  const parsed = (name: string): CheerioAPI | null => {
    const xml = parts.get(name);
    return xml === undefined ? null : parseXml(xml, name === 'word/document.xml' ? MOST_ELEMENTS : MOST_ASIDE);
  };
  const styles = parsed('word/styles.xml');
  const numbering = parsed('word/numbering.xml');
  const document = parsed('word/document.xml');
  const labelled = new Map(parts);
  for (const name of parts.keys()) if (/notes\d*\.xml$/.test(name)) parsed(name);
  if (document) {
    labelDocument(document, new Styles(styles), new Numbering(numbering));
    const xml = document.xml();
    if ((xml.match(/<\w/g)?.length ?? 0) > MOST_KEPT) throw new TooMuch();
    labelled.set('word/document.xml', xml);
  }
  // The numbers are words now: mammoth must not make lists of them too.
  labelled.delete('word/numbering.xml');
  if (styles) {
    styles('w\\:numPr').remove();
    labelled.set('word/styles.xml', styles.xml());
  }
  return labelled;
}

function labelDocument($: CheerioAPI, styles: Styles, numbering: Numbering): void {
  // What was moved stands where it was moved to; hidden words are not printed; bookmarks of the file could be taken for ours.
  $('w\\:moveFrom, w\\:bookmarkStart, w\\:bookmarkEnd').remove();
  for (const node of $('w\\:r > w\\:rPr > w\\:vanish').toArray())
    if (!/^(?:0|false|off)$/.test($(node).attr('w:val') ?? '')) $(node).parent().parent().remove();
  // Two forms of one shape: mammoth reads the second.
  $('mc\\:Choice').remove();
  for (const [i, node] of $('w\\:p').toArray().entries()) labelParagraph($, $(node), i + 1, styles, numbering);
  dropShape($);
}

/** What shapes words goes, all but the style's name and that the end of a paragraph was deleted. */
function dropShape($: CheerioAPI): void {
  $('w\\:r > w\\:rPr, w\\:proofErr, w\\:lastRenderedPageBreak, w\\:sectPr').remove();
  for (const node of $('w\\:pPr').toArray()) {
    $(node).children().not('w\\:pStyle, w\\:rPr').remove();
    const mark = $(node).children('w\\:rPr');
    if (mark.children('w\\:del').length === 0) mark.remove();
  }
}

function labelParagraph($: CheerioAPI, paragraph: Xml, place: number, styles: Styles, numbering: Numbering): void {
  const properties = paragraph.children('w\\:pPr');
  const style = properties.children('w\\:pStyle').attr('w:val') ?? '';
  // A line of the contents ends in its page: the dots between, which Word draws, tell it from a heading.
  if (styles.isContents(style))
    for (const tab of paragraph.find('w\\:tab').toArray())
      if ($(tab).parent().is('w\\:r')) $(tab).replaceWith('<w:t>……</w:t>');
  const numbered = isDeleted(properties) ? null : numberedAs(properties, style, styles, numbering);
  const label = numbered ? numbering.next(numbered) : '';
  const bookmark = `<w:bookmarkStart w:id="${900_000 + place}" w:name="${MARK}${place}"/>`;
  const words =
    label && hasWords(paragraph) ? `<w:r><w:t xml:space="preserve">${asXml(spaced(label))}</w:t></w:r>` : '';
  if (properties.length) properties.after(bookmark + words);
  else paragraph.prepend(bookmark + words);
}

const isDeleted = (properties: Xml): boolean => properties.children('w\\:rPr').children('w\\:del').length > 0;
const hasWords = (paragraph: Xml): boolean => paragraph.find('w\\:t').text().trim() !== '';
/** 第一条 and 1 need a blank before the words, 一、 and 1. do not. */
const spaced = (label: string): string => (/[\da-z章节条]$/i.test(label) ? `${label} ` : label);
const asXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function numberedAs(properties: Xml, style: string, styles: Styles, numbering: Numbering): NumberedAs | null {
  const own = properties.children('w\\:numPr');
  const list = own.children('w\\:numId').attr('w:val');
  const level = own.children('w\\:ilvl').attr('w:val');
  // List 0 takes the style's number away (17.9.18).
  if (list !== undefined) return list === '0' ? null : { list, level: Number(level ?? 0) };
  const said = styles.numberOf(style);
  if (!said || said.list === '0') return null;
  const fixed =
    level === undefined ? (numbering.levelOfStyle(said.list, said.style) ?? said.level ?? 0) : Number(level);
  return { list: said.list, level: fixed };
}

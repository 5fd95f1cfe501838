/** The lines of which a title consists: which lines can, and how they join. */
import type { Paragraph } from './paragraph.js';
import {
  ATTACHMENT_MARK,
  DATE_LINE,
  isOrderNumber,
  NUMBER_LINE,
  NUMBERING,
  PASSED_NOTE,
  RELEASE_NOTE,
  TERMINAL,
} from './patterns.js';

/** 【重点工作】某市关于印发某办法的通知: a page files the document under these words. */
const FILED_UNDER = /^【[^【】]{2,20}】(?=[\u4e00-\u9fa5《]{2})/;

/** 《某市关于印发〈某办法〉的通知》 as a heading: the marks are none of the title's. */
function unquoted(joined: string): string {
  const title = joined.replace(FILED_UNDER, '');
  return (title.startsWith('《') && title.match(/^《([^《》]{6,120})》$/)?.[1]) || title;
}

export const join = (paragraphs: readonly Paragraph[], from: number, to: number): string =>
  unquoted(
    paragraphs
      .slice(from, to)
      .map((p) => p.text.replace(/\s+/g, ''))
      .join(''),
  );

/** The end of a row in a list of documents: …的通知 国办发〔1993〕61号. */
const ROW_END = /[\u4e00-\u9fa5]\s+[\u4e00-\u9fa5]{2,10}〔(?:19|20)\d{2}〕\s?\d{1,4}\s?号$/;

/** A line that could be part of a title. */
export function isPiece(text: string): boolean {
  return (
    text.length <= 120 &&
    !TERMINAL.test(text) &&
    !/[。\t|]|[,，][^,，]*[,，][^,，]*[,，]|\.(?:docx?|pdf|xlsx?|wps)$|^特此|^\d{1,3}\s|^\d+$|^序\s?号/.test(text) &&
    !ROW_END.test(text) &&
    !NUMBERING.test(text) &&
    !DATE_LINE.test(text) &&
    !ATTACHMENT_MARK.test(text) &&
    !RELEASE_NOTE.test(text) &&
    !PASSED_NOTE.test(text)
  );
}

export const isNumber = (text: string): boolean => NUMBER_LINE.test(text) || isOrderNumber(text);

/** The number printed beside a cited title. */
import { normaliseNumber } from './number.js';

/** A number after a title: （京政发〔2014〕14号）, (某部令第3号), (GB/T4754-2017). */
const NUMBER_AFTER =
  /^\s*[（(]\s*((?:[\u4e00-\u9fa5]{2,16}\s?[〔［【[（(]\s?(?:19|20)\s?\d\s?\d\s?[〕］】\])）]\s?第?\s?\d{1,4}\s?号)|(?:[\u4e00-\u9fa5]{2,20}(?:令)?第?\s?\d{1,4}\s?号令?)|(?:[A-Z]{2,6}(?:\/[A-Z])?\s?\d{3,6}(?:\.\d+)?[-—]\d{4}))/;
/** The order behind its day: (1999年6月4日某市人民政府第28号令发布). */
const ISSUED = /^\s*[（(]\s?(?:19|20)\d\d\s?年([^（()）《》。]{2,40})/;
const ORDER = /([\u4e00-\u9fa5]{2,20})(令第?\d{1,4}号|第\d{1,4}号令)/;

/** The number in the brackets after a title, or null. */
export function numberAfter(after: string): string | null {
  const printed = after.match(NUMBER_AFTER)?.[1] ?? orderIn(after.match(ISSUED)?.[1] ?? '');
  return printed ? normaliseNumber(printed) : null;
}

function orderIn(issued: string): string | null {
  const [, body = '', order] = issued.replace(/\s+/g, '').match(ORDER) ?? [];
  return order ? body.replace(/^[月日]?(?:以|由|经)?/, '') + order : null;
}

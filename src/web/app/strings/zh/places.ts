import type { Strings } from '../en/index.js';

const span = (start: number, end: number): string => (end > start ? `${start}–${end}` : String(start));

export const places: Strings['places'] = {
  PAGE: (start, end) => `第 ${span(start, end)} 页`,
  PARAGRAPH: (start, end) => `第 ${span(start, end)} 段`,
  LINE: (start, end) => `源代码第 ${span(start, end)} 行`,
};

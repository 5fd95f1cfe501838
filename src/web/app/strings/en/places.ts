/** Where something stands in a file whose text was taken out. */
export const places = {
  PAGE: (start: number, end: number) => (end > start ? `pp. ${start}–${end}` : `p. ${start}`),
  PARAGRAPH: (start: number, end: number) => (end > start ? `paras. ${start}–${end}` : `para. ${start}`),
  LINE: (start: number, end: number) => (end > start ? `source lines ${start}–${end}` : `source line ${start}`),
};

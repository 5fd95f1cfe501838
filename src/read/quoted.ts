/** Titles in 《》. */

/** A title in 《》 with the place of its opening mark and of the first character after it; nested 〈〉 stay inside. */
export interface Quoted {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** A mark that does not close within so many characters is damage. */
const LONGEST = 200;

/** All titles in 《》, the outer one of nested marks. */
export function quotedTitles(text: string): Quoted[] {
  const found: Quoted[] = [];
  let depth = 0;
  let start = -1;
  for (let i = text.indexOf('《'); i >= 0 && i < text.length; i++) {
    const char = text[i];
    if (char === '《' && depth++ === 0) start = i;
    else if (char === '》' && depth > 0 && --depth === 0) {
      found.push({ title: text.slice(start + 1, i).replace(/\s+/g, ''), start, end: i + 1 });
      const next = text.indexOf('《', i);
      if (next < 0) break;
      i = next - 1;
    } else if (depth > 0 && i - start > LONGEST) {
      depth = 0;
      const next = text.indexOf('《', start + 1);
      if (next < 0) break;
      i = next - 1;
    }
  }
  return found;
}

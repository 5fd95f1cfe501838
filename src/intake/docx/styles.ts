/** What paragraph styles say of the numbers before their paragraphs (word/styles.xml). */
import type { CheerioAPI } from 'cheerio/slim';

export interface StyleNumber {
  readonly list: string;
  readonly level: number | null;
  /** The style in which this is said: the one asked for, or one on which it is based. */
  readonly style: string;
}

interface Style {
  readonly name: string;
  readonly base: string | null;
  readonly list: string | null;
  readonly level: number | null;
}

/** Styles based on one another longer than this go in a circle. */
const LONGEST_CHAIN = 20;

export class Styles {
  private readonly styles: ReadonlyMap<string, Style>;

  /** @param $ word/styles.xml, read as XML; null if the file has none */
  constructor($: CheerioAPI | null) {
    const nodes = $?.('w\\:style').toArray() ?? [];
    this.styles = new Map(
      nodes.map((one) => {
        const node = $?.(one);
        const number = node?.children('w\\:pPr').children('w\\:numPr');
        const level = number?.children('w\\:ilvl').attr('w:val');
        const style = {
          name: node?.children('w\\:name').attr('w:val') ?? '',
          base: node?.children('w\\:basedOn').attr('w:val') ?? null,
          list: number?.children('w\\:numId').attr('w:val') ?? null,
          level: level === undefined ? null : Number(level),
        };
        return [node?.attr('w:styleId') ?? '', style];
      }),
    );
  }

  /** Whether its paragraphs are lines of a table of contents. */
  isContents(id: string): boolean {
    return /^(?:toc|目录)\s?\d/i.test(this.styles.get(id)?.name ?? '');
  }

  /** The list in which its paragraphs are numbered, or null. */
  numberOf(id: string): StyleNumber | null {
    let style = id;
    for (let i = 0; i < LONGEST_CHAIN; i++) {
      const known = this.styles.get(style);
      if (!known) return null;
      if (known.list !== null) return { list: known.list, level: known.level, style };
      if (known.base === null) return null;
      style = known.base;
    }
    return null;
  }
}

/**
 * The numbers that Word prints before paragraphs: they stand in no text, but follow from word/numbering.xml
 * (ECMA-376 part 1, 17.9). 一、（一）1. are brought back, since headings are known by them.
 */
import type { CheerioAPI } from 'cheerio/slim';
import { formatNumber } from '../number-format.js';

type Xml = ReturnType<CheerioAPI>;

interface Level {
  readonly start: number;
  readonly format: string;
  /** With %1 for the number of the first level. */
  readonly text: string;
  /** The level (from 1) after which it begins anew, 0 for never; null for any above it. */
  readonly restart: number | null;
  /** Levels above are printed in Arabic figures (1.2 under 第一章). */
  readonly legal: boolean;
  /** The style whose paragraphs stand on this level. */
  readonly style: string | null;
}

interface List {
  /** Lists of one abstract definition count together. */
  readonly abstract: string;
  /** Level → where this list begins it. */
  readonly overrides: ReadonlyMap<number, number>;
}

export interface NumberedAs {
  readonly list: string;
  readonly level: number;
}

const LEVELS = 9;

export class Numbering {
  private readonly abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counters = new Map<string, (number | null)[]>();
  private readonly begun = new Set<string>();

  /** @param $ word/numbering.xml, read as XML; null if the file has none */
  constructor($: CheerioAPI | null) {
    this.abstracts = $ ? readAbstracts($) : new Map();
    this.lists = $ ? readLists($) : new Map();
  }

  /** The level on which a list puts the paragraphs of a style, or null. */
  levelOfStyle(list: string, style: string): number | null {
    for (const [level, { style: own }] of this.levelsOf(list) ?? []) if (own === style) return level;
    return null;
  }

  /** The number of the next paragraph of a list, as printed; '' for bullets and for lists that are not known. */
  next({ list, level }: NumberedAs): string {
    const known = this.lists.get(list);
    const levels = this.levelsOf(list);
    const own = levels?.get(level);
    if (!known || !levels || !own) return '';
    const counters = this.countersOf(list, known);
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    for (let below = level + 1; below < LEVELS; below++)
      if (restarts(levels.get(below), below, level)) counters[below] = null;
    return own.format === 'bullet' ? '' : printed(levels, own, level, counters);
  }

  private levelsOf(list: string): ReadonlyMap<number, Level> | undefined {
    return this.abstracts.get(this.lists.get(list)?.abstract ?? '');
  }

  private countersOf(list: string, { abstract, overrides }: List): (number | null)[] {
    const counters = this.counters.get(abstract) ?? new Array<number | null>(LEVELS).fill(null);
    this.counters.set(abstract, counters);
    // A list that says where it begins does so at its first paragraph.
    if (!this.begun.has(list)) for (const [level, start] of overrides) counters[level] = start - 1;
    this.begun.add(list);
    return counters;
  }
}

function restarts(level: Level | undefined, own: number, changed: number): boolean {
  if (!level || level.restart === 0) return false;
  return level.restart === null ? changed < own : changed < level.restart;
}

function printed(
  levels: ReadonlyMap<number, Level>,
  own: Level,
  level: number,
  counters: readonly (number | null)[],
): string {
  return own.text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    const shown = levels.get(at);
    const format = own.legal && at < level ? 'decimal' : (shown?.format ?? 'decimal');
    return formatNumber(counters[at] ?? shown?.start ?? 1, format);
  });
}

function readAbstracts($: CheerioAPI): Map<string, ReadonlyMap<number, Level>> {
  const all = $('w\\:abstractNum')
    .toArray()
    .map((node) => $(node));
  const linked = new Map(
    all.flatMap((node) => {
      const style = node.children('w\\:styleLink').attr('w:val');
      return style === undefined ? [] : [[style, node] as const];
    }),
  );
  return new Map(
    all.map((node) => {
      const link = node.children('w\\:numStyleLink').attr('w:val');
      const source = (link === undefined ? null : linked.get(link)) ?? node;
      const levels = source.children('w\\:lvl').toArray();
      return [
        node.attr('w:abstractNumId') ?? '',
        new Map(levels.map((one) => [Number($(one).attr('w:ilvl') ?? 0), readLevel($(one))])),
      ];
    }),
  );
}

function readLists($: CheerioAPI): Map<string, List> {
  return new Map(
    $('w\\:num')
      .toArray()
      .map((one) => {
        const node = $(one);
        const starts = node
          .children('w\\:lvlOverride')
          .toArray()
          .flatMap((override) => {
            const start = $(override).children('w\\:startOverride').attr('w:val');
            return start === undefined ? [] : [[Number($(override).attr('w:ilvl') ?? 0), Number(start)] as const];
          });
        const abstract = node.children('w\\:abstractNumId').attr('w:val') ?? '';
        return [node.attr('w:numId') ?? '', { abstract, overrides: new Map(starts) }];
      }),
  );
}

function readLevel(node: Xml): Level {
  const value = (name: string): string | undefined => node.children(`w\\:${name}`).attr('w:val');
  const restart = value('lvlRestart');
  return {
    start: Number(value('start') ?? 0),
    format: value('numFmt') ?? 'decimal',
    text: value('lvlText') ?? '',
    restart: restart === undefined ? null : Number(restart),
    legal: node.children('w\\:isLgl').length > 0,
    style: value('pStyle') ?? null,
  };
}

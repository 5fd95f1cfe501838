/** Corpora of any size, made of real texts: what the measurements of large graphs stand on. */
import { describe, expect, it } from 'vitest';
import { extract } from '../src/pipeline.js';
import { loadReference } from '../src/reference.js';
import type { SourceText } from '../src/types.js';
import { seedTexts } from './bench/seeds.js';
import { variedTextsOf } from './bench/vary.js';

const seeds = seedTexts();
const reference = loadReference();

/** The texts of the first copies after the originals. */
function copies(times: number, seed?: number, of = seeds): SourceText[] {
  return [...variedTextsOf(of, times, seed)].slice(of.length);
}

const words = (texts: readonly SourceText[]) => texts.map(({ file, text }) => `${file}\n${text}`).join('\n');

const made = copies(3);

describe('texts varied from real ones', () => {
  it('begin with the texts as they are', () => {
    expect([...variedTextsOf(seeds, 1)]).toEqual(seeds);
  });

  it('are the same for the same seed, and others for another', () => {
    const few = seeds.slice(0, 2);
    const once = words(copies(4, 7, few));
    expect(words(copies(4, 7, few))).toBe(once);
    expect(words(copies(4, 8, few))).not.toBe(once);
  });

  it('come one at a time: the first of very many cost no more than those of few', () => {
    const taken: string[] = [];
    for (const { file } of variedTextsOf(seeds.slice(0, 1), 1e9)) {
      if (taken.push(file) === 12) break;
    }
    expect(new Set(taken).size).toBe(12);
  });

  it('are of other cities, years, days and numbers, in an order of their own', () => {
    const made = copies(9, 1, seeds.slice(0, 3));
    const numbers = (text: string) => text.match(/\p{Script=Han}+〔\d{4}〕\d+号/gu) ?? [];
    const printed = new Set(seeds.flatMap(({ text }) => numbers(text)));
    for (const { text, file } of made) {
      expect(text, file).not.toContain('北京');
      expect(numbers(text).filter((one) => one.startsWith('京') && printed.has(one))).toEqual([]);
    }
    const orders = made.map(({ file }) => file.replace(/^\d+-/, '').slice(0, 3));
    const perCopy = Array.from({ length: 8 }, (_, n) => orders.slice(3 * n, 3 * n + 3).join());
    expect(new Set(perCopy).size).toBeGreaterThan(1);
    expect(new Set(perCopy.map((order) => order.split(',').sort().join()))).toEqual(
      new Set([perCopy[0]?.split(',').sort().join()]),
    );
  });

  it('read back with about as many documents, tasks, clauses and parties, of bodies of their own city', () => {
    const count = (texts: readonly SourceText[]) => {
      const read = texts.map((text) => extract(text, reference).value);
      const sum = (of: (one: (typeof read)[number]) => number) => read.reduce((all, one) => all + of(one), 0);
      const bodies = read.flatMap(({ clauses }) => clauses.flatMap(({ parties }) => parties));
      return {
        counts: [
          sum(({ documents }) => documents.length),
          sum(({ tasks }) => tasks.length),
          sum(({ clauses }) => clauses.length),
          bodies.length,
        ],
        bodies: new Set(bodies.map(({ agencyId }) => agencyId)),
      };
    };
    const [real, first, second] = [seeds, ...[0, 1].map((n) => made.slice(5 * n, 5 * n + 5))].map(count);
    for (const copy of [first, second]) {
      for (const [i, all] of (real?.counts ?? []).entries()) {
        expect(copy?.counts[i]).toBeGreaterThan(0.9 * all);
        expect(copy?.counts[i]).toBeLessThan(1.1 * all);
      }
    }
    // Ministries are named everywhere, and Beijing's districts stay: most bodies are of the copy's own city.
    const own = (one: typeof real, other: typeof real) =>
      [...(one?.bodies ?? [])].filter((id) => !other?.bodies.has(id));
    for (const [one, other] of [
      [first, real],
      [second, real],
      [second, first],
    ] as const) {
      expect(own(one, other).length).toBeGreaterThan((one?.bodies.size ?? 0) / 2);
    }
  });
});

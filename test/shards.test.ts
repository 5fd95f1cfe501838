/** Parts of a list of texts (--shard): nothing is lost, nothing comes twice, each takes about as long as every other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOf } from '../src/commands/shards.js';

const PARTS = [1, 2, 3, 4];

describe('a list cut in parts', () => {
  const texts = (sizes: readonly number[]) =>
    sizes.map((bytes, i) => ({ path: `${i}.zip`, file: `${i}.txt`, member: i, bytes }));

  it('is whole, in its order, whatever the sizes and however many parts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e9), { maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (sizes, n) => {
        const all = texts(sizes);
        const parts = Array.from({ length: n }, (_, i) => partOf(all, { i: i + 1, n }).texts);
        expect(parts.flat()).toEqual(all);
      }),
    );
  });

  it('is cut by how long its texts take, not by their number', () => {
    const all = texts([...Array<number>(90).fill(10_000), ...Array<number>(10).fill(90_000)]);
    const parts = PARTS.map((i) => partOf(all, { i, n: 4 }).texts.reduce((sum, { bytes = 0 }) => sum + bytes, 0));
    expect(Math.max(...parts) / Math.min(...parts)).toBeLessThan(1.2);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeLayout, visibleRows } from '../../../../utils/pages/activity/layout.ts';

const SIZES = { row: 92, heading: 44 };

describe('the layout of a long list', () => {
  it('places rows one below the other, each group under its heading', () => {
    const layout = computeLayout([3, 3, 2, 1, 1], SIZES);
    expect([0, 1, 2, 3, 4].map(layout.top)).toEqual([0, 136, 228, 364, 500]);
    expect([0, 1, 2, 3, 4].map(layout.isFirst)).toEqual([true, false, true, true, false]);
    expect(layout.height).toBe(592);
  });

  it('finds a row at every height that it covers, whatever the groups', () => {
    const groups = fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 60 })
      .map((sizes) => sizes.flatMap((size, group) => Array<number>(size).fill(group)));
    fc.assert(
      fc.property(groups, fc.nat(), (all, seed) => {
        const layout = computeLayout(all, SIZES);
        const index = seed % all.length;
        expect(layout.at(layout.top(index))).toBe(index);
        expect(layout.at(layout.top(index + 1) - 1)).toBe(index);
      }),
    );
  });

  it('places rows by the heights that they were measured to have, and the others by the usual one', () => {
    const layout = computeLayout([3, 3, 2], SIZES, (i) => (i === 1 ? 200 : undefined));
    expect([0, 1, 2, 3].map(layout.top)).toEqual([0, 136, 336, 472]);
    expect(layout.at(335)).toBe(1);
    expect(layout.at(336)).toBe(2);
  });

  it('renders only rows near the visible ones, even with 50,000 rows', () => {
    const layout = computeLayout(
      Array.from({ length: 50_000 }, (_, i) => Math.floor(i / 7)),
      SIZES,
    );
    const { first, last } = visibleRows(layout, 2_000_000, 2_000_900);
    expect(last - first).toBeLessThan(30);
    expect(layout.top(first)).toBeLessThanOrEqual(2_000_000);
    expect(layout.top(last + 1)).toBeGreaterThanOrEqual(2_000_900);
    expect(visibleRows(computeLayout([], SIZES), 0, 900)).toEqual({ first: 0, last: -1 });
  });
});

import { describe, expect, it } from 'vitest';
import { readProductLink } from '../../../utils/amazon/product-link.ts';
import { ALL_ROWS, CORPUS } from '../../fixtures/links/index.ts';

describe('every link of the corpus is read as the facts say', () => {
  for (const [subject, rows] of Object.entries(CORPUS)) {
    it(`${subject}: ${rows.length} links`, () => {
      const wrong = rows.flatMap(({ href, expect: expected, why }) => {
        const want = expected && { ...expected, href };
        const got = readProductLink(href);
        return JSON.stringify(sorted(got)) === JSON.stringify(sorted(want)) ? [] : [{ href, why, want, got }];
      });
      expect(wrong).toEqual([]);
    });
  }
});

it('the corpus is large and has every link once', () => {
  expect(ALL_ROWS.length).toBeGreaterThan(400);
  const hrefs = ALL_ROWS.map((row) => row.href);
  expect(hrefs.filter((href, i) => hrefs.indexOf(href) !== i)).toEqual([]);
});

function sorted(value: object | null): unknown {
  return value && Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTag } from '../../../../utils/amazon/links/affiliate.ts';
import { decode } from '../../../../utils/amazon/links/query.ts';

it('a tag reads as URLSearchParams reads it, for any well-formed query', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 6 });
  const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom('tag', 'Tag', 'ta', 'url'), text), text), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(pairs, (all) => {
      const query = new URLSearchParams(all).toString();
      expect(readTag('', `?${query}`)).toBe(new URLSearchParams(query).get('tag') || null);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  '',
  '&',
  '=',
  '&&tag',
  'tag',
  'tag=',
  '=tag',
  'tag==x',
  '%74ag=x',
  't%61g=a+b',
  'tag=%',
  'tag=%zz',
  'tag=%ff',
  'x&tag=1&tag=2',
  'tag&tag=2',
  '?tag=1',
])('%j as URLSearchParams', (query) => {
  expect(readTag('', `?${query}`)).toBe(new URLSearchParams(`?${query}`).get('tag') || null);
});

it('decoding never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof decode(text) === 'string'));
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, parameter, readParameter } from '../../../utils/amazon/query.ts';

const TAG = parameter('(?:t|%74)(?:a|%61)(?:g|%67)');

it('reads what URLSearchParams reads, for any well-formed query', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 6 });
  const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom('tag', 'Tag', 'ta', 'url'), text), text), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(pairs, (all) => {
      const query = new URLSearchParams(all).toString();
      expect(readParameter(query, TAG)).toBe(new URLSearchParams(query).get('tag'));
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
  'tag#',
  '?tag=1',
])('%j as URLSearchParams', (query) => {
  // URLSearchParams drops a leading "?"; a query here never has one of its own.
  const expected = query.startsWith('?') ? null : new URLSearchParams(query).get('tag');
  expect(readParameter(query, TAG)).toBe(expected);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      decode(query);
      readParameter(query, TAG);
    }),
  );
});

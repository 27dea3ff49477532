import { expect, it } from 'vitest';
import { tweetTime } from '../../../utils/x-facts/tweet-time.ts';

it('reads from a tweet’s id when it was posted', () => {
  // The focal tweet of a public capture, posted on 2026-01-19.
  expect(new Date(tweetTime('2013045749580259680')).toISOString().slice(0, 10)).toBe('2026-01-19');
});

import { expect, it } from 'vitest';
import { findRepeats } from '../../../utils/tallies/repeats.ts';
import { type Replier, TALLY_VERSION } from '../../../utils/tallies/tally.ts';

const product = (asin: string, host = 'com') =>
  ({
    kind: 'product',
    href: `https://www.amazon.${host}/dp/${asin}`,
    marketplace: host,
    asin,
    affiliateTag: null,
  }) as const;
const TALLIES = [
  { tweetId: '1', link: product('B0PAN00001') },
  { tweetId: '2', link: product('B0PAN00001') },
  { tweetId: '3', link: product('B0BOOK0001') },
  { tweetId: '4', link: { kind: 'short', href: 'https://amzn.to/x', host: 'amzn.to' } as const },
];
const replier = (handle: string, ...ids: string[]): Replier => ({
  ...{ person: handle.toLowerCase(), handle, v: TALLY_VERSION },
  tweets: ids.map((id) => ({ id, replies: 1 })),
});

it('counts products, not tweets: the same product twice is one', () => {
  const { people, byTweet } = findRepeats(TALLIES, [replier('Ann', '1', '2'), replier('bob', '1', '2', '3')]);
  expect(people).toEqual([{ handle: 'bob', products: 2 }]);
  expect(Object.fromEntries(byTweet)).toEqual({ 1: 1, 2: 1, 3: 1 });
});

it('names those who asked for the most products first', () => {
  const { people } = findRepeats(TALLIES, [replier('ann', '1', '3'), replier('bob', '1', '3', '4')]);
  expect(people.map(({ handle, products }) => [handle, products])).toEqual([
    ['bob', 3],
    ['ann', 2],
  ]);
});

it('does not count a tweet that is no longer tallied', () => {
  expect(findRepeats(TALLIES, [replier('ann', '1', '99')]).people).toEqual([]);
});

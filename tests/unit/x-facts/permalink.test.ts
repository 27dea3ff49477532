import { describe, expect, it } from 'vitest';
import {
  readPermalink,
  readProfileAddress,
  readTweetAddress,
  tweetUrl,
} from '../../../utils/x-facts/permalink.ts';

const TWEET = { handle: 'shopper_one', id: '2013045749580259680' };
const PATH = `/${TWEET.handle}/status/${TWEET.id}`;

it('writes an address that it reads again', () => {
  expect(readPermalink(tweetUrl(TWEET.handle, TWEET.id))).toEqual(TWEET);
});

describe('the address of a tweet', () => {
  it.each([
    PATH,
    `${PATH}/`,
    `${PATH}?s=20`,
    `https://x.com${PATH}`,
    `https://twitter.com${PATH}`,
    `https://mobile.x.com${PATH}#m`,
  ])('is read from %s', (href) => {
    expect([readPermalink(href), readTweetAddress(href)]).toEqual([TWEET, TWEET]);
  });

  it.each([`${PATH}/photo/1`, `${PATH}/history`, `${PATH}/quotes`])('is not %s, a page below it', (href) => {
    expect([readPermalink(href), readTweetAddress(href)]).toEqual([null, TWEET]);
  });

  it.each([
    null,
    '',
    '/shopper_one',
    '/shopper_one/status/',
    '/shopper_one/status/12x',
    `/shopper_one/status/${'1'.repeat(21)}`,
    `https://x.com.example${PATH}`,
    `http://x.com${PATH}`,
    `//x.com${PATH}`,
    `/intent${PATH}`,
  ])('is not %s', (href) => {
    expect([readPermalink(href), readTweetAddress(href)]).toEqual([null, null]);
  });
});

describe('the address of a profile', () => {
  it.each(['/shopper_one', '/shopper_one/', 'https://x.com/shopper_one', '/shopper_one?lang=en'])(
    'is read from %s',
    (href) => expect(readProfileAddress(href)).toBe('shopper_one'),
  );

  it.each([null, '/', PATH, '/hashtag/one', 'https://example.com/shopper_one', '/a-b'])('is not %s', (href) =>
    expect(readProfileAddress(href)).toBeNull(),
  );
});
